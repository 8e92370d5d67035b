"""What a formula returns: a value with what it was made of, and how far it can be trusted."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.statistics import adjusted_wald, wilson
from kpi.terms import Term, words
from kpi.units import Figure

NOT_A_PART = QT_TRANSLATE_NOOP("kpi", "{part} ({some}) cannot be a part of {whole} ({all}).")


@dataclass(frozen=True)
class Outcome:
    """A value (a fraction for percent and points), its parts, and its 95 % interval where it is a sample.

    `note` says why there is no value, or what the reader must know of the one there is.
    """

    term: Term
    numerator: Term | None = None
    denominator: Term | None = None
    n: float | None = None
    low: float | None = None
    high: float | None = None
    note: Message | None = None

    @property
    def value(self) -> float | None:
        """The value, or None."""
        return self.term.value

    def noted(self, note: Message) -> Outcome:
        """Return the same outcome with a note."""
        return replace(self, note=note)


def Amount(term: Term) -> Outcome:  # noqa: N802 - reads as the kind of outcome that it makes
    """A plain amount, such as revenue."""
    return Outcome(term, note=term.reason)


def Ratio(numerator: Term, denominator: Term) -> Outcome:  # noqa: N802
    """One thing for each of another; no value when there is nothing to divide by."""
    term = numerator / denominator
    return Outcome(term, numerator, denominator, n=denominator.value, note=term.reason)


def Share(part: Term, whole: Term) -> Outcome:  # noqa: N802
    """A share of cases, with Wilson's 95 % interval; no value where the part is not within the whole."""
    outcome = Ratio(part, whole)
    if outcome.value is None or part.value is None or whole.value is None:
        return outcome
    if not 0 <= part.value <= whole.value:
        return _impossible(outcome, part, whole)
    low, high = wilson(part.value, whole.value)
    return replace(outcome, low=low, high=high)


def NetScore(promoters: Term, passives: Term, detractors: Term) -> Outcome:  # noqa: N802
    """Share of promoters less share of detractors, with the adjusted Wald 95 % interval."""
    return _net(promoters, detractors, promoters + passives + detractors)


def NetShare(favourable: Term, unfavourable: Term, answers: Term) -> Outcome:  # noqa: N802
    """The same where the number of all answers is known instead of that of the neutral ones."""
    return _net(favourable, unfavourable, answers)


def _net(plus: Term, minus: Term, answers: Term) -> Outcome:
    outcome = Ratio(plus - minus, answers)
    if outcome.value is None or plus.value is None or minus.value is None or answers.value is None:
        return outcome
    neutral = answers.value - plus.value - minus.value
    if min(plus.value, minus.value, neutral) < 0:
        return _impossible(outcome, plus + minus, answers)
    low, high = adjusted_wald(plus.value, neutral, minus.value)
    return replace(outcome, low=low, high=high)


def _impossible(outcome: Outcome, part: Term, whole: Term) -> Outcome:
    """Return the outcome without its value: data that contradict themselves give none."""
    assert part.value is not None
    assert whole.value is not None
    some, every = Figure(part.value, part.unit), Figure(whole.value, whole.unit)
    reason = Message(NOT_A_PART, {"part": words(part), "some": some, "whole": words(whole), "all": every})
    return replace(outcome, term=replace(outcome.term, value=None, reason=reason), note=reason)
