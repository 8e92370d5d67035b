"""A table as it is written to a file: figures stay figures, words stay words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kpi.units import Unit

SheetCell = float | str | date | None


@dataclass(frozen=True)
class Heading:
    """The title of a column, and the unit of its figures; None where it holds words."""

    title: str
    unit: Unit | None = None


@dataclass(frozen=True)
class Sheet:
    """A table with its title; numbers are as shown (5.0 is 5 %). `notes` say what must be known of it.

    `decimal` is the sign that the language writes before decimals.
    """

    title: str
    headings: Sequence[Heading]
    rows: Sequence[Sequence[SheetCell]]
    notes: Sequence[str] = ()
    currency: str = ""
    decimal: str = "."
