"""Figures, money, dates and periods in the words of a language (en, it, ro); rounded once, half away from zero."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kpi.periods import Period
from kpi.units import Unit


@dataclass(frozen=True)
class Formatter:
    """Writes figures for a language and a currency."""

    language: str = "en"
    currency: str = "EUR"

    def value(self, number: float | None, unit: Unit) -> str:
        """`4.2 %`, `€ 18,420`, `+38`, `3.4 : 1`, `9 h 10 min`; `n/a` for None. Numbers are as shown (5.0 is 5 %)."""
        raise NotImplementedError

    def change(self, difference: float, unit: Unit) -> str:
        """With its sign: `+0.9 pt`, `+€ 0.80`, `−0.2`."""
        raise NotImplementedError

    def period(self, period: Period, *, short: bool = False) -> str:
        """`October 2026` or, short, `Oct 2026`; `Q3 2026`; `week 36, 2026`."""
        raise NotImplementedError

    def day(self, day: date) -> str:
        """`31 Oct 2026`."""
        raise NotImplementedError
