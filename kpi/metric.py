"""What a metric declares about itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Literal

from kpi.units import Unit

if TYPE_CHECKING:
    from kpi.details import Detail
    from kpi.facts.facts import Facts
    from kpi.outcomes import Outcome
    from kpi.settings import Setting


class Section(StrEnum):
    """The sections of the window in which metrics stand."""

    REVENUE = "revenue"
    CUSTOMERS = "customers"
    SATISFACTION = "satisfaction"
    SUPPORT = "support"
    USAGE = "usage"
    HEALTH = "health"


@dataclass(frozen=True)
class Variant:
    """One of the ways in which the field computes a metric; the first whose facts are known is the default.

    `title` names the way ("of the customers at the start"); `metric_title` renames the metric where the way calls
    for it; `summary` replaces the metric's where the way changes what the figure means, `unit` its unit.
    """

    name: str
    title: str
    formula: Callable[[Facts], Outcome]
    metric_title: str = ""
    summary: str = ""
    unit: Unit | None = None


@dataclass(frozen=True)
class Example:
    """A case computed by hand: the facts of one period and what the metric must give, as it is shown (5.0 for 5 %).

    A metric made of others is given their values, by their ids.
    """

    facts: Mapping[str, float]
    value: float | None
    variant: str = ""
    settings: Mapping[str, object] | None = None


@dataclass(frozen=True)
class Metric:
    """A metric: texts, unit, place and formulas. All texts are marked with QT_TRANSLATE_NOOP("kpi", …).

    `short_title` stands on the tab; `summary` says in plain words what the figure means; `needs` completes "needs …"
    when the data do not give it; `details` are the tables beside the figure: by question, theme, step or customer.
    `edges` are settings that say, from low to high, what is good, fair and poor where nothing is published.
    """

    title: str
    short_title: str
    summary: str
    needs: str
    unit: Unit
    better: Literal["higher", "lower"]
    section: Section
    order: int
    variants: tuple[Variant, ...]
    examples: tuple[Example, ...]
    settings: tuple[Setting, ...] = ()
    details: tuple[Detail, ...] = ()
    edges: tuple[str, ...] = ()
    id: str = ""

    def unit_of(self, variant: Variant) -> Unit:
        """Return the unit of the figure when it is computed in this way."""
        return variant.unit or self.unit

    def variant(self, name: str) -> Variant:
        """Return a variant by its name, the first for an empty one. Raises KeyError."""
        if not name:
            return self.variants[0]
        return {variant.name: variant for variant in self.variants}[name]

    def named(self, name: str) -> Metric:
        """Return this metric with its id, which is the name of its file."""
        return replace(self, id=name)
