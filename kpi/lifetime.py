"""How long a customer stays and what that is worth: the parts that the ways of computing customer value share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from kpi.facts.facts import Facts
from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.models.predicted_value import FEWEST_REPEAT_BUYERS
from kpi.outcomes import Outcome
from kpi.terms import Term, mean, smaller, step
from kpi.units import Figure, Unit

LONGEST_LIFE = 60
"""Months: a longer life would be a promise that the data cannot make."""
NOBODY_LEFT = QT_TRANSLATE_NOOP("kpi", "n/a: nobody left; at least {amount} over the %n month(s) seen", None, 1)
TURNOVER_ONLY = QT_TRANSLATE_NOOP("kpi", "margin 100 %: this is turnover, before what it costs you to serve a customer")
VALUE_IS_TURNOVER = QT_TRANSLATE_NOOP(
    "kpi", "margin 100 %: the customer value in it is turnover, before what it costs you to serve a customer"
)
FROM_TENURE = QT_TRANSLATE_NOOP(
    "kpi",
    "From a list without dates: churn per month is customers lost ÷ months of all customers, as if it were the same "
    "in every month and everyone who ever left were on the list.",
)
TOO_FEW_CAME_BACK = QT_TRANSLATE_NOOP(
    "kpi", "n/a: %n customer(s) bought again so far; a prediction takes at least {fewest}.", None, 1
)
DOES_NOT_FIT = QT_TRANSLATE_NOOP(
    "kpi", "n/a: how these customers buy does not fit the model, so nothing is predicted from it."
)

OVER_MONTHS: Mapping[str, str] = {
    "customers_start": QT_TRANSLATE_NOOP("kpi", "Customers at the start, months added up"),
    "customers_lost": QT_TRANSLATE_NOOP("kpi", "Customers lost, months added up"),
    "customers_end": QT_TRANSLATE_NOOP("kpi", "Customers at the end, months added up"),
    "mrr_end": QT_TRANSLATE_NOOP("kpi", "Monthly recurring revenue, months added up"),
    "revenue": QT_TRANSLATE_NOOP("kpi", "Revenue, months added up"),
    "orders": QT_TRANSLATE_NOOP("kpi", "Orders, months added up"),
}
"""What the facts are called when they are those of several months, so that nobody takes them for one month's."""


def added_up(fact: Term) -> Term:
    """Return a fact of several months under a name that says so."""
    return replace(fact, title=OVER_MONTHS[fact.name])


def monthly_churn(window: Facts) -> Term:
    """Return the share of the customers that left in a mean month: both are added up over the months.

    A list without dates says for how many months each customer was there: all these months are those in which a
    customer could have left, so lost ÷ months is the churn of one, if it is steady. It is the maximum likelihood
    estimate for lives of which some are not over yet (Kalbfleisch and Prentice 2002, chapter 3).
    """
    if _is_from_tenure(window):
        share = window.tenure_lost / window.tenure_months
    else:
        share = added_up(window.customers_lost) / added_up(window.customers_start)
    return step("monthly_churn", QT_TRANSLATE_NOOP("kpi", "Customers lost in a month"), Unit.PERCENT, share)


def months_of_life(window: Facts) -> Term:
    """Return 1 ÷ monthly churn, at most LONGEST_LIFE."""
    months = smaller(LONGEST_LIFE, 1 / monthly_churn(window))
    return step("months_of_life", QT_TRANSLATE_NOOP("kpi", "Months that a customer stays"), Unit.MONTHS, months)


def recurring_revenue_per_month(window: Facts) -> Term:
    """Return what a customer with a contract pays in a mean month."""
    return _revenue_per_month(added_up(window.mrr_end) / added_up(window.customers_end))


def revenue_per_month(window: Facts) -> Term:
    """Return the revenue for each active customer, whether or not they bought, in a mean month."""
    return _revenue_per_month(added_up(window.revenue) / active_customers(window))


def active_customers(window: Facts) -> Term:
    """Return the mean of the customers at the start and at the end, added up over the months."""
    return mean(added_up(window.customers_start), added_up(window.customers_end))


def if_nobody_left(outcome: Outcome, per_month: Term, window: Facts) -> Outcome:
    """Say, where there is no value since nobody left, what a customer was seen to bring at the least.

    `per_month` is the money that a customer brings in a month.
    """
    months = _months_seen(window)
    if monthly_churn(window).value != 0 or per_month.value is None or months is None:
        return outcome
    least = Figure(per_month.value * months, Unit.MONEY)
    return outcome.noted(Message(NOBODY_LEFT, {"amount": least}, count=round(months)))


def _months_seen(window: Facts) -> float | None:
    """Return for how many months customers were seen: those of the window, or of a list of tenures the mean one."""
    if _is_from_tenure(window):
        return (window.tenure_months / window.customers_start).value
    return window.months


def if_from_tenure(outcome: Outcome, window: Facts) -> Outcome:
    """Say, where the churn of a month comes from the months of a list without dates, what that takes for granted."""
    return outcome.noted(Message(FROM_TENURE)) if _is_from_tenure(window) and outcome.value is not None else outcome


def _is_from_tenure(window: Facts) -> bool:
    return window.known("tenure_months", "tenure_lost")


def why_not_predicted(facts: Facts) -> Message | None:
    """Return why nothing is predicted: too few customers came back, or the models do not fit; None where it is."""
    repeat = facts.repeat_buyers.value
    if repeat is not None and repeat < FEWEST_REPEAT_BUYERS:
        return Message(TOO_FEW_CAME_BACK, {"fewest": FEWEST_REPEAT_BUYERS}, count=round(repeat))
    if not facts.known("predicted_purchases", "predicted_purchase_value"):
        return Message(DOES_NOT_FIT)
    return None


def if_without_margin(outcome: Outcome, margin: Term) -> Outcome:
    """Say, where no margin was set, that the value is turnover, before whatever else is to be said of it."""
    if margin.value != 1 or outcome.value is None:
        return outcome
    turnover = Message(TURNOVER_ONLY)
    if outcome.note is None:
        return outcome.noted(turnover)
    return outcome.noted(Message("{margin}. {note}", {"margin": turnover, "note": outcome.note}))


def if_value_is_turnover(outcome: Outcome, facts: Facts) -> Outcome:
    """Say of what is made of customer value, where no margin was set, that the value in it is turnover."""
    said = outcome.value is None or facts.settings.number("margin") != 1
    return outcome if said else outcome.noted(Message(VALUE_IS_TURNOVER))


def _revenue_per_month(term: Term) -> Term:
    return step("revenue_per_month", QT_TRANSLATE_NOOP("kpi", "Revenue per customer and month"), Unit.MONEY, term)
