"""Spans of time that cannot be: an end before its start. What cannot be counted is left out, with its place."""

from __future__ import annotations

import numpy as np

from kpi.acceptance.draft import Draft
from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.parsing.column import Mask, on_clock_of

BEFORE_START = QT_TRANSLATE_NOOP("kpi", "earlier than {column}")
NO_END = QT_TRANSLATE_NOOP("kpi", "%n cancelled contract(s) with no end date: not counted at all.", None, 1)


def reject_impossible_spans(draft: Draft) -> None:
    """Reject the rows with an end before the start, and moments in between that lie before it.

    Say how many cancelled contracts have no end.
    """
    for start, end in draft.kind.spans:
        draft.reject(end, _early(draft, start, end), Message(BEFORE_START, {"column": draft.header(start)}))
    for start, moment in draft.kind.inner_spans:
        early, reason = _early(draft, start, moment), Message(BEFORE_START, {"column": draft.header(start)})
        draft.complain(moment, early, reason)
        if early.any():
            draft.columns[moment] = draft.columns[moment].rejecting(early, reason)
    _count_endless(draft)


def _early(draft: Draft, start: str, end: str) -> Mask:
    """Mark the rows that are kept and end before they start."""
    if start not in draft.columns or end not in draft.columns:
        return np.zeros(len(draft.kept), bool)
    begun, ended = draft.columns[start].values, on_clock_of(draft.columns[start], draft.columns[end])
    # A day without a clock may still be the day of a start that has one.
    written = draft.columns[end].values
    whole_day = written == written.astype("datetime64[D]")
    early: Mask = np.where(whole_day, ended < begun.astype("datetime64[D]"), ended < begun) & draft.kept
    return early


def _count_endless(draft: Draft) -> None:
    if draft.kind.name != "subscriptions" or "status" not in draft.columns:
        return
    endless = draft.kept & np.asarray(draft.columns["status"].values == "cancelled")
    if "end" in draft.columns:
        endless &= np.isnat(draft.columns["end"].values)
    if endless.any():
        draft.notes.append(Message(NO_END, count=int(endless.sum())))
