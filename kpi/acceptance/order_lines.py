"""Amounts from price and quantity, terms from their length and number, and orders that take up several rows."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import numpy as np

from kpi.acceptance.draft import Draft
from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.parsing.column import Column
from kpi.parsing.numbers import NOT_A_NUMBER

AMOUNT_COMPUTED = QT_TRANSLATE_NOOP("kpi", "There is no column of amounts: {quantity} times {unit_price} was taken.")
_LARGEST = 9.0e18


def compute_amount(draft: Draft) -> None:
    """Work out the amount of each line from its price and quantity where the sheet has none, exactly."""
    if not {"unit_price", "quantity"} <= draft.columns.keys() or "amount" in draft.columns:
        return
    price, quantity = draft.columns["unit_price"], draft.columns["quantity"]
    missing, bad = price.missing | quantity.missing, price.bad | quantity.bad
    amounts, too_large = _product(price.values, np.where(missing | bad, 0.0, quantity.values))
    draft.columns["amount"] = Column(amounts, missing, bad | too_large, Message(NOT_A_NUMBER))
    headers = {"quantity": draft.header("quantity"), "unit_price": draft.header("unit_price")}
    draft.notes.append(Message(AMOUNT_COMPUTED, headers))


def multiply_terms(draft: Draft) -> None:
    """Work out the months of a term that is said as `3` and `month`; without a number, it is one."""
    term, count = draft.columns.get("interval"), draft.columns.get("interval_count")
    if term is None or count is None:
        return
    times = np.where(count.missing | count.bad | ~(count.values > 0), 1.0, count.values)
    draft.columns["interval"] = replace(term, values=term.values * times)


def _product(price: np.ndarray, quantity: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return price (whole millionths) times quantity in whole millionths, and which are too large."""
    too_large = np.abs(price.astype(np.float64) * quantity) >= _LARGEST
    whole = np.where(too_large, 0, np.rint(quantity)).astype(np.int64)
    amounts = price * whole
    for place in np.flatnonzero((quantity % 1 != 0) & ~too_large):
        amounts[place] = round(int(price[place]) * Fraction(str(quantity[place])))
    return amounts, too_large


def join_rows_of_order(draft: Draft) -> None:
    """Where an export writes the order only on the first of its rows, let the others know of it; their amount is 0."""
    if draft.preset is None or not draft.preset.same_order or "order_id" not in draft.columns:
        return
    order = draft.columns["order_id"].values.codes.astype(np.int64)
    for name in draft.preset.same_order:
        if name in draft.columns:
            draft.columns[name] = _filled(draft.columns[name], order)
    amount = draft.columns.get("amount")
    if amount is not None:
        follows = amount.missing & (order >= 0) & (_first(order, ~amount.missing)[order] >= 0)
        draft.columns["amount"] = replace(amount, missing=amount.missing & ~follows)


def _filled(column: Column, order: np.ndarray) -> Column:
    first = _first(order, ~column.missing & ~column.bad)[order]
    fill = column.missing & (order >= 0) & (first >= 0)
    values = column.values.copy()
    values[fill] = column.values[first[fill]]
    return replace(column, values=values, missing=column.missing & ~fill)


def _first(order: np.ndarray, known: np.ndarray) -> np.ndarray:
    """Return the first row of each order in which a value is known, −1 when there is none."""
    first = np.full(int(order.max(initial=-1)) + 2, -1, np.int64)
    places = np.flatnonzero(known & (order >= 0))[::-1]
    first[order[places]] = places
    return first
