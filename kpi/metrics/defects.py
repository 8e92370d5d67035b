"""How many requests about a defect come for every hundred customers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from kpi.details import Column, Detail, DetailScope, DetailTable, Row
from kpi.facts.categories import about_defects
from kpi.facts.columns import Mask, codes, days
from kpi.facts.facts import Facts
from kpi.facts.tickets import is_counted
from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.metric import Example, Metric, Section, Variant
from kpi.outcomes import Outcome, Ratio
from kpi.terms import Term, mean
from kpi.units import Unit

WHICH = QT_TRANSLATE_NOOP("kpi", "Taken for defects: {categories}. Which categories count can be set.")


def defects(facts: Facts) -> Outcome:
    """Requests about a defect ÷ customers at the end × 100."""
    return _per_hundred(facts.defects, facts.customers_end)


def defects_per_mean_customer(facts: Facts) -> Outcome:
    """Requests about a defect ÷ mean of the customers at the start and at the end × 100."""
    return _per_hundred(facts.defects, mean(facts.customers_start, facts.customers_end))


def _per_hundred(requests: Term, customers: Term) -> Outcome:
    each = Ratio(requests, customers)
    return replace(each, term=each.term * 100)


def by_category(scope: DetailScope) -> DetailTable | None:
    """The requests of the period about a defect by their category, with their share of all requests."""
    frame = scope.frames.get("tickets")
    defective = None if frame is None else about_defects(frame, scope.settings["defect_categories"])
    if frame is None or defective is None:
        return None
    opened = is_counted(frame) & scope.periods.contain(days(frame, "created"))
    names = frame["category"].astype("category").cat.categories
    found = np.bincount(codes(frame, "category")[opened & defective], minlength=len(names)).tolist()
    kinds = sorted((-number, str(name)) for name, number in zip(names, found, strict=True) if number)
    every = max(int(opened.sum()), 1)
    rows = tuple(Row(name, (float(-number), 100 * -number / every), name) for number, name in kinds)
    chosen = scope.settings["defect_categories"]
    assert isinstance(chosen, tuple)
    return DetailTable(rows, (Message(WHICH, {"categories": ", ".join(map(str, chosen))}),))


def requests(scope: DetailScope, key: str) -> Mapping[str, Mask]:
    """Mark the requests of the period of one category."""
    frame = scope.frames["tickets"]
    opened = is_counted(frame) & scope.periods.contain(days(frame, "created"))
    return {"tickets": opened & (frame["category"].astype("object") == key).to_numpy(dtype=bool, na_value=False)}


METRIC = Metric(
    title=QT_TRANSLATE_NOOP("kpi", "Defects per 100 customers"),
    short_title=QT_TRANSLATE_NOOP("kpi", "Defects"),
    summary=QT_TRANSLATE_NOOP(
        "kpi", "How many requests came about something that did not work, for every 100 customers you have."
    ),
    needs=QT_TRANSLATE_NOOP(
        "kpi", "requests with a category that says when something is defective (a tickets table) and customers"
    ),
    unit=Unit.SCORE,
    better="lower",
    section=Section.SUPPORT,
    order=40,
    variants=(
        Variant("end", QT_TRANSLATE_NOOP("kpi", "for 100 customers at the end"), defects),
        Variant("mean", QT_TRANSLATE_NOOP("kpi", "for 100 customers, mean of start, end"), defects_per_mean_customer),
    ),
    details=(
        Detail(
            name="categories",
            title=QT_TRANSLATE_NOOP("kpi", "Defects by category"),
            row_title=QT_TRANSLATE_NOOP("kpi", "Category"),
            columns=(
                Column("requests", QT_TRANSLATE_NOOP("kpi", "Requests"), Unit.COUNT),
                Column("share", QT_TRANSLATE_NOOP("kpi", "Share of all requests"), Unit.PERCENT),
            ),
            make=by_category,
            rows=requests,
        ),
    ),
    examples=(
        Example({"defects": 6, "customers_end": 400}, 1.5),
        Example({"defects": 0, "customers_end": 400}, 0.0),
        Example({"defects": 1, "customers_end": 0}, None),
        Example({"defects": 6, "customers_start": 500, "customers_end": 300}, 1.5, variant="mean"),
        Example({"defects": 1, "customers_start": 0, "customers_end": 0}, None, variant="mean"),
    ),
)
