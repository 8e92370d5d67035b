-- nps · (promoters 9–10 − detractors 0–6) ÷ answers × 100 · points; adjusted Wald interval
with counted as (select *, nps_promoters + nps_passives + nps_detractors as n from shown)
select business, label, 'standard' as variant, nps_promoters - nps_detractors as numerator, n as denominator, n,
  percent(numerator, n) as value, wald_low(nps_promoters, nps_detractors, n) as low,
  wald_high(nps_promoters, nps_detractors, n) as high
from counted
