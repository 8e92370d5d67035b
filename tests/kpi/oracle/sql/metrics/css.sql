-- css · scores of 6 and over on 1–10 ÷ answers; cut-off editable · %; Wilson interval
select business, label, 'positive' as variant, css_positive as numerator, css_answers as denominator,
  css_answers as n, share(numerator, n) as value, wilson_low(numerator, n) as low, wilson_high(numerator, n) as high
from shown
