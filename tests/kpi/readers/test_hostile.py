"""Files made to do harm: each gets a clear verdict in seconds, and none brings the program down."""

from __future__ import annotations

import struct
import time
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest

from kpi.readers import access
from kpi.readers.process import read_files
from kpi.readers.request import Request, Unreadable
from tests.kpi.readers.test_workbook_formats import ROWS, WRITERS
from tests.kpi.readers.workbooks import packed

pytestmark = pytest.mark.usefixtures("read_in_one_process")

SECONDS = 10
SHEET = "xl/worksheets/sheet1.xml"
TEXTS = "xl/sharedStrings.xml"
ENTITY = b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>'
LIAR = b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="4294967295"><si/></sst>'
Parts = dict[str, bytes]


def _parts(kind: str) -> Parts:
    with zipfile.ZipFile(BytesIO(WRITERS[kind](ROWS))) as package:
        return {name: package.read(name) for name in package.namelist()}


def _bomb(parts: Parts) -> None:
    parts[SHEET] = parts[SHEET].replace(b"</sheetData>", b" " * (64 << 20) + b"</sheetData>")


def _many_parts(parts: Parts) -> None:
    parts.update({f"x/{number}.xml": b"<a/>" for number in range(10_001)})


def _liar(parts: Parts) -> None:
    parts[TEXTS] = LIAR


def _entity(parts: Parts) -> None:
    parts[SHEET] = parts[SHEET].replace(b"<worksheet", ENTITY + b"<worksheet")


def _hidden_entity(parts: Parts) -> None:
    parts["xl/styles.xml"] = b"<!-- " + b"x" * 9000 + b" -->" + ENTITY + parts["xl/styles.xml"]


def _far_cell(parts: Parts) -> None:
    parts[SHEET] = parts[SHEET].replace(b"</sheetData>", b'<row><c r="XFD1048576"><v>1</v></c></row></sheetData>')


def _cell_twice(parts: Parts) -> None:
    parts[SHEET] = parts[SHEET].replace(b'r="B3"', b'r="C3"')


def _verdict(file: Path) -> str:
    begun = time.monotonic()
    ((_, answer),) = read_files([Request(file)])
    assert time.monotonic() - begun < SECONDS
    return str(answer.message) if isinstance(answer, Unreadable) else f"{len(answer)} sheet(s)"


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (_bomb, "unpacks to far more"),
        (_many_parts, "unpacks to far more"),
        (_liar, "4294967295 different texts"),
        (_entity, "DOCTYPE"),
        (_hidden_entity, "DOCTYPE"),
        (_far_cell, "XFD1048576"),
        (_cell_twice, "damaged"),
    ],
)
def test_a_workbook_that_would_do_harm_is_refused_at_once(
    tmp_path: Path, harm: Callable[[Parts], None], said: str
) -> None:
    parts = _parts("xlsx")
    harm(parts)
    (file := tmp_path / "hostile.xlsx").write_bytes(packed(parts))
    assert said in _verdict(file)


def test_cells_far_apart_in_a_binary_workbook_are_refused(tmp_path: Path) -> None:
    parts = _parts("xlsb")
    name = "xl/worksheets/sheet1.bin"
    far = b"\x00\x11" + (1_048_575).to_bytes(4, "little") + bytes(13) + b"\x01\x08" + bytes(8)
    cell = b"\x05\x10" + (16_383).to_bytes(4, "little") + bytes(12)
    parts[name] = parts[name].replace(b"\x92\x01\x00", far + cell + b"\x92\x01\x00")
    (file := tmp_path / "hostile.xlsb").write_bytes(packed(parts))
    assert "XFD1048576" in _verdict(file)


@pytest.mark.parametrize(
    ("kind", "layout", "own", "others"),
    [
        ("xls", "<HHHHHd", (0x203, 14, 2, 1, 0, 6.0), (0x203, 14, 1, 1, 0, 6.0)),
        ("xlsb", "<IIH", (2, 0, 300), (1, 0, 300)),
    ],
)
def test_a_binary_workbook_with_a_cell_twice_is_called_damaged(
    tmp_path: Path, kind: str, layout: str, own: tuple[float, ...], others: tuple[float, ...]
) -> None:
    whole = {"": WRITERS[kind]([("name", "n"), ("a", 5.0), ("b", 6.0)])}
    if kind == "xlsb":
        with zipfile.ZipFile(BytesIO(whole[""])) as package:
            whole = {name: package.read(name) for name in package.namelist()}
    harmed = {
        name: data.replace(struct.pack(layout, *own), struct.pack(layout, *others)) for name, data in whole.items()
    }
    (file := tmp_path / f"twice.{kind}").write_bytes(packed(harmed) if kind == "xlsb" else harmed[""])
    assert "damaged" in _verdict(file)


def test_an_open_document_with_tags_that_do_not_close_is_called_damaged(tmp_path: Path) -> None:
    parts = _parts("ods")
    parts["content.xml"] = parts["content.xml"].replace(b"</text:p>", b"</te<row>", 1)
    (file := tmp_path / "endless.ods").write_bytes(packed(parts))
    assert "damaged" in _verdict(file)


def test_a_cell_of_an_open_document_that_stands_for_too_many_is_refused(tmp_path: Path) -> None:
    parts = _parts("ods")
    cell, row = b'table:number-columns-repeated="16384" ', b'table:number-rows-repeated="1048576" '
    parts["content.xml"] = parts["content.xml"].replace(
        b"<table:table-cell office", b"<table:table-cell " + cell + b"office"
    )
    parts["content.xml"] = parts["content.xml"].replace(b"<table:table-row>", b"<table:table-row " + row + b">", 2)
    (file := tmp_path / "many.ods").write_bytes(packed(parts))
    assert "as far away as cell" in _verdict(file)


def test_a_part_of_a_workbook_that_is_not_what_was_packed_is_called_damaged(tmp_path: Path) -> None:
    with zipfile.ZipFile(file := tmp_path / "flipped.xlsb", "w") as package:
        for name, data in _parts("xlsb").items():
            package.writestr(name, data)
    name = "Rossi".encode("utf-16-le")
    file.write_bytes(file.read_bytes().replace(name, name[:-2] + b"u\x00"))
    assert "damaged" in _verdict(file)


@pytest.mark.parametrize(
    ("page", "said"),
    [
        (b"<table><tr>" + b"<td>x" * 50_000, "far more cells"),
        (b"<table><tr><td>" + b"<!-" * 200_000, "far more cells"),
        (b"<table><tr><td>" + b"<!--" * 200_000, "no table"),
        (b"<table><tr><td>1</td><td>a < b<!-- open</td></tr></table>", "1 sheet"),
    ],
)
def test_a_page_with_tags_that_never_end_has_a_verdict_soon(tmp_path: Path, page: bytes, said: str) -> None:
    (file := tmp_path / "page.xls").write_bytes(b"<html>" + page)
    assert said in _verdict(file)


def test_an_old_workbook_whose_sectors_go_in_a_circle_is_called_damaged(tmp_path: Path) -> None:
    whole = bytearray(WRITERS["xls"](ROWS))
    first = 2
    whole[512 + 4 * first : 516 + 4 * first] = struct.pack("<I", first)
    (file := tmp_path / "circle.xls").write_bytes(whole)
    assert "damaged" in _verdict(file)


def test_an_old_workbook_with_sectors_larger_than_any_is_called_damaged(tmp_path: Path) -> None:
    whole = bytearray(WRITERS["xls"](ROWS))
    whole[30:32] = struct.pack("<H", 31)
    (file := tmp_path / "sectors.xls").write_bytes(whole)
    assert "damaged" in _verdict(file)


@pytest.mark.parametrize("dimensions", [(0, 0xFC000004, 0, 5), (0x100000, 4, 0, 5), (0, 4, 0, 0xFFFF)])
def test_an_old_workbook_that_lies_about_its_size_is_called_damaged(
    tmp_path: Path, dimensions: tuple[int, int, int, int]
) -> None:
    mark = b"\x00\x02\x0e\x00"
    before, _, after = WRITERS["xls"](ROWS).partition(mark)
    (file := tmp_path / "liar.xls").write_bytes(before + mark + struct.pack("<IIHH", *dimensions) + after[12:])
    assert "damaged" in _verdict(file)


@pytest.mark.parametrize("kind", WRITERS)
@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_a_workbook_that_is_cut_off_is_called_damaged(tmp_path: Path, kind: str, share: float) -> None:
    whole = WRITERS[kind](ROWS)
    (file := tmp_path / f"cut.{kind}").write_bytes(whole[: int(len(whole) * share)])
    assert "damaged" in _verdict(file)


@pytest.mark.parametrize(
    "text",
    [
        "a,b,c\n" + '1,"x,3\n' * 5_000,
        "a,b,c\n" + "".join(f'"{row},"{row}"x,{row}\n' for row in range(5_000)),
        "a,b\n" + '"' * 400_001 + "\n",
        "a,b\n" + "1," * 500_000 + "\n",
        "a;b\n" + "1;2\n\nx;y\n" * 10_000,
        "x" * 5_000_000,
        "<table>" + "<tr><td>" * 10_000,
        "<table>" * 20_000,
    ],
    ids=["open marks", "stray marks", "only marks", "wide", "gaps", "one long line", "open rows", "open tables"],
)
def test_a_text_that_is_hard_to_read_is_read_or_refused_in_time(tmp_path: Path, text: str) -> None:
    (file := tmp_path / "hostile.csv").write_text(text)
    assert _verdict(file)


def test_a_workbook_that_is_open_elsewhere_is_to_be_closed_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (file := tmp_path / "orders.xlsx").write_bytes(b"PK")

    def locked(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "open", locked)
    assert "may not be read by you" in str(access.refusal(file))
    monkeypatch.undo()
    (tmp_path / "~$orders.xlsx").write_bytes(b"\x05")
    monkeypatch.setattr(Path, "open", locked)
    assert "Close it there and try again" in str(access.refusal(file))
