"""What the words of a question say of its scale: `(1-10)`, `da 1 a 5`, `1 = very easy, 7 = very difficult`."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kpi.folding import fold
from kpi.parsing.scores import direction_of

_RANGE = re.compile(r"\b[01] ?(?:-|–|—|to|a|la|fino a|pana la|până la) ?(\d{1,3})\b|/ ?(\d{1,3})\b|out of (\d{1,3})\b")
_LABEL = re.compile(r"(\d{1,3})\s*(?:=|-|–|—|:|\(|means|significa|inseamna|înseamnă)\s*([^\d,;/()\[\]]{3,})")
_HOW_MUCH_EFFORT = re.compile(
    r"how much effort|amount of effort|how hard|how difficult|quanto sforzo|quanta fatica|quanto e stato difficile|"
    r"quanto difficile|cat(?: de mult)? efort|cat de greu|cat de dificil"
)


def highest_said(wording: str, usual: Iterable[int]) -> int | None:
    """Return the highest score that a wording names, if it is one of the usual ones."""
    said = [int(next(group for group in hint.groups() if group)) for hint in _RANGE.finditer(wording.casefold())]
    labelled = [int(score) for score, label in _labels(wording) if label]
    said += [max(labelled)] if len(labelled) > 1 else []
    return next((high for high in said if high in usual), None)


def said_scale(usual: Iterable[int], wordings: Iterable[str]) -> int | None:
    """Return the highest score that the first wording to name one names, None when none does."""
    usual = tuple(usual)
    return next((high for wording in wordings if (high := highest_said(wording, usual)) is not None), None)


def said_direction(wordings: Iterable[str]) -> str | None:
    """Return `high` or `low`, which scores the wordings call good; a question after effort calls low ones good."""
    for wording in wordings:
        told = direction_of([(float(score), label) for score, label in _labels(wording)])
        if told is not None:
            return told
    return "low" if any(_HOW_MUCH_EFFORT.search(fold(wording)) for wording in wordings) else None


def _labels(wording: str) -> list[tuple[str, str]]:
    return [(score, label.strip()) for score, label in _LABEL.findall(wording) if any(map(str.isalpha, label))]
