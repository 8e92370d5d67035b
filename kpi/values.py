"""From the outcome of a formula to a value as it is shown, with all that is needed to explain it."""

from __future__ import annotations

from collections.abc import Iterator

from kpi.evaluation import Evaluation
from kpi.facts.facts import MissingFact
from kpi.facts.names import FACTS
from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.metric import Metric, Section
from kpi.outcomes import Outcome
from kpi.periods import Period, PeriodKind
from kpi.results import Value
from kpi.terms import Term
from kpi.units import Unit

NOT_KNOWN = QT_TRANSLATE_NOOP("kpi", "Not known for this period: {what}.")
SMALL_SAMPLE = 30
"""Answers below which a survey value is marked."""


def series(name: str, evaluation: Evaluation) -> tuple[Value, ...]:
    """Return the value of a metric in each period; where it cannot be computed, a value of None with the reason.

    The metric must have a variant whose facts are known.
    """
    return tuple(_value(name, evaluation, position) for position in range(evaluation.reading.shown.periods.count))


def facts_in(term: Term) -> Iterator[str]:
    """Give the names of the facts from which a term was made."""
    if not term.operands and term.name in FACTS:
        yield term.name
    for operand in term.operands:
        yield from facts_in(operand)


def _value(name: str, evaluation: Evaluation, position: int) -> Value:
    metric, variant = evaluation.metrics[name], evaluation.variant(name)
    assert variant is not None
    reading, shown = evaluation.reading, evaluation.reading.shown
    period = shown.periods[position]
    found = evaluation.moments[position].found(name, variant)
    outcome = _unknown(found, evaluation) if isinstance(found, MissingFact) else found
    whole = period.kind is PeriodKind.SNAPSHOT or period.end <= reading.as_of
    complete = whole and not shown.is_partial(position, facts_in(outcome.term))
    return _shown(outcome, period, metric, metric.unit_of(variant), complete=complete)


def _shown(outcome: Outcome, period: Period, metric: Metric, unit: Unit, *, complete: bool) -> Value:
    factor = unit.factor
    few = metric.section is Section.SATISFACTION and outcome.n is not None and outcome.n < SMALL_SAMPLE
    return Value(
        period=period,
        value=_times(outcome.value, factor),
        numerator=outcome.numerator.value if outcome.numerator else None,
        denominator=outcome.denominator.value if outcome.denominator else None,
        n=outcome.n,
        low=_times(outcome.low, factor),
        high=_times(outcome.high, factor),
        complete=complete,
        note=outcome.note,
        term=outcome.term,
        small_sample=few and outcome.value is not None,
    )


def _times(number: float | None, factor: int) -> float | None:
    return None if number is None else number * factor


def _unknown(missing: MissingFact, evaluation: Evaluation) -> Outcome:
    named = FACTS.get(missing.name)
    title = named.title if named else evaluation.metrics[missing.name].title
    reason = Message(NOT_KNOWN, {"what": Message(title)})
    return Outcome(Term(None, reason=reason), note=reason)
