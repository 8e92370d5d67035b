-- csat · top box ÷ answers · %; Wilson interval
select business, label, 'top_box' as variant, csat_satisfied as numerator, csat_answers as denominator,
  csat_answers as n, share(numerator, n) as value, wilson_low(numerator, n) as low, wilson_high(numerator, n) as high
from shown
