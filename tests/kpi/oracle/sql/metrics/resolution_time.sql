-- resolution_time · Σ (resolved − created) ÷ resolved tickets, hours
select business, label, 'mean' as variant, resolution_hours as numerator, tickets_resolved as denominator,
  ratio(numerator, denominator) as value from shown
