"""Settings of the engine: each is declared next to the metric or table that uses it, and all are read from here."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from kpi.messages import QT_TRANSLATE_NOOP, Message, WrongSetting
from kpi.setting_forms import MOST, Currency, Day, Form, Number, OneOf, WholeNumber
from kpi.units import Unit

__all__ = [
    "SETTINGS", "Setting", "Settings", "WrongSetting", "a_currency", "a_day", "a_number", "a_whole_number", "one_of",
]  # fmt: skip


@dataclass(frozen=True)
class Setting:
    """A named value that the user can change. `parse` turns text into the value or raises ValueError.

    `parse` is best a Form (kpi/setting_forms.py), from which the editor, the help and the text of a value come.
    `default` None means that the engine derives the value from the data and shows it. `help` is a sentence (marked).
    `facts` are the facts that it changes, with `*` for any ending: what it concerns beside the metric, if one declares
    it. Without facts and outside of a metric it concerns everything. The catalog fills in the `metric` or the kind of
    `table` that declares it.
    """

    name: str
    title: str
    default: object
    parse: Callable[[str], object]
    help: str = ""
    facts: tuple[str, ...] = ()
    metric: str = ""
    table: str = ""

    @property
    def form(self) -> Form | None:
        """What it accepts, where that is known."""
        return self.parse if isinstance(self.parse, Form) else None

    @property
    def expected(self) -> Message | None:
        """What it accepts, in words."""
        return self.form.expected if self.form is not None else None

    def written(self, value: object) -> str:
        """Return a value as text; `parse` reads it back."""
        return self.form.written(value) if self.form is not None else str(value)

    def words(self, value: object) -> Message:
        """Return a value as a reader sees it."""
        return self.form.words(value) if self.form is not None else Message("{value}", {"value": str(value)})


@dataclass(frozen=True)
class Settings:
    """The values the user has set; what is not set has its declared default. Made by `catalog.settings`."""

    defaults: Mapping[str, object]
    chosen: Mapping[str, object]

    def __getitem__(self, name: str) -> object:
        return self.chosen.get(name, self.defaults[name])

    def number(self, name: str) -> float:
        """Return a setting that is a number."""
        value = self[name]
        assert isinstance(value, int | float)
        return float(value)

    def variant(self, metric: str) -> str | None:
        """Return the variant chosen for a metric, or None for its default."""
        value = self.chosen.get(f"variant.{metric}")
        return str(value) if value is not None else None


def a_number(low: float = -math.inf, high: float = math.inf, unit: Unit = Unit.SCORE, step: float = 1.0) -> Number:
    """Return the form of numbers within two edges, which accepts `0.8`, `0,8` and `80 %`."""
    return Number(low, high, unit, step)


def a_whole_number(low: int, high: int | None = None, counted: str = "") -> WholeNumber:
    """Return the form of whole numbers from `low` up; `counted` is a plural of kpi.setting_forms, as DAYS.

    Days and months reach no further than a hundred years, unless `high` says so.
    """
    return WholeNumber(low, MOST.get(counted) if high is None else high, counted)


def one_of(*words: str, **titles: str) -> OneOf:
    """Return the form of one of some words; or of the names of `titles`, each with its (marked) title."""
    return OneOf(words or tuple(titles), titles)


a_day = Day()
a_currency = Currency()


SETTINGS = (
    Setting(
        "currency",
        QT_TRANSLATE_NOOP("kpi", "Currency"),
        None,
        a_currency,
        help=QT_TRANSLATE_NOOP("kpi", "The currency in which all money is counted."),
    ),
    Setting(
        "as_of",
        QT_TRANSLATE_NOOP("kpi", "Data are whole until"),
        None,
        a_day,
        help=QT_TRANSLATE_NOOP(
            "kpi", "A period that ends after this day is not over yet, and is never the latest value."
        ),
    ),
)
"""What concerns every metric and every table."""
