"""Which settings stand beside a figure."""

from __future__ import annotations

from pathlib import Path

import pytest

from kpi import catalog
from kpi.concerned import settings_of, sources_of
from kpi.engine import Question, compute
from kpi.importing import open_files
from kpi.readers.request import Request
from kpi.results import Results

pytestmark = pytest.mark.usefixtures("read_here")

ORDERS = "Date,Customer,Amount\n" + "".join(
    f"2026-{month:02}-{day:02},Client {(day + month) % 9},{day}.50\n" for month in range(1, 10) for day in range(1, 28)
)
CONTRACTS = "Customer,Start,End,Price,Interval\n" + "".join(
    f"Client {number},2026-0{number % 9 + 1}-01,,20,month\n" for number in range(20)
)


def names(results: Results, metric: str) -> set[str]:
    return {setting.name for setting in settings_of(results.metrics[metric], results.heard)}


def computed(tmp_path: Path, **files: str) -> Results:
    paths = []
    for name, text in files.items():
        path = tmp_path / f"{name}.csv"
        path.write_text(text, "utf-8")
        paths.append(Request(path))
    return compute(open_files(paths), catalog.settings({}), Question())


def test_a_figure_from_orders_depends_on_when_a_customer_is_lost(tmp_path: Path) -> None:
    results = computed(tmp_path, orders=ORDERS)
    assert names(results, "churn_rate") == {"lapse_days"}
    assert {"lapse_days", "margin", "clv_window"} <= names(results, "clv")


def test_a_table_that_is_not_heard_for_a_fact_has_no_setting_there(tmp_path: Path) -> None:
    results = computed(tmp_path, orders=ORDERS, subscriptions=CONTRACTS)
    assert names(results, "churn_rate") == {"gap_days"}


def test_what_concerns_everything_and_the_choices_of_each_metric_are_not_among_them(tmp_path: Path) -> None:
    results = computed(tmp_path, orders=ORDERS)
    for result in results.metrics.values():
        found = settings_of(result, results.heard)
        assert not {"currency", "as_of"} & {setting.name for setting in found}
        assert not any(setting.name.startswith(("variant.", "benchmark.")) for setting in found)


def test_a_figure_rests_on_the_files_that_gave_its_facts(tmp_path: Path) -> None:
    results = computed(tmp_path, orders=ORDERS, contracts=CONTRACTS)
    assert [source.kind for source in sources_of(results.metrics["mrr"], results)] == ["subscriptions"]
