"""From files on the disk to tables, through the reading process."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from kpi.importing import inspect, open_files
from kpi.messages import PolsoError
from kpi.readers.request import Request, Unreadable

pytestmark = pytest.mark.usefixtures("read_in_one_process")

ORDERS = (
    "Vendite gennaio;;\n;;\nData;Cliente;Importo\n05/01/2026;Società Rossi;1.100,00\n31/01/2026;Bianchi;50,00\n"
    "Totale;;1.150,00\n"
)


def test_a_file_is_read_understood_and_accounted_for(tmp_path: Path) -> None:
    file = tmp_path / "vendite.csv"
    file.write_text(ORDERS, "cp1252")
    (table,) = open_files([Request(file)])
    ledger = table.source.ledger
    assert (table.kind, table.source.delimiter, table.source.totals) == ("orders", ";", {"amount": 1150.0})
    assert (ledger.records, ledger.header, ledger.imported, ledger.totals) == (6, 1, 2, 1)
    assert ledger.balances
    assert table.frame.index.tolist() == [4, 5]


def test_a_workbook_with_true_dates_and_numbers_needs_no_guess(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (["Data", "Cliente", "Importo"], ["2026-01-05", "Ada", 1.234], ["2026-01-06", "Bo", 2.5]):
        sheet.append(row)
    book.create_sheet("Note").append(["solo un promemoria"])
    file = tmp_path / "vendite.xlsx"
    book.save(file)
    (table,) = open_files([Request(file)])
    assert table.frame["amount"].tolist() == [1_234_000, 2_500_000]
    assert table.source.notes == ()


def test_a_bad_file_does_not_stop_the_others_when_looking(tmp_path: Path) -> None:
    good, empty = tmp_path / "good.csv", tmp_path / "empty.csv"
    good.write_text("date,customer,amount\n2026-01-05,Ada,1\n")
    empty.write_text("")
    first, second = inspect([Request(empty), Request(good)])
    assert isinstance(first, Unreadable)
    assert not isinstance(second, Unreadable)
    assert second.kind == "orders"


def test_the_first_bad_file_stops_an_import_and_is_named(tmp_path: Path) -> None:
    with pytest.raises(PolsoError, match=r"nowhere\.csv"):
        open_files([Request(tmp_path / "nowhere.csv")])
    file = tmp_path / "recipes.csv"
    file.write_text("ingredient,grams\nflour,500\nsugar,200\n")
    with pytest.raises(PolsoError, match=r"recipes\.csv.*--kind"):
        open_files([Request(file)])
