-- "A ticket counts for resolution_time and fcr in the period in which it was resolved"; "a reopening is not first
-- contact".
create table ticket_facts as
with solved as (
  select p.business, calendar, first, count(*) as tickets_resolved,
    sum(date_diff('second', created, resolved)) / 3600 as resolution_hours,
    quantile_cont(date_diff('second', created, resolved) / 3600, 0.5) as resolution_hours_median,
    quantile_cont(date_diff('second', created, resolved) / 3600, 0.9) as resolution_hours_p90,
    count(*) filter (contacts = 1 and coalesce(reopened, 0) = 0) as tickets_first_contact
  from periods p join tickets t on t.business = p.business and t.resolved::date between p.first and p.last group by all
), answered as (
  select p.business, calendar, first, count(*) as tickets_answered,
    sum(date_diff('second', created, first_response)) / 3600 as response_hours
  from periods p join tickets t on t.business = p.business and t.first_response::date between p.first and p.last
  where first_response >= created group by all
), opened as (
  select p.business, calendar, first, count(*) filter (created::date >= first) as tickets_opened,
    count(*) filter (created::date >= first and category = 'defect') as defects,
    count(*) filter (resolved is null or resolved::date > last) as tickets_open
  from periods p join tickets t on t.business = p.business and t.created::date <= p.last group by all
)
select business, calendar, first, coalesce(tickets_opened, 0) as tickets_opened,
  coalesce(tickets_answered, 0) as tickets_answered, coalesce(response_hours, 0) as response_hours,
  -- Where no request is about a defect, nobody knows what a defect would be called.
  case when business in (select business from tickets where category = 'defect') then coalesce(defects, 0) end as defects, coalesce(tickets_open, 0) as tickets_open,
  coalesce(tickets_resolved, 0) as tickets_resolved, coalesce(resolution_hours, 0) as resolution_hours,
  resolution_hours_median, resolution_hours_p90,
  case when has(business, 'tickets', 'contacts') then coalesce(tickets_first_contact, 0) end as tickets_first_contact
from spoken left join solved using (business, calendar, first) left join opened using (business, calendar, first)
  left join answered using (business, calendar, first)
where kind = 'tickets';
