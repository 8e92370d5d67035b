-- revenue_churn · (churned + contraction) ÷ mrr_start. Variants `net` (− expansion − reactivation; keeps its sign),
-- `lost_only`. · %
select business, label, 'gross' as variant, mrr_churned + mrr_contraction as numerator, mrr_start as denominator,
  percent(numerator, denominator) as value from shown
union all
select business, label, 'net', mrr_churned + mrr_contraction - mrr_expansion - mrr_reactivation as numerator, mrr_start,
  percent(numerator, mrr_start) from shown
union all
select business, label, 'lost_only', mrr_churned, mrr_start, percent(mrr_churned, mrr_start) from shown
