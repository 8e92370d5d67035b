-- cac · (marketing + sales cost) ÷ customers_new, same period. · money
select business, label, 'same_period' as variant,
  case when marketing_cost is not null or sales_cost is not null
    then coalesce(marketing_cost, 0) + coalesce(sales_cost, 0) end as numerator,
  customers_new as denominator, ratio(numerator, denominator) as value from shown
