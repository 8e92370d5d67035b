-- survey · per question: n, mean, top box, spread. Of all questions together, the share in the top box; variant `mean`:
-- how far up their scale the answers are. · %
select business, label, 'top_box' as variant, survey_top as numerator, survey_answers as denominator, survey_answers as n,
  share(numerator, n) as value, wilson_low(numerator, n) as low, wilson_high(numerator, n) as high
from shown
union all
select business, label, 'mean', survey_points, survey_answers, survey_answers, percent(survey_points, survey_answers), null, null
from shown
