"""Which words and phrases are themes of their own: a phrase stands for its words when they mean nearly only it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from kpi.facts.columns import Mask
from kpi.models.themes.reading import Reading
from kpi.models.themes.terms import NEARLY, Terms, Written, pairs, triples, words
from kpi.models.themes.units import Forms


def candidates(written: Written, reading: Reading, form: Forms, least: int) -> tuple[Terms, ...]:
    """Return the terms that at least so many wrote, the longest first, without those for which a longer one stands."""
    single = words(written, least)
    two = pairs(written, reading, form, single, least)
    three = triples(written, two, least)
    two = two.only(~_stood_for(two, three))
    single = single.only(~_stood_for(single, two) & ~_stood_for(single, three))
    return _without_same(written, (three, two, single))


def _stood_for(shorter: Terms, longer: Terms) -> Mask:
    """Mark the terms for which a longer one stands."""
    place = {parts: number for number, parts in enumerate(map(tuple, shorter.parts.tolist()))}
    marked = np.zeros(len(shorter.parts), dtype=bool)
    for parts, count in zip(map(tuple, longer.parts.tolist()), longer.count.tolist(), strict=True):
        for begin in range(longer.length - shorter.length + 1):
            number = place.get(parts[begin : begin + shorter.length])
            if number is not None and count >= NEARLY * shorter.count[number]:
                marked[number] = True
    return marked


def _without_same(written: Written, groups: tuple[Terms, ...]) -> tuple[Terms, ...]:
    """Leave out terms that stand in exactly the same comments as a longer one, or one that is earlier by alphabet.

    They come from one comment that was sent again and again, and are one theme.
    """
    names = [
        [" ".join(map(written.units.names.__getitem__, parts)) for parts in group.parts.tolist()] for group in groups
    ]
    order = [(place, name, number) for place, known in enumerate(names) for number, name in enumerate(known)]
    signs = [_signs(group, len(written.weights)).tolist() for group in groups]
    kept = [np.zeros(len(group.parts), dtype=bool) for group in groups]
    seen = set[int]()
    for place, _, number in sorted(order):
        sign = signs[place][number]
        kept[place][number] = sign not in seen
        seen.add(sign)
    return tuple(group.only(chosen) for group, chosen in zip(groups, kept, strict=True))


def _signs(terms: Terms, texts: int) -> NDArray[np.uint64]:
    """Return a number for each term that is the same for those which stand in the same comments."""
    mixed = np.arange(1, texts + 1, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15)
    mixed = (mixed ^ (mixed >> np.uint64(29))) * np.uint64(0xBF58476D1CE4E5B9)
    mixed ^= mixed >> np.uint64(32)
    signs = np.zeros(len(terms.parts), dtype=np.uint64)
    np.add.at(signs, terms.said, mixed[terms.text])
    return signs
