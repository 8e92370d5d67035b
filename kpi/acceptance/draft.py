"""A sheet on its way to a table: the columns read so far, and the rows that are left out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from kpi.messages import Message
from kpi.parsing.arrow import Arrow, pa
from kpi.parsing.column import Column, Mask
from kpi.readers.sheet import Problem, Sheet
from kpi.recognition.presets import Preset
from kpi.tables import Kind
from kpi.understanding import Understanding


@dataclass
class Draft:
    """The state between the steps.

    `required` are the fields without which a row cannot be counted, `currency` the one of most rows, `scales` the
    highest score and `directions` the good end of each question and wording where the file says it, `answers` the
    further questions of a wide survey by their columns, `shares` the part of the amount (NaN where it is none) that
    is written in the cells of a field with a percent sign. `rejected` and `totals` mark rows; `problems` has each with
    its place.
    """

    understanding: Understanding
    kind: Kind
    preset: Preset | None
    columns: dict[str, Column]
    signs: dict[str, Arrow]
    required: tuple[str, ...]
    rejected: Mask
    totals: Mask
    problems: list[Problem] = field(default_factory=list)
    notes: list[Message] = field(default_factory=list)
    currency: str | None = None
    scales: dict[tuple[str, str], int] = field(default_factory=dict)
    directions: dict[tuple[str, str], str] = field(default_factory=dict)
    answers: dict[int, Column] = field(default_factory=dict)
    shares: dict[str, np.ndarray] = field(default_factory=dict)

    @property
    def sheet(self) -> Sheet:
        """The sheet that is imported."""
        return self.understanding.sheet

    @property
    def mapping(self) -> Mapping[str, int]:
        """The number of the column of each field."""
        return self.understanding.mapping

    @property
    def kept(self) -> Mask:
        """The rows that are imported."""
        kept: Mask = ~(self.rejected | self.totals)
        return kept

    def header(self, field_name: str) -> str:
        """Return the header of the column of a field, or its name when it has none."""
        return self.sheet.columns[self.mapping[field_name]] if field_name in self.mapping else field_name

    def complain(self, field_name: str, places: Mask, reason: Message) -> None:
        """Note the marked cells of a field as problems."""
        header, at = self.header(field_name), np.flatnonzero(places)
        known = field_name in self.mapping
        texts = self.sheet.cells.column(self.mapping[field_name]).take(at).to_pylist() if known else [""] * len(at)
        self.problems += [
            Problem(row, header, text or "", reason)
            for row, text in zip(self.sheet.rows[at].tolist(), texts, strict=True)
        ]

    def reject(self, field_name: str, places: Mask, reason: Message) -> None:
        """Leave out the rows of the marked cells, and note them as problems."""
        self.complain(field_name, places, reason)
        self.rejected |= places


def whole(sheet: Sheet, column: int) -> Arrow:
    """Return a column of cells as one array of strings."""
    cells = sheet.cells.column(column)
    array = cells.chunk(0) if cells.num_chunks == 1 else cells.combine_chunks()
    if isinstance(array, pa.ChunkedArray):
        array = pa.concat_arrays(array.chunks) if array.num_chunks else pa.array([], pa.string())
    return array.cast(pa.string()) if array.type != pa.string() else array
