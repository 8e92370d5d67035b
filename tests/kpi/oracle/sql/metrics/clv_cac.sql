-- clv_cac · clv ÷ cac · ratio. The value of a customer in the variant that is chosen for clv.
select business, label, 'ratio' as variant, ratio(clv.value, cac.value) as value
from metric_clv clv join metric_cac cac using (business, label) join businesses using (business)
where clv.variant = chosen_clv
