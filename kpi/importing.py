"""From files to typed tables with a receipt: the one way in for the window, the command line and notebooks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from kpi.messages import Message, Progress, no_progress
from kpi.readers.request import Request, Unreadable
from kpi.readers.sheet import Problem, Sheet


@dataclass(frozen=True)
class Ledger:
    """Where each record of a sheet went: records = header + preamble + blank + totals + imported + rejected."""

    records: int
    header: int
    preamble: int
    blank: int
    totals: int
    imported: int
    rejected: int

    @property
    def balances(self) -> bool:
        """Whether each record is accounted for."""
        parts = self.header + self.preamble + self.blank + self.totals + self.imported + self.rejected
        return self.records == parts


@dataclass(frozen=True)
class Source:
    """The receipt of one imported sheet.

    `columns` maps each field to the header of its column; `dimensions` are the headers kept to filter and split by;
    `totals` are the sums of the money fields over the accepted rows, in the currency unit.
    """

    file: Path
    sheet: str | None
    kind: str
    encoding: str | None
    delimiter: str | None
    ledger: Ledger
    columns: Mapping[str, str]
    dimensions: tuple[str, ...]
    problems: tuple[Problem, ...]
    totals: Mapping[str, float]
    currency: str | None
    preset: str | None = None
    notes: tuple[Message, ...] = ()


@dataclass(frozen=True)
class Table:
    """Typed rows of one kind. The index of `frame`, named "row", is the row in the file.

    Columns: one per known field, by its name, and one per kept dimension, by its header. Types: text and dimensions are
    `category` (missing = NaN); dates and times datetime64[s]; money int64 in millionths (`units.MONEY_SCALE`);
    numbers float64; yes/no `boolean`; a field with fixed words (status, purpose) is `category` of its canonical words.
    """

    kind: str
    frame: pd.DataFrame
    source: Source


@dataclass(frozen=True)
class Understanding:
    """What was understood of a sheet before anything is imported.

    `kind` is None when no kind fits; `mapping` gives the number of the column for each field; `confidence` is 0–1.
    """

    request: Request
    sheet: Sheet
    kind: str | None
    mapping: Mapping[str, int]
    confidence: float
    preset: str | None = None
    notes: tuple[Message, ...] = ()


def inspect(requests: Sequence[Request], progress: Progress = no_progress) -> Iterator[Understanding | Unreadable]:
    """Read the files (in a child process) and say for each sheet what it is; a bad file does not stop the others."""
    raise NotImplementedError


def accept(understanding: Understanding) -> Table:
    """Parse the whole sheet as understood into a typed table with its receipt.

    Raises PolsoError when the kind is not known, a required field has no column, or no row is left.
    """
    raise NotImplementedError


def open_files(requests: Sequence[Request], progress: Progress = no_progress) -> tuple[Table, ...]:
    """Read, understand and parse the files; raises PolsoError for the first that cannot be used."""
    raise NotImplementedError
