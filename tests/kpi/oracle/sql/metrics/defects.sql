-- defects · defect tickets per 100 active customers. Variant `mean`: of the customers at the start and at the end.
select business, label, 'end' as variant, 100 * ratio(defects, customers_end) as value from shown
union all
select business, label, 'mean', 100 * ratio(defects, (customers_start + customers_end) / 2) from shown
