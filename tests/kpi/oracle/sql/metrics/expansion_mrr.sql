-- expansion_mrr · Σ max(0, change) over customers active at both ends. Variant `article`: active customers × ARPU +
-- nonrecurring revenue. · money
select business, label, 'contracts' as variant, mrr_expansion as value from shown
union all
select business, label, 'article', customers_end * ratio(mrr_end, customers_end) + nonrecurring_revenue from shown
