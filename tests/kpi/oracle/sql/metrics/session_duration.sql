-- session_duration · Σ seconds ÷ sessions · seconds
select business, label, 'mean' as variant, session_seconds as numerator, sessions as denominator,
  ratio(numerator, denominator) as value from shown
