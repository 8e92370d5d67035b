"""What a sheet of totals says of one fact, put together from its rows and from shorter periods."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import fsum, isnan, nan

from kpi.facts.names import Fact
from kpi.periods import Period, PeriodKind

Exact = float | Fraction
"""A number of a sheet: money as a fraction, anything else as it was read."""

Place = tuple[Period, tuple[int, ...], int]
"""Where a row of totals belongs: its period, its part of the business, and its day (see `columns.NO_DAY`)."""


@dataclass(frozen=True)
class Totals:
    """The totals of one fact by the length of period, the longest first, and by the ordinal of the period."""

    fact: Fact
    known: Mapping[PeriodKind, Mapping[int, Exact]]

    @classmethod
    def of(cls, fact: Fact, lengths: Sequence[PeriodKind], places: Sequence[Place], values: Sequence[Exact]) -> Totals:
        """Put the rows of each period together: days are rolled, parts of the business added, a repeated row is one."""
        rows = {place: value for place, value in zip(places, values, strict=True) if not isnan(value)}
        days: dict[tuple[Period, tuple[int, ...]], list[Exact]] = {}
        for (period, part, _), value in sorted(rows.items(), key=lambda row: (row[0][2], row[0][1])):
            days.setdefault((period, part), []).append(value)
        parts: dict[Period, list[Exact]] = {}
        for (period, _), found in days.items():
            parts.setdefault(period, []).append(rolled(fact, found))
        return cls(
            fact,
            {
                length: {period.ordinal: added(found) for period, found in parts.items() if period.kind is length}
                for length in lengths
            },
        )

    def in_period(self, period: Period) -> float:
        """Return the total of a period of a known length or of a longer one; NaN when nothing is known of it."""
        length = self.used(period)
        return float(rolled(self.fact, list(self._inside(period, length)))) if length is not None else nan

    def is_partial(self, period: Period) -> bool:
        """Whether a longer period has a part of which the total is not known."""
        length = self.used(period)
        return length is None or any(ordinal not in self.known[length] for ordinal in _ordinals(period, length))

    def used(self, period: Period) -> PeriodKind | None:
        """Return the longest length of which something is known within a period."""
        return next((length for length in self.known if any(True for _ in self._inside(period, length))), None)

    def _inside(self, period: Period, length: PeriodKind) -> Iterator[Exact]:
        known = self.known[length]
        return (known[ordinal] for ordinal in _ordinals(period, length) if ordinal in known)


def rolled(fact: Fact, parts: Sequence[Exact]) -> Exact:
    """Put the numbers of shorter spans together, in their order: flows are added, states are the first or the last."""
    match fact.roll:
        case "first":
            return parts[0]
        case "last":
            return parts[-1]
        case "mean":
            return added(parts) / len(parts)
        case "sum":
            return added(parts)


def added(parts: Sequence[Exact]) -> Exact:
    """Return a sum that is exact for fractions, and rounded only once for floats."""
    fractions = [part for part in parts if isinstance(part, Fraction)]
    return sum(fractions, Fraction(0)) if len(fractions) == len(parts) else fsum(parts)


def _ordinals(period: Period, length: PeriodKind) -> range:
    if period.kind is length:
        return range(period.ordinal, period.ordinal + 1)
    parts = period.kind.months // length.months
    return range(period.ordinal * parts, (period.ordinal + 1) * parts)
