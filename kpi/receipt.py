"""What an import gives: typed rows, and the receipt that says where each record of the file went."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from kpi.messages import Message
from kpi.readers.sheet import Problem

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True)
class Ledger:
    """Where each record of a sheet went: records = header + preamble + blank + totals + imported + rejected.

    `counted_again` is the number of records found by other means than the reader's own. `columns` says for each header
    where its non-empty cells went: cells = typed + text + rejected + apart + unused. `text` are those kept as text,
    `rejected` those not understood or in a row that was left out, `apart` those in rows of totals and remarks,
    `unused` those of columns that no figure and no filter uses.
    """

    records: int
    header: int
    preamble: int
    blank: int
    totals: int
    imported: int
    rejected: int
    counted_again: int | None = None
    columns: Mapping[str, Mapping[str, int]] = field(default_factory=dict)

    @property
    def balances(self) -> bool:
        """Whether each record is accounted for, by both counts, and each cell."""
        parts = self.header + self.preamble + self.blank + self.totals + self.imported + self.rejected
        return self.records == parts and self.counted_again in {None, parts} and not self.unbalanced_columns

    @property
    def unbalanced_columns(self) -> tuple[str, ...]:
        """The headers of the columns with cells that are not accounted for."""
        return tuple(
            header
            for header, counts in self.columns.items()
            if counts["cells"] != sum(count for name, count in counts.items() if name != "cells")
        )


@dataclass(frozen=True)
class Changes:
    """What a newer export of the same kind brought: records that were new, changed, or the same as before."""

    new: int
    changed: int
    same: int


@dataclass(frozen=True)
class Source:
    """The receipt of one imported sheet.

    `columns` maps each field to the header of its column; `dimensions` are the headers kept to filter and split by;
    `totals` are the sums of the money fields over the accepted rows, in the currency unit; `digest` is the SHA-256 of
    the file; `changes` what it brought, once it was put over older exports (see kpi.merging).
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
    digest: str | None = None
    changes: Changes | None = None


@dataclass(frozen=True)
class Table:
    """Typed rows of one kind. The index of `frame`, named "row", is the row in the file.

    Columns: one per known field, by its name, and one per kept dimension, by its header. Types: text and dimensions are
    `category` (missing = NaN); dates and times datetime64[s]; money int64 in millionths (`units.MONEY_SCALE`);
    numbers float64; yes/no `boolean`; a field with fixed words (status, purpose) is `category` of its canonical words;
    terms float64 months; durations float64 seconds; periods `category` of labels as Polso writes them. Money that may
    be unknown (a blank cell in `figures`) is nullable Int64 in millionths.

    Surveys are long, also when the sheet was wide: one row per answer with `question`, `score` and `wording` (the
    question as the file puts it); a skipped answer has no score; `scale` is the highest score of its scale and
    `direction` its good end where the file says them: see kpi/tables/surveys.py. `currency`, where rows have one of
    their own, is its code. Orders always have `amount`; `refund` is never negative. Figures of which several days lie
    in one period also have the `day` (datetime64[s]) of each row.
    """

    kind: str
    frame: pd.DataFrame
    source: Source
