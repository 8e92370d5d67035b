"""A typed value of a table as a reader sees it. Nothing of Qt: it is written in worker threads too."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from kpi.formatting import THIN, Formatter
from kpi.language import language_of
from kpi.periods import Period
from kpi.tables import FieldType
from kpi.units import MONEY_SCALE, Unit

MONEY_DECIMALS, NUMBER_DECIMALS = (2, 6)
NUMERIC = (FieldType.MONEY, FieldType.NUMBER, FieldType.TERM, FieldType.DURATION)


@dataclass(frozen=True)
class CellWriter:
    """Writes values of fields; text and words come back as they are."""

    formatter: Formatter

    def written(self, value: object, type_: FieldType) -> str | None:
        """Return a value of a field; None where there is no value."""
        if is_missing(value):
            return None
        match type_:
            case FieldType.DATE if isinstance(value, pd.Timestamp):
                return self.moment(value)
            case FieldType.MONEY:
                return self.money(int(str(value)) / MONEY_SCALE)
            case FieldType.NUMBER:
                return self.formatter.number(float(str(value)), NUMBER_DECIMALS, trimmed=True)
            case FieldType.TERM:
                return self.formatter.number(float(str(value)), MONEY_DECIMALS, trimmed=True)
            case FieldType.DURATION:
                return self.formatter.value(float(str(value)), Unit.SECONDS)
            case FieldType.PERIOD:
                return self.formatter.period(Period.parse(str(value)))
        return str(value)

    def money(self, amount: float) -> str:
        """Write an amount with two decimals, and with more where it has more."""
        exact = round(amount, MONEY_DECIMALS) == round(amount, NUMBER_DECIMALS)
        return self.formatter.number(amount, MONEY_DECIMALS if exact else NUMBER_DECIMALS, trimmed=not exact)

    def moment(self, moment: pd.Timestamp) -> str:
        """Write a day, with the time where there is one."""
        day = self.formatter.day(moment.date())
        return day if moment == moment.normalize() else f"{day} {moment:%H:%M}"


def exact_money(amount: float, currency: str | None, formatter: Formatter) -> str:
    """Return an amount to the cent, that it can be compared with the sum in the file: `€ 412,903.40`."""
    digits = CellWriter(formatter).money(amount)
    if not currency:
        return digits
    language = language_of(formatter.language)
    sign = language.sign(currency)
    return f"{sign}{THIN}{digits}" if language.words.money_first else f"{digits}{THIN}{sign}"


def is_missing(value: object) -> bool:
    """Whether a cell of a frame holds nothing."""
    return value is None or value is pd.NA or value != value  # noqa: PLR0124 - so does one ask for a missing value
