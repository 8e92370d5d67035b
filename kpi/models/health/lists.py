"""The tables beside the score: customers at risk, all customers, and the parts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import isnan

import numpy as np
import pyarrow as pa

from kpi.calendar import Periods
from kpi.details import DetailScope, DetailTable, Row
from kpi.facts.columns import Floats, Mask
from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.models.health.activity import Worth, worth
from kpi.models.health.business import Business
from kpi.models.health.days import last_days
from kpi.models.health.movement import History, Movement, movement
from kpi.models.health.noted import noted
from kpi.models.health.population import Texts
from kpi.models.health.scoring import PARTS, Edges, State, weights
from kpi.models.health.words import TITLES
from kpi.periods import PeriodKind

LOOKED_BACK = 24
"""Periods that are looked at for the day since which a customer is not green."""
MOST_ROWS = 2000
FIRST_DAY = date(1970, 1, 1)
HEALTH = "health"
"""Under which name the details of a scope share what they all stand on."""

WORTH_IS: Mapping[Worth, str] = {
    Worth.MONTHLY_PRICE: QT_TRANSLATE_NOOP("kpi", "Worth is what the customer pays a month."),
    Worth.YEARLY_REVENUE: QT_TRANSLATE_NOOP("kpi", "Worth is what the customer brought in the last 12 months."),
    Worth.NOT_KNOWN: QT_TRANSLATE_NOOP("kpi", "What a customer is worth is not known: it takes contracts or orders."),
}
CUT_OFF = QT_TRANSLATE_NOOP("kpi", "Only the first {shown} of %n customer(s) are shown.", None, 1)
NOBODY = QT_TRANSLATE_NOOP("kpi", "Nobody is at risk: every customer with a score is green.")


@dataclass(frozen=True)
class Health:
    """The customers at the end of a period: their state, how it moved, and what they are worth."""

    business: Business
    history: History
    moved: Movement
    worth: Floats
    worth_is: Worth
    edges: Edges

    @property
    def state(self) -> State:
        """The state at the end of the period."""
        return self.history.now

    def table(self, chosen: Mask) -> DetailTable:
        """Return the chosen customers, those that are worth most first, and of equals those that do worst."""
        customers = np.flatnonzero(chosen & self.state.scored)
        value = np.nan_to_num(self.worth)
        shown = customers[np.lexsort((self.state.score[customers], -value[customers]))][:MOST_ROWS].tolist()
        keys = dict(zip(shown, self._texts(self.business.people.keys, shown), strict=True))
        shown.sort(key=lambda customer: (-value[customer], self.state.score[customer], keys[customer]))
        notes = [Message(WORTH_IS[self.worth_is]), *noted(self.business, self.state)]
        if len(shown) < len(customers):
            notes.insert(0, Message(CUT_OFF, {"shown": len(shown)}, count=len(customers)))
        return DetailTable(tuple(self._rows(shown)), tuple(notes))

    def _rows(self, shown: Sequence[int]) -> Iterator[Row]:
        people = self.business.people
        names, keys = self._texts(people.names, shown), self._texts(people.keys, shown)
        columns = (self.state.score, self.moved.change, self.worth, *self.state.parts)
        numbers = zip(*(_known(column[list(shown)]) for column in columns), strict=True)
        for customer, name, key, (score, *others) in zip(shown, names, keys, numbers, strict=True):
            assert score is not None
            mark = self.edges.mark(score)
            since = None if mark == "good" else FIRST_DAY + timedelta(int(self.history.since[customer]))
            yield Row(name, (score, *others, self.moved.said(customer), since), key, mark)

    @staticmethod
    def _texts(texts: Texts, places: Sequence[int]) -> list[str]:
        return [str(text) for text in texts.take(pa.array(places, pa.int64())).to_pylist()]


def health_at(scope: DetailScope) -> Health | None:
    """Score the customers at the ends of the period and of those before, once for all details of a scope.

    None where nobody has a score.
    """
    if HEALTH not in scope.shared:
        scope.shared[HEALTH] = _health(scope)
    found = scope.shared[HEALTH]
    assert found is None or isinstance(found, Health)
    return found


def _health(scope: DetailScope) -> Health | None:
    business = Business.of(scope.frames, scope.settings, scope.as_of, scope.tables)
    if scope.period.kind is PeriodKind.SNAPSHOT or not len(business.people):
        return None
    periods = Periods.spanning(scope.period.shifted(1 - LOOKED_BACK), scope.period)
    edges = Edges.of(scope.settings)
    history = History.of(business, last_days(periods, scope.as_of), edges)
    if not history.now.scored.any():
        return None
    worth_is, amount = worth(business, history.now.day)
    moved = movement(history.before, history.now, weights(scope.settings))
    return Health(business, history, moved, amount, worth_is, edges)


def at_risk(scope: DetailScope) -> DetailTable | None:
    """Return the customers whose score is not green."""
    health = health_at(scope)
    if health is None:
        return None
    table = health.table(~health.edges.is_green(health.state.score))
    return table if table.rows else DetailTable((), (Message(NOBODY),))


def customers(scope: DetailScope) -> DetailTable | None:
    """Return all customers who have a score."""
    health = health_at(scope)
    return None if health is None else health.table(health.state.scored)


def parts(scope: DetailScope) -> DetailTable | None:
    """Return the weight of each part, how many customers have it, and the mean of their sub-scores."""
    health = health_at(scope)
    if health is None:
        return None
    weight = weights(scope.settings).tolist()
    rows = [
        _part(name, number, part[health.state.scored])
        for name, number, part in zip(PARTS, weight, health.state.parts, strict=True)
    ]
    return DetailTable(tuple(rows), noted(health.business, health.state))


def rows(scope: DetailScope, key: str) -> Mapping[str, Mask]:
    """Mark the rows of a customer in every table."""
    business = Business.of(scope.frames, scope.settings, scope.as_of)
    customer = business.people.code(key)
    return {} if customer is None else {kind: business.customers(kind) == customer for kind in business.frames}


def rows_of_part(scope: DetailScope, key: str) -> Mapping[str, Mask]:
    """Mark the rows from which a part is counted, of the customers who have a score."""
    business = Business.of(scope.frames, scope.settings, scope.as_of)
    return {kind: business.customers(kind) >= 0 for kind in SEEN_BY.get(key, ()) if kind in business.frames}


SEEN_BY: Mapping[str, Sequence[str]] = {
    "frequency": ("orders", "sessions"),
    "features": ("sessions",),
    "csat": ("surveys", "tickets"),
    "nps": ("surveys",),
    "tickets": ("tickets",),
    "payments": ("orders", "subscriptions"),
}
"""The kinds of table from which each part is counted."""


def _part(name: str, weight: float, known: Floats) -> Row:
    scores = np.sort(known[~np.isnan(known)])
    mean = float(scores.mean()) if len(scores) else None
    return Row(Message(TITLES[name]), (weight, float(len(scores)), mean), name)


def _known(numbers: Floats) -> list[float | None]:
    """Return numbers as Python's own, None where they are not known."""
    return [None if isnan(number) else number for number in numbers.tolist()]
