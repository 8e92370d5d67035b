"""The fast path gives what the careful one gives, and takes no file that is not regular."""

from __future__ import annotations

from collections.abc import Sequence

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpi.readers.ragged import fit
from kpi.readers.records import Dialect, count_lines, records, split_lines
from kpi.readers.regular import count_regular, read_regular
from kpi.readers.single_bytes import column_to_utf_8, to_utf_8

TEXT = st.text(st.sampled_from("ab1è€ ,;\"'"), max_size=5)
ENDS = st.sampled_from(["\n", "\r\n"])
Rows = Sequence[Sequence[str]]


@st.composite
def regular_rows(draw: st.DrawFn) -> Rows:
    width = draw(st.integers(1, 4))
    return draw(st.lists(st.lists(TEXT, min_size=width, max_size=width), min_size=1, max_size=6))


def _write(rows: Rows, end: str, *, last: bool) -> bytes:
    lines = [";".join(_cell(cell) for cell in row) for row in rows]
    return (end.join(lines) + end * last).encode()


def _cell(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"' if set(cell) & set(';"') else cell


def _fast(utf8: bytes, width: int) -> list[list[str | None]] | None:
    table = read_regular(utf8, 0, Dialect(";", width=width), width)
    return None if table is None else [list(row) for row in zip(*(c.to_pylist() for c in table.columns), strict=True)]


def _careful(utf8: bytes, width: int) -> list[list[str | None]]:
    body = fit(records(split_lines(utf8), Dialect(";", width=width)), 1, width)
    assert body.cells.num_rows == len(body.rows)
    return [list(row) for row in zip(*(column.to_pylist() for column in body.cells.columns), strict=True)]


@given(regular_rows(), ENDS, st.booleans())
def test_the_fast_path_reads_a_regular_file_as_the_careful_one_does(rows: Rows, end: str, last: bool) -> None:
    width = len(rows[0])
    for order in (rows, rows[::-1]):
        utf8 = _write(order, end, last=last)
        wanted = [[cell or None for cell in row] for row in order][: count_lines(utf8)]
        assert _fast(utf8, width) == wanted
        assert _careful(utf8, width) == wanted


@given(regular_rows(), ENDS, st.data())
def test_a_file_made_irregular_in_one_byte_is_never_read_wrongly(rows: Rows, end: str, data: st.DataObject) -> None:
    width = len(rows[0])
    utf8 = bytearray(_write(rows, end, last=True))
    place = data.draw(st.sampled_from([place for place, code in enumerate(utf8) if code < 0x80]))
    utf8[place] = data.draw(st.sampled_from(b';"\n\r\x00a'))
    fast = _fast(bytes(utf8), width)
    assert fast is None or fast == _careful(bytes(utf8), width)


def test_what_is_not_regular_is_not_counted() -> None:
    dialect = Dialect(";", width=2)
    irregular = [
        b"1;2\n3;4;5\n",
        b"1;2\n\n3;4\n",
        b"1;2\r3;4\n",
        b"1;2\r",
        b"1;a\x00\n",
        b'1;"a\nb"\n',
        b'1;"a\n',
        b'1;"a"b\n',
        b'1;a"b"\n',
        b'1;""a;"\n',
        b'1;"a";2\n',
    ]
    assert [count_regular(utf8, 0, dialect, 2) for utf8 in irregular] == [None] * len(irregular)
    assert count_regular(b'1;"a;""b"""\r\n"2";\n', 0, dialect, 2) == 2


def test_rows_far_beyond_the_first_piece_are_tested_too() -> None:
    dialect = Dialect(";", width=2)
    regular = b'1;"a;b"\r\n' * 100_000
    assert count_regular(regular, 0, dialect, 2) == 100_000
    for odd in (b"1;2;3\r\n", b'1;"a\r\n', b"1;a\rb\r\n", b'1;"a"b\r\n'):
        assert count_regular(regular + odd + regular, 0, dialect, 2) is None


def test_a_line_with_a_cell_too_few_beside_one_with_a_cell_too_many_is_not_regular() -> None:
    assert read_regular(b"1;2\n3\n4;5;6\n", 0, Dialect(";", width=2), 2) is None


@pytest.mark.parametrize("encoding", ["cp1252", "cp1250", "iso8859-15", "iso8859-16"])
@given(st.lists(st.binary(max_size=6), max_size=6), st.integers(0, 3))
def test_a_column_becomes_utf_8_as_a_whole_text_does(encoding: str, cells: Sequence[bytes], skipped: int) -> None:
    written = pa.array(cells, pa.binary()).view(pa.string()).slice(skipped)
    read = column_to_utf_8(pa.chunked_array([written], pa.string()), encoding)
    assert read.to_pylist() == [to_utf_8(cell, encoding).decode() for cell in cells[skipped:]]
