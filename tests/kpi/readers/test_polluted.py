"""Every fault that a delimited text can have, in every column and some rows: read exactly or said, never in silence."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from kpi.messages import PolsoError
from kpi.readers import csv
from kpi.readers.request import Request
from kpi.readers.sheet import Sheet
from tests.kpi.readers.reading import balances, rows_of

HEADER = ["Date", "Time", "Qty", "Product", "Price", "Description", "Comment"]
ROWS = [
    [f"{day:02}/01/2026", f"{day:02}:15", str(day % 4), f"AB-{4711 + day}", f"${day}.50", text, ""]
    for day, text in enumerate(
        ["plain", "with, comma", 'a 10" pan', "semi; colon", "Città è", "tab and | bar", "it's", "x", "y z", "last"]
        * 2,
        start=1,
    )
]
Table = Sequence[Sequence[str]]
DELIMITERS = [",", ";", "\t", "|", " ", ", "]


def _cell(text: str, delimiter: str, mark: str, escape: str) -> str:
    special = {delimiter[0], mark, "\n", "\r"} if delimiter else {mark}
    return mark + text.replace(mark, escape + mark) + mark if set(text) & special else text


def _line(cells: Sequence[str], delimiter: str = ",", mark: str = '"', escape: str = '"') -> str:
    return delimiter.join(_cell(cell, delimiter, mark, escape) for cell in cells)


def _text(table: Table, delimiter: str = ",", mark: str = '"', escape: str = '"', end: str = "\n") -> str:
    return "".join(_line(row, delimiter, mark, escape) + end for row in table)


def _read(folder: Path, data: str | bytes) -> tuple[Sheet, ...] | str:
    (file := folder / "file.csv").write_bytes(data if isinstance(data, bytes) else data.encode())
    try:
        sheets = csv.read(Request(file))
    except PolsoError as error:
        return str(error)
    assert all(balances(sheet) and sheet.counted_again == sheet.records for sheet in sheets)
    return sheets


def _is_exact(sheets: tuple[Sheet, ...] | str, rows: Table = ROWS, header: Sequence[str] | None = HEADER) -> bool:
    if isinstance(sheets, str):
        return False
    sheet = sheets[0]
    cells = [[cell or "" for cell in row] for row in rows_of(sheet)]
    return cells == [list(row) for row in rows] and (header is None or sheet.columns == tuple(header))


def _is_said(sheets: tuple[Sheet, ...] | str) -> bool:
    return isinstance(sheets, str) or any(sheet.problems or sheet.notes for sheet in sheets)


@pytest.mark.parametrize("delimiter", DELIMITERS)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_any_delimiter_and_line_end_is_read_exactly(tmp_path: Path, delimiter: str, end: str) -> None:
    assert _is_exact(_read(tmp_path, _text([HEADER, *ROWS], delimiter, end=end)))


@pytest.mark.parametrize("delimiter", DELIMITERS[:4])
@pytest.mark.parametrize(("mark", "escape"), [('"', '"'), ('"', "\\"), ("'", "'")])
def test_any_quotation_mark_and_escape_is_read_exactly_or_said(
    tmp_path: Path, delimiter: str, mark: str, escape: str
) -> None:
    quoted = [[f"{mark}{cell.replace(mark, escape + mark)}{mark}" for cell in row] for row in [HEADER, *ROWS]]
    sheets = _read(tmp_path, "".join(delimiter.join(row) + "\n" for row in quoted))
    assert _is_exact(sheets)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "iso8859-1"])
def test_any_encoding_is_read_exactly(tmp_path: Path, encoding: str) -> None:
    assert _is_exact(_read(tmp_path, _text([HEADER, *ROWS], ";").encode(encoding)))


def _faults_of_files() -> Iterator[tuple[str, str, Table]]:
    whole = _text([HEADER, *ROWS])
    yield "no end of the last line", whole.removesuffix("\n"), ROWS
    yield "blank lines at the end", whole + "\n\n\n", ROWS
    yield "blank lines at the start", "\n\n" + whole, ROWS
    yield "only the header", _text([HEADER]), []
    yield "one row", _text([HEADER, ROWS[0]]), ROWS[:1]
    yield "a title", "Sales of January\n" + whole, ROWS
    yield "a padded title", "Sales of January,,,,,,\n,,,,,,\n" + whole, ROWS
    yield "remarks", "# made by a program\n# today\n" + whole, ROWS
    yield "the header twice", _text([HEADER, HEADER, *ROWS]), ROWS
    yield "a sep line", "sep=,\n" + whole, ROWS
    yield "delimiters at the ends", "".join(f"{_line(row)},\n" for row in [HEADER, *ROWS]), [[*row, ""] for row in ROWS]


@pytest.mark.parametrize(("fault", "text", "rows"), list(_faults_of_files()))
def test_a_fault_of_the_file_is_got_over(tmp_path: Path, fault: str, text: str, rows: Table) -> None:
    header = [*HEADER, "Column 8"] if fault == "delimiters at the ends" else HEADER
    assert _is_exact(_read(tmp_path, text), rows, header), fault


def test_no_header_gives_names_of_its_own_and_loses_no_row(tmp_path: Path) -> None:
    sheets = _read(tmp_path, _text(ROWS))
    assert _is_exact(sheets, ROWS, [f"Column {place}" for place in range(1, 8)])


def test_an_empty_file_is_said_to_be_empty(tmp_path: Path) -> None:
    assert "empty" in str(_read(tmp_path, ""))


@pytest.mark.parametrize("gap", ["", "\n", "Costs of January\n", "\nCosts of January\n"])
@pytest.mark.parametrize("width", [3, 7, 9])
def test_a_second_table_is_offered_too_or_said(tmp_path: Path, gap: str, width: int) -> None:
    header = [*"ABCDEFGHI"[:width]]
    rows = [
        [f"2026-01-{row:02}" if column == 0 else str(row * column) for column in range(width)] for row in range(1, 6)
    ]
    sheets = _read(tmp_path, _text([HEADER, *ROWS]) + gap + _text([header, *rows]))
    assert not isinstance(sheets, str)
    if len(sheets) > 1:
        assert _is_exact(sheets)
        assert (sheets[1].columns, [list(map(str, row)) for row in rows_of(sheets[1])]) == (tuple(header), rows)
    assert _is_said(sheets)


def _faults_of_rows(
    delimiter: str, rows: Sequence[int], *, always: bool
) -> Iterator[tuple[str, int, list[str], list[str]]]:
    """Yield faults with the row they are in, its cells if nothing is wrong with it, and the lines of the file.

    Cells are quoted where they need it, or `always`.
    """
    needs = (lambda _: "") if always else (lambda _: delimiter)
    table = [[_quoted(cell, needs(cell)) for cell in row] for row in [HEADER, *ROWS]]
    lines = [delimiter.join(cells) for cells in table]
    other = "," if delimiter == ";" else ";"
    for row, column in itertools.product(rows, range(len(HEADER))):
        meant, cells = ROWS[row - 1], table[row]

        def put(*changed: Sequence[str], row: int = row) -> list[str]:
            return [*lines[:row], *(delimiter.join(cells) for cells in changed), *lines[row + 1 :]]

        def marked(text: str, meant: list[str] = meant, column: int = column) -> list[str]:
            # In a cell that is not quoted, a mark that does not begin it is a letter like any other.
            return [*meant[:column], text, *meant[column + 1 :]]

        text, start, rest = cells[column], cells[:column], cells[column + 1 :]
        yield "a mark before", row, meant, put([*start, f'"{text}', *rest])
        yield "a mark after", row, marked(f'{text}"'), put([*start, f'{text}"', *rest])
        within = f'{text[:2]}"{text[2:]}'
        yield "a mark within", row, marked(within), put([*start, within, *rest])
        yield "a delimiter more", row, meant, put([*start, "", *cells[column:]])
        yield "another delimiter", row, meant, put([other.join(cells)])
        yield "a NUL", row, meant, put([*start, f"{text}\x00", *rest])
        yield "a cell twice", row, meant, put([*start, text, text, *rest])
        yield "a cell less", row, meant, put([*start, *rest])
        if column:
            yield "a delimiter less", row, meant, put([*start[:-1], start[-1] + text, *rest])
            yield "an end too early", row, meant, put([*start[:-1], start[-1][:-1]])
        # A break after the mark that opens a quoted cell is a part of its text.
        broken = marked(f"\n{meant[column]}") if text.startswith('"') else meant
        yield "a break", row, broken, put([*start, text[:1]], [text[1:], *rest])


def _quoted(cell: str, delimiter: str) -> str:
    """Quote a cell where it holds the delimiter; always where none is given."""
    return _cell(cell, delimiter, '"', '"') if delimiter else '"' + cell.replace('"', '""') + '"'


@pytest.mark.parametrize(
    ("delimiter", "always", "rows"),
    [
        (",", False, [1, 2, 3, 11, 20]),
        *((delimiter, always, [11]) for delimiter in DELIMITERS for always in (False, True)),
    ],
)
def test_a_fault_of_a_row_is_said_unless_it_is_mended_and_stays_in_the_row(
    tmp_path: Path, delimiter: str, *, always: bool, rows: Sequence[int]
) -> None:
    silent, spread = [], []
    for number, (fault, row, meant, lines) in enumerate(_faults_of_rows(delimiter, rows, always=always)):
        sheets = _read(tmp_path, "\n".join(lines) + "\n")
        assert not isinstance(sheets, str), (fault, number, sheets)
        sheet = sheets[0]
        wanted = [*ROWS[: row - 1], meant, *ROWS[row:]]
        said = any(row + 1 <= problem.row <= row + 2 for problem in sheet.problems)
        if not said and not _is_exact(sheets, wanted):
            silent.append((fault, number, row))
        cells = [[cell or "" for cell in found][: len(HEADER)] for found in rows_of(sheet)]
        others = [kept for place, kept in enumerate(ROWS, start=1) if place != row]
        more = len(cells) - len(others)
        if [*cells[: row - 1], *cells[row - 1 + more :]] != others:
            spread.append((fault, number, row))
    assert (silent, spread) == ([], [])


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("column", range(len(HEADER)))
@pytest.mark.parametrize(("end", "inner"), [("\n", "\n"), ("\r\n", "\n"), ("\r\n", "\r\n"), ("\n", "\r")])
def test_breaks_of_lines_inside_of_cells_are_read_exactly(
    tmp_path: Path, delimiter: str, column: int, end: str, inner: str
) -> None:
    rows = [
        [*row[:column], f"first line{inner}second line {place}", *row[column + 1 :]] for place, row in enumerate(ROWS)
    ]
    assert _is_exact(_read(tmp_path, _text([HEADER, *rows], delimiter, end=end)), rows)
