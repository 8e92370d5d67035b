"""The report as a workbook: numbers as numbers, words as words, charts that the spreadsheet draws."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from app.report import xlsx
from app.report.report import Report
from kpi import catalog
from widgets.texts import engine_text


@pytest.fixture(scope="module")
def content(report: Report) -> bytes:
    """Give the report as it is written."""
    return xlsx.render(report)


@pytest.fixture(scope="module")
def book(content: bytes) -> Any:
    """Give the report as it is read back: to look at, not to change."""
    return load_workbook(BytesIO(content))


def test_every_figure_has_a_sheet_with_its_values_and_a_chart(report: Report, content: bytes, book: Any) -> None:
    page = book["Customer churn"]
    head = next(row for row in page.iter_rows() if row[0].value == "Period")
    last = list(page.iter_rows(min_row=head[0].row + 1))[-1]
    churn = report.results.metrics["churn_rate"].series[-1]
    assert churn.value is not None
    assert last[0].value == "Oct 2026"
    assert abs(last[1].value - churn.value / 100) < 1e-12
    assert last[1].number_format == "0.0%"
    charts = [name for name in ZipFile(BytesIO(content)).namelist() if name.startswith("xl/charts/chart")]
    assert len(charts) == len(report.metrics)


def test_a_chart_draws_the_value_the_edges_of_its_benchmark_and_the_goal(content: bytes) -> None:
    package = ZipFile(BytesIO(content))
    charts = [package.read(name).decode() for name in package.namelist() if name.startswith("xl/charts/chart")]
    churn = next(chart for chart in charts if "Customer churn" in chart)
    assert churn.count("<ser>") == 4
    assert '<delete val="0"' in churn


def test_all_values_stand_in_one_sheet_under_the_ids_of_their_figures(report: Report, book: Any) -> None:
    rows = list(book["All values"].iter_rows(values_only=True))
    count = sum(len(result.series) for result in report.metrics)
    assert len(rows) == count + 1
    assert {row[0] for row in rows[1:]} == {result.metric.id for result in report.metrics}


def test_words_that_look_like_formulas_stay_words(book: Any) -> None:
    cells = [cell for page in book for row in page.iter_rows() for cell in row if cell.value is not None]
    assert not [cell for cell in cells if cell.data_type == "f"]
    odd = [cell for cell in cells if cell.value in ("=SUM(A1)", "=ordini_2026.csv")]
    assert len(odd) >= 3
    assert all(cell.quotePrefix for cell in odd)


def test_the_receipts_and_the_problems_of_the_files_are_there(book: Any) -> None:
    problems = list(book["Problems"].iter_rows(values_only=True, min_row=2))
    assert [row[2:5] for row in problems] == [(17, "Totale", "12,5o"), (18, "Totale", "=SUM(A1)")]
    assert book["Sources"]["A2"].value == "=ordini_2026.csv"


def test_titles_that_a_sheet_may_not_have_are_changed_and_none_stands_twice(book: Any) -> None:
    names = book.sheetnames
    assert "CLV - CAC" in names
    assert len({name.casefold() for name in names}) == len(names)
    assert all(len(name) <= 31 for name in names)


def test_a_split_gives_each_part_a_column_and_a_line(report: Report) -> None:
    churn = report.results.metrics["churn_rate"]
    parts = {"Shop": churn.series, "=Online": churn.series[-3:]}
    metrics = {**report.results.metrics, "churn_rate": replace(churn, segments=parts)}
    written = xlsx.render(replace(report, results=replace(report.results, metrics=metrics)))
    page = load_workbook(BytesIO(written))[engine_text(churn.title)]
    head = next(row for row in page.iter_rows(values_only=True) if row[0] == "Period")
    assert "Shop" in head
    assert "=Online" in head
    assert len(catalog.metrics()) >= len(report.metrics)
