"""Words, and the phrases of two or three of them that hold together: in which comments each stands."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from kpi.facts.columns import Integers, Mask
from kpi.models.themes.reading import Reading
from kpi.models.themes.units import Forms, Role, Units

MOST_LINKS = 2
"""How many small words may stand between two words of a phrase."""

LIFT = 4.0
"""How many times as often as by chance the two words of a phrase must stand together."""

HOLD = 0.25
"""The share of those who wrote the rarer part that must have written the whole phrase."""

NEARLY = 0.8
"""The share of those who wrote a part with which it is taken to be written nearly only within the phrase."""


@dataclass(frozen=True)
class Terms:
    """Terms of one length: `parts` are the units of each (terms × length), `count` how many wrote it.

    For each place where one stands: `term`, and `at`, the position of its first word in the units. For each comment
    with a term, once: `said`, the term, and `text`, the comment.
    """

    parts: Integers
    count: Integers
    term: Integers
    at: Integers
    said: Integers
    text: Integers

    @property
    def length(self) -> int:
        """How many words a term has, small ones not counted."""
        return int(self.parts.shape[1])

    @property
    def different(self) -> Integers:
        """How many different comments have each term."""
        return np.bincount(self.said, minlength=len(self.parts)).astype(np.int64)

    def only(self, chosen: Mask) -> Terms:
        """Return some of the terms."""
        number = (np.cumsum(chosen) - 1).astype(np.int64)
        stands, has = chosen[self.term], chosen[self.said]
        term, said = number[self.term[stands]], number[self.said[has]]
        return Terms(self.parts[chosen], self.count[chosen], term, self.at[stands], said, self.text[has])


@dataclass(frozen=True)
class Written:
    """The units of all comments: the comment of each, and how many wrote each comment."""

    units: Units
    text: Integers
    weights: Integers

    @classmethod
    def of(cls, units: Units, reading: Reading, weights: Integers) -> Written:
        """Find the comment of each unit."""
        return cls(units, reading.text[units.last], weights)

    @property
    def size(self) -> int:
        """How many words all have written that can be a theme."""
        return int(self.weights[self.text].sum())

    def terms(self, term: Integers, at: Integers, parts: Integers, least: int) -> Terms:
        """Return the terms that at least so many wrote; they stand where the units at these positions begin."""
        stands = np.bincount(term, self.weights[self.text[at]], len(parts))
        frequent = stands >= least
        number = (np.cumsum(frequent) - 1).astype(np.int64)
        kept = frequent[term]
        term, at = number[term[kept]], at[kept]
        once = pd.unique(term * len(self.weights) + self.text[at])
        said, text = np.divmod(once, max(len(self.weights), 1))
        count = np.bincount(said, self.weights[text], int(frequent.sum())).astype(np.int64)
        found = Terms(parts[frequent], count, term, at, said, text)
        return found.only(count >= least)


def words(written: Written, least: int) -> Terms:
    """Return the single words that at least so many wrote."""
    units = written.units
    return written.terms(units.unit, np.arange(len(units.unit)), np.arange(len(units.names))[:, None], least)


def pairs(written: Written, reading: Reading, form: Forms, single: Terms, least: int) -> Terms:
    """Return the phrases of two words that hold together and stand in at least so many different comments."""
    count = np.zeros(len(written.units.names), dtype=np.int64)
    count[single.parts[:, 0]] = single.count
    unit = written.units.unit
    frequent = count[unit] > 0
    at = np.flatnonzero(_joined(written.units, reading, form) & frequent[:-1] & frequent[1:])
    code, codes = pd.factorize(unit[at] * len(count) + unit[at + 1])
    parts = np.stack(np.divmod(codes, max(len(count), 1)), axis=1)
    two = written.terms(code.astype(np.int64), at, parts, least)
    rarer, often = np.sort(count[two.parts], axis=1).T
    by_chance = rarer * often / max(written.size, 1)
    together = (two.count >= HOLD * rarer) & (two.count >= LIFT * by_chance) | (two.count >= NEARLY * rarer)
    return two.only((two.different >= least) & together)


def triples(written: Written, two: Terms, least: int) -> Terms:
    """Return the phrases of three words: two phrases that share a word and mostly stand together."""
    unit = written.units.unit
    pair = np.full(len(unit) + 1, -1, dtype=np.int64)
    pair[two.at] = two.term
    at = np.flatnonzero((pair[:-1] >= 0) & (pair[1:] >= 0))
    code, codes = pd.factorize(pair[at] * max(len(two.parts), 1) + pair[at + 1])
    begin, end = np.divmod(codes, max(len(two.parts), 1))
    parts = np.stack([two.parts[begin, 0], two.parts[begin, 1], two.parts[end, 1]], axis=1)
    three = written.terms(code.astype(np.int64), at, parts, least)
    shorter = np.zeros(len(three.parts))
    shorter[three.term] = np.minimum(two.count[pair[three.at]], two.count[pair[three.at + 1]])
    return three.only((three.different >= least) & (2 * three.count >= shorter))


def _joined(units: Units, reading: Reading, form: Forms) -> Mask:
    """Mark the units from which only small words lead to the next one, within a clause (all but the last)."""
    solid = np.append(0, np.cumsum(form.role[form.of] != Role.LINK))
    begin, end = units.first[1:], units.last[:-1] + 1
    near = (begin >= end) & (begin - end <= MOST_LINKS) & (solid[begin] == solid[end])
    joined: Mask = near & (reading.clause[units.last[:-1]] == reading.clause[begin])
    return joined
