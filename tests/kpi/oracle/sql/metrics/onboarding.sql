-- onboarding · share reaching each step in order: of those who began in the period, the share at the last step · %
-- A period is complete when all who began in it had the usual time to get there.
select business, label, 'last_step' as variant, onboarding_finished as numerator, onboarding_begun as denominator,
  share(numerator, denominator) as value, complete and last + onboarding_days::int <= as_of as complete
from shown join businesses using (business)
