-- Whether any cost of a business has a purpose.
create macro knows(of_business, of_purpose) as (of_business || '/' || of_purpose)
  in (select business || '/' || purpose from costs where purpose is not null);

-- Money spent, by purpose, in the period of its date. Of a purpose that no row has, nothing is known.
create table cost_facts as
with spent as (
  select p.business, calendar, first, sum(amount) filter (purpose = 'marketing') as marketing,
    sum(amount) filter (purpose = 'sales') as sales, sum(amount) filter (purpose = 'retention') as retention
  from spoken p left join costs c on c.business = p.business and c.day between p.first and p.last
  where kind = 'costs'
  group by p.business, calendar, first
)
select business, calendar, first,
  case when knows(business, 'marketing') then coalesce(marketing, 0)::double end as marketing_cost,
  case when knows(business, 'sales') then coalesce(sales, 0)::double end as sales_cost,
  case when knows(business, 'retention') then coalesce(retention, 0)::double end as retention_cost
from spent;
