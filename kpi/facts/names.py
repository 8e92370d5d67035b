"""The facts: each name once, with its title, unit, how longer periods are put together, and headers that mean it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kpi.messages import QT_TRANSLATE_NOOP
from kpi.units import Unit


@dataclass(frozen=True)
class Fact:
    """A fact. `roll` says how months make a quarter: flows are added, states come from the first or the last."""

    name: str
    title: str
    unit: Unit
    roll: Literal["sum", "first", "last", "mean"]
    headers: tuple[str, ...] = ()


FACTS: dict[str, Fact] = {
    fact.name: fact
    for fact in (
        Fact(
            "customers_start",
            QT_TRANSLATE_NOOP("kpi", "Customers at the start"),
            Unit.COUNT,
            "first",
            ("clienti inizio", "clienti iniziali", "clienti la inceput"),
        ),
        Fact(
            "customers_new",
            QT_TRANSLATE_NOOP("kpi", "New customers"),
            Unit.COUNT,
            "sum",
            ("nuovi clienti", "clienti nuovi", "clienti noi"),
        ),
        Fact(
            "customers_lost",
            QT_TRANSLATE_NOOP("kpi", "Customers lost"),
            Unit.COUNT,
            "sum",
            ("clienti persi", "clienti pierduti"),
        ),
    )
}
