"""How many requests about a defect come for every hundred customers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kpi.details import Column, Detail
from kpi.facts.facts import Facts
from kpi.late import LateModule
from kpi.messages import QT_TRANSLATE_NOOP
from kpi.metric import Example, Metric, Section, Variant
from kpi.outcomes import Outcome, Ratio
from kpi.terms import Term, mean
from kpi.units import Unit

if TYPE_CHECKING:
    from kpi.models import defect_table
else:
    defect_table = LateModule("kpi.models.defect_table")


def defects(facts: Facts) -> Outcome:
    """Requests about a defect ÷ customers at the end × 100."""
    return _per_hundred(facts.defects, facts.customers_end)


def defects_per_mean_customer(facts: Facts) -> Outcome:
    """Requests about a defect ÷ mean of the customers at the start and at the end × 100."""
    return _per_hundred(facts.defects, mean(facts.customers_start, facts.customers_end))


def _per_hundred(requests: Term, customers: Term) -> Outcome:
    each = Ratio(requests, customers)
    return replace(each, term=each.term * 100)


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
            make=defect_table.by_category,
            rows=defect_table.requests,
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
