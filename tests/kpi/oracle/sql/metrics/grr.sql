-- grr · Σ min(start, end) per customer ÷ mrr_start; from figures: (mrr_start − contraction − churned) ÷ mrr_start · %
with kept as (select business, calendar, first, units(sum(least(a, b))) as least_of_both from contract_states group by all)
select business, label, 'gross' as variant,
  coalesce(least_of_both, mrr_start - mrr_contraction - mrr_churned) as numerator, mrr_start as denominator,
  percent(numerator, denominator) as value
from shown left join kept using (business, calendar, first)
