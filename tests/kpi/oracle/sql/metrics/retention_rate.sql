-- retention_rate · |active at start and at end| ÷ |active at start|; from totals (customers_end − customers_new) ÷
-- customers_start · %
select business, label, 'counted' as variant, customers_retained as numerator, customers_start as denominator,
  share(customers_retained, customers_start) as value from shown
union all
select business, label, 'totals', customers_end - customers_new, customers_start,
  share(customers_end - customers_new, customers_start) from shown
