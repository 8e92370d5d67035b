-- The words that the other files use.

-- "A zero denominator gives no value."
create macro ratio(numerator, denominator) as numerator::double / nullif(denominator::double, 0);
-- More than all of it, or less than nothing, is no share: figures that contradict each other give no value.
create macro share(part, whole) as case when part between 0 and whole then 100 * ratio(part, whole) end;
create macro percent(numerator, denominator) as 100 * ratio(numerator, denominator);

-- The two-sided 95 % point of the normal distribution.
create macro z() as 1.959963984540054::double;

-- "Shares: Wilson."
create macro wilson_half(k, n) as z() / (n + z() ** 2) * sqrt(k * (n - k) / n::double + z() ** 2 / 4);
create macro wilson_low(k, n) as case when n > 0 then 100 * ((k + z() ** 2 / 2) / (n + z() ** 2) - wilson_half(k, n)) end;
create macro wilson_high(k, n) as case when n > 0 then 100 * ((k + z() ** 2 / 2) / (n + z() ** 2) + wilson_half(k, n)) end;

-- "NPS and NES: adjusted Wald, adding ¾, 1½, ¾", within −100 … 100.
create macro wald_middle(plus, minus, n) as (plus - minus) / (n + 3)::double;
create macro wald_half(plus, minus, n) as
  z() * sqrt(((plus + minus + 1.5) / (n + 3)::double - wald_middle(plus, minus, n) ** 2) / (n + 3));
create macro wald_low(plus, minus, n) as
  case when n > 0 then 100 * greatest(-1, wald_middle(plus, minus, n) - wald_half(plus, minus, n)) end;
create macro wald_high(plus, minus, n) as
  case when n > 0 then 100 * least(1, wald_middle(plus, minus, n) + wald_half(plus, minus, n)) end;

-- Parts of money per month (see facts/subscriptions.sql) in the unit of the currency.
create macro units(parts) as coalesce(parts, 0)::double / 5354228880000000;

-- Whether a business keeps a column.
create macro has(of_business, of_kind, of_field) as (of_business || '/' || of_kind || '/' || of_field)
  in (select business || '/' || kind || '/' || field from given_columns);
