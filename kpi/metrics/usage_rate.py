"""Share of the active users who use the feature that the product is about."""

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
    from kpi.models import feature_table
else:
    feature_table = LateModule("kpi.models.feature_table")


def usage_rate(facts: Facts) -> Outcome:
    """Users of the key feature ÷ active users."""
    return Share(facts.feature_users, facts.active_users)


METRIC = Metric(
    title=QT_TRANSLATE_NOOP("kpi", "Use of the key feature"),
    short_title=QT_TRANSLATE_NOOP("kpi", "Key feature"),
    summary=QT_TRANSLATE_NOOP(
        "kpi", "Of the people who used the product in the period, the share who used its key feature."
    ),
    needs=QT_TRANSLATE_NOOP("kpi", "visits with their user and the feature used (a sessions table or figures)"),
    unit=Unit.PERCENT,
    better="higher",
    section=Section.USAGE,
    order=10,
    variants=(Variant("active", QT_TRANSLATE_NOOP("kpi", "of the active users"), usage_rate),),
    details=(
        Detail(
            name="features",
            title=QT_TRANSLATE_NOOP("kpi", "Features"),
            row_title=QT_TRANSLATE_NOOP("kpi", "Feature"),
            columns=(
                Column("users", QT_TRANSLATE_NOOP("kpi", "Users"), Unit.COUNT),
                Column("share", QT_TRANSLATE_NOOP("kpi", "Share of active users"), Unit.PERCENT),
                Column("uses_per_user", QT_TRANSLATE_NOOP("kpi", "Uses per user"), Unit.SCORE),
                Column("features_per_user", QT_TRANSLATE_NOOP("kpi", "Features that its users use"), Unit.SCORE),
                Column("median_seconds", QT_TRANSLATE_NOOP("kpi", "Length of a visit, median"), Unit.SECONDS),
            ),
            make=feature_table.by_feature,
            rows=feature_table.visits,
        ),
    ),
    examples=(
        Example({"feature_users": 60, "active_users": 200}, 30.0),
        Example({"feature_users": 0, "active_users": 200}, 0.0),
        Example({"feature_users": 0, "active_users": 0}, None),
    ),
)
