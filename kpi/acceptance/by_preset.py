"""What a known export says of its rows beyond their cells: which are no sales, and which take an amount back."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd

from kpi.acceptance.draft import Draft, whole
from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.parsing.column import Column, Mask
from kpi.parsing.dates import DayOrder, parse_dates
from kpi.parsing.numbers import read_numbers
from kpi.parsing.text import parse_text
from kpi.parsing.words import parse_words
from kpi.recognition.presets import Override, column_of

SEVERAL_MONTHS = QT_TRANSLATE_NOOP(
    "kpi",
    "%n row(s) are about days in several months and count in the month of “{column}”. Export them by day, or by month.",
    None,
    1,
)


def apply_preset(draft: Draft) -> None:
    """Let the preset settle what the columns of the fields leave open."""
    _override(draft)
    _take_for_otherwise(draft)
    _leave_outgoing_aside(draft)
    _take_back(draft)
    _find_signs_beside(draft)
    _doubt_long_spans(draft)


def _override(draft: Draft) -> None:
    """Let the words of another column settle a field, as the preset says."""
    for override in draft.preset.overrides if draft.preset else ():
        said = _said(draft, override)
        if said is None:
            continue
        settled = ~said.bad & ~said.missing
        column = draft.columns.get(override.field)
        if column is None:
            draft.columns[override.field] = Column(said.values, ~settled, np.zeros(len(settled), bool), said.reason)
            continue
        column.values[settled] = said.values[settled]
        draft.columns[override.field] = replace(column, missing=column.missing & ~settled, bad=column.bad & ~settled)


def _take_for_otherwise(draft: Draft) -> None:
    """Give what is none of the words of a field the one that the preset says: a deal that is not won is pending."""
    for name, word in (draft.preset.otherwise if draft.preset else {}).items():
        column = draft.columns.get(name)
        if column is not None:
            other = column.bad | column.missing
            column.values[other] = word
            nothing = np.zeros(len(other), bool)
            draft.columns[name] = replace(column, missing=nothing, bad=nothing)


def _leave_outgoing_aside(draft: Draft) -> None:
    """Take payments that the business made for no sales, but keep the refunds among them, for who is given them."""
    incoming = draft.preset.incoming_only if draft.preset else None
    if incoming is None or not {"amount", "status"} <= draft.columns.keys():
        return
    said = _said(draft, incoming)
    refund = np.zeros(len(draft.kept), bool) if said is None else ~said.values.isna()
    outgoing: Mask = draft.columns["amount"].values < 0
    draft.columns["status"].values[outgoing & ~refund] = "cancelled"
    _give_to(draft, outgoing & refund)


def _give_to(draft: Draft, rows: Mask) -> None:
    """Count what is given back for the customer who gets it, who stands in another column then."""
    place = column_of(draft.sheet, draft.preset.paid_to) if draft.preset else None
    if place is None or "customer" not in draft.columns or not rows.any():
        return
    own = draft.columns["customer"]
    other = parse_text(whole(draft.sheet, place), is_name=True)
    names = np.where(rows & ~other.missing, np.asarray(other.values, object), np.asarray(own.values, object))
    draft.columns["customer"] = replace(
        own, values=pd.Categorical(pd.Series(names, dtype="str")), missing=own.missing & ~(rows & ~other.missing)
    )


def _take_back(draft: Draft) -> None:
    """Make the amounts of credit notes negative, however they are written."""
    given_back = draft.preset.given_back if draft.preset else None
    said = _said(draft, given_back) if given_back is not None else None
    if said is None:
        return
    for name in ("amount", "unit_price"):
        column = draft.columns.get(name)
        if column is not None:
            draft.columns[name] = replace(
                column, values=np.where(said.values.isna(), column.values, -np.abs(column.values))
            )


def _find_signs_beside(draft: Draft) -> None:
    """Take the signs of the currency from a column with the same amounts, where those of the field have none."""
    place = column_of(draft.sheet, draft.preset.currency_beside) if draft.preset else None
    if place is None or "currency" in draft.columns or "amount" in draft.signs:
        return
    read = read_numbers(whole(draft.sheet, place), None, "")
    if read.currency is not None:
        draft.signs["amount"] = read.currency


def _doubt_long_spans(draft: Draft) -> None:
    """Say so where a row is for days in several months: all of it counts on the first of them."""
    preset = draft.preset
    place = column_of(draft.sheet, preset.until) if preset is not None else None
    if preset is None or place is None or draft.mapping.get("date") != column_of(draft.sheet, preset.headers[0]):
        return
    ended = parse_dates(whole(draft.sheet, place), draft.sheet.columns[place], DayOrder(preset.month_first)).values
    # A row without a day is in no month, and so in no later one either.
    over = ended.astype("datetime64[M]") > draft.columns["date"].values.astype("datetime64[M]")
    if over.any():
        draft.notes.append(Message(SEVERAL_MONTHS, {"column": draft.header("date")}, count=int(over.sum())))


def _said(draft: Draft, override: Override) -> Column | None:
    """Read the words of the column that settles a field; None where the sheet does not have it."""
    place = column_of(draft.sheet, override.headers)
    if place is None:
        return None
    words = draft.kind.field(override.field).words
    return parse_words(whole(draft.sheet, place), {**dict.fromkeys(words, ()), **override.words}, in_phrases=True)
