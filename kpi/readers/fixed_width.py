"""Texts with columns of fixed width: no delimiters, but the same places blank in every line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.readers.body import Oddity, empty_as_null

LEAST_LINES = 3
LEAST_COLUMNS = 2
OTHER_DELIMITERS = re.compile(r"[;\t|]")
RULE = re.compile(r"[-=+ ]+")

CUT = QT_TRANSLATE_NOOP(
    "kpi", "A text of this row reaches over the edge of its column; the row was divided at the edges all the same."
)
FIXED = QT_TRANSLATE_NOOP("kpi", "The columns have no delimiter between them: they were told apart by their places.")


@dataclass(frozen=True)
class Edges:
    """Where each column begins; the last one goes on to the end of the line. Places count characters from 0."""

    starts: tuple[int, ...]

    def divide(self, line: str) -> list[str]:
        """Give the cells of a line without the blanks around them."""
        ends = (*self.starts[1:], max(len(line), self.starts[-1]))
        return [line[start:end].strip(" ") for start, end in zip(self.starts, ends, strict=True)]


def find_edges(lines: Sequence[str]) -> Edges | None:
    """Find the columns of the first lines; None when they are not of fixed width.

    They are when every line has blanks in the same places, several of them together somewhere, and cells in between.
    """
    filled = [line for line in lines if line.strip() and not RULE.fullmatch(line)]
    if len(filled) < LEAST_LINES or not any("  " in line.strip() for line in filled):
        return None
    if any(OTHER_DELIMITERS.search(line) or '"' in line for line in filled) or "," in "".join(filled[:1]):
        return None
    width = max(map(len, filled))
    ink = np.zeros((len(filled), width), np.bool_)
    for place, line in enumerate(filled):
        ink[place, : len(line)] = [letter != " " for letter in line]
    used: np.ndarray = np.asarray(ink.any(axis=0))
    starts = np.flatnonzero(used & ~np.concatenate([[False], used[:-1]]))
    if len(starts) < LEAST_COLUMNS or not _is_table(ink, starts):
        return None
    return Edges((0, *(int(start) for start in starts[1:])))


def divide(lines: Sequence[str], edges: Edges, first_row: int) -> tuple[list[pa.ChunkedArray[Any]], list[Oddity]]:
    """Divide many lines at once; gives the columns and the rows in which a text goes over an edge."""
    texts: Any = pa.chunked_array([pa.array(lines, pa.string())])
    columns, cut = [], np.zeros(len(lines), bool)
    for start, end in zip(edges.starts, (*edges.starts[1:], None), strict=True):
        cells: Any = pc.utf8_trim(pc.utf8_slice_codeunits(texts, start, end), " ")
        columns.append(pa.chunked_array([empty_as_null(chunk) for chunk in cells.chunks], pa.string()))
        if start:
            before: Any = pc.utf8_trim(pc.utf8_slice_codeunits(texts, start - 1, start), " ")
            cut |= pc.not_equal(before, pa.scalar("")).to_numpy()
    oddities = [Oddity(first_row + place, None, lines[place], Message(CUT)) for place in np.flatnonzero(cut).tolist()]
    return columns, oddities


def _is_table(ink: np.ndarray, starts: np.ndarray) -> bool:
    """Whether nearly every line has a cell in most of the columns, as sentences one below the other never have."""
    filled = np.stack([part.any(axis=1) for part in np.split(ink, starts[1:], axis=1)])
    return bool((filled.mean(axis=0) > 0.5).mean() > 0.9)  # noqa: PLR2004 - shares
