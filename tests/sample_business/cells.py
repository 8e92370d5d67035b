"""What a cell of the sample holds before a language writes it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True)
class Cents:
    """An amount of money in cents; `misspelt` writes its last zero as the letter o."""

    value: int
    misspelt: bool = False


@dataclass(frozen=True)
class Hours:
    """A length of time in hundredths of an hour."""

    hundredths: int


@dataclass(frozen=True)
class Word:
    """A word of the language's file: `words.<group>.<key>`."""

    group: str
    key: str


@dataclass(frozen=True)
class Sentence:
    """A sentence of a comment: `comments.<theme>.<mood>[<number>]`."""

    theme: str
    mood: str
    number: int


Comment = tuple[Sentence, ...]
Cell = None | str | int | date | datetime | Cents | Hours | Word | Comment
Row = Mapping[str, Cell]


@dataclass(frozen=True)
class Export:
    """One file: its name among the exports, its columns in order, and its rows; an empty row is a blank line."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    title: bool = False
    total: str | None = None
