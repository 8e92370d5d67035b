"""The tables beside a figure: computed with it, for any period, and led back to the rows of the files."""

from __future__ import annotations

import pytest

from kpi import catalog, dataset, detailed
from kpi.detailed import details_of, rows_behind_row
from kpi.engine import Question, compute
from kpi.periods import Period
from kpi.receipt import Table
from kpi.results import Results
from tests.kpi.engine.made import TODAY, table
from tests.kpi.made_details import BUYERS, metric_with_details

SEPTEMBER = Period.parse("2026-09")


@pytest.fixture
def orders() -> Table:
    return table(
        "orders",
        "customer date amount Channel",
        "Rossi 2026-08-03 10 Shop",
        "Rossi 2026-09-03 80.5 Shop",
        "Verdi 2026-09-12 20 Online",
        "Rossi 2026-09-30 58 Online",
    )


def _results(orders: Table, where: dict[str, str] | None = None, *, details: bool = False) -> Results:
    metrics = {"arpu": metric_with_details().named("arpu")}
    question = Question(where=where or {})
    return compute([orders], catalog.settings({}), question, today=TODAY, metrics=metrics, details=details)


def test_results_have_details_only_where_they_are_asked_for(orders: Table) -> None:
    assert _results(orders).details == {}
    found = _results(orders, details=True).details["arpu"]
    assert found.period == SEPTEMBER
    assert list(found.tables) == ["buyers"]
    assert [row.name for row in found.tables["buyers"].rows][:2] == ["Rossi", "Verdi"]


def test_details_cost_no_second_putting_together(orders: Table, monkeypatch: pytest.MonkeyPatch) -> None:
    counted, really = [], dataset.put_together

    def counting(*arguments: object) -> dataset.Dataset:
        counted.append(arguments)
        return really(*arguments)  # type: ignore[arg-type] - passed on as they came

    for module in (dataset, detailed):
        monkeypatch.setattr(module, "put_together", counting)
    _results(orders, details=True)
    assert len(counted) == 1


def test_details_of_an_earlier_period_and_of_a_part_of_the_business(orders: Table) -> None:
    metric = metric_with_details()
    results = _results(orders)
    august = details_of([orders], results, metric, Period.parse("2026-08"))["buyers"]
    assert [row.cells[:2] for row in august.rows[:1]] == [(1.0, 10.0)]
    online = details_of([orders], _results(orders), metric, SEPTEMBER, {"Channel": "Online"})["buyers"]
    assert [(row.name, row.cells[1]) for row in online.rows[:2]] == [("Rossi", 58.0), ("Verdi", 20.0)]


def test_details_are_the_same_whether_computed_with_the_figures_or_later(orders: Table) -> None:
    results = _results(orders, details=True)
    assert details_of([orders], results, metric_with_details(), SEPTEMBER) == results.details["arpu"].tables


def test_a_row_of_a_detail_leads_to_the_rows_of_the_file(orders: Table) -> None:
    ((found, frame),) = rows_behind_row([orders], _results(orders), BUYERS, "Rossi", SEPTEMBER)
    assert found is orders
    assert frame.index.tolist() == [3, 5]


def test_a_detail_says_whether_its_rows_lead_anywhere() -> None:
    assert [detail.leads_to_rows for detail in metric_with_details().details] == [True, False]


def test_each_declared_detail_has_names_that_do_not_collide_in_json() -> None:
    for metric in catalog.metrics().values():
        names = [detail.name for detail in metric.details]
        assert len(names) == len(set(names))
        for detail in metric.details:
            columns = [column.name for column in detail.columns]
            assert len(columns) == len({*columns} - {"name", "mark"}), (metric.id, detail.name)
            assert all((detail.title, detail.row_title, *(column.title for column in detail.columns)))
