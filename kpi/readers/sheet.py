"""What a reader gives: the cells of one sheet as text, each with its place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kpi.messages import Message

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa


@dataclass(frozen=True)
class Problem:
    """A cell (or a whole row, when `column` is empty) that was not understood, as it stands in the file.

    `row` is the row as a spreadsheet shows it: from 1, the header is a row too.
    """

    row: int
    column: str
    value: str
    reason: Message


@dataclass(frozen=True)
class Sheet:
    """One sheet as text cells.

    `cells` has one string column per column of the file, in order, under the names "0", "1", …; an empty cell is null.
    `rows` (int64) is the row number of each record in it. `columns` are the headers, made unique ("Total", "Total 2"),
    and "Column 3" where there is none. Blank records, the preamble and the header are not in `cells`; they are counted.
    `numbers` holds, for columns of a workbook, the float64 value of each cell that is a true number (null elsewhere),
    so that no style of writing has to be guessed for it. True dates are ISO text in `cells`; a cell shown as a
    percentage is text with its sign. `currencies` has the sign or code of the columns whose number format shows money.

    `header_row` is the last of the rows that make up the header. `counted_again` is the number of records found by
    other means than the reader's own; `unread` counts for each column the cells that hold something which could not
    be had, as an error of Excel. `notes` are what is to be said of the sheet as a whole. `above` are the cells of the
    records above the rows, for another of them may be the header.
    """

    file: Path
    sheet: str | None
    encoding: str | None
    delimiter: str | None
    quote: str | None
    header_row: int | None
    columns: tuple[str, ...]
    cells: pa.Table
    rows: np.ndarray
    records: int
    header: int
    preamble: int
    blank: int
    numbers: Mapping[int, pa.Array[Any]] = field(default_factory=dict)
    preamble_text: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    notes: tuple[Message, ...] = ()
    counted_again: int | None = None
    unread: Mapping[int, int] = field(default_factory=dict)
    currencies: Mapping[int, str] = field(default_factory=dict)
    above: tuple[tuple[str, ...], ...] = ()
