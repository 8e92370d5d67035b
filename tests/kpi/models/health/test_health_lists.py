"""The health of customers in the results, in the tables beside it, and in the rows behind it."""

from __future__ import annotations

from datetime import date

import pytest

from kpi import catalog
from kpi.behind import rows_behind
from kpi.detailed import details_of, rows_behind_row
from kpi.details import DetailTable, Row
from kpi.engine import Question, compute
from kpi.periods import Period, PeriodKind
from kpi.receipt import Table
from kpi.results import Results
from tests.kpi.engine.made import fact, facts_of, results, table

METRIC = catalog.metrics()["health_score"]
CHOSEN = {"as_of": "2026-06-30"}
CONTRACTS = table(
    "subscriptions",
    "customer start end amount",
    "Ann 2025-01-01 - 50",
    "Bob 2025-01-01 - 90",
    "Cleo 2025-01-01 - 20",
    "Dan 2025-01-01 2026-02-01 500",
)
ANSWERS = table(
    "surveys",
    "customer date question score",
    "ann 2025-12-20 nps 10",
    "ann 2026-05-20 nps 0",
    "BOB 2026-03-20 nps 1",
    "cleo 2026-03-20 nps 9",
    "stranger 2026-03-20 nps 9",
)
WEIGHTS = {"health_weight_payments": "1", "health_weight_nps": "3"}


def details(period: str = "2026-06", *tables: Table) -> dict[str, DetailTable]:
    found = computed(*tables)
    return dict(details_of(tables or (CONTRACTS, ANSWERS), found, METRIC, Period.parse(period)))


def computed(*tables: Table) -> Results:
    return results(*(tables or (CONTRACTS, ANSWERS)), **CHOSEN, **WEIGHTS)


def cell(row: Row, name: str) -> object:
    columns = [column.name for column in METRIC.details[0].columns]
    return row.cells[columns.index(name)]


def test_the_score_is_the_mean_of_the_customers_who_are_there() -> None:
    found = computed()
    # Ann (0 × 3 + 100) ÷ 4, Bob (10 × 3 + 100) ÷ 4, Cleo (90 × 3 + 100) ÷ 4; Dan has left.
    assert fact(found, "2026-06", "health_customers") == fact(found, "2026-06", "customers_end") == 3
    latest = found.metrics["health_score"].latest
    assert latest is not None
    assert latest.value == pytest.approx((25 + 32.5 + 92.5) / 3)
    assert [fact(found, "2026-06", f"health_{colour}") for colour in ("red", "amber", "green")] == [2, 0, 1]


def test_customers_at_risk_stand_in_the_order_of_their_worth() -> None:
    rows = details()["at_risk"].rows
    assert [(row.name, row.mark, cell(row, "worth"), cell(row, "score")) for row in rows] == [
        ("Bob", "poor", 90.0, 32.5),
        ("Ann", "poor", 50.0, 25.0),
    ]
    assert [row.name for row in details()["customers"].rows] == ["Bob", "Ann", "Cleo"]


def test_it_is_said_what_moved_a_score_most_and_since_when_it_is_not_green() -> None:
    ann = next(row for row in details("2026-05")["at_risk"].rows if row.name == "Ann")
    assert cell(ann, "change") == -75
    assert str(cell(ann, "moved")) == "would recommend you less"
    assert cell(ann, "since") == date(2026, 5, 31)
    bob = next(row for row in details("2026-05")["at_risk"].rows if row.name == "Bob")
    assert (cell(bob, "moved"), cell(bob, "since")) == (None, date(2026, 3, 31))
    newly = next(row for row in details("2026-03")["at_risk"].rows if row.name == "Bob")
    assert str(cell(newly, "moved")) == "answered on recommending you"


def test_the_parts_have_their_weight_and_the_customers_with_data() -> None:
    rows = {row.key: row.cells for row in details()["parts"].rows}
    assert rows["nps"] == (3.0, 3.0, pytest.approx(100 / 3))
    assert rows["payments"] == (1.0, 3.0, 100.0)
    assert rows["features"] == (1.0, 0.0, None)


def test_names_that_belong_to_no_customer_are_counted_in_a_note() -> None:
    assert any("1 name in surveys" in note.render() for note in computed().notes)
    said = [note.render() for note in details()["at_risk"].notes]
    assert "The health of customers rests on: Recommendation, Payments." in said
    assert any("1 name in surveys" in note for note in said)
    assert "stranger" not in [row.key for row in details()["customers"].rows]


def test_the_rows_behind_a_customer_are_those_in_every_table() -> None:
    at_risk = METRIC.details[0]
    found = rows_behind_row([CONTRACTS, ANSWERS], computed(), at_risk, "ann", Period.parse("2026-06"))
    assert [(of.kind, list(frame.index)) for of, frame in found] == [("subscriptions", [2]), ("surveys", [2, 3])]
    assert rows_behind_row([CONTRACTS, ANSWERS], computed(), at_risk, "nobody", Period.parse("2026-06")) == ()


def test_the_rows_behind_the_score_are_those_of_the_customers_who_have_one() -> None:
    found = computed()
    latest = found.metrics["health_score"].latest
    assert latest is not None
    rows = rows_behind([CONTRACTS, ANSWERS], found, latest)
    # The answer of December is older than 180 days.
    assert [(of.kind, list(frame.index)) for of, frame in rows] == [
        ("subscriptions", [2, 3, 4]),
        ("surveys", [3, 4, 5]),
    ]


def test_answers_alone_give_a_score_and_say_that_it_rests_on_one_part() -> None:
    found = results(ANSWERS, as_of="2026-06-30")
    latest = found.metrics["health_score"].latest
    assert latest is not None
    assert latest.value == pytest.approx((0 + 10 + 90 + 90) / 4)
    said = details_of([ANSWERS], found, METRIC, latest.period)["parts"].notes
    assert [note.render() for note in said] == ["The health of customers rests on one part only: Recommendation."]


def test_a_list_of_customers_says_who_is_there_and_what_they_pay() -> None:
    listed = table("customers", "customer since until amount", "ann 2025-01-01 - 30", "bob 2025-01-01 2026-05-01 40")
    rows = details("2026-06", listed, ANSWERS)["customers"].rows
    assert [(row.name, cell(row, "worth")) for row in rows] == [("ann", 30.0)]


def test_orders_without_an_end_count_customers_as_the_customers_at_the_end_are_counted() -> None:
    orders = table(
        "orders",
        "customer date amount",
        "ann 2026-01-05 10",
        "ann 2026-05-05 10",
        "bob 2026-01-05 10",
        "- 2026-06-30 9",
    )
    found = facts_of(orders, lapse_days="90")
    assert fact(found, "2026-02", "health_customers") == fact(found, "2026-02", "customers_end") == 2
    assert fact(found, "2026-06", "customers_end") == 1


def test_a_period_after_the_end_of_the_orders_is_known_in_part_only() -> None:
    orders = table("orders", "customer date amount", "ann 2026-01-05 10", "ann 2026-02-05 10")
    found = results(orders, table("surveys", "customer date question score", "ann 2026-06-05 nps 3"))
    complete = {value.period.label: value.complete for value in found.metrics["health_score"].series}
    assert complete["2026-02"]
    assert not complete["2026-03"]


def test_own_edges_are_the_benchmark() -> None:
    edges = results(CONTRACTS, ANSWERS, **CHOSEN, health_red="20", health_green="90").metrics["health_score"].benchmark
    assert edges is not None
    found = {band.grade: (band.low, band.high) for band in edges.bands}
    assert found == {"poor": (None, 20), "fair": (20, 90), "good": (90, None)}


def test_without_a_weight_on_any_part_nobody_has_a_score() -> None:
    none = {f"health_weight_{name}": "0" for name in ("frequency", "features", "csat", "nps", "tickets", "payments")}
    found = results(CONTRACTS, ANSWERS, **CHOSEN, **none)
    assert all(value.value is None and value.note for value in found.metrics["health_score"].series)


def test_the_lists_of_a_period_long_before_the_end_of_the_data_are_found() -> None:
    orders = table("orders", "customer date amount", "Ann 2026-01-01 50", "Bob 2026-04-11 1")
    question = Question(PeriodKind.WEEK)
    found = compute([orders], catalog.settings({}), question, today=date(2026, 4, 20), details=True)
    latest = found.metrics["health_score"].latest
    assert latest is not None
    assert latest.period <= found.periods[-3]
    assert len(found.details["health_score"].tables["customers"].rows) == 1
