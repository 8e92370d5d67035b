-- usage_rate · users of a key feature ÷ active users · %
select business, label, 'active' as variant, feature_users as numerator, active_users as denominator,
  share(numerator, denominator) as value from shown
