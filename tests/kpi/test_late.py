"""What is declared before it is imported."""

from __future__ import annotations

import subprocess
import sys
from functools import partial
from importlib import import_module
from pathlib import Path

import pytest

from kpi import catalog
from kpi.late import LateFunction, LateMapping, LateModule


def test_a_late_function_is_imported_when_it_is_called() -> None:
    late = LateModule("statistics").median
    assert late == LateFunction("statistics", "median")
    assert late([1, 5, 2]) == 2


def test_a_late_mapping_is_made_once_and_is_equal_to_what_it_is_made_of() -> None:
    made: list[int] = []

    def make() -> dict[str, int]:
        made.append(1)
        return {"a": 1}

    late = LateMapping(make)
    assert not made
    assert (late["a"], list(late), len(late), late == {"a": 1}) == (1, ["a"], 1, True)
    assert made == [1]


def late_functions() -> list[LateFunction]:
    """Return all that the details of metrics are computed by."""
    details = [detail for metric in catalog.metrics().values() for detail in metric.details]
    computed = [function for detail in details for function in (detail.make, detail.rows)]
    plain = [function.func if isinstance(function, partial) else function for function in computed]
    return [function for function in plain if isinstance(function, LateFunction)]


@pytest.mark.parametrize("late", late_functions(), ids=str)
def test_what_computes_a_detail_is_where_the_metric_says(late: LateFunction) -> None:
    assert callable(getattr(import_module(late.module), late.name))


def test_metrics_are_declared_without_what_computes_tables() -> None:
    heavy = "{'pandas', 'numpy', 'pyarrow'}"
    program = f"import sys; from kpi import catalog; catalog.metrics(); print(sorted({heavy} & set(sys.modules)))"
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2]
    )
    assert done.stdout.strip() == "[]"
