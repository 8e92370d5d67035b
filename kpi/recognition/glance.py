"""A glance at the cells of a column: how many of a sample can be read as a type."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from kpi.parsing.arrow import Arrow, pa
from kpi.parsing.blanks import no_value, trimmed
from kpi.parsing.dates import DayOrder, parse_dates
from kpi.parsing.durations import parse_durations
from kpi.parsing.numbers import parse_numbers
from kpi.parsing.period_labels import period_label
from kpi.parsing.scores import Told, parse_scores, told_by
from kpi.parsing.words import parse_terms, parse_words, parse_yes_no
from kpi.readers.sheet import Sheet
from kpi.recognition.questions import question_of
from kpi.tables import Field, FieldType

_SAMPLE = 300
_LOOKED_AT = 5_000
_HIGHEST = 10
_SHORT = 3
_MOSTLY = 0.5


class Glances:
    """Samples of the columns of a sheet, each taken and read when first asked for."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._samples: dict[int, Arrow] = {}
        self._shares: dict[tuple[int, str, tuple[object, ...]], float] = {}
        self._scores: dict[int, np.ndarray | None] = {}
        self._told: dict[int, Told] = {}

    def sample(self, column: int) -> Arrow:
        """Return up to 300 cells with a value, from all over the column."""
        if column not in self._samples:
            cells = self._sheet.cells.column(column)
            if len(cells) > _LOOKED_AT:
                cells = cells.take(pa.array(np.linspace(0, len(cells) - 1, _LOOKED_AT).astype(np.int64)))
            texts = trimmed(_whole(cells))
            filled = texts.filter(pa.array(~no_value(texts)))
            step = max(1, len(filled) // _SAMPLE)
            few = filled if step == 1 else filled.take(pa.array(np.arange(0, len(filled), step)))
            self._samples[column] = few.slice(0, _SAMPLE)
        return self._samples[column]

    def share(self, column: int, field: Field) -> float | None:
        """Return the share of the sample that reads as the type of a field; None when the column is empty."""
        sample = self.sample(column)
        if not len(sample):
            return None
        key = (column, field.type, (*field.words, field.labelled, field.or_yes_no))
        if key not in self._shares:
            self._shares[key] = _share(sample, field, self._sheet.columns[column])
        return self._shares[key]

    def numbers(self, column: int) -> np.ndarray | None:
        """Return the numbers of the sample, or None unless all of it is numbers."""
        sample = self.sample(column)
        if not len(sample):
            return None
        parsed = parse_numbers(sample, None, "")
        return None if parsed.bad.any() else parsed.values

    def scores(self, column: int) -> np.ndarray | None:
        """Return the scores of the sample, with a label or without, or None unless all of it is scores."""
        if column not in self._scores:
            values, sample = self._digits(column), self.sample(column)
            if values is None and len(sample):
                parsed = parse_scores(sample, None, "")
                values = None if parsed.bad.any() else parsed.values
            self._scores[column] = values
        return self._scores[column]

    def is_score(self, column: int, *, of_any_fraction: bool = False) -> bool:
        """Whether the cells are small whole or half numbers, but for some that are off the scale."""
        numbers = self.scores(column)
        if numbers is None:
            return False
        whole = of_any_fraction | (np.mod(numbers * 2, 1) == 0)
        return bool(((numbers >= 0) & (numbers <= _HIGHEST) & whole).mean() >= _MOSTLY)

    def told(self, column: int) -> Told:
        """Return what the cells tell of their scale besides the scores; digits alone tell nothing."""
        if column not in self._told:
            plain = self._digits(column) is not None
            self._told[column] = Told() if plain else told_by(self.sample(column))
        return self._told[column]

    def scores_in_words(self, column: int) -> bool:
        """Whether the answers are words of a scale, such as `satisfied`."""
        return self.told(column).worded

    def _digits(self, column: int) -> np.ndarray | None:
        """Return the numbers of a sample of short whole numbers, which most scores are; None when it is another."""
        texts = self.sample(column).to_pylist()
        plain = bool(texts) and all(len(text) <= _SHORT and text.isascii() and text.isdigit() for text in texts)
        return np.array(texts, np.float64) if plain else None

    def distinct(self, column: int) -> float:
        """Return the share of different values in the sample."""
        sample = self.sample(column)
        return len(sample.unique()) / len(sample) if len(sample) else 0.0


def _share(sample: Arrow, field: Field, header: str) -> float:
    readers: dict[FieldType, Callable[[], np.ndarray]] = {
        FieldType.DATE: lambda: parse_dates(sample, header, DayOrder()).bad,
        FieldType.MONEY: lambda: parse_numbers(sample, None, header).bad,
        FieldType.NUMBER: lambda: _no_number(sample, field, header),
        FieldType.DURATION: lambda: parse_durations(sample, None, header, otherwise=1).bad,
        FieldType.BOOLEAN: lambda: parse_yes_no(sample).bad,
        FieldType.WORD: lambda: _unknown_words(sample, field),
        FieldType.TERM: lambda: parse_terms(sample).bad,
        FieldType.PERIOD: lambda: _no_period(sample, header),
        FieldType.TEXT: lambda: np.zeros(len(sample), bool),
    }
    return float(1 - readers[field.type]().mean())


def _no_number(sample: Arrow, field: Field, header: str) -> np.ndarray:
    read = parse_scores if field.labelled else parse_numbers
    bad: np.ndarray = read(sample, None, header).bad
    return bad & parse_yes_no(sample).bad if field.or_yes_no else bad


def _unknown_words(sample: Arrow, field: Field) -> np.ndarray:
    """Mark the words that are not known; where some cells ask known questions, all cells are questions."""
    if field.name == "question" and any(question_of(text) for text in sample.unique().to_pylist()):
        return np.zeros(len(sample), bool)
    return parse_words(sample, field.words, in_phrases=True).bad


def _no_period(sample: Arrow, header: str) -> np.ndarray:
    named = np.array([period_label(text) is not None for text in sample.to_pylist()])
    dated: np.ndarray = parse_dates(sample, header, DayOrder()).bad & ~named
    return dated


def _whole(cells: Arrow | pa.Array) -> Arrow:
    if isinstance(cells, pa.ChunkedArray):
        return cells.combine_chunks() if cells.num_chunks != 1 else cells.chunk(0)
    return cells
