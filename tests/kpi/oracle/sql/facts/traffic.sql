-- What the days and months of a period count, added up.
create table traffic_facts as
select p.business, p.calendar, p.first,
  coalesce(sum(visits), 0) as visits, coalesce(sum(leads), 0) as leads, coalesce(sum(conversions), 0) as conversions
from spoken p left join traffic t on t.business = p.business and t.day between p.first and p.last
where kind = 'traffic' group by p.business, p.calendar, p.first;
