"""Workbooks to fill in: Polso reads back what stands in them, in each language, and counts no example."""

from __future__ import annotations

import json
from collections import defaultdict
from datetime import date
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from kpi import catalog
from kpi.engine import Question, compute
from kpi.facts.facts import Facts
from kpi.folding import fold, joined
from kpi.importing import Understanding, accept, inspect, open_files
from kpi.movement_tables import TITLES
from kpi.readers.request import Request
from kpi.tables import KINDS
from kpi.templates.book import workbook
from kpi.templates.cells import LONGEST_PROMPT
from kpi.templates.columns import COLUMNS, GROUPS
from kpi.templates.words import words_of
from kpi.terms import Term
from tests.kpi.templates.filling import ROWS, TODAY, empty, filled

pytestmark = pytest.mark.usefixtures("read_here")

LANGUAGES = ("en", "it", "ro")
EACH = [(kind, language) for kind in KINDS for language in LANGUAGES]
COUNTED_BY_COMPUTERS_ONLY = ("survey", "health_score")
"""Metrics of which no total can be written down by hand."""
DRAFTS = {"incomplete"}
"""Words that exports know and no owner writes."""


def _sheets(file: Path) -> list[Understanding]:
    found = list(inspect([Request(file)]))
    assert all(isinstance(one, Understanding) for one in found)
    return [one for one in found if isinstance(one, Understanding)]


@cache
def _opened(kind: str, language: str) -> Workbook:
    """Return an empty workbook as another program reads it: to look at, not to change."""
    return load_workbook(BytesIO(empty(kind, language)))


@pytest.mark.parametrize(("kind", "language"), EACH)
def test_a_filled_workbook_is_understood_without_a_question(kind: str, language: str, tmp_path: Path) -> None:
    understood, notes = _sheets(filled(tmp_path, kind, language))
    assert understood.kind == kind
    assert set(understood.mapping) == set(COLUMNS[kind])
    headers = {field: understood.sheet.columns[place] for field, place in understood.mapping.items()}
    columns = words_of(language).tables[kind].columns
    assert headers == {field: columns[field].header for field in COLUMNS[kind]}
    assert understood.confidence > 0.9
    assert not understood.doubts
    table = accept(understood)
    assert table.source.problems == ()
    assert (table.source.ledger.rejected, table.source.ledger.totals) == (0, 0)
    assert table.source.ledger.imported == ROWS
    assert notes.kind is None


@pytest.mark.parametrize(("kind", "language"), EACH)
def test_an_empty_workbook_counts_nothing_not_even_its_example(kind: str, language: str, tmp_path: Path) -> None:
    file = tmp_path / "empty.xlsx"
    file.write_bytes(empty(kind, language))
    data, notes = _opened(kind, language).worksheets
    assert [cell.value for cell in data[1]] == [
        words_of(language).tables[kind].columns[f].header for f in COLUMNS[kind]
    ]
    assert data.max_row == (25 if kind == "figures" else 1)
    assert any(cell.value == words_of(language).book["example"] for row in notes.iter_rows() for cell in row)
    assert _sheets(file)[-1].kind is None


@pytest.mark.parametrize(("kind", "language"), EACH)
def test_a_workbook_guides_the_hand(kind: str, language: str) -> None:
    page, notes = _opened(kind, language).worksheets
    rules = page.data_validations.dataValidation
    assert len(rules) == len(COLUMNS[kind])
    assert all(rule.prompt and len(rule.prompt) <= LONGEST_PROMPT for rule in rules)
    assert page.freeze_panes == "B2"
    assert page.print_title_rows == "$1:$1"
    words = words_of(language)
    said = [row[0].value for row in notes.iter_rows()]
    assert all(words.tables[kind].columns[field].header in said for field in COLUMNS[kind])
    for row in [*page.iter_rows(), *notes.iter_rows()]:
        assert not any(isinstance(cell.value, str) and cell.value.startswith("=") for cell in row)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_language_has_its_own_words_for_every_column(kind: str, language: str) -> None:
    words, columns = words_of(language), words_of(language).tables[kind].columns
    assert set(columns) == set(COLUMNS[kind])
    for name in COLUMNS[kind]:
        field = KINDS[kind].field(name)
        for canonical, written in columns[name].words.items():
            if field.words:
                assert joined(fold(written)) in {joined(fold(known)) for known in (canonical, *field.words[canonical])}
        if field.words:
            assert set(columns[name].words) >= set(field.words) - DRAFTS
    if language != "en":
        english = words_of("en").tables[kind].columns
        assert [name for name in columns if columns[name].help == english[name].help] == []
    assert set(words.groups) == set(GROUPS)


@pytest.mark.parametrize("kind", KINDS)
def test_a_workbook_has_every_column_without_which_nothing_is_counted(kind: str) -> None:
    assert KINDS[kind].missing(dict.fromkeys(COLUMNS[kind])) == ()


def test_only_totals_that_metrics_and_their_charts_use_are_asked_for() -> None:
    asked = {f"mrr_{movement}" for movement in TITLES}

    class Asking(defaultdict[str, float]):
        def get(self, name: str, _otherwise: object = None) -> Any:
            asked.add(name)
            return 1.0

        def __getitem__(self, name: str) -> float:
            return float(self.get(name))

    settings = catalog.settings({})
    for metric in catalog.metrics().values():
        for variant in metric.variants:
            facts: Facts = Facts(Asking(), settings, 1.0, lambda: facts, lambda name: Term(1.0, name))  # noqa: B023
            variant.formula(facts)
    offered = [fact for facts in GROUPS.values() for fact in facts]
    assert [fact for fact in offered if fact not in asked] == []
    assert len(set(offered)) == len(offered)


def test_filled_in_totals_give_a_value_to_every_metric_that_totals_can_give(tmp_path: Path) -> None:
    tables = open_files([Request(filled(tmp_path, "figures", "ro"))])
    results = compute(tables, catalog.settings({}), Question(), today=TODAY)
    missing = set(catalog.metrics()) - {name for name, result in results.metrics.items() if result.latest is not None}
    assert missing == set(COUNTED_BY_COMPUTERS_ONLY)


def test_months_without_a_figure_do_no_harm(tmp_path: Path) -> None:
    book = load_workbook(BytesIO(empty("figures", "it")))
    page = book.worksheets[0]
    places = {name: place for place, name in enumerate(COLUMNS["figures"], start=1)}
    page.cell(20, places["customers_start"], 100)
    page.cell(20, places["customers_lost"], 5)
    file = tmp_path / "totali.xlsx"
    book.save(file)
    results = compute(open_files([Request(file)]), catalog.settings({}), Question(), today=TODAY)
    latest = results.metrics["churn_rate"].latest
    assert latest is not None
    assert (latest.period.label, latest.value) == ("2026-05", 5.0)


def test_the_months_end_with_the_present_one() -> None:
    page = load_workbook(BytesIO(workbook("figures", "en", date(2026, 1, 31)))).worksheets[0]
    months = [row[0].value.date() for row in page.iter_rows(min_row=2)]
    assert (months[0], months[-1], len(months)) == (date(2024, 2, 1), date(2026, 1, 1), 24)


def test_the_words_are_the_same_in_number_in_each_language() -> None:
    shapes = {
        json.dumps({kind: list(table.columns) for kind, table in words_of(name).tables.items()}) for name in LANGUAGES
    }
    assert len({len(shape) for shape in shapes}) == 1
