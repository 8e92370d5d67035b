-- nes (Net Easy Score) · % of 1–2 − % of 5–7 on 1–7, 1 = extremely easy · points; adjusted Wald interval
select business, label, 'standard' as variant, nes_easy - nes_hard as numerator, nes_answers as denominator,
  nes_answers as n, percent(numerator, n) as value, wald_low(nes_easy, nes_hard, n) as low,
  wald_high(nes_easy, nes_hard, n) as high
from shown
