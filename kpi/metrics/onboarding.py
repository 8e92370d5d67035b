"""Share of the new users who reach the last of the first steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpi.details import Column, Detail
from kpi.facts.facts import Facts
from kpi.late import LateModule
from kpi.messages import QT_TRANSLATE_NOOP
from kpi.metric import Example, Metric, Section, Variant
from kpi.outcomes import Outcome, Share
from kpi.units import Unit

if TYPE_CHECKING:
    from kpi.models import step_table
else:
    step_table = LateModule("kpi.models.step_table")


def onboarding(facts: Facts) -> Outcome:
    """Users who reached the last step ÷ users who took the first one in the period."""
    return Share(facts.onboarding_finished, facts.onboarding_begun)


METRIC = Metric(
    title=QT_TRANSLATE_NOOP("kpi", "Onboarding"),
    short_title=QT_TRANSLATE_NOOP("kpi", "Onboarding"),
    summary=QT_TRANSLATE_NOOP(
        "kpi",
        "Of the people who took the first step in the period, the share who have taken all the others since, one after "
        "the other. A period is complete when they had the usual time for it.",
    ),
    needs=QT_TRANSLATE_NOOP("kpi", "the steps of new users with their day (an events table or figures)"),
    unit=Unit.PERCENT,
    better="higher",
    section=Section.USAGE,
    order=40,
    variants=(Variant("last_step", QT_TRANSLATE_NOOP("kpi", "who reach the last step"), onboarding),),
    details=(
        Detail(
            name="steps",
            title=QT_TRANSLATE_NOOP("kpi", "Steps"),
            row_title=QT_TRANSLATE_NOOP("kpi", "Step"),
            columns=(
                Column("users", QT_TRANSLATE_NOOP("kpi", "Users"), Unit.COUNT),
                Column("share", QT_TRANSLATE_NOOP("kpi", "Share of those who began"), Unit.PERCENT),
                Column("drop_off", QT_TRANSLATE_NOOP("kpi", "Lost since the step before"), Unit.PERCENT),
                Column("median_hours", QT_TRANSLATE_NOOP("kpi", "Time from the first step, median"), Unit.HOURS),
            ),
            make=step_table.by_step,
            rows=step_table.rows,
        ),
    ),
    examples=(
        Example({"onboarding_begun": 40, "onboarding_finished": 18}, 45.0),
        Example({"onboarding_begun": 0, "onboarding_finished": 0}, None),
    ),
)
