-- mrr · Σ over subscriptions active at period end of price ÷ months in its term, after discount. Variant `article`:
-- active customers × ARPU. Businesses with orders only get `article`, titled "Monthly revenue". · money
select business, label, 'contracts' as variant, mrr_end as value from shown
union all
-- Those who bought × what each spent is what came in, brought to one month; without orders, contracts are all there is.
select business, label, 'article', case when revenue is not null
  then revenue / months else customers_end * ratio(mrr_end, customers_end) end from shown
