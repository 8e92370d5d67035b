"""Facts of costs: what was spent on winning customers and on keeping them."""

from __future__ import annotations

import numpy as np
import pandas as pd

from kpi.facts.columns import Mask, codes, days, in_units, is_word, money, summable, sums
from kpi.facts.declaration import FactArrays, Scope, TableFacts
from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.purposes import PURPOSES
from kpi.receipt import Table
from kpi.settings import Setting, one_of
from kpi.units import MONEY_SCALE, Figure, Unit

UNKNOWN_PURPOSE = QT_TRANSLATE_NOOP(
    "kpi",
    "Costs without a purpose that is known here: %n row(s), {amount} in all. They count neither for winning customers "
    "nor for keeping them.",
    None,
    1,
)
UNSAID = "unsaid"
"""The purpose of the rows of a table that has no purposes at all, such as the export of an advertising account."""


def facts(frame: pd.DataFrame, scope: Scope) -> FactArrays:
    """Add up the costs of each purpose in the period of their date; credits, which are negative, subtract.

    A purpose that no row has is not known: the business may book it elsewhere.
    """
    given: FactArrays = {}
    period, amount = scope.periods.index(days(frame, "date")), money(frame, "amount")
    for purpose in PURPOSES:
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


def notes(frame: pd.DataFrame, _scope: Scope, _heard: frozenset[str]) -> tuple[Message, ...]:
    """Say how much was spent for purposes that are not known, which counts for nothing."""
    unknown = codes(frame, "purpose") < 0
    if not unknown.any():
        return ()
    spent = int(summable(money(frame, "amount")[unknown]).sum()) / MONEY_SCALE
    return (Message(UNKNOWN_PURPOSE, {"amount": Figure(spent, Unit.MONEY)}, count=int(np.count_nonzero(unknown))),)


SETTINGS = (
    Setting(
        "cost_purpose",
        QT_TRANSLATE_NOOP("kpi", "What costs are for when their table does not say it"),
        "marketing",
        one_of(
            marketing=QT_TRANSLATE_NOOP("kpi", "marketing"),
            sales=QT_TRANSLATE_NOOP("kpi", "sales"),
            retention=QT_TRANSLATE_NOOP("kpi", "keeping customers"),
            other=QT_TRANSLATE_NOOP("kpi", "something else"),
        ),
        help=QT_TRANSLATE_NOOP("kpi", "Marketing and sales count as the cost of winning customers."),
        facts=("marketing_cost", "sales_cost", "retention_cost", "other_cost"),
    ),
)

TABLE = TableFacts("costs", 50, ("date",), facts, rows, prepared=with_purpose, notes=notes)
