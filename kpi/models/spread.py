"""How far lengths of time lie from their mean: the median, and within what nine in ten lie."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpi.details import Column, Row
from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.units import Unit

if TYPE_CHECKING:
    from kpi.facts.columns import Floats


def columns(counted: str, unit: Unit) -> tuple[Column, ...]:
    """Return the columns of a table of spreads; `counted` is the (marked) title of how many lengths there are."""
    return (
        Column("count", counted, Unit.COUNT),
        Column("mean", QT_TRANSLATE_NOOP("kpi", "Mean"), unit),
        Column("median", QT_TRANSLATE_NOOP("kpi", "Median"), unit),
        Column("p90", QT_TRANSLATE_NOOP("kpi", "Nine in ten within"), unit),
    )


def row(name: str, lengths: Floats, key: str) -> Row:
    """Return how many lengths there are, their mean, median and 90th percentile; `name` is marked.

    A quantile that falls between two lengths lies between them in proportion. Lengths that are not known are left out.
    """
    import numpy as np  # noqa: PLC0415 - metrics declare their columns without it

    known = np.sort(lengths[~np.isnan(lengths)])
    if not len(known):
        return Row(Message(name), (0.0, None, None, None), key)
    median, p90 = np.quantile(known, (0.5, 0.9))
    return Row(Message(name), (float(len(known)), float(known.sum() / len(known)), float(median), float(p90)), key)
