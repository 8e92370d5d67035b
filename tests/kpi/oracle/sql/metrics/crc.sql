-- crc (customer retention cost) · retention_cost ÷ customers_retained. Variant `article`: ÷ customers_end. · money
select business, label, 'retained' as variant, retention_cost as numerator, customers_retained as denominator,
  ratio(numerator, denominator) as value from shown
union all
select business, label, 'article', retention_cost, customers_end, ratio(retention_cost, customers_end) from shown
