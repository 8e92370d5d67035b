"""How a delimited text is written: what stands between its cells, and how many there are in a record."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kpi.readers.records import Dialect, records
from kpi.readers.spaced import find_profile

SAMPLE_LINES = 400
DELIMITERS = (";", "\t", ",", "|", " ")
STRONG = re.compile(r"[;\t|]")
NUMBER = re.compile(r"[-+(]?\s*[€$£]?\s*\d[\d.,'’\s]*\)?\s*[%€$£]?")
WHOLE_NUMBER = re.compile(r"[-+]?\d{1,3}(,\d{3})*(\.\d+)?|[-+]?\d+([.,]\d+)?|[-+]?\d{1,3}(\.\d{3})*(,\d+)?")
SEP_LINE = re.compile(r"\ufeff?\"?sep=(.)\"?$", re.IGNORECASE)
IN_APOSTROPHES = re.compile(r"(?:^|[;,\t|])'[^';,\t|]*'(?=$|[;,\t|])")
IN_QUOTES = re.compile(r'"[^"]*"')
OPEN_APOSTROPHE = re.compile(r"(?:^|[;,\t|])'")
OPEN_MARK = re.compile(r'(?:^|[;,\t|] ?)"')
MOSTLY = 0.7
DECIMAL_COMMA = re.compile(r"(?<=\d),(?=\d{1,2}(?!\d))")
CLEARLY = 4
STEADY = 0.6


@dataclass(frozen=True)
class _Trial:
    score: float
    dialect: Dialect


def find_dialect(lines: Sequence[str], asked: str | None = None) -> Dialect:
    """Find the delimiter and the quotation mark that divide the first lines of a file most evenly.

    `asked` fixes the delimiter, as does a first line `sep=;`.
    """
    lines = lines[:SAMPLE_LINES]
    quote = _quote(lines)
    if asked is None and lines and (said := SEP_LINE.match(lines[0])):
        asked, lines = said.group(1), lines[1:]
    if asked is not None:
        return _with_spaces(_try(lines, asked.strip(" ") or asked, quote).dialect, lines)
    filled = [line for line in lines if line.strip()]
    if filled and sum(WHOLE_NUMBER.fullmatch(line.strip()) is not None for line in filled) > len(filled) * 0.6:
        return _undivided(filled, quote)
    plain = [line for line in filled if not line.startswith("# ")]
    trials = [_try(plain, delimiter, quote) for delimiter in DELIMITERS]
    best = max(trials, key=lambda trial: trial.score)
    if (spaced := find_profile(plain, quote)) is not None and best.score < len(spaced.kinds) / (len(spaced.kinds) + 2):
        return Dialect(" ", quote, width=len(spaced.kinds))
    if best.score == 0:
        return _undivided(filled, quote)
    return _with_spaces(best.dialect, lines)


def may_be_fixed(dialect: Dialect, lines: Sequence[str]) -> bool:
    """Whether the delimiter that was found is none: spaces, one that never occurs, or the comma of decimals."""
    if dialect.delimiter == " " or dialect.width <= 1:
        return True
    text = "\n".join(lines[:SAMPLE_LINES])
    return dialect.delimiter == "," and text.count(",") == len(DECIMAL_COMMA.findall(text))


def _undivided(lines: Sequence[str], quote: str) -> Dialect:
    """Give a delimiter that does not occur, for a text of one column."""
    text = IN_QUOTES.sub("", "\n".join(lines))
    unused = (delimiter for delimiter in (",", ";", "\t", "|") if delimiter not in text)
    return Dialect(next(unused, ";"), quote, width=1)


def _try(lines: Sequence[str], delimiter: str, quote: str) -> _Trial:
    """Divide the lines by one delimiter; the score is 0 when that divides nothing."""
    dialect = Dialect(delimiter, quote, skip_space=delimiter == ",")
    found = [record.cells for record in records(lines, dialect) if any(cell.strip() for cell in record.cells)]
    widths = Counter(len(cells) for cells in found)
    if not widths:
        return _Trial(0, replace(dialect, width=1))
    width = max(widths, key=lambda wide: (widths[wide] * (wide > 1), wide))
    dialect = replace(dialect, width=width, skip_space=False)
    share = widths[width] / len(found)
    if (
        width == 1
        or not _is_steady([len(cells) for cells in found], width)
        or (delimiter == " " and (share < 1 or len(found) < CLEARLY))
    ):
        return _Trial(0, dialect)
    cells = [cell for row in found if len(row) == width for cell in row]
    clean = sum(_is_clean(cell) for cell in cells) / len(cells)
    weight = 0.3 if delimiter == " " else 1.0
    return _Trial(weight * share * clean**2 * (1 - 1 / (width + 1)), dialect)


def _is_steady(widths: Sequence[int], width: int) -> bool:
    """Whether the records are of one width from the first such on; commas in sentences come and go."""
    below = widths[widths.index(width) :]
    return widths[0] == width or below.count(width) > len(below) * STEADY


def _is_clean(cell: str) -> bool:
    """Whether the cell could be one value: it holds no other delimiter, unless it is a number or a sentence."""
    text = cell.strip()
    return not STRONG.search(text) or " " in text or NUMBER.fullmatch(text) is not None


def _with_spaces(dialect: Dialect, lines: Sequence[str]) -> Dialect:
    """See whether the delimiter is mostly followed by a space, which then belongs to it."""
    if dialect.delimiter == " ":
        return dialect
    bare = IN_QUOTES.sub('""', "\n".join(lines))
    after = re.findall(re.escape(dialect.delimiter) + r"(.?)", bare)
    spaced = sum(character == " " for character in after)
    loose = sum(character not in {" ", ""} for character in after)
    spaces = spaced > CLEARLY * loose
    return replace(dialect, skip_space=spaces, always_spaced=spaces and loose == 0)


def _quote(lines: Sequence[str]) -> str:
    """Give the apostrophe only where cells clearly stand between two of them, and seldom in quotation marks."""
    closed = sum(len(IN_APOSTROPHES.findall(line)) for line in lines)
    opened = sum(len(OPEN_APOSTROPHE.findall(line)) for line in lines)
    marked = sum(len(OPEN_MARK.findall(line)) for line in lines)
    return "'" if closed >= CLEARLY * max(marked, 1) and closed >= opened * MOSTLY else '"'
