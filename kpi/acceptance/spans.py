"""Spans of time that cannot be: an end before its start. The row is left out, with its place."""

from __future__ import annotations

import numpy as np

from kpi.acceptance.draft import Draft
from kpi.messages import QT_TRANSLATE_NOOP, Message

BEFORE_START = QT_TRANSLATE_NOOP("kpi", "earlier than {column}")
NO_END = QT_TRANSLATE_NOOP("kpi", "%n cancelled contract(s) with no end date: not counted at all.", None, 1)


def reject_impossible_spans(draft: Draft) -> None:
    """Reject the rows with an end before the start; say how many cancelled contracts have no end."""
    for start, end in draft.kind.spans:
        if start in draft.columns and end in draft.columns:
            begun, ended = draft.columns[start].values, draft.columns[end].values
            # A day without a clock may still be the day of a start that has one.
            whole_day = ended == ended.astype("datetime64[D]")
            early = np.where(whole_day, ended < begun.astype("datetime64[D]"), ended < begun)
            draft.reject(end, early & draft.kept, Message(BEFORE_START, {"column": draft.header(start)}))
    _count_endless(draft)


def _count_endless(draft: Draft) -> None:
    if draft.kind.name != "subscriptions" or "status" not in draft.columns:
        return
    endless = draft.kept & np.asarray(draft.columns["status"].values == "cancelled")
    if "end" in draft.columns:
        endless &= np.isnat(draft.columns["end"].values)
    if endless.any():
        draft.notes.append(Message(NO_END, count=int(endless.sum())))
