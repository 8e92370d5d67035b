-- "MRR movements: new, expansion, reactivation, contraction, churned", with the customers behind each.
create view movements as
select business, label, customer, units(a) as before, units(b) as after,
  case when a = 0 and known then 'Came back' when a = 0 then 'New customers' when b = 0 then 'Left'
       when b > a then 'Pay more' else 'Pay less' end as movement
from moved join periods using (business, calendar, first) where calendar = 'shown' and a <> b;
