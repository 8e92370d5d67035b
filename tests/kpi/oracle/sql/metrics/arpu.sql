-- arpu · mrr_end ÷ customers_end; with orders: revenue ÷ buyers. Variant `article`: revenue ÷ mean(customers_start,
-- customers_end). · money
select business, label, 'contracts' as variant, mrr_end as numerator, customers_end as denominator,
  ratio(mrr_end, customers_end) as value from shown
union all
select business, label, 'orders', revenue, buyers, ratio(revenue, buyers) from shown
union all
select business, label, 'article', revenue, (customers_start + customers_end) / 2,
  ratio(revenue, (customers_start + customers_end) / 2) from shown
