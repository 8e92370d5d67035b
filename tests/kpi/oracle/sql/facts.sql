-- The facts of each period side by side, from whichever table has them. "Without subscriptions a customer is lost
-- lapse_days after the last order": with subscriptions the customers are those of the contracts.
create view buyer_facts as
select * from order_facts where business not in (select business from subscriptions);

create table facts as
select p.* replace (
    complete and coalesce(f.months_known = months, true) as complete), as_of,
  (business, calendar, first) in (select business, calendar, first from silent) as is_silent,
  coalesce(c.customers_start, k.customers_start, b.customers_start, f.customers_start) as customers_start,
  coalesce(c.customers_end, k.customers_end, b.customers_end, f.customers_end) as customers_end,
  coalesce(c.customers_retained, k.customers_retained, b.customers_retained, f.customers_retained) as customers_retained,
  coalesce(c.customers_lost, k.customers_lost, b.customers_lost, f.customers_lost) as customers_lost,
  coalesce(c.customers_new, k.customers_new, b.customers_new, f.customers_new) as customers_new,
  coalesce(c.customers_reactivated, b.customers_reactivated, f.customers_reactivated) as customers_reactivated,
  coalesce(c.mrr_start, k.mrr_start, f.mrr_start) as mrr_start, coalesce(c.mrr_end, k.mrr_end, f.mrr_end) as mrr_end,
  coalesce(c.mrr_new, k.mrr_new, f.mrr_new) as mrr_new,
  coalesce(c.mrr_reactivation, f.mrr_reactivation) as mrr_reactivation,
  coalesce(c.mrr_churned, k.mrr_churned, f.mrr_churned) as mrr_churned,
  coalesce(c.mrr_expansion, f.mrr_expansion) as mrr_expansion,
  coalesce(c.mrr_contraction, f.mrr_contraction) as mrr_contraction,
  o.customers_to_date, o.revenue_to_date, coalesce(o.revenue, f.revenue) as revenue,
  coalesce(o.nonrecurring_revenue, f.nonrecurring_revenue) as nonrecurring_revenue,
  coalesce(o.buyers, f.buyers) as buyers, coalesce(o.orders, f.orders) as orders,
  coalesce(s.marketing_cost, f.marketing_cost) as marketing_cost, coalesce(s.sales_cost, f.sales_cost) as sales_cost,
  coalesce(s.retention_cost, f.retention_cost) as retention_cost,
  coalesce(t.visits, f.visits) as visits, coalesce(t.leads, f.leads) as leads,
  coalesce(c.trials, f.trials) as trials, coalesce(c.trials_paid, f.trials_paid) as trials_paid,
  coalesce(t.conversions, f.conversions) as conversions,
  coalesce(a.nps_promoters, f.nps_promoters) as nps_promoters, coalesce(a.nps_passives, f.nps_passives) as nps_passives,
  coalesce(a.nps_detractors, f.nps_detractors) as nps_detractors,
  coalesce(a.csat_satisfied, f.csat_satisfied) as csat_satisfied, coalesce(a.csat_answers, f.csat_answers) as csat_answers,
  coalesce(a.css_positive, f.css_positive) as css_positive, coalesce(a.css_answers, f.css_answers) as css_answers,
  coalesce(a.ces_positive, f.ces_positive) as ces_positive, coalesce(a.ces_answers, f.ces_answers) as ces_answers,
  coalesce(a.ces_sum, f.ces_sum) as ces_sum, coalesce(a.nes_easy, f.nes_easy) as nes_easy,
  coalesce(a.nes_hard, f.nes_hard) as nes_hard, coalesce(a.nes_answers, f.nes_answers) as nes_answers,
  i.tickets_opened, i.tickets_open, coalesce(i.tickets_resolved, f.tickets_resolved) as tickets_resolved,
  coalesce(i.resolution_hours, f.resolution_hours) as resolution_hours, i.resolution_hours_median, i.resolution_hours_p90,
  coalesce(i.tickets_first_contact, f.tickets_first_contact) as tickets_first_contact,
  coalesce(v.sessions, f.sessions) as sessions, coalesce(v.session_seconds, f.session_seconds) as session_seconds,
  v.session_seconds_median, v.active_users, v.feature_users, e.onboarding_begun, e.onboarding_finished,
  i.tickets_answered, i.response_hours, i.defects, f.downtime_hours, f.hours_of_months, a.survey_answers, a.survey_top, a.survey_points, coalesce(v.dau, f.dau) as dau, coalesce(v.mau, f.mau) as mau
from periods p join (select business, as_of from spans) using (business)
  left join contract_facts c using (business, calendar, first)
  left join customer_facts k using (business, calendar, first)
  left join order_facts o using (business, calendar, first)
  left join buyer_facts b using (business, calendar, first)
  left join figure_facts f using (business, calendar, first)
  left join cost_facts s using (business, calendar, first)
  left join traffic_facts t using (business, calendar, first)
  left join survey_facts a using (business, calendar, first)
  left join ticket_facts i using (business, calendar, first)
  left join session_facts v using (business, calendar, first)
  left join event_facts e using (business, calendar, first);

create view shown as select * from facts where calendar = 'shown';
