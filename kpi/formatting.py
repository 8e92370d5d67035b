"""Figures, money, dates and periods in the words of a language (en, it, ro); rounded once, half away from zero."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from kpi.language import Language, language_of
from kpi.messages import Message, Translate, in_english
from kpi.periods import Period, PeriodKind
from kpi.units import Figure, Unit

MINUS = "−"
THIN = "\u202f"
"""A narrow space that no line is broken at: between a number and its unit."""
SPACE = "\u00a0"
CENTS_BELOW = 100
"""Amounts of this size and over are written in whole units."""
DAYS_FROM_HOURS = 48
HOUR = 3600
ROMAN = ("I", "II", "III", "IV")


@dataclass(frozen=True)
class Formatter:
    """Writes figures for a language and a currency (an ISO code; empty writes money without a sign)."""

    language: str = "en"
    currency: str = "EUR"

    @property
    def _language(self) -> Language:
        return language_of(self.language)

    def value(self, number: float | None, unit: Unit) -> str:
        """`4.2 %`, `€ 18,420`, `+38`, `3.4 : 1`, `9 h 10 min`; `n/a` for None. Numbers are as shown (5.0 is 5 %)."""
        if number is None:
            return self._language.words.nothing
        size = self._size(abs(number), unit)
        signed = self._signed(number, size)
        return signed if unit is Unit.POINTS else signed.removeprefix("+")

    def change(self, difference: float, unit: Unit) -> str:
        """With its sign: `+0.9 pt`, `+€ 0.80`, `−0.2`."""
        if unit is Unit.RATIO:
            return self._signed(difference, self.number(abs(difference), 1))
        if unit is Unit.PERCENT:
            digits = self.number(abs(difference), 1)
            return self._signed(difference, f"{digits}{THIN}{self._language.words.percentage_points}")
        return self._signed(difference, self._size(abs(difference), unit))

    def growth(self, percent: float) -> str:
        """How much more or less in percent: `+3.1 %`, `−12.0 %`."""
        return self._signed(percent, self._size(abs(percent), Unit.PERCENT))

    def plain(self, number: float, unit: Unit) -> str:
        """Return a value without needless decimals, as settings and edges of bands are said: `62 %`, `20.4`."""
        if unit in (Unit.PERCENT, Unit.RATIO, Unit.SCORE, Unit.MONTHS, Unit.COUNT, Unit.POINTS, Unit.OUT_OF_100):
            digits = self.number(number, 2 if unit is Unit.SCORE else 1, trimmed=True)
            return _with_unit(digits, unit)
        return self.value(number, unit)

    def tick(self, number: float, unit: Unit) -> str:
        """Return a short label of an axis: `€ 12k`, `5 %`, `3 : 1`, `4 h`."""
        if unit is Unit.MONEY:
            return self._short_money(number)
        if unit is Unit.POINTS:
            return self.value(number, unit)
        return self.plain(number, unit)

    def period(self, period: Period, *, short: bool = False) -> str:
        """`October 2026` or, short, `Oct 2026`; `Q3 2026`; `week 36 of 2026` or, short, `W36 2026`."""
        year, number = _year_and_number(period)
        words = self._language.words
        if period.kind is PeriodKind.SNAPSHOT:
            return words.snapshot
        if period.kind is PeriodKind.YEAR:
            return str(year)
        if period.kind is PeriodKind.WEEK and not short:
            return words.week.format(number=number, year=year)
        if period.kind is PeriodKind.MONTH and not short:
            return f"{self._language.months[number]} {year}"
        return f"{self._within_year(period.kind, number)} {year}"

    def period_tick(self, period: Period) -> str:
        """Return the period's short name under an axis, without its year: `Oct`, `Q3`, `W36`; the year for years."""
        year, number = _year_and_number(period)
        if period.kind in (PeriodKind.YEAR, PeriodKind.SNAPSHOT):
            return self.period(period)
        return self._within_year(period.kind, number).rstrip(".") if year else ""

    def day(self, day: date) -> str:
        """`31 Oct 2026`."""
        return f"{day.day} {self._language.short_months[day.month]} {day.year}"

    def sentence(self, message: Message, translate: Translate = in_english) -> str:
        """Return a sentence with the figures in it written in this language."""
        return self._filled(message).render(translate)

    def number(self, number: float, decimals: int, *, trimmed: bool = False) -> str:
        """Return digits as the language groups them: `1,234.5`; `trimmed` drops zeros at the end. Minus is `−`."""
        rounded = _rounded(number, decimals)
        whole, _, fraction = f"{abs(rounded):f}".partition(".")
        if trimmed:
            fraction = fraction.rstrip("0")
        grouped = f"{int(whole):,}".replace(",", self._language.group)
        digits = f"{grouped}{self._language.decimal}{fraction}" if fraction else grouped
        return f"{MINUS}{digits}" if rounded < 0 else digits

    def _filled(self, message: Message) -> Message:
        return replace(message, values={name: self._written(value) for name, value in message.values.items()})

    def _written(self, value: object) -> object:
        if isinstance(value, Figure):
            return (self.plain if value.plain else self.value)(value.number, value.unit)
        if isinstance(value, date):
            return self.day(value)
        return self._filled(value) if isinstance(value, Message) else value

    def _within_year(self, kind: PeriodKind, number: int) -> str:
        if kind is PeriodKind.MONTH:
            return self._language.short_months[number]
        words = self._language.words
        if kind is PeriodKind.QUARTER:
            return words.quarter.format(number=number, roman=ROMAN[number - 1])
        return words.short_week.format(number=number)

    @staticmethod
    def _signed(number: float, size: str) -> str:
        """Put the sign of `number` before its written size; what is written as zero has none."""
        if not any(letter in "123456789" for letter in size):
            return size
        return f"{MINUS if number < 0 else '+'}{size}"

    def _size(self, number: float, unit: Unit) -> str:
        """Write a number that is not negative."""
        match unit:
            case Unit.MONEY:
                return self._money(number)
            case Unit.HOURS:
                return self._hours(number)
            case Unit.SECONDS:
                return _seconds(number)
            case Unit.COUNT | Unit.MONTHS:
                return self.number(number, 1, trimmed=True)
            case Unit.POINTS | Unit.OUT_OF_100:
                return self.number(number, 0)
            case Unit.SCORE:
                return self.number(number, 2)
        return _with_unit(self.number(number, 1), unit)

    def amount(self, number: float, decimals: int = 2) -> str:
        """Return money with as many decimals as the others of its column: `€ 1,234.50`, `−€ 12.00`."""
        size = self._with_currency(self.number(abs(number), decimals))
        return self._signed(number, size).removeprefix("+")

    def _money(self, number: float) -> str:
        decimals = 0 if _rounded(number, 2) >= CENTS_BELOW else 2
        return self._with_currency(self.number(number, decimals))

    def _short_money(self, number: float) -> str:
        for size, letter in ((1_000_000, "M"), (1_000, "k")):
            if abs(number) >= size:
                digits = self.number(abs(number) / size, 1, trimmed=True) + letter
                break
        else:
            digits = self.number(abs(number), 2, trimmed=True)
        amount = self._with_currency(digits)
        return f"{MINUS}{amount}" if number < 0 else amount

    def _with_currency(self, digits: str) -> str:
        if not self.currency:
            return digits
        sign = self._language.sign(self.currency)
        return f"{sign}{THIN}{digits}" if self._language.words.money_first else f"{digits}{THIN}{sign}"

    def _hours(self, hours: float) -> str:
        if hours >= DAYS_FROM_HOURS:
            return _two(int(_rounded(hours, 0)), 24, self._language.words.day, "h")
        minutes = int(_rounded(hours * 60, 0))
        return _two(minutes, 60, "h", "min") if minutes else _seconds(hours * HOUR)


def _rounded(number: float, decimals: int) -> Decimal:
    """Round half away from zero; the 15 digits that a float holds for sure, so that 1.005 is not 1.00499…."""
    return Decimal(f"{number:.15g}").quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)


def _with_unit(digits: str, unit: Unit) -> str:
    if unit is Unit.PERCENT:
        return f"{digits}{THIN}%"
    if unit is Unit.RATIO:
        return f"{digits}{THIN}:{THIN}1"
    return digits


def _seconds(seconds: float) -> str:
    whole = int(_rounded(seconds, 0))
    return _two(whole, 60, "min", "s") if whole < HOUR else _two(int(_rounded(seconds / 60, 0)), 60, "h", "min")


def _two(number: int, size: int, large: str, small: str) -> str:
    """Write a whole number of small units as large and small ones: 550, 60 → `9 h 10 min`."""
    many, rest = divmod(number, size)
    parts = [f"{count}{THIN}{unit}" for count, unit in ((many, large), (rest, small)) if count]
    return SPACE.join(parts) or f"0{THIN}{small}"


def _year_and_number(period: Period) -> tuple[int, int]:
    """Return the year and the number within it, as the label has them: 2026-W36 → (2026, 36)."""
    if period.kind is PeriodKind.SNAPSHOT:
        return 0, 0
    year, _, rest = period.label.partition("-")
    return int(year), int(rest.lstrip("WQ") or 0)
