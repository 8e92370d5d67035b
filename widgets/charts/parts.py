"""What a value was made of, in one line: `CLV € 312 · CAC € 171`."""

from __future__ import annotations

from kpi.formatting import Formatter
from kpi.messages import Translate
from kpi.results import Value
from kpi.terms import Term, words
from kpi.units import Unit

LONGEST_TITLE = 28


def parts(value: Value, formatter: Formatter, translate: Translate) -> str:
    """Return the two sides of the division that gave a value, by name where both have a short one; else empty."""
    term = _unwrapped(value.term)
    if term.operator != "÷":
        return ""
    sides = term.operands
    figures = [_figure(side, formatter) for side in sides]
    titles = [_title(side, translate) for side in sides]
    if all(titles):
        return " · ".join(f"{title} {figure}" for title, figure in zip(titles, figures, strict=True))
    return " ÷ ".join(figures)


def _unwrapped(term: Term) -> Term:
    """Return the expression behind a named step."""
    while not term.operator and len(term.operands) == 1:
        term = term.operands[0]
    return term


def _title(term: Term, translate: Translate) -> str:
    title = words(term).render(translate) if term.title or term.name else ""
    return title if len(title) <= LONGEST_TITLE else ""


def _figure(term: Term, formatter: Formatter) -> str:
    unit = _unit(term)
    return formatter.value(None if term.value is None else term.value * unit.factor, unit)


def _unit(term: Term) -> Unit:
    """Return the unit of a term; that of its first named part where it has none of its own."""
    while term.operator and term.operands:
        term = term.operands[0]
    return term.unit
