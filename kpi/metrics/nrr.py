"""Net revenue retention: what the customers of the start pay at the end, for what they paid then."""

from __future__ import annotations

from kpi.facts.facts import Facts
from kpi.messages import QT_TRANSLATE_NOOP
from kpi.metric import Example, Metric, Section, Variant
from kpi.outcomes import Outcome, Ratio
from kpi.units import Unit


def nrr(facts: Facts) -> Outcome:
    """(At the start + expansion − contraction − churned) ÷ at the start."""
    kept = facts.mrr_start + facts.mrr_expansion - facts.mrr_contraction - facts.mrr_churned
    return Ratio(kept, facts.mrr_start)


METRIC = Metric(
    title=QT_TRANSLATE_NOOP("kpi", "Net revenue retention"),
    short_title=QT_TRANSLATE_NOOP("kpi", "NRR"),
    summary=QT_TRANSLATE_NOOP(
        "kpi",
        "Of each 100 the customers paid at the start, how much the same customers pay at the end. "
        "Above 100 %, revenue grows without a single new customer.",
    ),
    needs=QT_TRANSLATE_NOOP("kpi", "recurring revenue and how it changed (subscriptions or figures)"),
    unit=Unit.PERCENT,
    better="higher",
    section=Section.REVENUE,
    order=40,
    variants=(Variant("net", QT_TRANSLATE_NOOP("kpi", "what customers pay more is counted"), nrr),),
    examples=(
        Example({"mrr_start": 100, "mrr_churned": 10, "mrr_contraction": 10, "mrr_expansion": 10}, 90.0),
        Example({"mrr_start": 300, "mrr_churned": 100, "mrr_contraction": 40, "mrr_expansion": 50}, 70.0),
        Example({"mrr_start": 0, "mrr_churned": 0, "mrr_contraction": 0, "mrr_expansion": 0}, None),
    ),
)
