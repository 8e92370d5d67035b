"""The currency of each row. Amounts in several currencies are never added: which one counts is chosen later."""

from __future__ import annotations

import numpy as np
import pandas as pd

from kpi.acceptance.draft import Draft
from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.parsing import currencies
from kpi.parsing.column import Column, Mask
from kpi.tables import FieldType

SEVERAL = QT_TRANSLATE_NOOP(
    "kpi",
    "The amounts are in several currencies, which are never added: the totals of this file are those in {kept}. "
    "%n row(s) are in {others}.",
    None,
    1,
)


def find_currencies(draft: Draft) -> None:
    """Find the currency of each row and the one of most rows; a row that says none is in that one."""
    said = draft.understanding.request.currency
    draft.currency = said or _in_headers(draft)
    place, codes = _of_rows(draft)
    if codes is None:
        return
    known = np.array([code is not None for code in codes]) & draft.kept
    names, counts = np.unique(codes[known].astype(str), return_counts=True)
    if not len(names):
        return
    if said is not None and said not in names:
        # The user knows what the sign stands for that most rows have: a dollar may be Canadian.
        codes[codes == names[np.argmax(counts)]] = said
        names[np.argmax(counts)] = said
    draft.currency = str(names[np.argmax(counts)])
    if len(names) > 1 or place == "currency":
        draft.columns["currency"] = _column(codes)
    if len(names) > 1:
        left = ", ".join(str(name) for name in names if name != draft.currency)
        others = int(counts.sum() - counts.max())
        draft.notes.append(Message(SEVERAL, {"kept": draft.currency, "others": left}, count=others))


def in_other_currency(draft: Draft) -> Mask:
    """Mark the rows that are not in the currency of most."""
    column = draft.columns.get("currency")
    if column is None:
        return np.zeros(len(draft.sheet.rows), bool)
    other: Mask = ~column.missing & np.asarray(column.values != draft.currency)
    return other


def _column(codes: np.ndarray) -> Column:
    values = pd.Categorical(pd.Series(codes, dtype="str"))
    missing = np.asarray(values.isna())
    return Column(values, missing, np.zeros(len(codes), bool), Message(""))


def _in_headers(draft: Draft) -> str | None:
    money = [name for name in draft.mapping if draft.kind.has(name) and draft.kind.field(name).type is FieldType.MONEY]
    money.sort(key=lambda name: name != "amount")
    found = [currencies.in_header(draft.header(name)) for name in money]
    formats = [draft.sheet.currencies.get(draft.mapping[name], "") for name in money]
    return next((code for code in (*found, *map(currencies.code, formats)) if code), None)


def _of_rows(draft: Draft) -> tuple[str, np.ndarray | None]:
    """Return the field that says the currency and the code of each row (None where it says none)."""
    column = draft.columns.get("currency")
    if column is not None and not column.missing.all():
        texts = column.values.categories.tolist()
        codes = np.array([currencies.code(text) or text.strip().upper() for text in texts] + [None], object)
        return "currency", codes[column.values.codes]
    signs = draft.signs.get("amount", draft.signs.get("unit_price"))
    if signs is None:
        return "amount", None
    encoded = signs.dictionary_encode()
    codes = np.array([currencies.code(text) if text else None for text in encoded.dictionary.to_pylist()], object)
    return "amount" if "amount" in draft.signs else "unit_price", codes[encoded.indices.to_numpy()]
