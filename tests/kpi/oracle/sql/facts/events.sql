-- "Share reaching each step in order": a step counts when it is taken no sooner than the one before it, and the first
-- one wherever it is taken first. A user belongs to the period of the first step.
create table ways as
with recursive named as (
  select business, unnest(string_split(onboarding_steps, ';')) as step, generate_subscripts(string_split(onboarding_steps, ';'), 1) as nth
  from businesses where onboarding_steps is not null
), taken as (
  select e.business, e."user", moment, nth from events e join named using (business, step) join spans using (business)
  where moment::date <= as_of
), way as (
  select business, "user", 1 as nth, min(moment) as moment, min(moment) as begun from taken where nth = 1 group by all
  union all
  select w.business, w."user", w.nth + 1, min(t.moment), w.begun
  from way w join taken t on t.business = w.business and t."user" = w."user" and t.nth = w.nth + 1 and t.moment >= w.moment
  group by w.business, w."user", w.nth, w.begun
)
select way.*, nth = (select max(nth) from named n where n.business = way.business) as is_last from way;

create table event_facts as
select p.business, calendar, first, count(*) filter (nth = 1) as onboarding_begun,
  count(*) filter (is_last) as onboarding_finished
from spoken p left join ways w on w.business = p.business and w.begun::date between first and last
where kind = 'events' group by p.business, calendar, first;
