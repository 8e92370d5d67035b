"""The facts of one period, as a formula sees them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import isnan, nan

from kpi.facts.names import FACTS, Fact
from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.settings import Settings
from kpi.terms import Term
from kpi.units import Figure, Unit

BELOW_ZERO = QT_TRANSLATE_NOOP("kpi", "{what} cannot be below 0, but the data say {number}.")


class MissingFact(Exception):  # noqa: N818 - not an error: the business does not record it
    """A formula asked for a fact that the data do not give."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


@dataclass(frozen=True)
class Facts:
    """The facts of one period by name: `facts.customers_lost` is a Term, or raises MissingFact.

    `months` is the length of the period in months. `window` gives the facts added up over the last `clv_window`
    complete months, states month by month too, so that lost ÷ at the start is the churn of a mean month (`months` says
    how many there are); `metric_of` gives another metric of the same period, in the
    variant that the user chose, so that metrics need not import each other.
    """

    values: Mapping[str, float]
    settings: Settings
    months: float
    window: Callable[[], Facts]
    metric_of: Callable[[str], Term]

    def __getattr__(self, name: str) -> Term:
        fact = FACTS.get(name)
        if fact is None:
            raise AttributeError(name)
        number = self.values.get(name, nan)
        if isnan(number):
            raise MissingFact(name)
        if not is_possible(fact, number):
            said = {"what": Message(fact.title), "number": Figure(number, fact.unit)}
            return Term(None, name=name, unit=fact.unit, title=fact.title, reason=Message(BELOW_ZERO, said))
        return Term(number, name=name, unit=fact.unit, title=fact.title)

    def known(self, *names: str) -> bool:
        """Whether the data give all these facts for this period."""
        return not any(isnan(self.values.get(name, nan)) for name in names)

    def trailing(self) -> Facts:
        """Return the facts added up over the last `clv_window` complete months."""
        return self.window()

    def metric(self, name: str) -> Term:
        """Return another metric's value for this period; raises MissingFact when the data do not give it."""
        return self.metric_of(name)

    def setting(self, name: str, unit: Unit = Unit.COUNT) -> Term:
        """Return a setting that is a number, to calculate with."""
        return Term(self.settings.number(name), name=name, unit=unit)


def is_possible(fact: Fact, number: float) -> bool:
    """Whether a fact can be this number: only money can be below 0."""
    return fact.unit is Unit.MONEY or not number < 0
