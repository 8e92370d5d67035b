"""Facts of costs: what was spent on winning customers and on keeping them."""

from __future__ import annotations

import pandas as pd

from kpi.facts.columns import Mask, days, in_units, is_word, money, sums
from kpi.facts.declaration import FactArrays, Scope, TableFacts
from kpi.messages import QT_TRANSLATE_NOOP
from kpi.receipt import Table
from kpi.settings import Setting, one_of
from kpi.units import MONEY_SCALE

PURPOSES = ("marketing", "sales", "retention", "other")
UNSAID = "unsaid"
"""The purpose of the rows of a table that has no purposes at all, such as the export of an advertising account."""


def facts(frame: pd.DataFrame, scope: Scope) -> FactArrays:
    """Add up the costs of each purpose in the period of their date; credits, which are negative, subtract.

    A purpose that no row has is not known: the business may book it elsewhere.
    """
    given: FactArrays = {}
    period, amount = scope.periods.index(days(frame, "date")), money(frame, "amount")
    for purpose in ("marketing", "sales", "retention"):
        meant = _is_for(frame, purpose, scope)
        if meant.any():
            spent = sums(period[meant], amount[meant], scope.periods.count)
            given[f"{purpose}_cost"] = in_units(spent, MONEY_SCALE)
    return given


def with_purpose(table: Table) -> pd.DataFrame:
    """Return the rows of a table, marked as having no purpose where it has no such column."""
    if "purpose" in table.frame:
        return table.frame
    return table.frame.assign(purpose=pd.Categorical([UNSAID] * len(table.frame)))


def _is_for(frame: pd.DataFrame, purpose: str, scope: Scope) -> Mask:
    unsaid = UNSAID if scope.settings["cost_purpose"] == purpose else purpose
    return is_word(frame, "purpose", purpose, unsaid)


def rows(frame: pd.DataFrame, fact: str, scope: Scope) -> Mask:
    """Mark the costs of the period and purpose of the fact."""
    return _is_for(frame, fact.removesuffix("_cost"), scope) & scope.periods.contain(days(frame, "date"))


SETTINGS = (
    Setting(
        "cost_purpose",
        QT_TRANSLATE_NOOP("kpi", "What costs are for when their table does not say it"),
        "marketing",
        one_of(*PURPOSES),
    ),
)

TABLE = TableFacts("costs", 50, ("date",), facts, rows, prepared=with_purpose)
