-- clv · ARPU per month × margin × months of life; trailing. Variants `article` (purchase value × purchases per month ×
-- life), `historical` (net revenue per customer to date). · money
select business, label, 'contracts' as variant, ratio(b.mrr_end, b.customers_end) * margin * life as value
from shown left join looking_back b using (business, first)
union all
select business, label, 'orders', ratio(b.revenue, b.mean_customers) * margin * life
from shown left join looking_back b using (business, first)
union all
select business, label, 'article', ratio(b.revenue, b.orders) * ratio(b.orders, b.mean_customers) * life
from shown left join looking_back b using (business, first)
union all
select business, label, 'historical', ratio(revenue_to_date, customers_to_date) from shown
