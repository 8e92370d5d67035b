"""What a setting accepts: each form reads a value from text, writes it as text again, and says what it takes.

A form is called with text and gives the value or raises ValueError; `written` is the text that gives the value back.
"""

from __future__ import annotations

import math
import re
from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar

from typing_extensions import override

from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.units import Figure, Unit

DAYS = QT_TRANSLATE_NOOP("kpi", "%n day(s)", None, 1)
MONTHS = QT_TRANSLATE_NOOP("kpi", "%n month(s)", None, 1)
PERIODS = QT_TRANSLATE_NOOP("kpi", "%n period(s)", None, 1)
"""Plurals for what whole numbers may count: `WholeNumber(1, counted=DAYS)`."""

MOST: Mapping[str, int] = {DAYS: 36_525, MONTHS: 1_200}
"""A hundred years: what is longer is a slip, and could not be added to a date."""

EARLIEST, LATEST = date(1900, 1, 1), date(2199, 12, 31)
YES, NO = "yes", "no"
SEPARATORS = re.compile(r"[;\n]")


class Form(ABC):
    """What a setting accepts. `example` stands in its editor while there is nothing to show."""

    example: str = ""

    @abstractmethod
    def __call__(self, text: str) -> object:
        """Read a value. Raises ValueError."""

    @property
    @abstractmethod
    def expected(self) -> Message:
        """What is accepted, as it stands after “It takes …”."""

    def written(self, value: object) -> str:
        """Return the text from which the value is read again."""
        return str(value)

    def words(self, value: object) -> Message:
        """Return a value as a reader sees it; `Formatter.sentence` writes the figures and days in it."""
        return Message("{value}", {"value": self.written(value)})


@dataclass(frozen=True)
class Number(Form):
    """A number within two edges: `0.8`, `0,8` or `80 %`. `step` is what one press of an arrow key adds.

    With the unit percent or points the value is a fraction: 0.8 is 80 %.
    """

    low: float = -math.inf
    high: float = math.inf
    unit: Unit = Unit.SCORE
    step: float = 1.0

    @override
    def __call__(self, text: str) -> float:
        return _within(_number(text), self.low, self.high, text)

    @override
    def written(self, value: object) -> str:
        assert isinstance(value, int | float)
        return repr(int(value)) if float(value).is_integer() and abs(value) < 1e15 else repr(float(value))  # noqa: PLR2004

    @override
    def words(self, value: object) -> Message:
        assert isinstance(value, int | float)
        return Message("{number}", {"number": self.figure(value)})

    def figure(self, value: float) -> Figure:
        """Return the number as it is shown: 0.8 as 80 %."""
        return Figure(value * self.unit.factor, self.unit, plain=True)

    @property
    @override
    def expected(self) -> Message:
        low, high = self.figure(self.low), self.figure(self.high)
        if math.isfinite(self.low) and math.isfinite(self.high):
            return Message(QT_TRANSLATE_NOOP("kpi", "a number from {low} to {high}"), {"low": low, "high": high})
        if math.isfinite(self.low):
            return Message(QT_TRANSLATE_NOOP("kpi", "a number of at least {low}"), {"low": low})
        if math.isfinite(self.high):
            return Message(QT_TRANSLATE_NOOP("kpi", "a number of at most {high}"), {"high": high})
        return Message(QT_TRANSLATE_NOOP("kpi", "a number"))


@dataclass(frozen=True)
class WholeNumber(Form):
    """A whole number from `low` up, to `high` where there is one. `counted` is the plural of what it counts: DAYS."""

    low: int
    high: int | None = None
    counted: str = ""
    step: int = 1

    @override
    def __call__(self, text: str) -> int:
        number = int(text)
        _within(number, self.low, math.inf if self.high is None else self.high, text)
        return number

    @override
    def words(self, value: object) -> Message:
        assert isinstance(value, int | float)
        return Message(self.counted, count=round(value)) if self.counted else Message(str(round(value)))

    @property
    @override
    def expected(self) -> Message:
        if self.high is None:
            return Message(QT_TRANSLATE_NOOP("kpi", "a whole number of at least {low}"), {"low": self.low})
        sentence = QT_TRANSLATE_NOOP("kpi", "a whole number from {low} to {high}")
        return Message(sentence, {"low": self.low, "high": self.high})


@dataclass(frozen=True)
class OneNumber(Form):
    """One of a few whole numbers, as the highest scores that a scale may have."""

    numbers: tuple[int, ...]

    @override
    def __call__(self, text: str) -> int:
        number = int(text)
        if number not in self.numbers:
            raise ValueError(text)
        return number

    @property
    @override
    def expected(self) -> Message:
        return _one_of(map(str, self.numbers))


@dataclass(frozen=True)
class OneOf(Form):
    """One of some words, whatever their case. `titles` are the (marked) words for the reader."""

    names: tuple[str, ...]
    titles: Mapping[str, str] = field(default_factory=dict)

    @override
    def __call__(self, text: str) -> str:
        word = text.strip().lower()
        if word not in self.names:
            raise ValueError(text)
        return word

    @override
    def words(self, value: object) -> Message:
        return Message(self.title(str(value)))

    def title(self, name: str) -> str:
        """Return the title of a word (untranslated), or the word itself."""
        return self.titles.get(name, name)

    @property
    @override
    def expected(self) -> Message:
        return _one_of(self.names)


@dataclass(frozen=True)
class Flag(Form):
    """Yes or no."""

    answers: ClassVar[Mapping[str, bool]] = {
        YES: True, "true": True, "on": True, "1": True, NO: False, "false": False, "off": False, "0": False,
    }  # fmt: skip
    titles: ClassVar[Mapping[str, str]] = {YES: QT_TRANSLATE_NOOP("kpi", "yes"), NO: QT_TRANSLATE_NOOP("kpi", "no")}

    @override
    def __call__(self, text: str) -> bool:
        word = text.strip().lower()
        if word not in self.answers:
            raise ValueError(text)
        return self.answers[word]

    @override
    def written(self, value: object) -> str:
        return YES if value else NO

    @override
    def words(self, value: object) -> Message:
        return Message(self.titles[self.written(value)])

    @property
    @override
    def expected(self) -> Message:
        return _one_of((YES, NO))


@dataclass(frozen=True)
class Day(Form):
    """A day, written 2026-10-31, of the years in which dates of files may lie."""

    @override
    def __call__(self, text: str) -> date:
        day = date.fromisoformat(text.strip())
        if not EARLIEST <= day <= LATEST:
            raise ValueError(text)
        return day

    @override
    def written(self, value: object) -> str:
        assert isinstance(value, date)
        return value.isoformat()

    @override
    def words(self, value: object) -> Message:
        return Message("{day}", {"day": value})

    @property
    @override
    def expected(self) -> Message:
        return Message(QT_TRANSLATE_NOOP("kpi", "a day, as {example}"), {"example": "2026-10-31"})


@dataclass(frozen=True)
class Currency(Form):
    """The ISO code of a currency."""

    @override
    def __call__(self, text: str) -> str:
        code = text.strip().upper()
        if not re.fullmatch("[A-Z]{3}", code):
            raise ValueError(text)
        return code

    @property
    @override
    def expected(self) -> Message:
        return Message(QT_TRANSLATE_NOOP("kpi", "the three letters of a currency, as {example}"), {"example": "EUR"})


@dataclass(frozen=True)
class Text(Form):
    """A name or a word, as it stands in the data."""

    @override
    def __call__(self, text: str) -> str:
        if not text.strip():
            raise ValueError(text)
        return text.strip()

    @property
    @override
    def expected(self) -> Message:
        return Message(QT_TRANSLATE_NOOP("kpi", "a name as it stands in the data"))


@dataclass(frozen=True)
class Lines(Form):
    """A list of texts, each on a line of its own or between semicolons; a tuple. `example` shows one or two."""

    example: str = ""

    @override
    def __call__(self, text: str) -> tuple[str, ...]:
        parts = (part.strip() for part in SEPARATORS.split(text))
        return tuple(dict.fromkeys(part for part in parts if part))

    @override
    def written(self, value: object) -> str:
        return "; ".join(_texts(value))

    @property
    @override
    def expected(self) -> Message:
        if not self.example:
            return Message(QT_TRANSLATE_NOOP("kpi", "texts with a semicolon between them"))
        sentence = QT_TRANSLATE_NOOP("kpi", "texts with a semicolon between them, as {example}")
        return Message(sentence, {"example": self.example})


@dataclass(frozen=True)
class NumbersByName(Form):
    """Numbers under names, as weights or rates of exchange: `USD=0.92; GBP=1.17`; a mapping from name to number.

    `titles` are the names that there are with their (marked) titles; without them any name that matches `pattern` is
    taken. `upper` writes names in capitals. What is not named is not in the mapping.
    """

    low: float = 0.0
    high: float = math.inf
    titles: Mapping[str, str] = field(default_factory=dict)
    example: str = ""
    pattern: str = r"[^=;\n]+"
    upper: bool = False

    @override
    def __call__(self, text: str) -> Mapping[str, float]:
        return dict(self._pair(part) for part in SEPARATORS.split(text) if part.strip())

    def _pair(self, text: str) -> tuple[str, float]:
        name, _, number = text.partition("=")
        name = name.strip().upper() if self.upper else name.strip()
        if (self.titles and name not in self.titles) or not re.fullmatch(self.pattern, name):
            raise ValueError(text)
        return name, _within(_number(number), self.low, self.high, text)

    @override
    def written(self, value: object) -> str:
        assert isinstance(value, Mapping)
        return "; ".join(f"{name}={Number().written(number)}" for name, number in value.items())

    @property
    @override
    def expected(self) -> Message:
        example = self.example or "; ".join(f"{name}=1" for name in self.titles)
        return Message(QT_TRANSLATE_NOOP("kpi", "numbers by name, as {example}"), {"example": example})


def _number(text: str) -> float:
    """Read `0.8`, `0,8` or `80 %`. Raises ValueError."""
    digits = text.strip().removesuffix("%").strip().replace(",", ".")
    return float(digits) / (100 if text.strip().endswith("%") else 1)


def _within(number: float, low: float, high: float, text: str) -> float:
    if not low <= number <= high or math.isinf(number):
        raise ValueError(text)
    return number


def _one_of(names: Iterable[str]) -> Message:
    return Message(QT_TRANSLATE_NOOP("kpi", "one of: {words}"), {"words": ", ".join(names)})


def _texts(value: object) -> Iterable[str]:
    assert isinstance(value, Iterable)
    return (str(part) for part in value)
