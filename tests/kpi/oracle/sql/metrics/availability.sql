-- availability · from downtime hours: (hours of the period − downtime) ÷ hours of the period · %. Of a longer period, the
-- hours of the months whose totals are known.
select business, label, 'hours' as variant, hours_of_months - downtime_hours as numerator, hours_of_months as denominator,
  share(numerator, denominator) as value
from shown where downtime_hours is not null
