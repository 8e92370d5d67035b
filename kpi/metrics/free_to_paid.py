"""Share of the trials begun in a period that ever became paid."""

from __future__ import annotations

from kpi.facts.facts import Facts
from kpi.messages import QT_TRANSLATE_NOOP
from kpi.metric import Example, Metric, Section, Variant
from kpi.outcomes import Outcome, Share
from kpi.units import Unit


def free_to_paid(facts: Facts) -> Outcome:
    """Trials begun in the period that ever paid ÷ trials begun in it."""
    return Share(facts.trials_paid, facts.trials)


METRIC = Metric(
    title=QT_TRANSLATE_NOOP("kpi", "Trial to paid"),
    short_title=QT_TRANSLATE_NOOP("kpi", "Trial → paid"),
    summary=QT_TRANSLATE_NOOP("kpi", "Of the trials that began in the period, the share that has paid since."),
    needs=QT_TRANSLATE_NOOP("kpi", "trials with their beginning (subscriptions, a traffic table or figures)"),
    unit=Unit.PERCENT,
    better="higher",
    section=Section.CUSTOMERS,
    order=90,
    variants=(Variant("begun", QT_TRANSLATE_NOOP("kpi", "of the trials begun in the period"), free_to_paid),),
    examples=(
        Example({"trials": 10, "trials_paid": 5}, 50.0),
        Example({"trials": 0, "trials_paid": 0}, None),
    ),
)
