"""Share of the visits, or of the leads, that end in a sale."""

from __future__ import annotations

from kpi.benchmark_words import ANY_INDUSTRY, INDUSTRIES
from kpi.facts.facts import Facts
from kpi.messages import QT_TRANSLATE_NOOP
from kpi.metric import Example, Metric, Section, Variant
from kpi.outcomes import Outcome, Share
from kpi.setting_forms import OneOf
from kpi.settings import Setting
from kpi.units import Unit


def conversion_rate(facts: Facts) -> Outcome:
    """Conversions ÷ visits."""
    return Share(facts.conversions, facts.visits)


def conversion_rate_of_leads(facts: Facts) -> Outcome:
    """Conversions ÷ leads."""
    return Share(facts.conversions, facts.leads)


METRIC = Metric(
    title=QT_TRANSLATE_NOOP("kpi", "Conversion rate"),
    short_title=QT_TRANSLATE_NOOP("kpi", "Conversion"),
    summary=QT_TRANSLATE_NOOP("kpi", "Of the visits, the share that ended in a sale."),
    needs=QT_TRANSLATE_NOOP("kpi", "visits or leads, and conversions (a traffic table or figures)"),
    unit=Unit.PERCENT,
    better="higher",
    section=Section.CUSTOMERS,
    order=80,
    variants=(
        Variant("visits", QT_TRANSLATE_NOOP("kpi", "of all visits"), conversion_rate),
        Variant(
            "leads",
            QT_TRANSLATE_NOOP("kpi", "of the leads"),
            conversion_rate_of_leads,
            summary=QT_TRANSLATE_NOOP("kpi", "Of the people who asked or signed up, the share that bought."),
        ),
    ),
    settings=(
        Setting(
            "industry",
            QT_TRANSLATE_NOOP("kpi", "Line of business"),
            ANY_INDUSTRY,
            OneOf(tuple(INDUSTRIES), INDUSTRIES),
            help=QT_TRANSLATE_NOOP(
                "kpi", "With which shops yours is compared: what is usual differs by what they sell."
            ),
        ),
    ),
    examples=(
        Example({"visits": 1000, "conversions": 20}, 2.0),
        Example({"visits": 0, "conversions": 0}, None),
        Example({"leads": 80, "conversions": 20}, 25.0, variant="leads"),
        Example({"leads": 0, "conversions": 0}, None, variant="leads"),
    ),
)
