"""Share of the requests that were solved at the first contact."""

from __future__ import annotations

from kpi.facts.facts import Facts
from kpi.messages import QT_TRANSLATE_NOOP
from kpi.metric import Example, Metric, Section, Variant
from kpi.outcomes import Outcome, Share
from kpi.units import Unit


def fcr(facts: Facts) -> Outcome:
    """Solved at the first contact ÷ solved; what is opened again within `reopen_days` was not."""
    return Share(facts.tickets_first_contact, facts.tickets_resolved)


METRIC = Metric(
    title=QT_TRANSLATE_NOOP("kpi", "First contact resolution"),
    short_title=QT_TRANSLATE_NOOP("kpi", "First contact"),
    summary=QT_TRANSLATE_NOOP(
        "kpi", "Of the requests solved, the share for which the customer did not have to ask again."
    ),
    needs=QT_TRANSLATE_NOOP("kpi", "requests with the number of messages from the customer (a tickets table)"),
    unit=Unit.PERCENT,
    better="higher",
    section=Section.SUPPORT,
    order=20,
    variants=(Variant("resolved", QT_TRANSLATE_NOOP("kpi", "of the requests solved"), fcr),),
    examples=(
        Example({"tickets_first_contact": 355, "tickets_resolved": 500}, 71.0),
        Example({"tickets_first_contact": 0, "tickets_resolved": 0}, None),
    ),
)
