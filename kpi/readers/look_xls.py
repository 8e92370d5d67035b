"""A second look at the sheets of an .xls: over the records of its stream, without the reader.

The container is that of Microsoft's [MS-CFB], the records are those of [MS-XLS], of Excel 97 and of Excel 5.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice, takewhile

from kpi.readers.findings import ALL_COLUMNS, ERROR_CODES, DamagedError, Findings, Look, Place, looks_of_styles

HEADER = 512
ENTRY = 128
END_OF_CHAIN = 0xFFFFFFFA
SMALL = 4096
MOST_SECTORS = 1 << 22
COUNTS = (44, 64, 72)
"""Where the numbers of sectors with tables stand."""

SECTOR_SIZES = ((9, 6), (12, 6))
"""Those that there are, as powers of 2: of sectors, and of the small ones."""


BEGIN, END, SHEET, FORMAT, OLD_FORMAT, STYLE = 0x809, 0x0A, 0x85, 0x41E, 0x1E, 0xE0
DIMENSIONS, ROW, COLUMNS = 0x200, 0x208, 0x7D
LAST_ROW, LAST_COLUMN = 0xFFFF, 0xFF
PROTECTED, FIRST_RECORDS = 0x2F, 50
"""The record before all that is enciphered, and where to look for it."""

BOOKS = ("Workbook", "Book")

NUMBER, RK, MANY_RK, FORMULA, BOOL_OR_ERROR, LABEL, SHARED_LABEL, RICH_LABEL = (
    0x203, 0x27E, 0xBD, 0x06, 0x205, 0x204, 0xFD, 0xD6,
)  # fmt: skip
CELLS = {NUMBER, RK, MANY_RK, FORMULA, BOOL_OR_ERROR, LABEL, SHARED_LABEL, RICH_LABEL}
EXCEL_97 = 0x0600
NOT_WHOLE = (struct.error, IndexError)
NO_NUMBER = (0, 3)
"""Results of formulas: a text, which follows in a record of its own, and an empty text."""


@dataclass
class Stream:
    """The workbook of an .xls: where each sheet begins in it, and the looks of its cell styles."""

    data: bytes
    sheets: dict[str, int] = field(default_factory=dict)
    styles: Mapping[int, Look] = field(default_factory=dict)


def stream_of(data: bytes) -> Stream | None:
    """Find the workbook in a compound file; None when there is none to be found.

    Raises DamagedError when the file is shorter than its workbook.
    """
    try:
        book = _Container(data).part(BOOKS)
    except NOT_WHOLE:
        return None
    return _outline(book) if book else None


def is_protected(data: bytes) -> bool:
    """Whether the workbook in a compound file is enciphered with a password: the reader does not know all ways."""
    try:
        book = _Container(data).part(BOOKS)
    except (DamagedError, *NOT_WHOLE):
        return False
    kinds = (kind for kind, _ in islice(_records(book or b"", 0), FIRST_RECORDS))
    return PROTECTED in takewhile(lambda kind: kind != SHEET, kinds)


def look_at(stream: Stream, sheet: str, columns: range = ALL_COLUMNS) -> Findings | None:
    """Look at one sheet, at some of its columns only; None when the stream does not have it.

    Raises DamagedError when the sheet has no end, or is larger than any: the reader would make room for all of it.
    """
    if sheet not in stream.sheets:
        return None
    found = Findings(filled=set())
    assert found.filled is not None
    depth = 0
    for kind, cell in _records(stream.data, stream.sheets[sheet]):
        if kind == BEGIN:
            depth += 1
        elif kind == END:
            depth -= 1
            if depth <= 0:
                return found
        elif depth == 1 and kind == DIMENSIONS:
            _check_dimensions(cell)
        elif depth == 1 and kind in {ROW, COLUMNS}:
            _look_at_hidden(kind, cell, found)
        elif depth == 1 and len(cell) >= 6 and _is_within(kind, cell, columns):  # noqa: PLR2004 - row, column, style
            _look_at_cell(kind, cell, stream.styles, found)
            if kind in CELLS:
                found.see(int.from_bytes(cell[:2], "little"), *_columns(kind, cell))
    raise DamagedError


def _look_at_hidden(kind: int, cell: bytes, found: Findings) -> None:
    """Look whether a row or some columns are not shown."""
    if kind == ROW and len(cell) > 12 and cell[12] & 0x20:  # noqa: PLR2004 - where a row has its marks
        found.hidden_rows.add(int.from_bytes(cell[:2], "little") + 1)
    if kind == COLUMNS and len(cell) > 8 and cell[8] & 1:  # noqa: PLR2004 - where columns have theirs
        first, last = struct.unpack_from("<HH", cell)
        found.hidden_columns.append(range(first + 1, last + 2))


def repeats(stream: Stream, sheet: str) -> bool:
    """Whether a cell stands in a sheet more than once."""
    seen: set[Place] = set()
    for kind, cell in takewhile(lambda record: record[0] != END, _records(stream.data, stream.sheets[sheet])):
        if kind in CELLS and len(cell) >= 6:  # noqa: PLR2004 - row, column and style
            first, last = _columns(kind, cell)
            places = {(int.from_bytes(cell[:2], "little"), column) for column in range(first, last + 1)}
            if seen & places:
                return True
            seen |= places
    return False


def _columns(kind: int, cell: bytes) -> tuple[int, int]:
    """Give the first and the last column of a record, from 1."""
    first = int.from_bytes(cell[2:4], "little") + 1
    return first, first + (len(cell) - 6) // 6 - 1 if kind == MANY_RK else first


def _is_within(kind: int, cell: bytes, columns: range) -> bool:
    first, last = _columns(kind, cell)
    return last >= columns.start and first < columns.stop


def _check_dimensions(record: bytes) -> None:
    """Look at the first and last row and column that a sheet says to have; rows are wider since Excel 97."""
    layout = "<IIHH" if len(record) >= 14 else "<HHHH"  # noqa: PLR2004 - of Excel 97
    if len(record) >= struct.calcsize(layout):
        top, rows, left, columns = struct.unpack_from(layout, record)
        if not (top <= rows <= LAST_ROW + 1 and left <= columns <= LAST_COLUMN + 1):
            raise DamagedError


def _look_at_cell(kind: int, cell: bytes, styles: Mapping[int, Look], found: Findings) -> None:
    row, column, style = struct.unpack_from("<HHH", cell)
    if kind in CELLS and column > LAST_COLUMN:
        raise DamagedError
    place = (row + 1, column + 1)
    elsewhere = kind == SHARED_LABEL
    if kind == MANY_RK:
        for number in range((len(cell) - 6) // 6):
            found.note((row + 1, column + 1 + number), styles.get(struct.unpack_from("<H", cell, 4 + 6 * number)[0]))
    elif kind == BOOL_OR_ERROR and len(cell) >= 8:  # noqa: PLR2004 - value and what it is
        if cell[7]:
            found.errors[place] = ERROR_CODES.get(cell[6], "#ERROR")
    elif kind == FORMULA and len(cell) >= 14:  # noqa: PLR2004 - its result
        if cell[12:14] == b"\xff\xff":
            _look_at_result(cell[6], cell[8], place, found)
            elsewhere = cell[6] in NO_NUMBER
        else:
            found.note(place, styles.get(style))
    elif kind in {NUMBER, RK}:
        found.note(place, styles.get(style))
    elif kind not in {LABEL, SHARED_LABEL, RICH_LABEL}:
        return
    _use(found, row + 1, elsewhere=elsewhere or (kind == LABEL and cell[6:8] == b"\x00\x00"))


def _look_at_result(kind: int, value: int, place: Place, found: Findings) -> None:
    if kind == 2:  # noqa: PLR2004 - an error
        found.errors[place] = ERROR_CODES.get(value, "#ERROR")


def _use(found: Findings, row: int, *, elsewhere: bool) -> None:
    """Note that a row is in use; one with nothing but texts that stand elsewhere in the stream may be empty."""
    assert found.filled is not None
    if not elsewhere:
        found.maybe_empty.discard(row)
    elif row not in found.filled:
        found.maybe_empty.add(row)
    found.filled.add(row)


def _outline(data: bytes) -> Stream:
    """Read the part of the stream that stands before the sheets."""
    stream = Stream(data)
    formats: dict[int, str] = {}
    used: dict[int, int] = {}
    modern = True
    for kind, record in _records(data, 0):
        if kind == END:
            break
        if kind == BEGIN and len(record) >= 2:  # noqa: PLR2004 - the version
            modern = struct.unpack_from("<H", record)[0] == EXCEL_97
        elif kind == SHEET and len(record) >= 8:  # noqa: PLR2004 - place, state, type, name
            stream.sheets[_text(record, 6, wide=False, modern=modern)] = struct.unpack_from("<I", record)[0]
        elif kind in {FORMAT, OLD_FORMAT} and len(record) >= 5:  # noqa: PLR2004 - number and code
            formats[struct.unpack_from("<H", record)[0]] = _text(record, 2, wide=modern, modern=modern)
        elif kind == STYLE and len(record) >= 4:  # noqa: PLR2004 - font and format
            used[len(used)] = struct.unpack_from("<H", record, 2)[0]
    stream.styles = looks_of_styles(formats, used)
    return stream


def _text(record: bytes, at: int, *, wide: bool, modern: bool) -> str:
    """Read a text with its length in front, of one byte or of two; today's say whether their letters are wide."""
    length = struct.unpack_from("<H", record, at)[0] if wide else record[at]
    at += 2 if wide else 1
    if not modern:
        return record[at : at + length].decode("cp1252", errors="replace")
    if record[at] & 1:
        return record[at + 1 : at + 1 + 2 * length].decode("utf-16-le", errors="replace")
    return record[at + 1 : at + 1 + length].decode("latin-1")


def _records(data: bytes, at: int) -> Iterator[tuple[int, bytes]]:
    while at + 4 <= len(data):
        kind, length = struct.unpack_from("<HH", data, at)
        yield kind, data[at + 4 : at + 4 + length]
        at += 4 + length


class _Container:
    """A compound file: streams in chains of sectors, small ones in a stream of their own."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        sizes = struct.unpack_from("<HH", data, 30)
        if sizes not in SECTOR_SIZES:
            raise DamagedError
        self._size, self._small_size = (1 << size for size in sizes)
        counts = [struct.unpack_from("<I", data, at)[0] for at in COUNTS]
        if max(counts) * HEADER > len(data):
            raise DamagedError
        self._next = self._table()
        self._entries = self._directory(struct.unpack_from("<I", data, 48)[0])
        self._small_next = _numbers(self._chain(struct.unpack_from("<I", data, 60)[0]))
        root = self._entries[0] if self._entries else ("", 0, 0)
        self._small = self._chain(root[1])

    def part(self, names: tuple[str, ...]) -> bytes | None:
        """Give the first of these streams that is there."""
        for name in names:
            for found, start, size in self._entries:
                if found.casefold() == name.casefold():
                    data = self._chain(start) if size >= SMALL else self._small_chain(start)
                    if len(data) < size:
                        raise DamagedError
                    return data[:size]
        return None

    def _table(self) -> list[int]:
        sectors = list(struct.unpack_from("<109I", self._data, 76))
        further, count = struct.unpack_from("<II", self._data, 68)
        for _ in range(min(count, MOST_SECTORS)):
            if further >= END_OF_CHAIN:
                break
            more = _numbers(self._sector(further))
            sectors += more[:-1]
            further = more[-1]
        table: list[int] = []
        for sector in sectors:
            if sector < END_OF_CHAIN:
                table += _numbers(self._sector(sector))
        return table

    def _directory(self, start: int) -> list[tuple[str, int, int]]:
        data = self._chain(start)
        found = []
        for at in range(0, len(data) - ENTRY + 1, ENTRY):
            length = struct.unpack_from("<H", data, at + 64)[0]
            name = data[at : at + max(0, min(length, 64) - 2)].decode("utf-16-le", errors="replace")
            found.append((name, *struct.unpack_from("<II", data, at + 116)))
        return found

    def _sector(self, number: int) -> bytes:
        begin = HEADER + number * self._size if self._size <= HEADER else (number + 1) * self._size
        return self._data[begin : begin + self._size]

    def _chain(self, start: int) -> bytes:
        return b"".join(map(self._sector, _follow(start, self._next)))

    def _small_chain(self, start: int) -> bytes:
        size = self._small_size
        return b"".join(self._small[number * size : (number + 1) * size] for number in _follow(start, self._small_next))


def _numbers(data: bytes) -> list[int]:
    return list(struct.unpack(f"<{len(data) // 4}I", data[: len(data) // 4 * 4]))


def _follow(start: int, table: list[int]) -> Iterator[int]:
    """Yield the sectors of a chain. Raises DamagedError when it goes in a circle: the reader would never end."""
    for _ in range(len(table) + 1):
        if start >= len(table):
            return
        yield start
        start = table[start]
    raise DamagedError
