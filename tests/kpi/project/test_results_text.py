"""Results are kept as text and come back as they were."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path

import pandas as pd
import pytest

from kpi import catalog
from kpi.engine import Question, compute
from kpi.importing import open_files
from kpi.periods import PeriodKind
from kpi.project.plain import plain
from kpi.project.results_text import results_as_text, results_from_text
from kpi.readers.request import Request
from kpi.receipt import Table
from kpi.results import Results
from tests.reading_here import reading_here

SAMPLE = Path(__file__).parents[3] / "resources" / "sample" / "en"


@pytest.fixture(scope="module")
def tables() -> tuple[Table, ...]:
    with reading_here():
        return open_files([Request(file) for file in sorted(SAMPLE.iterdir()) if file.suffix in (".csv", ".xlsx")])


@pytest.mark.parametrize("period", [PeriodKind.MONTH, PeriodKind.YEAR])
def test_results_come_back_as_they_were(tables: tuple[Table, ...], period: PeriodKind) -> None:
    chosen = {"margin": "0.7", "benchmark.churn_rate": "3 5 month", "currency": "EUR"}
    results = compute(tables, catalog.settings(chosen), Question(period))
    again = results_from_text(results_as_text(results, chosen))
    pd.testing.assert_frame_equal(again.facts, results.facts, check_exact=True)
    for field in fields(Results):
        if field.name != "facts":
            assert getattr(again, field.name) == getattr(results, field.name), field.name
    assert replace(again, currency="RON").facts is again.facts


def test_what_no_text_was_foreseen_for_is_refused() -> None:
    with pytest.raises(TypeError):
        plain(object())
