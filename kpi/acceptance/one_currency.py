"""Amounts in several currencies are never added: the most frequent one is kept."""

from __future__ import annotations

import numpy as np

from kpi.acceptance.draft import Draft
from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.parsing import currencies
from kpi.tables import FieldType

OTHER_CURRENCY = QT_TRANSLATE_NOOP("kpi", "in another currency than the rest ({currency})")
LEFT_OUT = QT_TRANSLATE_NOOP(
    "kpi",
    "The amounts are in several currencies, which cannot be added: {kept} is counted. Left out: %n row(s) in {others}.",
    None,
    1,
)


def keep_one_currency(draft: Draft) -> None:
    """Find the currency of each row; reject those that are not in the most frequent one."""
    fallback = _in_headers(draft)
    place, codes = _of_rows(draft)
    if codes is None:
        draft.currency = fallback
        return
    known = np.array([code is not None for code in codes]) & draft.kept
    names, counts = np.unique(codes[known].astype(str), return_counts=True)
    if not len(names):
        draft.currency = fallback
        return
    draft.currency = str(names[np.argmax(counts)])
    others = known & (codes != draft.currency)
    if others.any():
        left = ", ".join(str(name) for name in names if name != draft.currency)
        draft.reject(place, others, Message(OTHER_CURRENCY, {"currency": draft.currency}))
        draft.notes.append(Message(LEFT_OUT, {"kept": draft.currency, "others": left}, count=int(others.sum())))


def _in_headers(draft: Draft) -> str | None:
    money = [name for name in draft.mapping if draft.kind.has(name) and draft.kind.field(name).type is FieldType.MONEY]
    found = [currencies.in_header(draft.header(name)) for name in sorted(money, key=lambda name: name != "amount")]
    return next((code for code in found if code), None)


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
