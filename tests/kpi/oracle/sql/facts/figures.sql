-- "Longer periods are put together from totals: flows are added, states at the start come from the first, at the end
-- from the last."
create table figure_facts as
select p.business, p.calendar, p.first, count(distinct f.first) as months_known,
  arg_min(customers_start::double, f.first) as customers_start, sum(customers_new::double) as customers_new,
  sum(customers_reactivated::double) as customers_reactivated, sum(customers_lost::double) as customers_lost,
  arg_max(customers_end::double, f.first) as customers_end, sum(customers_retained::double) as customers_retained,
  sum(revenue::decimal(18, 6))::double as revenue,
  sum(nonrecurring_revenue::decimal(18, 6))::double as nonrecurring_revenue, sum(orders::double) as orders,
  sum(buyers::double) as buyers, arg_min(mrr_start::double, f.first) as mrr_start,
  sum(mrr_new::decimal(18, 6))::double as mrr_new, sum(mrr_expansion::decimal(18, 6))::double as mrr_expansion,
  sum(mrr_contraction::decimal(18, 6))::double as mrr_contraction, sum(mrr_churned::decimal(18, 6))::double as mrr_churned,
  sum(mrr_reactivation::decimal(18, 6))::double as mrr_reactivation, arg_max(mrr_end::double, f.first) as mrr_end,
  sum(marketing_cost::decimal(18, 6))::double as marketing_cost, sum(sales_cost::decimal(18, 6))::double as sales_cost,
  sum(retention_cost::decimal(18, 6))::double as retention_cost, sum(visits::double) as visits,
  sum(leads::double) as leads, sum(trials::double) as trials, sum(trials_paid::double) as trials_paid,
  sum(conversions::double) as conversions, sum(nps_promoters::double) as nps_promoters,
  sum(nps_passives::double) as nps_passives, sum(nps_detractors::double) as nps_detractors,
  sum(csat_satisfied::double) as csat_satisfied, sum(csat_answers::double) as csat_answers,
  sum(css_positive::double) as css_positive, sum(css_answers::double) as css_answers,
  sum(ces_positive::double) as ces_positive, sum(ces_answers::double) as ces_answers, sum(ces_sum::double) as ces_sum,
  sum(nes_easy::double) as nes_easy, sum(nes_hard::double) as nes_hard, sum(nes_answers::double) as nes_answers,
  sum(tickets_resolved::double) as tickets_resolved, sum(resolution_hours::double) as resolution_hours,
  sum(tickets_first_contact::double) as tickets_first_contact, sum(downtime_hours::double) as downtime_hours,
  sum(24 * (last_day(f.first) - f.first + 1)) as hours_of_months,
  sum(sessions::double) as sessions,
  sum(session_seconds::double) as session_seconds, avg(dau::double) as dau, avg(mau::double) as mau
from periods p join figures f on f.business = p.business and f.first between p.first and p.last
group by all;
