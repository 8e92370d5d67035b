"""The benchmark runs, all who take part in it find the same, and its table says which goals are met."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.bench import import_italian, workbook
from tests.bench.engine import STEPS, Step, step_measured
from tests.bench.line import Line, table
from tests.bench.rounds import Rounds
from tests.bench.runner import compare
from tests.bench.within.chart import frames
from tests.bench.within.facts_in_sql import FACTS, NAMES, connected
from tests.bench.within.metrics import LAPSE_DAYS, results
from tests.bench.within.orders import table as orders_table
from tests.bench.within.pair import Pair

FEW = Rounds(rows=20_000, runs=1, warm_up=False)


def test_a_quick_run_of_the_import_finds_the_same_facts_as_pandas_and_duckdb(tmp_path: Path) -> None:
    comparison = import_italian.prepare(tmp_path, rows=20_000)

    lines = compare(comparison, runs=1, warm_up=False)

    assert "All found the same 7 facts in each of 36 months." in comparison.check(comparison.peers)
    assert [len(line.ours) for line in lines] == [1, 1]


def test_a_workbook_gives_the_same_facts_as_with_pandas(tmp_path: Path) -> None:
    (line,) = workbook.lines(tmp_path, FEW)

    assert line.ratio is not None


def test_a_step_of_the_engine_can_be_measured_in_a_process_of_its_own(tmp_path: Path) -> None:
    line = step_measured(STEPS[0], tmp_path, FEW)

    assert line.verdict in {"met", "missed"}


@pytest.mark.parametrize("step", STEPS[1:], ids=lambda step: step.script)
def test_both_of_each_further_step_can_be_measured(tmp_path: Path, step: Step) -> None:
    pair: Pair = import_module(f"tests.bench.within.{step.script}").pair(tmp_path, FEW.rows)

    ((ours, theirs),) = pair.measure(FEW.runs, warm_up=FEW.warm_up)

    assert min(ours, theirs) > 0


def test_the_facts_in_sql_are_those_of_the_engine(tmp_path: Path) -> None:
    orders = orders_table(tmp_path, 20_000)
    ours = results(orders).facts

    found = connected(orders.frame).execute(FACTS, {"lapse": LAPSE_DAYS}).fetchall()

    assert [row[0] for row in found] == list(ours.index)
    for place, name in enumerate(NAMES, 1):
        theirs = [0.0 if row[place] is None else float(row[place]) for row in found]
        assert ours[name].fillna(0).tolist() == pytest.approx(theirs, rel=1e-9), name


def test_the_frames_of_a_chart_can_be_counted_while_the_mouse_reads_and_drags_it(qapp: QApplication) -> None:
    assert qapp is QApplication.instance()

    found = frames()

    assert set(found) == {"hover", "pan"}
    assert all(rate > 0 for rate in found.values())


def test_the_table_takes_the_ratio_within_each_round() -> None:
    lines = [
        Line("import", "a", (2.0, 9.0, 4.0), (1.0, 3.0, 8.0), goal=2.0),
        Line("import", "b", (2.0, 9.0, 4.0), (4.0, 9.0, 4.0), goal=0.5),
        Line("gap", "", (40.0, 60.0, 45.0), goal=50, unit="ms"),
        Line("frames", "", (50.0,), goal=60, unit="/s", more_is_better=True),
    ]

    rows = table(lines).splitlines()[1:]

    assert [line.ratio for line in lines] == [2.0, 1.0, None, None]
    assert [row.split()[-1] for row in rows] == ["met", "missed", "met", "missed"]
