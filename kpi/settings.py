"""Settings of the engine: each is declared next to the metric or table that uses it, and all are read from here."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from kpi.messages import QT_TRANSLATE_NOOP, PolsoError


class WrongSetting(PolsoError):  # noqa: N818 - reads as what it is
    """A setting that nothing declares, or a value that does not fit it."""


@dataclass(frozen=True)
class Setting:
    """A named value that the user can change. `parse` turns text into the value or raises ValueError.

    `default` None means that the engine derives the value from the data and shows it.
    """

    name: str
    title: str
    default: object
    parse: Callable[[str], object]


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


def a_number(low: float = -math.inf, high: float = math.inf) -> Callable[[str], float]:
    """Return a parser of numbers within two edges, which accepts `0.8`, `0,8` and `80 %`."""

    def parse(text: str) -> float:
        digits = text.strip().removesuffix("%").strip().replace(",", ".")
        number = float(digits) / (100 if text.strip().endswith("%") else 1)
        if not low <= number <= high:
            raise ValueError(text)
        return number

    return parse


def a_whole_number(low: int) -> Callable[[str], int]:
    """Return a parser of whole numbers from `low` up."""

    def parse(text: str) -> int:
        number = int(text)
        if number < low:
            raise ValueError(text)
        return number

    return parse


def one_of(*words: str) -> Callable[[str], str]:
    """Return a parser of one of some words, whatever their case."""

    def parse(text: str) -> str:
        word = text.strip().lower()
        if word not in words:
            raise ValueError(text)
        return word

    return parse


def a_day(text: str) -> date:
    """Read a day as 2026-10-31. Raises ValueError."""
    return date.fromisoformat(text.strip())


def a_currency(text: str) -> str:
    """Read an ISO code of a currency. Raises ValueError."""
    code = text.strip().upper()
    if not re.fullmatch("[A-Z]{3}", code):
        raise ValueError(text)
    return code


SETTINGS = (
    Setting("currency", QT_TRANSLATE_NOOP("kpi", "Currency"), None, a_currency),
    Setting("as_of", QT_TRANSLATE_NOOP("kpi", "Data are whole until"), None, a_day),
)
"""What concerns every metric and every table."""
