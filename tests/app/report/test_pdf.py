"""The report on paper: one page for each figure, in letters that can be read back."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from app.report import pdf
from app.report.pages.paper import FLOOR, Block, Flow
from app.report.report import Report
from kpi.messages import Cancelled, Message, PolsoError
from widgets.texts import engine_text


def _read(report: Report) -> PdfReader:
    return PdfReader(BytesIO(pdf.render(report)))


@pytest.fixture(scope="module")
def reader(report: Report) -> PdfReader:
    """Give the report as it is read back."""
    return _read(report)


@pytest.fixture(scope="module")
def words(reader: PdfReader) -> list[str]:
    """Give the words of each page."""
    return [" ".join(page.extract_text().replace("\u202f", " ").split()) for page in reader.pages]


def test_the_first_page_says_whose_report_it_is_and_what_it_is_about(words: list[str]) -> None:
    for said in ("Ceramiche Lupo", "November 2024 – October 2026", "31 Oct 2026", "Channel: Shop", "3 Nov 2026"):
        assert said in words[0]
    assert "=ordini_2026.csv" in words[0]


def test_every_figure_with_a_value_has_a_page_that_the_overview_names(report: Report, words: list[str]) -> None:
    overview = " ".join(words[1:3])
    for result in report.metrics:
        title = engine_text(result.title)
        found = [number for number, page in enumerate(words, start=1) if page.startswith(_section(report, page, title))]
        assert title in overview
        assert any(title in words[number - 1] for number in found)


def _section(_report: Report, page: str, title: str) -> str:
    """Return the beginning of a page of a metric: its section, then its title."""
    section = page.split(" ", 1)[0]
    return f"{section} {title}"


def test_a_page_shows_the_value_the_formula_with_its_numbers_and_the_benchmark(
    report: Report, words: list[str]
) -> None:
    page = next(page for page in words if page.startswith("Customers Customer churn"))
    churn = report.results.metrics["churn_rate"]
    assert churn.latest is not None
    value = report.formatter.value(churn.latest.value, churn.unit).replace("\u202f", " ")
    assert value in page
    assert "Customers lost ÷ Customers at the start" in page
    assert f"÷ 392 = {value}" in page
    assert "grade A" in page
    assert "Recurly" in page
    assert "We raised the prices in March." in page
    assert "Your goal: 2.5 %" in page


def test_the_pages_are_numbered_and_of_a4(reader: PdfReader, words: list[str]) -> None:
    count = len(reader.pages)
    assert f"Page {count} of {count}" in words[-1]
    width, height = reader.pages[0].mediabox[2:]
    assert (round(float(width)), round(float(height))) == (595, 842)
    assert reader.metadata is not None
    assert reader.metadata.title == "Ceramiche Lupo: how the customers are doing"


def test_charts_are_lines_and_not_pictures(reader: PdfReader) -> None:
    objects = [drawn.get_object() for page in reader.pages for drawn in page["/Resources"].get("/XObject", {}).values()]
    assert not any(drawn["/Subtype"] == "/Image" for drawn in objects)


def test_the_last_pages_say_where_the_figures_come_from_and_what_is_missing(words: list[str]) -> None:
    last = " ".join(words[-2:])
    assert "12,5o" in last
    assert "Not in this report" in last


def test_nothing_stands_below_the_floor_of_a_page(report: Report) -> None:
    flow = Flow()
    tall = Block(FLOOR / 3, lambda _painter, _top: None)
    for _ in range(7):
        flow.add(tall, 5)
    assert all(top + block.height <= FLOOR for page in flow.pages for top, block in page.blocks)
    assert report.metrics


def test_writing_can_be_stopped_and_leaves_no_file(report: Report, tmp_path: Path) -> None:
    def stop(done: int, _total: int, _what: Message) -> None:
        if done > 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        pdf.write(report, tmp_path / "report.pdf", stop)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_named(report: Report, tmp_path: Path) -> None:
    with pytest.raises(PolsoError, match="no folder"):
        pdf.write(report, tmp_path / "nowhere" / "report.pdf")


def test_a_business_without_any_figure_still_has_a_report(report: Report) -> None:
    bare = replace(report, results=replace(report.results, metrics={}, sources=()))
    assert len(_read(bare).pages) >= 2
