-- fcr · resolved at the first contact ÷ resolved · %
select business, label, 'resolved' as variant, tickets_first_contact as numerator, tickets_resolved as denominator,
  share(numerator, denominator) as value from shown
