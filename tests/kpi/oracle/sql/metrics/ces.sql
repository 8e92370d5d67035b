-- ces · answers that agree it was easy ÷ answers. Variant `mean`. · %; Wilson interval
select business, label, 'share' as variant, ces_positive as numerator, ces_answers as denominator, ces_answers as n,
  share(numerator, n) as value, wilson_low(numerator, n) as low, wilson_high(numerator, n) as high
from shown
union all
select business, label, 'mean', ces_sum, ces_answers, ces_answers, ratio(ces_sum, ces_answers), null, null from shown
