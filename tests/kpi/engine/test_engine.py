"""From tables to results: which periods, which rows, which metrics, and what is said of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kpi import catalog
from kpi.behind import rows_behind, rows_of_facts
from kpi.corrections import CORRECTED
from kpi.engine import Question, compute, dimensions, lengths
from kpi.messages import Cancelled, Message, PolsoError
from kpi.noise import change_p, is_noise
from kpi.periods import PeriodKind
from kpi.receipt import Table
from kpi.results import Results, Value
from tests.kpi.engine.made import TODAY, fact, facts_of, of_columns, results, table

CONTRACTS = "customer start end amount interval"
SALES = "customer date amount channel"


def _labels(found: Results) -> list[str]:
    return [period.label for period in found.periods]


def _survey(question: str, **counts: list[int]) -> Results:
    rows = [
        f"{month.strip('m').replace('_', '-')}-28 {question} {score}" for month in counts for score in counts[month]
    ]
    return results(table("surveys", "date question score", *rows), as_of="2026-06-30")


def test_the_periods_reach_from_the_first_day_to_the_last_that_any_table_knows() -> None:
    found = results(
        table("orders", "customer date amount", "A 2026-02-10 5"),
        table("surveys", "date question score", "2026-04-12 nps 9"),
    )
    assert _labels(found) == ["2026-02", "2026-03", "2026-04"]
    assert found.as_of == date(2026, 4, 12)
    assert found.settings["as_of"] == date(2026, 4, 12)


def test_the_last_period_is_complete_only_when_the_data_reach_its_end() -> None:
    rows = [f"A 2026-0{month}-10 5" for month in (1, 2, 3)]
    unfinished = results(table("orders", "customer date amount", *rows))
    assert [value.complete for value in unfinished.metrics["mrr"].series] == [True, True, False]
    latest = unfinished.metrics["mrr"].latest
    assert latest is not None
    assert latest.period.label == "2026-02"
    finished = results(table("orders", "customer date amount", *rows), as_of="2026-03-31")
    assert finished.metrics["mrr"].series[-1].complete


def test_an_end_that_is_only_planned_says_nothing_of_how_far_the_data_reach() -> None:
    planned = table("subscriptions", CONTRACTS, "A 2026-01-10 2027-01-10 10 1", "B 2026-03-05 - 10 1")
    assert results(planned).as_of == date(2026, 3, 5)
    past = table("subscriptions", CONTRACTS, "A 2026-01-10 2026-04-10 10 1")
    assert results(past).as_of == date(2026, 4, 10)


def test_what_lies_after_the_day_until_which_the_data_are_whole_is_not_shown() -> None:
    sales = table("orders", "customer date amount", "A 2026-01-31 5", "A 2026-05-31 5")
    assert _labels(results(sales, as_of="2026-02-28")) == ["2026-01", "2026-02"]
    assert _labels(results(sales, as_of="2026-06-30"))[-1] == "2026-06"


def test_before_the_first_row_of_a_table_its_facts_are_not_known_and_after_it_they_are_0() -> None:
    found = results(
        table("orders", "customer date amount", "A 2026-02-10 5"),
        table("surveys", "date question score", "2026-01-12 nps 9", "2026-03-31 nps 9"),
    )
    assert found.facts["revenue"].isna().tolist() == [True, False, False]
    assert fact(found, "2026-03", "revenue") == 0
    said = "Orders: the last day in the data is 2026-02-10. The days from then until 2026-03-31 count as having none."
    assert said in [str(note) for note in found.notes]


def test_a_filter_keeps_the_rows_with_the_value_and_the_lapse_of_all_rows() -> None:
    rows = ["A 2026-01-01 5 web", "A 2026-03-02 5 web", "B 2026-01-31 7 shop"]
    found = results(table("orders", SALES, *rows), where={"channel": "shop"})
    assert found.facts["revenue"].tolist() == [7, 0, 0]
    assert found.settings["lapse_days"] == 60


def test_the_parts_of_a_split_add_up_to_the_whole() -> None:
    rows = ["A 2026-01-01 5 web", "A 2026-03-02 5 web", "B 2026-01-31 7 shop", "C 2026-01-31 2 -"]
    found = results(table("orders", SALES, *rows), by="channel")
    parts = found.metrics["mrr"].segments
    assert {name: [value.value for value in values] for name, values in parts.items()} == {
        "web": [5, 0, 5],
        "shop": [7, 0, 0],
    }
    assert "In no part: 1 row with nothing in “channel”." in [str(note) for note in found.notes]


def test_only_the_twelve_largest_parts_are_shown_and_the_others_are_named() -> None:
    rows = [f"A 2026-01-{1 + n:02} 5 c{n:02}" for n in range(14)] + [f"A 2026-01-31 1 c{n:02}" for n in range(1, 13)]
    found = results(table("orders", SALES, *rows), by="channel")
    assert sorted(found.metrics["mrr"].segments) == [f"c{n:02}" for n in range(1, 13)]
    assert "c00, c13" in str(found.notes[0])


def test_a_table_without_the_column_gives_nothing_to_a_filtered_question() -> None:
    costs = table("costs", "date amount", "2026-01-31 100")
    found = results(table("orders", SALES, "A 2026-01-31 5 web"), costs, where={"channel": "web"})
    assert "marketing_cost" not in found.facts
    assert "cac" in found.unavailable


@pytest.mark.parametrize(
    ("where", "by", "said"),
    [
        ({"planet": "Mars"}, None, "No table has a column “planet” to choose by. There are: channel."),
        ({"channel": "fax"}, None, "The column “channel” holds no “fax”. There are: web."),
        ({}, "planet", "No table has a column “planet” to choose by. There are: channel."),
    ],
)
def test_a_question_that_does_not_fit_is_refused_with_what_there_is(
    where: dict[str, str], by: str | None, said: str
) -> None:
    with pytest.raises(PolsoError, match="There are") as refused:
        results(table("orders", SALES, "A 2026-01-31 5 web"), where=where, by=by)
    assert str(refused.value) == said


def test_the_columns_to_choose_by_are_those_that_make_groups() -> None:
    sales = table("orders", f"{SALES} order_id status", "A 2026-01-31 5 web 1 paid", "B 2026-01-31 5 shop 2 refunded")
    assert dimensions([sales]) == {"channel": ("shop", "web"), "status": ("paid", "refunded")}


def test_a_metric_without_its_facts_says_what_it_needs() -> None:
    found = results(table("orders", "customer date amount", "A 2026-01-31 5"))
    assert str(found.unavailable["nps"]).startswith("needs answers")
    assert "nps" not in found.metrics


def test_no_tables_give_no_values_and_a_reason_for_each_metric() -> None:
    found = results()
    assert found.metrics == {}
    assert set(found.unavailable) == set(catalog.metrics())
    assert found.periods == ()


def test_the_first_way_whose_facts_are_known_is_taken_unless_one_is_chosen() -> None:
    sales = table("orders", "customer date amount", "A 2026-01-31 5", "B 2026-01-31 7")
    assert results(sales).metrics["arpu"].variant.name == "orders"
    assert results(sales, variants={"arpu": "article"}).metrics["arpu"].variant.name == "article"
    assert "arpu" in results(sales, variants={"arpu": "contracts"}).unavailable


def test_a_zero_denominator_gives_no_value_and_a_reason() -> None:
    value = results(table("orders", "customer date amount", "A 2026-01-31 5")).metrics["churn_rate"].series[0]
    assert value.value is None
    assert str(value.note) == "Nothing to divide by: Customers at the start is 0."


def test_historical_value_is_net_revenue_for_each_customer_to_date() -> None:
    sales = table("orders", "customer date amount refund", "A 2026-01-05 50 0", "A 2026-01-31 50 30")
    assert results(sales, variants={"clv": "historical"}).metrics["clv"].series[-1].value == 70


def test_rows_in_another_currency_are_left_out_and_counted() -> None:
    dear = table("orders", "customer date amount", "A 2026-01-30 5", "A 2026-01-31 5", currency="EUR")
    cheap = table("orders", "customer date amount", "A 2026-01-31 900", currency="THB")
    found = results(dear, cheap)
    assert found.currency == "EUR"
    assert fact(found, "2026-01", "revenue") == 10
    assert str(found.notes[0]) == "Left out: 1 row of orders.csv in another currency than EUR."
    assert fact(results(dear, cheap, currency="THB"), "2026-01", "revenue") == 900
    with pytest.raises(PolsoError, match=r"Nothing in the data is in USD\. There are: EUR, THB\."):
        results(dear, cheap, currency="USD")


def test_one_wrong_day_does_not_make_a_thousand_periods() -> None:
    found = facts_of(table("orders", "customer date amount", "A 1900-01-01 5", "A 2026-01-31 5"), period="week")
    assert len(found.periods) == 1200
    assert "1900-01-01" in str(found.notes[0])
    assert fact(found, "2026-W05", "customers_new") == 0
    assert fact(found, "2026-W05", "customers_to_date") == 1


def test_few_answers_are_marked_as_a_small_sample() -> None:
    found = _survey("nps", m2026_05=[9] * 29, m2026_06=[9] * 30)
    assert [value.small_sample for value in found.metrics["nps"].series] == [True, False]


def _last_two(found: Results, name: str) -> tuple[Value, Value]:
    before, now = found.metrics[name].series[-2:]
    return before, now


def test_a_change_of_a_share_is_noise_unless_the_test_of_two_proportions_says_otherwise() -> None:
    before, now = _last_two(_survey("csat", m2026_05=[5] * 50 + [1] * 50, m2026_06=[5] * 60 + [1] * 40), "csat")
    assert change_p(before, now) == pytest.approx(0.155218, abs=1e-6)
    assert is_noise(before, now)
    before, now = _last_two(_survey("csat", m2026_05=[5] * 50 + [1] * 50, m2026_06=[5] * 70 + [1] * 30), "csat")
    assert not is_noise(before, now)


def test_a_change_of_a_net_score_is_judged_by_its_variance() -> None:
    small = _survey("nps", m2026_05=[9, 9, 3, 7], m2026_06=[9, 3, 3, 7])
    large = _survey("nps", m2026_05=[9, 9, 3, 7] * 200, m2026_06=[9, 3, 3, 7] * 200)
    assert is_noise(*_last_two(small, "nps"))
    assert not is_noise(*_last_two(large, "nps"))


def test_what_is_no_sample_differs_as_it_differs() -> None:
    found = results(table("orders", "customer date amount", "A 2026-01-31 5", "A 2026-02-28 6"))
    assert change_p(*_last_two(found, "mrr")) is None
    assert not is_noise(*_last_two(found, "mrr"))


def test_the_rows_behind_a_figure_are_those_that_were_counted() -> None:
    sales = table(
        "orders", SALES, "A 2026-01-05 50 web", "B 2026-01-10 9 web", "A 2026-02-05 5 web", "D 2026-03-31 7 web"
    )
    found = results(sales, lapse_days="60")
    march = found.periods[-1]

    def behind(*names: str) -> list[int]:
        return [row for _, frame in rows_of_facts([sales], found, names, march) for row in frame.index]

    assert behind("revenue") == [5]
    assert behind("customers_lost") == [3]
    assert behind("customers_end") == [4, 5]
    assert behind("nps_promoters") == []
    churn = found.metrics["churn_rate"].latest
    assert churn is not None
    assert [frame.index.tolist() for _, frame in rows_behind([sales], found, churn)] == [[2, 3, 4]]


def test_the_rows_behind_a_figure_come_from_each_table_of_the_kind() -> None:
    tables = [table("orders", "customer date amount", f"{name} 2026-01-31 5") for name in "AB"]
    found = results(*tables)
    behind = rows_of_facts(tables, found, ["revenue"], found.periods[0])
    assert [(part is tables[place], frame.index.tolist()) for place, (part, frame) in enumerate(behind)] == [
        (True, [2])
    ] * 2


def test_the_lengths_of_period_that_fit_are_known() -> None:
    quarterly = table("figures", "period revenue", "2026-Q1 5")
    assert lengths([quarterly]) == (PeriodKind.QUARTER, PeriodKind.YEAR)
    assert len(lengths([quarterly, table("orders", "customer date amount", "A 2026-01-31 5")])) == 4
    assert lengths([table("customers", "customer churned", "A yes")]) == (PeriodKind.SNAPSHOT,)


def test_progress_is_told_and_stops_the_work() -> None:
    def stop(_done: int, _total: int, label: Message) -> None:
        raise Cancelled(str(label))

    with pytest.raises(Cancelled, match="Counting the rows"):
        compute([], catalog.settings({}), Question(), stop, today=TODAY)


def test_text_that_is_no_category_is_counted_alike() -> None:
    sales = of_columns("orders", {"customer": ["A", "B"], "date": ["2026-01-30", "2026-01-31"], "amount": [1, 2]})
    plain = type(sales)("orders", sales.frame.astype({"customer": object}), sales.source)
    assert results(plain).facts.equals(results(sales).facts)


def test_sums_beyond_64_bits_are_exact() -> None:
    sales = table("orders", "customer date amount", "A 2026-01-30 8999999999999", "B 2026-01-31 8999999999999")
    assert fact(results(sales), "2026-01", "revenue") == 17999999999998
    contracts = table("subscriptions", "customer start amount interval", *["A 2026-01-01 8999999999999 7"] * 3)
    assert fact(results(contracts), "2026-01", "mrr_end") == pytest.approx(3 * 8999999999999 / 7)


def test_the_same_sheet_counts_once_whatever_its_file_is_called() -> None:
    def opened(name: str, digest: str) -> Table:
        made = table("orders", "customer date amount", "A 2026-01-31 10")
        return replace(made, source=replace(made.source, file=Path(name), digest=digest))

    found = results(opened("a.csv", "1"), opened("a.csv", "1"), opened("b.csv", "1"))
    assert fact(found, "2026-01", "revenue") == 10
    assert [str(note) for note in found.notes[:2]] == [
        "“a.csv” was opened twice and counts once.",
        "“b.csv” holds the same as “a.csv” and does not count a second time.",
    ]


def test_of_two_readings_of_a_sheet_the_last_counts_but_mended_cells_stay_mended() -> None:
    def opened(amount: int, *, mended: bool = False) -> Table:
        made = table("orders", "customer date amount", f"A 2026-01-31 {amount}")
        notes = (Message(CORRECTED, {"cells": "amount 2"}, count=1),) if mended else ()
        return replace(made, source=replace(made.source, file=Path("a.csv"), digest="1", notes=notes))

    assert fact(results(opened(10), opened(12)), "2026-01", "revenue") == 12
    assert fact(results(opened(10, mended=True), opened(12)), "2026-01", "revenue") == 10
    assert fact(results(opened(10), opened(12, mended=True)), "2026-01", "revenue") == 12


def test_periods_after_the_end_of_a_table_are_not_complete_for_what_is_made_of_it() -> None:
    sales = table("orders", "customer date amount", *(f"C{month} 2026-{month:02}-28 10" for month in range(1, 5)))
    costs = table("costs", "date amount purpose", "2026-01-10 50 marketing", "2026-02-03 50 marketing")
    found = results(sales, costs)
    assert [value.complete for value in found.metrics["cac"].series] == [True, True, False, False]
    assert [value.complete for value in found.metrics["arpu"].series] == [True, True, True, False]
    assert found.metrics["cac"].latest is not None
    assert found.metrics["cac"].latest.period.label == "2026-02"
    whole = results(sales, costs, as_of="2026-04-30").metrics["cac"]
    assert all(value.complete for value in whole.series)


def test_contracts_without_news_are_whole_as_long_as_other_data_go_on() -> None:
    contracts = table("subscriptions", "customer start amount interval", "A 2026-01-01 10 1")
    found = results(contracts, table("costs", "date amount purpose", "2026-04-30 50 marketing"))
    assert all(value.complete for value in found.metrics["mrr"].series)


def test_a_last_day_in_the_future_is_named() -> None:
    found = facts_of(table("orders", "customer date amount", "A 2026-01-31 10", "B 2062-01-05 10"))
    assert any("the last day in the data, 2062-01-05, lies in the future" in str(note) for note in found.notes)
    past = results(table("orders", "customer date amount", "A 2026-01-31 10"))
    assert not any("future" in str(note) for note in past.notes)


def test_the_days_after_which_customers_are_lost_are_named_where_they_were_derived() -> None:
    sales = table("orders", "customer date amount", "A 2026-01-01 10", "A 2026-02-20 10")
    said = "A customer counts as lost 50 days after the last order; this follows from the days between the orders."
    assert [str(note) for note in results(sales).notes] == [said]
    assert results(sales, lapse_days="60").notes == ()


@pytest.mark.parametrize("name", ["amount", "date", "order_id", "customer"])
def test_what_makes_no_groups_is_nothing_to_split_by(name: str) -> None:
    sales = table("orders", f"{SALES} order_id", "A 2026-01-30 5 web 1", "B 2026-01-31 7 shop 2")
    with pytest.raises(PolsoError, match=f"cannot be split by “{name}”.* They can be split by: channel"):
        results(sales, by=name)


def test_where_nothing_makes_groups_the_sentence_has_no_empty_list() -> None:
    with pytest.raises(PolsoError, match="nor any other"):
        results(table("orders", "customer date amount", "A 2026-01-31 5"), where={"planet": "Mars"})
