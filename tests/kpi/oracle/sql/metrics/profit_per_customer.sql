-- profit_per_customer · clv − cac. Variant `article`: clv ÷ cac. · money
select business, label, 'difference' as variant, clv.value - cac.value as value
from metric_clv clv join metric_cac cac using (business, label) join businesses using (business)
where clv.variant = chosen_clv
union all
select business, label, 'article', ratio(clv.value, cac.value)
from metric_clv clv join metric_cac cac using (business, label) join businesses using (business)
where clv.variant = chosen_clv
