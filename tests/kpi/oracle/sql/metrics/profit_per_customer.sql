-- profit_per_customer · clv − cac. Variant `article`: clv ÷ cac. · money
select business, label, 'difference of ' || clv.variant as variant, clv.value - cac.value as value
from metric_clv clv join metric_cac cac using (business, label)
union all
select business, label, 'article of ' || clv.variant, ratio(clv.value, cac.value)
from metric_clv clv join metric_cac cac using (business, label)
