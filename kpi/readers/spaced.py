"""Texts divided by single spaces in which some cells have spaces of their own, and no quotation marks around them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.readers.records import Dialect, Record, records
from kpi.readers.values import kind_of

LEAST_COLUMNS = 4
LEAST_VALUED = 2
LEAST_EXACT = 0.3
NEARLY_ALL = 0.9
MOST_SHAPES = 3

WORDS_JOINED = QT_TRANSLATE_NOOP(
    "kpi", "This row has more spaces than columns; the words “{text}” were read as one cell."
)


@dataclass(frozen=True)
class Profile:
    """What each column holds in the lines with just as many cells as columns.

    `kinds` are numbers, dates, or None for anything else; `shapes` how the texts of a column are built when they are
    built alike, as `aa-9999`, else None.
    """

    kinds: tuple[str | None, ...]
    shapes: tuple[frozenset[str] | None, ...]

    def fits(self, cells: Sequence[str]) -> bool:
        """Whether cells could stand in these columns."""
        return all(
            (kind is None or kind_of(cell) == kind) and (shapes is None or _shape(cell) in shapes)
            for cell, kind, shapes in zip(cells, self.kinds, self.shapes, strict=True)
        )


def find_profile(lines: Sequence[str], quote: str) -> Profile | None:
    """Find the columns of lines of which none has fewer cells than the first one; None when they are not so."""
    divided = [_divide(line, quote) for line in lines if line.strip()]
    if len(divided) < LEAST_COLUMNS or any(cells is None for cells in divided):
        return None
    found = [[text for text, _ in cells or []] for cells in divided]
    width = len(found[0])
    exact = [cells for cells in found[1:] if len(cells) == width]
    if width < LEAST_COLUMNS or min(map(len, found)) < width or len(exact) < LEAST_EXACT * len(found):
        return None
    columns = list(zip(*exact, strict=True))
    kinds = tuple(_kind(texts) for texts in columns)
    profile = Profile(
        kinds, tuple(_shapes(texts) if kind is None else None for texts, kind in zip(columns, kinds, strict=True))
    )
    return profile if len(kinds) - kinds.count(None) >= LEAST_VALUED and not profile.fits(found[0]) else None


def spaced_records(lines: Sequence[str], dialect: Dialect, profile: Profile) -> Iterator[Record]:
    """Divide lines into records; where there are too many cells, the words of the only text that can be are joined."""
    at = 0
    for record in records(lines, dialect):
        line, at = lines[at], at + record.lines
        too_many = len(record.cells) - len(profile.kinds)
        cells = _divide(line, dialect.quote) if too_many > 0 and record.lines == 1 else None
        joined = _joined(cells, too_many, profile) if cells else []
        yield joined[0] if len(joined) == 1 else record


def _joined(cells: Sequence[tuple[str, bool]], too_many: int, profile: Profile) -> list[Record]:
    """Give each way to join words that stand side by side without quotation marks, such that all columns fit."""
    ways = []
    for place in range(len(profile.kinds)):
        words = cells[place : place + too_many + 1]
        if profile.kinds[place] is not None or any(quoted for _, quoted in words):
            continue
        if not words[0][0] or not words[-1][0]:
            continue
        text = " ".join(word for word, _ in words)
        together = [word for word, _ in cells[:place]] + [text] + [word for word, _ in cells[place + too_many + 1 :]]
        if profile.fits(together):
            ways.append(Record(together, 1, Message(WORDS_JOINED, {"text": text})))
    return ways


def _divide(line: str, quote: str) -> list[tuple[str, bool]] | None:
    """Give the cells of a line, each with whether it is quoted; None when the quotation marks are odd."""
    mark = re.escape(quote)
    cells, at = [], 0
    pattern = re.compile(rf"{mark}((?:[^{mark}]|{mark}{mark})*){mark}(?= |$)|([^ ]*)")
    while at <= len(line):
        found = pattern.match(line, at)
        assert found is not None
        quoted = found.group(1) is not None
        text = found.group(1).replace(quote * 2, quote) if quoted else found.group(2)
        if not quoted and text.startswith(quote):
            return None
        cells.append((text, quoted))
        at = found.end() + 1
    return cells


def _shapes(texts: Sequence[str]) -> frozenset[str] | None:
    shapes = frozenset(map(_shape, texts))
    return shapes if len(shapes) <= MOST_SHAPES and len(set(texts)) > LEAST_COLUMNS * len(shapes) else None


def _shape(text: str) -> str:
    return re.sub(r"[^\W\d_]", "a", re.sub(r"\d", "9", text))


def _kind(texts: Sequence[str]) -> str | None:
    kinds = Counter(kind_of(text) for text in texts)
    kind, count = kinds.most_common(1)[0]
    return kind if count >= NEARLY_ALL * len(texts) else None
