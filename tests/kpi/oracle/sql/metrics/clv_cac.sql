-- clv_cac · clv ÷ cac · ratio. For each variant of clv.
select business, label, 'ratio of ' || clv.variant as variant, ratio(clv.value, cac.value) as value
from metric_clv clv join metric_cac cac using (business, label)
