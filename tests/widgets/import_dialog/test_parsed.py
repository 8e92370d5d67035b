"""The preview of a parsed sheet: typed cells, period and sums, with real tables of the engine."""

from __future__ import annotations

from pathlib import Path

import pytest

from kpi.formatting import Formatter
from kpi.importing import Understanding, accept, inspect
from kpi.readers.request import Request
from widgets.cells import exact_money
from widgets.import_dialog.parsed import parsed_preview
from widgets.import_dialog.preview import Preview, raw_preview
from widgets.receipt_content import receipt_content

pytestmark = pytest.mark.usefixtures("read_here")


def understood(folder: Path, text: str) -> Understanding:
    file = folder / "file.csv"
    file.write_text(text, encoding="utf-8")
    (found,) = inspect([Request(file)])
    assert isinstance(found, Understanding)
    return found


def preview(folder: Path, text: str, language: str = "en") -> Preview:
    found = understood(folder, text)
    return parsed_preview(found, accept(found), Formatter(language))


def texts(shown: Preview, column: int) -> list[str]:
    return [cell.text for cell in shown.columns[column]]


def test_totals_per_period_show_their_periods_and_sums(tmp_path: Path) -> None:
    shown = preview(tmp_path, "Month,MRR,Customers start\n2026-01,1000.50,10\n2026-02,,12\n2026-03,1200,13\n")
    assert texts(shown, 0) == ["January 2026", "February 2026", "March 2026"]
    assert texts(shown, 1) == ["1,000.50", "", "1,200.00"]
    assert shown.period == ("Jan 2026", "Mar 2026")


def test_a_wide_survey_shows_each_row_once(tmp_path: Path) -> None:
    rows = "".join(f"2026-03-{day:02},{day % 11},{day % 5 + 1}\n" for day in range(1, 29))
    shown = preview(tmp_path, f"Date,NPS,CSAT\n{rows}")
    assert len(shown.rows) == 12
    assert texts(shown, 1)[:3] == ["1", "2", "3"]
    assert not any(cell.idle for cell in shown.columns[1])


def test_figures_are_written_in_the_language_of_the_window(tmp_path: Path) -> None:
    rows = "".join(f"0{day}/03/2026;Anna {day};1.234,5{day}\n" for day in range(1, 8))
    shown = preview(tmp_path, f"Data ordine;Cliente;Totale\n{rows}", "it")
    assert texts(shown, 2)[0] == "1.234,51"
    assert texts(shown, 0)[0] == "1 mar 2026"


def test_rows_beyond_the_first_are_only_counted(tmp_path: Path) -> None:
    rows = "".join(f"2026-03-{at % 28 + 1:02},c{at},{at}.00\n" for at in range(500))
    shown = preview(tmp_path, f"Order date,Customer,Amount\n{rows}")
    assert len(shown.rows) == len(shown.columns[0]) == 12
    assert shown.ledger is not None
    assert shown.ledger.imported == 500


def test_a_very_long_cell_is_cut(tmp_path: Path) -> None:
    found = understood(tmp_path, "Date,Comment,Score\n2026-01-01," + "x" * 10_000 + ",9\n2026-01-02,y,8\n")
    assert max(len(cell.text) for cell in raw_preview(found.sheet).columns[1]) <= 400


@pytest.mark.parametrize(
    ("amount", "currency", "language", "written"),
    [
        (412_903.4, "EUR", "en", "€\u202f412,903.40"),
        (412_903.4, "EUR", "it", "€\u202f412.903,40"),
        (1234.5, "RON", "ro", "1.234,50\u202flei"),
        (0.1234, "EUR", "en", "€\u202f0.1234"),
        (12.0, None, "en", "12.00"),
    ],
)
def test_money_is_written_to_the_cent(amount: float, currency: str | None, language: str, written: str) -> None:
    assert exact_money(amount, currency, Formatter(language)) == written


def test_the_receipt_says_where_the_cells_of_each_column_went(tmp_path: Path) -> None:
    rows = "2026-03-01,Ada,10.50,shop,x1\n2026-03-02,Bo,,web,x2\n2026-03-03,Cy,abc,web,x3\n\n,Total,10.50,,\n"
    table = accept(understood(tmp_path, f"date,customer,amount,channel,note\n{rows}"))
    content = receipt_content(table.source, "1 Mar 2026 – 3 Mar 2026", Formatter("en"))
    assert dict(content.facts) == {
        "Rows in the file": "6",
        "Counted again": "6",
        "Imported": "1",
        "Rejected": "2",
        "Blank": "1",
        "Totals": "1",
        "Header and above": "1",
        "Period": "1 Mar 2026 – 3 Mar 2026",
    }
    shown = {row[0]: dict(zip(content.headers[1:], row[1:], strict=True)) for row in content.rows}
    assert shown["amount"]["Taken for"] == "Amount"
    assert shown["amount"]["Total"] == "10.50"
    for header, counts in table.source.ledger.columns.items():
        numbers = [shown[header][name] for name in content.headers[3:-1]]
        assert sum(int(number or 0) for number in numbers) == counts["cells"] == int(shown[header]["Filled cells"])
