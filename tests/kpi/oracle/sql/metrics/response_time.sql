-- response_time · Σ (first response − created) ÷ tickets answered, hours
select business, label, 'mean' as variant, response_hours as numerator, tickets_answered as denominator,
  ratio(numerator, denominator) as value from shown
