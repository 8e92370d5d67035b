"""Which categories of requests are about something that does not work as it should."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from kpi.facts.columns import Mask, is_word
from kpi.folding import fold

DEFECTS = (
    "bug", "bugs", "defect", "defects", "defective", "error", "errors", "fault", "faults", "faulty", "malfunction",
    "malfunctions", "broken", "not working", "does not work", "crash", "crashes",
    "difetto", "difetti", "difettoso", "difettosa", "difettosi", "difettose", "guasto", "guasti", "guasta", "errore",
    "errori", "malfunzionamento", "malfunzionamenti", "rotto", "rotta", "rotti", "rotte", "non funziona",
    "defecte", "defecta", "defectiune", "defectiuni", "eroare", "erori", "stricat", "stricata",
    "stricate", "nu functioneaza",
)  # fmt: skip
"""Words by which a category is taken for a defect, as long as the user names none."""


def that_say(categories: Iterable[str], words: Iterable[str]) -> tuple[str, ...]:
    """Return the categories in which one of the words (or groups of words) stands, however it is written."""
    meant = [f" {folded} " for word in words if (folded := fold(word))]
    return tuple(text for text in categories if any(word in f" {fold(text)} " for word in meant))


def defects_among(frame: pd.DataFrame) -> tuple[str, ...]:
    """Return the categories of a table that are about a defect, in the order of the alphabet."""
    return tuple(sorted(that_say(_used(frame), DEFECTS)))


def about_defects(frame: pd.DataFrame, chosen: object) -> Mask | None:
    """Mark the requests about a defect; None where nothing says which these are.

    `chosen` is the setting `defect_categories`.
    """
    if "category" not in frame or not isinstance(chosen, tuple) or not chosen:
        return None
    return is_word(frame, "category", *that_say(_used(frame), chosen))


def _used(frame: pd.DataFrame) -> list[str]:
    if "category" not in frame:
        return []
    return [str(text) for text in frame["category"].astype("category").cat.remove_unused_categories().cat.categories]
