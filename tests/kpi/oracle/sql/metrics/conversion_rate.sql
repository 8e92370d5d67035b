-- conversion_rate · conversions ÷ visits. Variant `leads`: ÷ leads. · %
select business, label, 'visits' as variant, conversions as numerator, visits as denominator,
  share(conversions, visits) as value from shown
union all
select business, label, 'leads', conversions, leads, share(conversions, leads) from shown
