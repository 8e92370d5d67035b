"""What a customer is worth over the time that they stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpi.details import Column, Detail
from kpi.facts.facts import Facts
from kpi.late import LateModule
from kpi.lifetime import (
    LONGEST_LIFE,
    active_customers,
    added_up,
    if_from_tenure,
    if_nobody_left,
    if_without_margin,
    months_of_life,
    recurring_revenue_per_month,
    revenue_per_month,
    why_not_predicted,
)
from kpi.messages import QT_TRANSLATE_NOOP
from kpi.metric import Example, Metric, Section, Variant
from kpi.outcomes import Amount, Outcome, Ratio
from kpi.setting_forms import MONTHS
from kpi.settings import Setting, a_number, a_whole_number
from kpi.terms import Term, step
from kpi.units import Unit

if TYPE_CHECKING:
    from kpi import predicted_table
else:
    predicted_table = LateModule("kpi.predicted_table")


def clv(facts: Facts) -> Outcome:
    """Recurring revenue per customer and month × margin × months of life."""
    return _over_life(recurring_revenue_per_month(facts.trailing()), facts)


def clv_from_orders(facts: Facts) -> Outcome:
    """Revenue per active customer and month × margin × months of life."""
    return _over_life(revenue_per_month(facts.trailing()), facts)


def _over_life(arpu: Term, facts: Facts) -> Outcome:
    window = facts.trailing()
    margin = facts.setting("margin", Unit.PERCENT)
    value = Amount(arpu * margin * months_of_life(window))
    return if_without_margin(if_from_tenure(if_nobody_left(value, arpu * margin, window), window), margin)


def clv_from_purchases(facts: Facts) -> Outcome:
    """Purchase value × purchases per month × months of life."""
    window = facts.trailing()
    worth = step(
        "purchase_value",
        QT_TRANSLATE_NOOP("kpi", "Purchase value"),
        Unit.MONEY,
        added_up(window.revenue) / added_up(window.orders),
    )
    often = step(
        "purchases_per_month",
        QT_TRANSLATE_NOOP("kpi", "Purchases per customer and month"),
        Unit.SCORE,
        added_up(window.orders) / active_customers(window),
    )
    value = Amount(worth * often * months_of_life(window))
    return if_nobody_left(value, worth * often, window)


def clv_to_date(facts: Facts) -> Outcome:
    """Net revenue from known customers to date ÷ customers to date."""
    return Ratio(facts.revenue_to_date, facts.customers_to_date)


def clv_predicted(facts: Facts) -> Outcome:
    """Purchases expected of a new customer (BG/NBD) × expected value of one (Gamma-Gamma) × margin."""
    refused = why_not_predicted(facts)
    if refused is not None:
        return Amount(Term(None, reason=refused))
    margin = facts.setting("margin", Unit.PERCENT)
    return if_without_margin(Amount(facts.predicted_purchases * facts.predicted_purchase_value * margin), margin)


METRIC = Metric(
    title=QT_TRANSLATE_NOOP("kpi", "Customer lifetime value"),
    short_title=QT_TRANSLATE_NOOP("kpi", "CLV"),
    summary=QT_TRANSLATE_NOOP(
        "kpi", "What a customer brings over the whole time with you, at the prices and the churn of the last months."
    ),
    needs=QT_TRANSLATE_NOOP("kpi", "what customers pay and how many leave (subscriptions, orders or figures)"),
    unit=Unit.MONEY,
    better="higher",
    section=Section.CUSTOMERS,
    order=30,
    variants=(
        Variant("contracts", QT_TRANSLATE_NOOP("kpi", "recurring revenue × margin × months of life"), clv),
        Variant(
            "orders",
            QT_TRANSLATE_NOOP("kpi", "revenue per active customer × margin × months of life"),
            clv_from_orders,
            summary=QT_TRANSLATE_NOOP(
                "kpi",
                "What a customer brings over the whole time with you. A month's revenue is counted for each active "
                "customer, bought or not: per buyer, those who do not buy each month would seem worth more.",
            ),
        ),
        Variant(
            "article",
            QT_TRANSLATE_NOOP("kpi", "purchase value × purchases per month × months of life"),
            clv_from_purchases,
            summary=QT_TRANSLATE_NOOP(
                "kpi", "What a customer buys over the whole time with you: how much at once, and how often."
            ),
        ),
        Variant(
            "historical",
            QT_TRANSLATE_NOOP("kpi", "net revenue per customer to date"),
            clv_to_date,
            summary=QT_TRANSLATE_NOOP("kpi", "What a customer has brought up to now, refunds taken off, on average."),
        ),
        Variant(
            "predicted",
            QT_TRANSLATE_NOOP("kpi", "expected purchases × what each brings × margin"),
            clv_predicted,
            metric_title=QT_TRANSLATE_NOOP("kpi", "Predicted customer lifetime value"),
            summary=QT_TRANSLATE_NOOP(
                "kpi",
                "What a new customer is expected to bring within the months that the prediction looks ahead, from how "
                "often and how lately all customers bought and what they spent. It assumes that each buys at a steady "
                "pace of its own until it stops for good.",
            ),
        ),
    ),
    settings=(
        Setting(
            "margin",
            QT_TRANSLATE_NOOP("kpi", "Margin"),
            1.0,
            a_number(0, 1, Unit.PERCENT, step=0.01),
            help=QT_TRANSLATE_NOOP("kpi", "What is left of a sale when what was sold is paid for."),
        ),
        Setting(
            "clv_window",
            QT_TRANSLATE_NOOP("kpi", "Months that customer value looks back on"),
            12,
            a_whole_number(1, counted=MONTHS),
            help=QT_TRANSLATE_NOOP(
                "kpi", "The last complete months of which revenue and churn are taken. More months are steadier."
            ),
        ),
        Setting(
            "clv_horizon",
            QT_TRANSLATE_NOOP("kpi", "Months that a prediction looks ahead"),
            LONGEST_LIFE,
            a_whole_number(1, counted=MONTHS),
            help=QT_TRANSLATE_NOOP(
                "kpi", "For the predicted customer value only. The further ahead, the less the past can tell."
            ),
        ),
    ),
    details=(
        Detail(
            "predicted",
            QT_TRANSLATE_NOOP("kpi", "Expected of each customer"),
            QT_TRANSLATE_NOOP("kpi", "Customer"),
            (
                Column("purchases", QT_TRANSLATE_NOOP("kpi", "Days bought so far"), Unit.COUNT),
                Column("still_buying", QT_TRANSLATE_NOOP("kpi", "Chance that they still buy"), Unit.PERCENT),
                Column("expected_purchases", QT_TRANSLATE_NOOP("kpi", "Expected purchases"), Unit.SCORE),
                Column("expected_value", QT_TRANSLATE_NOOP("kpi", "Expected value"), Unit.MONEY),
            ),
            predicted_table.expected_of_customers,
            predicted_table.rows_of_customer,
        ),
    ),
    examples=(
        Example({"mrr_end": 10000, "customers_end": 100, "customers_start": 100, "customers_lost": 5}, 2000.0),
        Example(
            {"mrr_end": 10000, "customers_end": 100, "customers_start": 100, "customers_lost": 5},
            1600.0,
            settings={"margin": 0.8},
        ),
        Example({"mrr_end": 10000, "customers_end": 100, "customers_start": 1000, "customers_lost": 1}, 6000.0),
        Example({"mrr_end": 12000, "customers_end": 120, "customers_start": 100, "customers_lost": 0}, None),
        Example(
            {"revenue": 4000, "customers_start": 90, "customers_end": 110, "customers_lost": 9}, 400.0, variant="orders"
        ),
        Example({"revenue": 0, "customers_start": 0, "customers_end": 0, "customers_lost": 0}, None, variant="orders"),
        Example(
            {"revenue": 4000, "orders": 50, "customers_start": 90, "customers_end": 110, "customers_lost": 9},
            400.0,
            variant="article",
        ),
        Example(
            {"revenue": 0, "orders": 0, "customers_start": 90, "customers_end": 110, "customers_lost": 9},
            None,
            variant="article",
        ),
        Example({"revenue_to_date": 70, "customers_to_date": 1}, 70.0, variant="historical"),
        Example({"revenue_to_date": 0, "customers_to_date": 0}, None, variant="historical"),
        Example(
            {"repeat_buyers": 946, "predicted_purchases": 3.5, "predicted_purchase_value": 40},
            112.0,
            variant="predicted",
            settings={"margin": 0.8},
        ),
        Example(
            {"repeat_buyers": 49, "predicted_purchases": 3.5, "predicted_purchase_value": 40}, None, variant="predicted"
        ),
        Example({"repeat_buyers": 80}, None, variant="predicted"),
        Example(
            {
                "mrr_end": 900,
                "customers_end": 9,
                "customers_start": 10,
                "customers_lost": 1,
                "tenure_lost": 1,
                "tenure_months": 20,
            },
            2000.0,
        ),
    ),
)
