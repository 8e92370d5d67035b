-- nrr (net revenue retention) · (mrr_start + expansion − contraction − churned) ÷ mrr_start · %
select business, label, 'net' as variant, mrr_start + mrr_expansion - mrr_contraction - mrr_churned as numerator,
  mrr_start as denominator, percent(numerator, denominator) as value from shown
