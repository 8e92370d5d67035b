"""Web pages and XML spreadsheets under the name of a workbook: their tables are read, cell by cell."""

from __future__ import annotations

from pathlib import Path

import pytest

from kpi.messages import PolsoError
from kpi.readers import web_page
from kpi.readers.contents import is_page
from kpi.readers.request import Request
from kpi.readers.sheet import Sheet
from tests.kpi.readers.reading import balances, rows_of

HEAD = '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"></head><body>'
TABLE = (
    "<table border=1><tr><td colspan=3>Vendite</td></tr><tr><th>Data<th>Cliente<th>Totale</tr>"
    "<tr><td rowspan=2>05/01/2026</td><td>Rossi &amp; C.</td><td>1.234,50</td></tr><tr><td>Bianchi<br>Mario</td><td>5"
    "</td></tr><tr><td>07/01/2026<td>Perch\xe9 &egrave;<td>7</table>"
)


def _read(folder: Path, content: str | bytes, sheet: str | None = None) -> tuple[Sheet, ...]:
    data = content if isinstance(content, bytes) else content.encode("cp1252")
    (file := folder / "export.xls").write_bytes(data)
    assert is_page(data)
    sheets = web_page.read(Request(file, sheet=sheet))
    assert all(balances(found) for found in sheets)
    return sheets


def test_a_page_called_a_workbook_is_read(tmp_path: Path) -> None:
    (sheet,) = _read(tmp_path, HEAD + TABLE)
    assert (sheet.columns, sheet.header_row, sheet.encoding) == (("Data", "Cliente", "Totale"), 2, "cp1252")
    assert rows_of(sheet) == [
        ["05/01/2026", "Rossi & C.", "1.234,50"],
        ["05/01/2026", "Bianchi\nMario", "5"],
        ["07/01/2026", "Perché è", "7"],
    ]
    assert (sheet.preamble_text, sheet.problems) == (("Vendite",), ())
    assert "web page inside" in str(sheet.notes[0])


def test_several_tables_of_a_page_are_sheets_and_a_frame_around_them_is_none(tmp_path: Path) -> None:
    other = "<table><tr><td>Mese</td><td>Costo</td></tr><tr><td>2026-01</td><td>5</td></tr></table>"
    page = f"{HEAD}<table><tr><td>{TABLE}</td><td>{other}</td></tr></table>"
    assert [sheet.sheet for sheet in _read(tmp_path, page)] == ["table 1", "table 2"]
    assert [sheet.columns for sheet in _read(tmp_path, page, "table 2")] == [("Mese", "Costo")]
    with pytest.raises(PolsoError, match="table 1, table 2"):
        _read(tmp_path, page, "table 3")


def test_an_xml_spreadsheet_is_read_with_its_gaps(tmp_path: Path) -> None:
    cells = "".join(f'<Cell><Data ss:Type="String">{name}</Data></Cell>' for name in ("Data", "Totale", "Nota"))
    text = (
        '<?xml version="1.0"?><Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">'
        f'<Worksheet ss:Name="Ordini"><Table><Row>{cells}</Row><Row ss:Index="3"><Cell><Data>2026-01-05</Data></Cell>'
        '<Cell ss:Index="3"><Data>x</Data></Cell></Row><Row><Cell/><Cell><Data ss:Type="Number">5.5</Data></Cell></Row>'
        "</Table></Worksheet></Workbook>"
    )
    (sheet,) = _read(tmp_path, text)
    assert (sheet.sheet, sheet.records, sheet.blank) == ("Ordini", 4, 1)
    assert rows_of(sheet) == [["2026-01-05", None, "x"], [None, "5.5", None]]
    assert sheet.problems == ()


def test_rows_in_scripts_and_remarks_are_none(tmp_path: Path) -> None:
    page = "<html><script>'<tr><td>no'</script><!-- <tr> -->" + TABLE
    assert len(rows_of(_read(tmp_path, page)[0])) == 3


def test_a_row_that_the_parser_loses_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    find_tables = web_page.find_tables
    monkeypatch.setattr(web_page, "find_tables", lambda text: find_tables(text.replace("<tr><td>Bianchi", "<td>", 1)))
    with pytest.raises(PolsoError, match="of its 5 rows only 4"):
        _read(tmp_path, HEAD + TABLE)


def test_cells_that_stand_for_millions_are_refused(tmp_path: Path) -> None:
    with pytest.raises(PolsoError, match="far more cells"):
        _read(tmp_path, "<table><tr>" + "<td colspan=1000 rowspan=1000>x" * 30)
