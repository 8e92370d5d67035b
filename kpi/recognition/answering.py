"""What is understood of a survey once the user has answered what was open."""

from __future__ import annotations

from dataclasses import replace

from kpi.doubts import Doubt
from kpi.recognition.glance import Glances
from kpi.recognition.open_questions import doubts_of
from kpi.recognition.questionnaire import one_is_a_field
from kpi.tables.surveys import QUESTIONS
from kpi.understanding import Understanding

__all__ = ["answered"]


def answered(understood: Understanding, doubt: Doubt, value: str) -> Understanding:
    """Return the understanding with a doubt answered: other columns, another question, or a direction.

    What is asked afterwards follows from the answer. Raises KeyError when the value is none of the answers.
    """
    doubt = doubt.with_answer(value)
    if doubt.about == "decimal":
        return replace(understood, request=replace(understood.request, decimal=value))
    if doubt.about == "day_order":
        return replace(understood, request=replace(understood.request, month_first=value == "month"))
    if doubt.about == "currency":
        return replace(understood, request=replace(understood.request, currency=value))
    changed = _changed(understood, doubt)
    before = {(one.about, one.column, one.question): one for one in (*understood.doubts, doubt)}
    before[doubt.about, doubt.column, doubt.question] = doubt
    glances = Glances(changed.sheet)
    known = frozenset(("question",)) if doubt.about == "question" and "score" in changed.mapping else frozenset[str]()
    now = list(doubts_of(changed.sheet, glances, changed.mapping, changed.ratings, changed.constants, known))
    kept = [_as_before(one, before.get((one.about, one.column, one.question))) for one in now]
    if all((one.about, one.column) != (doubt.about, doubt.column) for one in kept):
        kept.insert(0, doubt)
    return replace(changed, doubts=tuple(kept))


def _as_before(doubt: Doubt, before: Doubt | None) -> Doubt:
    """Return a doubt as it was asked before, with the answer that it had."""
    if before is None:
        return doubt
    return doubt.with_answer(before.assumed) if before.assumed in {a.value for a in doubt.answers} else doubt


def _changed(understood: Understanding, doubt: Doubt) -> Understanding:
    match doubt.about:
        case "direction":
            return replace(understood, directions={**understood.directions, doubt.question: doubt.assumed})
        case "overall":
            columns = understood.sheet.columns
            chosen = columns.index(doubt.assumed) if doubt.assumed else None
            return _asking(understood, chosen, "csat")
        case "question" if "score" in understood.mapping:
            return replace(understood, constants={**understood.constants, "question": doubt.assumed})
        case "question":
            return _asking(understood, doubt.column, doubt.assumed)
    return understood


def _asking(understood: Understanding, column: int | None, question: str) -> Understanding:
    """Return the understanding with a column as that of a question, and what asked it before as a further one."""
    kept = {name: at for name, at in understood.mapping.items() if at != column and name != question}
    left = [understood.mapping[question]] if question in understood.mapping else []
    others = [at for at in (*understood.ratings, *left) if at != column]
    if column is not None and question in QUESTIONS:
        kept[question] = column
    elif column is not None:
        others.append(column)
    mapping, ratings = one_is_a_field(kept, sorted(others))
    return replace(understood, mapping=mapping, ratings=ratings)
