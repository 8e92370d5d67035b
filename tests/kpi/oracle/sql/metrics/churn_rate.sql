-- churn_rate · customers_lost ÷ customers_start (lost = active at start, not at end; joiners are in neither).
-- Variant `all`: ÷ (customers_start + customers_new). · %
select business, label, 'start' as variant, customers_lost as numerator, customers_start as denominator,
  share(customers_lost, customers_start) as value from shown
union all
select business, label, 'all', customers_lost, customers_start + customers_new,
  share(customers_lost, customers_start + customers_new) from shown
