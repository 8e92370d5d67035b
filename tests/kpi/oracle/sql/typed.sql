-- The cells of the files as values. An empty cell is nothing. A row without a required field is rejected, and so is
-- one that ends before it begins ("negative spans rejected").

create table orders as
select business, row, nullif(trim(customer), '') as customer, date::timestamp::date as day,
  coalesce(amount::decimal(18, 6), (unit_price::decimal(18, 6) * quantity::int)::decimal(18, 6)) as amount,
  coalesce(refund::decimal(18, 6), 0) as refund, status, order_id, kind
from cells_orders
where date is not null and (amount is not null or unit_price is not null and quantity is not null);

create table subscriptions as
select business, row, nullif(trim(customer), '') as customer, start::date as start, "end"::date as "end",
  amount::decimal(18, 6) - coalesce(discount::decimal(18, 6), 0) as price, "interval", status,
  trial_start::date as trial_start, trial_end::date as trial_end
from cells_subscriptions
where nullif(trim(customer), '') is not null and start is not null and amount is not null
  and ("end" is null or "end"::date >= start::date)
  and (trial_end is null or trial_start is null or trial_end::date >= trial_start::date);

create table customers as
select business, row, customer, since::date as since, until::date as until, churned,
  tenure::double as tenure, amount::decimal(18, 6) as amount
from cells_customers where nullif(trim(customer), '') is not null;

create table costs as
select business, row, date::date as day, amount::decimal(18, 6) as amount,
  -- What costs are for when their table does not say it.
  case when has(business, 'costs', 'purpose') then purpose else 'marketing' end as purpose
from cells_costs where date is not null and amount is not null;

create table traffic as
select business, row, date::date as day, visits::double as visits, leads::double as leads,
  conversions::double as conversions
from cells_traffic where date is not null;

create table tickets as
select business, row, created::timestamp as created, resolved::timestamp as resolved,
  first_response::timestamp as first_response, contacts::double as contacts, reopened::double as reopened,
  category, nullif(trim(customer), '') as customer
from cells_tickets where created is not null and (resolved is null or resolved::timestamp >= created::timestamp);

create table sessions as
select business, row, "user", start::timestamp as start, "end"::timestamp as "end", seconds::double as seconds, feature
from cells_sessions
where nullif(trim("user"), '') is not null and start is not null
  and ("end" is null or "end"::timestamp >= start::timestamp);

create table events as
select business, row, "user", date::timestamp as moment, step
from cells_events where nullif(trim("user"), '') is not null and date is not null and nullif(trim(step), '') is not null;

-- One row an answer, whether the sheet was long or wide.
create table answers as
select business, row, date::timestamp::date as day, question, score::double as score
from cells_surveys where date is not null and question is not null
union all
select business, row, date::timestamp::date, question, score::double
from (
  select business, row, date, nps, csat, ces, nes, css from cells_surveys where date is not null and question is null
) unpivot (score for question in (nps, csat, ces, nes, css));

-- "Answers outside the scale are rejected": no row is left of a respondent of whom no other answer is.
create table respondents as
select s.business, s.row, s.date::timestamp::date as day from cells_surveys s
where s.date is not null and (
  not exists (select 1 from answers a where a.business = s.business and a.row = s.row and score is not null)
  or exists (
    select 1 from answers a where a.business = s.business and a.row = s.row
      and case question when 'nps' then score between 0 and 10 when 'css' then score between 1 and 10 else true end));

create table figures as
select business, row, strptime(period, '%Y-%m')::date as first, * exclude (business, row, period) from cells_figures;
