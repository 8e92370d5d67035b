"""Counts line feeds and carriage returns over the bytes of a text, in which ASCII stands as it is."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

PIECE = 1 << 17
"""Bytes looked at in one go: what is made of them stays in the processor's cache."""

LINE_FEED = ord("\n")
CARRIAGE_RETURN = ord("\r")


class Ends(NamedTuple):
    """How many line feeds and carriage returns there are, and how many pairs of the two."""

    feeds: int
    returns: int
    pairs: int


def count_ends(codes: np.ndarray) -> Ends:
    """Count the line feeds, the carriage returns, and the pairs of the two in the bytes of a text."""
    feeds = returns = pairs = 0
    for at in range(0, len(codes), PIECE):
        piece = codes[at : at + PIECE + 1]
        are_feeds, are_returns = piece == LINE_FEED, piece == CARRIAGE_RETURN
        feeds += int(np.count_nonzero(are_feeds[:PIECE]))
        returns += int(np.count_nonzero(are_returns[:PIECE]))
        pairs += int(np.count_nonzero(are_returns[:-1] & are_feeds[1:]))
    return Ends(feeds, returns, pairs)


def count_code(codes: np.ndarray, code: int) -> int:
    """Count how often a byte occurs."""
    return sum(int(np.count_nonzero(codes[at : at + PIECE] == code)) for at in range(0, len(codes), PIECE))
