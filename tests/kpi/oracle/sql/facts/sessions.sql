-- "Mean daily active users ÷ monthly active users; days with no rows count as zero". The days after `as_of` are none.
-- Users of a month: those of the calendar month; of longer periods, of its mean month; at the end of a week, of the
-- last 30 days.
-- The key feature is that which is used most, the first in the alphabet of several.
create table key_features as
with used as (select business, feature, count(*) as uses from sessions where feature is not null group by all)
select business, coalesce(b.key_feature, arg_max(feature, (uses, -rank))) as key_feature
from businesses b left join (select *, dense_rank() over (partition by business order by feature) as rank from used)
  using (business)
group by business, b.key_feature;

create table session_facts as
with per_day as (
  select business, start::date as day, count(distinct "user") as users from sessions group by all
), per_month as (
  select business, date_trunc('month', start)::date as month, count(distinct "user") as users from sessions group by all
), lengths as (
  select p.business, calendar, first, count(*) as sessions, count(distinct "user") as active_users,
    count(distinct "user") filter (feature = key_feature) as feature_users,
    sum(coalesce(seconds, date_diff('second', start, "end"))) as session_seconds,
    quantile_cont(coalesce(seconds, date_diff('second', start, "end")), 0.5) as session_seconds_median
  from periods p join sessions s on s.business = p.business and s.start::date between p.first and p.last
  left join key_features k on k.business = p.business group by all
), daily as (
  select p.business, calendar, first, coalesce(sum(users), 0) / (least(last, as_of) - first + 1) as dau
  from periods p join spans using (business) left join per_day d on d.business = p.business and d.day between first and least(last, as_of)
  group by p.business, calendar, first, last, as_of
), monthly as (
  select p.business, calendar, first, coalesce(sum(users), 0)
      / (date_diff('month', first, date_trunc('month', least(last, as_of))::date) + 1) as mau
  from periods p join spans using (business) left join per_month m on m.business = p.business and m.month between first and last
  where p.length <> 'week' group by p.business, calendar, first, last, as_of
  union all
  select p.business, calendar, first, count(distinct "user")
  from periods p left join sessions s on s.business = p.business and s.start::date between p.last - 29 and p.last
  where p.length = 'week' group by all
)
select business, calendar, first, coalesce(sessions, 0) as sessions, coalesce(session_seconds, 0) as session_seconds,
  session_seconds_median, dau, mau, coalesce(active_users, 0) as active_users,
  case when business in (select business from key_features where key_feature is not null) then coalesce(feature_users, 0) end as feature_users
from spoken left join lengths using (business, calendar, first) left join daily using (business, calendar, first)
  left join monthly using (business, calendar, first)
where kind = 'sessions';
