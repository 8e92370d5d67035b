"""Gross revenue retention: what is left of the revenue of the start, without counting who pays more."""

from __future__ import annotations

from kpi.facts.facts import Facts
from kpi.messages import QT_TRANSLATE_NOOP
from kpi.metric import Example, Metric, Section, Variant
from kpi.outcomes import Outcome, Ratio
from kpi.units import Unit


def grr(facts: Facts) -> Outcome:
    """(At the start − contraction − churned) ÷ at the start: Σ min(start, end) per customer, written with totals."""
    return Ratio(facts.mrr_start - facts.mrr_contraction - facts.mrr_churned, facts.mrr_start)


METRIC = Metric(
    title=QT_TRANSLATE_NOOP("kpi", "Gross revenue retention"),
    short_title=QT_TRANSLATE_NOOP("kpi", "GRR"),
    summary=QT_TRANSLATE_NOOP(
        "kpi", "Of the recurring revenue you had at the start, the share that is left when nobody's rise is counted."
    ),
    needs=QT_TRANSLATE_NOOP("kpi", "recurring revenue and what was lost of it (subscriptions or figures)"),
    unit=Unit.PERCENT,
    better="higher",
    section=Section.REVENUE,
    order=50,
    variants=(Variant("gross", QT_TRANSLATE_NOOP("kpi", "gross: rises not counted"), grr),),
    examples=(
        Example({"mrr_start": 100, "mrr_churned": 10, "mrr_contraction": 10}, 80.0),
        Example({"mrr_start": 300, "mrr_churned": 100, "mrr_contraction": 40}, 53.333333333333336),
        Example({"mrr_start": 0, "mrr_churned": 0, "mrr_contraction": 0}, None),
    ),
)
