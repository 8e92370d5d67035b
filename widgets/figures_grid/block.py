"""Blocks of cells as text: what Excel and its kin put on the clipboard, and take from it."""

from __future__ import annotations

import csv
from io import StringIO


def cells_of(text: str) -> list[list[str]]:
    """Return the rows of a block; cells that hold tabs or line ends are in quotation marks."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n")
    return [list(row) for row in csv.reader(StringIO(lines, newline=""), delimiter="\t")] if lines else []


def text_of(rows: list[list[str]]) -> str:
    """Return rows as a block."""
    return "\n".join("\t".join(row) for row in rows)


def spread(rows: list[list[str]], height: int, width: int) -> list[list[str]]:
    """Return a block as it fills a place of a height and a width, over and over if it fits in whole."""
    if not rows:
        return []
    longest = max(len(row) for row in rows)
    even = [[*row, *[""] * (longest - len(row))] for row in rows]
    tall = len(even) if height % len(even) else max(height, len(even))
    wide = longest if width % longest else max(width, longest)
    return [[even[y % len(even)][x % longest] for x in range(wide)] for y in range(tall)]
