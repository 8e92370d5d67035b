"""The careful way through a delimited text: every line ends up in a record, whatever its quotation marks do."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import NamedTuple

from kpi.messages import QT_TRANSLATE_NOOP, Message

LONGEST_CELL = 2000
"""Lines that a quoted cell may span; a quotation mark that is open for longer was never meant to be."""

MOST_ENDS = 6
"""Places where a quoted cell may seem to end and does not; each one is tried with all the lines before it."""

TRIES = 2000
WIDE_ENOUGH = 4

UNCLOSED = QT_TRANSLATE_NOOP("kpi", "A quotation mark in this row is not closed; it was read as a part of the text.")
STRAY = QT_TRANSLATE_NOOP(
    "kpi", "A quotation mark in this row stands inside a text; the row was read as it seems meant."
)


@dataclass(frozen=True)
class Dialect:
    """What stands between the cells and around them, and the number of cells of most records (0: not known yet).

    With `skip_space` the spaces after a delimiter belong to it; `always_spaced` says that there always are some.
    """

    delimiter: str
    quote: str = '"'
    skip_space: bool = False
    always_spaced: bool = False
    width: int = 0

    @property
    def written(self) -> str:
        """The delimiter as it stands in the file."""
        return self.delimiter + " " * self.always_spaced

    @cached_property
    def ways(self) -> tuple[tuple[re.Pattern[str], str], ...]:
        """The ways to write a cell between marks, the likelier ones first, each with how it writes one inside."""
        mark, delimiter = re.escape(self.quote), re.escape(self.delimiter)
        begin, end = (" *" if self.skip_space else "") + mark, rf"{mark}(?={delimiter}|$)"
        return (
            (re.compile(rf"{begin}((?:[^{mark}\\]|\\.)*){end}"), "\\" + self.quote),
            (re.compile(rf"{begin}((?:[^{mark}]|{mark}{mark})*){end}"), self.quote * 2),
            (re.compile(rf"{begin}(.*?){end}"), self.quote * 2),
        )


class Record(NamedTuple):
    """The cells of one record, the number of lines it takes up, and what is odd about its quotation marks."""

    cells: list[str]
    lines: int = 1
    oddity: Message | None = None


class Lines(list[str]):
    """The lines of a text without their ends, which are kept beside them."""

    def __init__(self, lines: Iterable[str], utf8: bytes = b"") -> None:
        super().__init__(lines)
        self._utf8 = utf8

    @cached_property
    def _ends(self) -> list[str]:
        """The end of each line; empty when all are line feeds."""
        if b"\r" not in self._utf8:
            return []
        return [line[len(line.rstrip(b"\r\n")) :].decode() for line in self._utf8.splitlines(keepends=True)]

    def joined(self, first: int, last: int) -> str:
        """Give the text from one line to another one, with the line ends between them as they stand in the file."""
        if not self._ends:
            return "\n".join(self[first : last + 1])
        return "".join(chain.from_iterable(zip(self[first:last], self._ends[first:last], strict=True))) + self[last]


def split_lines(utf8: bytes) -> Lines:
    """Divide a text at its line ends of any kind; the last line need not have one."""
    text = utf8.replace(b"\r\n", b"\n").replace(b"\r", b"\n").decode("utf-8", errors="replace")
    lines = text.split("\n")
    if lines[-1] == "":
        lines.pop()
    return Lines(lines, utf8)


def count_lines(utf8: bytes) -> int:
    """Count the lines without dividing the text: the check on what the scanner gives."""
    ends = utf8.count(b"\n") + utf8.count(b"\r") - utf8.count(b"\r\n")
    return ends + (len(utf8) > 0 and not utf8.endswith((b"\n", b"\r")))


def count_ends(text: str) -> int:
    """Count the line ends in a text."""
    return text.count("\n") + text.count("\r") - text.count("\r\n")


def records(lines: Sequence[str], dialect: Dialect) -> Iterator[Record]:
    """Divide lines into records; the line counts of the records add up to the number of lines."""
    lines = lines if isinstance(lines, Lines) else Lines(lines)
    at, delimiter, quote = 0, dialect.delimiter, dialect.quote
    plain = not dialect.skip_space
    while at < len(lines):
        line = lines[at]
        if quote in line:
            record = _quoted(lines, at, dialect)
        elif plain:
            record = Record(line.split(delimiter))
        else:
            record = Record([cell.lstrip(" ") for cell in line.split(delimiter)])
        yield record
        at += record.lines


def _quoted(lines: Lines, at: int, dialect: Dialect) -> Record:
    line = lines[at]
    cells = _strictly(line, dialect)
    if cells is not None and dialect.width in {0, len(cells)}:
        return Record(cells, oddity=Message(STRAY) if _has_stray_pair(line, cells, dialect) else None)
    if cells is None and (escaped := _with_backslashes(line, dialect)) is not None:
        return Record(escaped, oddity=Message(STRAY))
    if cells is None and (spanning := _over_lines(lines, at, dialect)) is not None:
        return spanning
    if dialect.width and (meant := _as_meant(line, dialect, lawful=cells is not None)) is not None:
        return Record(meant, oddity=Message(STRAY))
    if cells is not None:
        return Record(cells)
    return Record([_bare(cell, dialect) for cell in line.split(dialect.delimiter)], oddity=Message(UNCLOSED))


def _has_stray_pair(line: str, cells: Sequence[str], dialect: Dialect) -> bool:
    """Whether several marks stand inside of texts that are not quoted: a delimiter between them may be none."""
    mark, delimiter = dialect.quote, re.escape(dialect.delimiter)
    if not any(mark in cell for cell in cells):
        return False
    lawful = rf"(?:^|(?<={delimiter})) *{mark}(?:[^{mark}]|{mark}{mark})*{mark} *(?={delimiter}|$)"
    return re.sub(lawful, "", line).count(mark) > 1


def _strictly(text: str, dialect: Dialect) -> list[str] | None:
    """Read a text that follows the rules; None when it does not."""
    reader = csv.reader(
        (text,),
        delimiter=dialect.delimiter,
        quotechar=dialect.quote,
        skipinitialspace=dialect.skip_space,
        strict=True,
    )
    try:
        return next(reader, [""])
    except csv.Error:
        return None


def _with_backslashes(line: str, dialect: Dialect) -> list[str] | None:
    """Read a line with a backslash before the marks inside of cells; None when that does not give all cells."""
    escape = "\\" + dialect.quote
    cells = _strictly(line.replace(escape, dialect.quote * 2), dialect) if dialect.width and escape in line else None
    return cells if cells is not None and len(cells) == dialect.width else None


def _over_lines(lines: Lines, at: int, dialect: Dialect) -> Record | None:
    """Let a quoted cell run on over the next lines, unless those are records of their own."""
    marks = lines[at].count(dialect.quote)
    if marks % 2 == 0:
        return None
    ends = 0
    for end in range(at + 1, min(at + LONGEST_CELL, len(lines))):
        more = lines[end].count(dialect.quote)
        marks += more
        if more and marks % 2 == 0:
            ends += 1
            if ends > MOST_ENDS:
                return None
            cells = _strictly(lines.joined(at, end), dialect)
            if cells is None or dialect.width not in {0, len(cells)}:
                continue
            # A first line that is short by itself can only go on; the last one then need not look like a whole row.
            whole = lines[at].count(dialect.delimiter) + 1 >= dialect.width
            inner = lines[at + 1 : end + 1 if whole else end]
            if any(_is_record(line, lines[at], dialect) for line in inner):
                return None
            return Record(cells, lines=end + 1 - at)
    return None


def _is_record(line: str, first: str, dialect: Dialect) -> bool:
    """Whether a line inside a quoted cell looks as if it were swallowed by a mark left open in the first line."""
    cells = line.split(dialect.delimiter)
    if len(cells) < max(2, dialect.width):
        return False
    return dialect.width >= WIDE_ENOUGH or _shape(cells[0]) == _shape(first.split(dialect.delimiter, maxsplit=1)[0])


def _shape(cell: str) -> str:
    return re.sub(r"[^\W\d]", "a", re.sub(r"\d", "9", cell))


def _as_meant(line: str, dialect: Dialect, *, lawful: bool) -> list[str] | None:
    """Find a reading of one line that has the right number of cells, trying the likelier ones first.

    A line that follows the rules may just be short: there a mark at the start of a cell is taken for one that quotes.
    """
    stack: list[tuple[int, list[str]]] = [(0, [])]
    for _ in range(TRIES):
        if not stack:
            return None
        at, cells = stack.pop()
        if at > len(line):
            if len(cells) == dialect.width:
                return cells
        elif len(cells) < dialect.width:
            readings = dict.fromkeys(_readings(line, at, dialect, lawful=lawful))
            stack.extend((end + 1, [*cells, text]) for text, end in reversed(readings))
    return None


def _readings(line: str, at: int, dialect: Dialect, *, lawful: bool) -> Iterator[tuple[str, int]]:
    """Yield the ways to read the cell that begins at a place, each with the place where it ends."""
    for way, escaped in dialect.ways:
        if found := way.match(line, at):
            yield found.group(1).replace(escaped, dialect.quote), found.end()
    if lawful and line.startswith(dialect.quote, at):
        return
    end = line.find(dialect.delimiter, at)
    end = len(line) if end < 0 else end
    yield _bare(line[at:end], dialect), end


def _bare(cell: str, dialect: Dialect) -> str:
    """Read a cell whose quotation marks mean nothing; a pair around the whole is taken off."""
    text = cell.lstrip(" ") if dialect.skip_space else cell
    if len(text) > 1 and text[0] == text[-1] == dialect.quote:
        return text[1:-1]
    return text
