-- "as_of is the day until which the data are whole: by default the latest day seen in any table". A day after today
-- is a plan and has not been seen.

create table seen as
select business, 'orders' as kind, day from orders
union all select business, 'subscriptions', unnest([start, "end", trial_start, trial_end]) from subscriptions
union all select business, 'customers', unnest([since, until]) from customers
union all select business, 'costs', day from costs
union all select business, 'traffic', day from traffic
union all select business, 'tickets', unnest([created, resolved, first_response])::date from tickets
union all select business, 'sessions', unnest([start, "end"])::date from sessions
union all select business, 'events', moment::date from events
union all select business, 'surveys', day from respondents
union all select business, 'figures', unnest([first, last_day(first)]) from figures;

create table spans as
select *, coalesce(chosen_as_of, latest_day) as as_of
from businesses left join (
  select business, min(day) as first_day, max(day) filter (day <= today) as latest_day
  from seen join businesses using (business) group by business
) using (business);

-- The periods asked for, and beside them the months, of which customer value looks back on some.
-- "A period is complete when it ends on or before that day."
create table periods as
with calendars as (
  select business, 'shown' as calendar, length, first_day, as_of from spans
  union all select business, 'months', 'month', first_day, as_of from spans
), begun as (
  select *, unnest(generate_series(
    date_trunc(length, first_day), as_of::timestamp,
    case length when 'week' then interval 7 days when 'month' then interval 1 month
                when 'quarter' then interval 3 months else interval 1 year end))::date as first
  from calendars where first_day is not null
), closed as (
  select *, (case length when 'week' then first + interval 7 days when 'month' then first + interval 1 month
             when 'quarter' then first + interval 3 months else first + interval 1 year end)::date - 1 as last
  from begun
)
select business, calendar, length, first, last,
  case length when 'week' then strftime(first, '%G-W%V') when 'month' then strftime(first, '%Y-%m')
              when 'quarter' then year(first) || '-Q' || quarter(first) else year(first)::varchar end as label,
  case length when 'week' then 7 / 30.4375::double when 'month' then 1 when 'quarter' then 3 else 12 end as months,
  last <= as_of as complete
from closed;

-- "A snapshot without dates is one period, `snapshot`."
insert into periods
select business, calendar, 'snapshot', date '0001-01-01', date '9999-12-31', 'snapshot', null, true
from spans, (values ('shown'), ('months')) as c (calendar) where first_day is null;

-- "The state at the end of a period is the state on its last day; at the start is the state at the end of the period
-- before."
create table edges as
select business, calendar, first, 'start' as side, first - 1 as day from periods where length <> 'snapshot'
union all select business, calendar, first, 'end', last from periods where length <> 'snapshot';

-- "A period that the data does not cover to its end is marked": one in which a file has fallen silent, before others
-- did. A contract holds until its end; all other files only say what happened. A day that the user
-- says is the day; totals never are about more than their months.
create table silent as
with ended as (
  select business, kind, max(day) as day from seen where kind not in ('subscriptions', 'customers') group by all
)
select business, calendar, first, kind from periods join ended using (business) join businesses using (business)
where first > day and (chosen_as_of is null or kind = 'figures');

-- A file says nothing of the periods before its first day: what it does not hold then is not known, and not 0.
create table spoken as
with begun as (select business, kind, min(day) as day from seen group by all)
select p.*, kind from periods p join begun using (business) where last >= day
union all select p.*, 'customers' from periods p where length = 'snapshot';
