"""How a delimited text is written: what stands between its cells, and how many there are in a record."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kpi.readers.records import Dialect, records
from kpi.readers.spaced import find_profile
from kpi.readers.values import kind_of

SAMPLE_LINES = 400
DELIMITERS = (";", "\t", ",", "|", " ")
SENTENCES = (",", " ")
STRONG = re.compile(r"[;\t|]")
NUMBER = re.compile(r"[-+(]?\s*[€$£]?\s*\d[\d.,'’\s]*\)?\s*[%€$£]?")
WHOLE_NUMBER = re.compile(r"[-+]?\d{1,3}(,\d{3})*(\.\d+)?|[-+]?\d+([.,]\d+)?|[-+]?\d{1,3}(\.\d{3})*(,\d+)?")
SEP_LINE = re.compile(r"\ufeff?\"?sep=(.)\"?$", re.IGNORECASE)
IN_QUOTES = re.compile(r'"[^"]*"')
MARKS = ('"', "'")
DECIMAL_COMMA = re.compile(r"(?<=\d),(?=\d{1,2}(?!\d))")
CLEARLY = 4
LEAST_WRAPPED = 3
MOSTLY = 0.7
NEARLY_ALL = 0.8
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
    if asked is None and lines and (said := SEP_LINE.match(lines[0])):
        asked, lines = said.group(1), lines[1:]
    if asked is not None:
        return _with_spaces(_try_marks(lines, asked.strip(" ") or asked).dialect, lines)
    filled = [line for line in lines if line.strip()]
    if filled and sum(WHOLE_NUMBER.fullmatch(line.strip()) is not None for line in filled) > len(filled) * 0.6:
        return _undivided(filled)
    plain = [line for line in filled if not line.startswith("# ")]
    trials = {delimiter: _try_marks(plain, delimiter) for delimiter in DELIMITERS}
    best = max(trials.values(), key=lambda trial: trial.score)
    if best is trials[","] and trials[" "].score and _has_decimal_commas_only(plain, trials[" "].dialect.quote):
        best = trials[" "]
    quote = best.dialect.quote
    if (spaced := find_profile(plain, quote)) is not None and best.score < len(spaced.kinds) / (len(spaced.kinds) + 2):
        return Dialect(" ", quote, width=len(spaced.kinds))
    if best.score == 0:
        return _undivided(filled)
    return _with_spaces(best.dialect, lines)


def may_be_fixed(dialect: Dialect, lines: Sequence[str]) -> bool:
    """Whether the delimiter that was found is none: spaces, one that never occurs, or the comma of decimals."""
    if dialect.delimiter == " " or dialect.width <= 1:
        return True
    return dialect.delimiter == "," and _has_decimal_commas_only(lines[:SAMPLE_LINES])


def seems_divided(lines: Sequence[str], quote: str) -> bool:
    """Whether most of the lines that were not divided have something in them that often divides."""
    filled = [re.sub(f"{quote}[^{quote}]*{quote}", "", line).strip() for line in lines[:SAMPLE_LINES] if line.strip()]
    return 2 * sum(any(delimiter in line for delimiter in DELIMITERS) for line in filled) > len(filled)


def _has_decimal_commas_only(lines: Sequence[str], quote: str = MARKS[0]) -> bool:
    text = re.sub(f"{quote}[^{quote}]*{quote}", "", "\n".join(lines))
    return text.count(",") == len(DECIMAL_COMMA.findall(text))


def _undivided(lines: Sequence[str]) -> Dialect:
    """Give a delimiter that does not occur, for a text of one column."""
    quote = _marks(lines, ";")[-1]
    text = IN_QUOTES.sub("", "\n".join(lines))
    unused = (delimiter for delimiter in (",", ";", "\t", "|") if delimiter not in text)
    return Dialect(next(unused, ";"), quote, width=1)


def _try_marks(lines: Sequence[str], delimiter: str) -> _Trial:
    """Divide the lines by one delimiter, with the quotation mark that makes the better cells."""
    return max((_try(lines, delimiter, mark) for mark in _marks(lines, delimiter)), key=lambda trial: trial.score)


def _marks(lines: Sequence[str], delimiter: str) -> Sequence[str]:
    """Give the marks that may stand around cells: the apostrophe only where it clearly and always does."""
    if not any(MARKS[1] in line for line in lines):
        return MARKS[:1]
    ends = re.escape(delimiter)
    opened = re.compile(rf"(?:^|(?<={ends})) ?'")
    closed = re.compile(rf"(?:^|(?<={ends})) ?'(?:[^']|'(?!$|{ends}))*'(?=$|{ends})")
    marked = re.compile(rf'(?:^|(?<={ends})) ?"')
    cells = [cell for line in lines for cell in closed.findall(line)]
    begun = sum(len(opened.findall(line)) for line in lines)
    others = sum(len(marked.findall(closed.sub("", line))) for line in lines)
    doubled = any("''" in cell.strip(" '") or "\\'" in cell for cell in cells)
    clearly = len(cells) >= LEAST_WRAPPED and (doubled or len(cells) >= CLEARLY * others)
    return MARKS if clearly and len(cells) >= begun * MOSTLY else MARKS[:1]


def _try(lines: Sequence[str], delimiter: str, quote: str) -> _Trial:
    """Divide the lines by one delimiter; the score is 0 when that divides nothing."""
    dialect = Dialect(delimiter, quote, skip_space=delimiter == ",")
    found = _divided(lines, dialect)
    widths = Counter(len(cells) for cells in found)
    if not widths:
        return _Trial(0, replace(dialect, width=1))
    width = max(widths, key=lambda wide: (widths[wide] * (wide > 1), wide))
    if delimiter == " " and width > 1:
        # Between words the spaces must all divide, so marks that are escaped are looked at closely.
        found = _divided(lines, replace(dialect, width=width))
        widths = Counter(len(cells) for cells in found)
    dialect = replace(dialect, width=width, skip_space=False)
    share = widths[width] / len(found)
    if (
        width == 1
        or not _is_steady([len(cells) for cells in found], width, sentences=delimiter in SENTENCES)
        or (delimiter == " " and not _are_rows([cells for cells in found if len(cells) == width], share))
    ):
        return _Trial(0, dialect)
    cells = [cell for row in found if len(row) == width for cell in row]
    other = MARKS[quote == MARKS[0]]
    clean = sum(_is_clean(cell, other) for cell in cells) / len(cells)
    weight = 0.3 if delimiter == " " else 1.0
    return _Trial(weight * share * clean**2 * (1 - 1 / (width + 1)), dialect)


def _divided(lines: Sequence[str], dialect: Dialect) -> list[list[str]]:
    return [record.cells for record in records(lines, dialect) if any(cell.strip() for cell in record.cells)]


def _are_rows(found: Sequence[Sequence[str]], share: float) -> bool:
    """Whether lines divided at spaces are rows: all alike, or nearly all and with values in the same column."""
    if share == 1 or len(found) < CLEARLY:
        return len(found) >= CLEARLY
    valued = (sum(kind_of(cell) is not None for cell in column) for column in zip(*found, strict=True))
    return share >= NEARLY_ALL and max(valued) >= len(found) * NEARLY_ALL


def _is_steady(widths: Sequence[int], width: int, *, sentences: bool) -> bool:
    """Whether the records are of one width from the first such on; commas in `sentences` come and go."""
    below = widths[widths.index(width) :]
    divided = below.count(width) if sentences else len(below) - below.count(1)
    return widths[0] == width or divided > len(below) * STEADY


def _is_clean(cell: str, other: str) -> bool:
    """Whether the cell could be one value: not in the `other` marks, and no delimiter but in a number or a sentence."""
    text = cell.strip()
    if len(text) > 1 and text[0] == text[-1] == other:
        return False
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
