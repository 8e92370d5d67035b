"""Reads the column of each field by its type; the columns are read side by side."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from functools import partial
from typing import NamedTuple

import numpy as np
import pandas as pd

from kpi.acceptance.by_preset import apply_preset
from kpi.acceptance.draft import Draft, whole
from kpi.messages import QT_TRANSLATE_NOOP, Message, Progress, no_progress
from kpi.parsing import currencies
from kpi.parsing.arrow import Arrow, pa, pc
from kpi.parsing.blanks import no_value, trimmed
from kpi.parsing.column import Column
from kpi.parsing.dates import DAY_OR_MONTH, DayOrder, beyond_twelve, parse_dates
from kpi.parsing.durations import parse_durations
from kpi.parsing.numbers import NOT_A_NUMBER, millionths, parse_numbers, read_numbers
from kpi.parsing.period_labels import period_label
from kpi.parsing.scores import parse_scores
from kpi.parsing.text import parse_text
from kpi.parsing.words import parse_each, parse_terms, parse_words, parse_yes_no
from kpi.recognition.presets import Preset, columns_of
from kpi.recognition.questions import question_of
from kpi.side_by_side import LARGE
from kpi.tables import Field, FieldType
from kpi.understanding import Understanding

NOT_A_PERIOD = QT_TRANSLATE_NOOP("kpi", "not a period such as 2026-05, Q3 2026 or 2026")
READING = QT_TRANSLATE_NOOP("kpi", "Reading “{column}” of {file}")
NEVER_NEGATIVE = ("refund", "discount")
NAMES = ("customer", "user", "order_id", "ticket_id", "contract_id", "response_id")
_PATIENCE_SECONDS = 0.05
_UNIT_OF_BARE_DURATIONS = {"seconds": 1.0, "first_response_time": 60.0, "resolution_time": 3600.0}


def read_fields(draft: Draft, progress: Progress = no_progress) -> None:
    """Read the columns of all fields into the draft, with what their reading has to say; tells of each column."""
    said = draft.understanding.request.month_first
    order = DayOrder(month_first=_month_first(draft) if said is None else said, said=said is not None)
    names = [name for name in draft.mapping if draft.kind.has(name)]
    tasks = [partial(_read, draft.understanding, draft.kind.field(name), draft.preset, order) for name in names]
    read = _side_by_side if len(draft.sheet.rows) >= LARGE else _in_turn
    readings = read(draft, names, tasks, progress)
    if not order.said:
        readings = _in_order_of_others(draft, names, readings)
    for name, (column, signs, shares) in zip(names, readings, strict=True):
        draft.columns[name] = column
        draft.notes += column.notes
        if signs is not None:
            draft.signs[name] = signs
        if shares is not None:
            draft.shares[name] = shares
    _add_constants(draft)
    apply_preset(draft)


def _in_order_of_others(draft: Draft, names: Sequence[str], readings: list[_Reading]) -> list[_Reading]:
    """Read dates that leave open what stands first as the other dates of the sheet tell it, where these agree."""
    dated = [at for at, name in enumerate(names) if draft.kind.field(name).type is FieldType.DATE]
    open_ = [at for at in dated if any(note.text == DAY_OR_MONTH for note in readings[at].column.notes)]
    if not open_ or len(open_) == len(dated):
        return readings
    told = [beyond_twelve(whole(draft.sheet, draft.mapping[names[at]])) for at in dated if at not in open_]
    firsts, seconds = (sum(counts[part] for counts in told if counts is not None) for part in (0, 1))
    if bool(firsts) is bool(seconds):
        return readings
    order = DayOrder(month_first=seconds > 0, said=True)
    settled = list(readings)
    for at in open_:
        settled[at] = _read(draft.understanding, draft.kind.field(names[at]), draft.preset, order)
    return settled


def _in_turn(
    draft: Draft, names: Sequence[str], tasks: Sequence[Callable[[], _Reading]], progress: Progress
) -> list[_Reading]:
    readings = []
    for done, (name, task) in enumerate(zip(names, tasks, strict=True)):
        progress(done, len(names), _label(draft, name))
        readings.append(task())
    return readings


def _side_by_side(
    draft: Draft, names: Sequence[str], tasks: Sequence[Callable[[], _Reading]], progress: Progress
) -> list[_Reading]:
    """Read the columns in threads; the user may stop the import meanwhile."""
    with ThreadPoolExecutor(max_workers=min(4, os.cpu_count() or 1)) as threads:
        begun = [threads.submit(task) for task in tasks]
        try:
            for done, (name, one) in enumerate(zip(names, begun, strict=True)):
                while not one.done():
                    progress(done, len(names), _label(draft, name))
                    wait((one,), timeout=_PATIENCE_SECONDS)
            return [one.result() for one in begun]
        except BaseException:
            threads.shutdown(cancel_futures=True)
            raise


def _label(draft: Draft, name: str) -> Message:
    return Message(READING, {"column": draft.header(name), "file": draft.sheet.file.name})


class _Reading(NamedTuple):
    """A column, the currencies beside its amounts, and the percentages among them (NaN elsewhere)."""

    column: Column
    signs: Arrow | None = None
    shares: np.ndarray | None = None


def _read(understanding: Understanding, field: Field, preset: Preset | None, order: DayOrder) -> _Reading:
    if field.type is FieldType.MONEY:
        sheet, place = understanding.sheet, understanding.mapping[field.name]
        cells, decimal = _cells(understanding, field, preset), understanding.request.decimal
        return _money(cells, sheet.numbers.get(place), sheet.columns[place], field, decimal)
    return _Reading(_column(understanding, field, preset, order))


def _column(understanding: Understanding, field: Field, preset: Preset | None, order: DayOrder) -> Column:
    sheet, place = understanding.sheet, understanding.mapping[field.name]
    cells, header, numbers = _cells(understanding, field, preset), sheet.columns[place], sheet.numbers.get(place)
    decimal = understanding.request.decimal
    match field.type:
        case FieldType.DATE:
            return parse_dates(cells, header, order)
        case FieldType.NUMBER:
            return _number(cells, numbers, header, field, decimal)
        case FieldType.DURATION:
            bare = _UNIT_OF_BARE_DURATIONS.get(field.name, 1.0)
            return parse_durations(cells, numbers, header, otherwise=bare, decimal=decimal)
        case FieldType.BOOLEAN:
            return parse_yes_no(cells)
        case FieldType.WORD if field.name == "question":
            return _questions(cells)
        case FieldType.WORD:
            return parse_words(cells, _words(field, preset), in_phrases=True)
        case FieldType.TERM:
            return parse_terms(cells)
        case FieldType.PERIOD:
            return _periods(cells, header, order)
    return parse_text(cells, is_name=field.name in NAMES)


def _cells(understanding: Understanding, field: Field, preset: Preset | None) -> Arrow:
    """Return the cells of a field; where the preset says so, an empty one is filled from the next of its columns."""
    sheet, place = understanding.sheet, understanding.mapping[field.name]
    cells = whole(sheet, place)
    for other in columns_of(sheet, preset.columns[field.name]) if preset and field.name in preset.filled else ():
        empty = no_value(trimmed(cells))
        if other != place and empty.any():
            cells = pc.if_else(pa.array(empty), whole(sheet, other), cells)
    return cells


def _money(cells: Arrow, numbers: Arrow | None, header: str, field: Field, decimal: str | None) -> _Reading:
    read = read_numbers(cells, numbers, header, decimal)
    amounts, too_large = millionths(read)
    if field.name in NEVER_NEGATIVE:
        amounts = np.abs(amounts)
    bad, shares = read.bad | too_large, None
    if read.percent is not None and read.percent.any():
        if field.or_share:
            shares = np.where(read.percent & ~bad, np.abs(read.values), np.nan)
        else:
            bad |= read.percent
    amounts[bad] = 0
    return _Reading(Column(amounts, read.missing, bad, Message(NOT_A_NUMBER), read.notes), read.currency, shares)


def _number(cells: Arrow, numbers: Arrow | None, header: str, field: Field, decimal: str | None) -> Column:
    """Read numbers; how often a ticket was reopened may also be said with yes and no."""
    column = parse_scores(cells, numbers, header) if field.labelled else parse_numbers(cells, numbers, header, decimal)
    if field.or_yes_no and column.bad.any():
        said = parse_yes_no(cells)
        values = np.where(column.bad, said.values.to_numpy(np.float64, na_value=np.nan), column.values)
        return Column(values, column.missing, column.bad & said.bad, column.reason, column.notes)
    return column


def _words(field: Field, preset: Preset | None) -> dict[str, tuple[str, ...]]:
    own = preset.words.get(field.name, {}) if preset else {}
    # What a preset says comes last in each list and so wins over the usual meaning of the word.
    taken = {text.casefold() for texts in own.values() for text in texts}
    return {
        word: (*(text for text in texts if text.casefold() not in taken), *own.get(word, ()))
        for word, texts in field.words.items()
    }


def _questions(cells: Arrow) -> Column:
    """Read which question was asked; one that is none of the known ones is kept as another question."""
    return parse_each(cells, lambda text: question_of(text) or "other", Message(""))


def _periods(cells: Arrow, header: str, order: DayOrder) -> Column:
    named = parse_each(cells, period_label, Message(NOT_A_PERIOD))
    if not named.bad.any():
        return named
    dated = parse_dates(cells, header, order)
    months = np.where(np.isnat(dated.values), None, np.datetime_as_string(dated.values, unit="M"))
    labels = np.where(named.bad, months, np.asarray(named.values, dtype=object))
    values = pd.Categorical(pd.Series(labels, dtype="str"))
    return Column(values, named.missing, named.bad & dated.bad, named.reason, dated.notes)


def _add_constants(draft: Draft) -> None:
    """Add the fields that have one value in the whole sheet, unless a column says them."""
    rows = len(draft.sheet.rows)
    for name, value in draft.understanding.constants.items():
        if name not in draft.columns:
            nothing = np.zeros(rows, bool)
            if draft.kind.field(name).type is FieldType.DATE:
                days = np.full(rows, np.datetime64(value, "s"))
                draft.columns[name] = Column(days, nothing, nothing, Message(""))
                continue
            words = list(draft.kind.field(name).words) or [value]
            codes = np.full(rows, words.index(value))
            categories = pd.Index(words, dtype="str")
            draft.columns[name] = Column(
                pd.Categorical.from_codes(codes, categories=categories), nothing, nothing, Message("")
            )


def _month_first(draft: Draft) -> bool:
    """Dollars speak for the American way of writing dates."""
    if draft.preset is not None and draft.preset.month_first:
        return True
    money = [name for name in draft.mapping if draft.kind.has(name) and draft.kind.field(name).type is FieldType.MONEY]
    for name in money:
        place = draft.mapping[name]
        if currencies.in_header(draft.sheet.columns[place]) == "USD":
            return True
        sample = trimmed(whole(draft.sheet, place).slice(0, 50))
        filled = sample.filter(pa.array(~no_value(sample))).to_pylist()
        if filled and all(text.lstrip("-(").startswith("$") for text in filled):
            return True
    return False
