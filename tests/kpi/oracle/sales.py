"""Files of what customers buy and of what it costs to win them."""

from __future__ import annotations

from hypothesis import strategies as st

from tests.kpi.oracle.businesses import Cells
from tests.kpi.oracle.days import MONEY, Time, as_text, maybe, words


def orders(time: Time) -> st.SearchStrategy[Cells]:
    """Draw a sale, a line of one, a refund or what never became a sale."""
    return st.fixed_dictionaries(
        {
            "customer": words("Ada", "Bo", "Cy", "Dee", "Ed", None),
            "date": maybe(as_text(time.day()), empty=1, full=40),
            "amount": words(*MONEY, "-5.00", "-33.33", "0.00"),
            "refund": words(None, None, None, "0.00", "0.10", "19.99"),
            "status": words("paid", "paid", "paid", "refunded", "pending", "cancelled", None),
            "order_id": words("A-1", "A-2", "A-3", "A-4", None, None),
            "kind": words("recurring", "one_off", None),
        }
    )


def sold_pieces(time: Time) -> st.SearchStrategy[Cells]:
    """Draw a line with a price and a quantity, and no amount."""
    return st.fixed_dictionaries(
        {
            "customer": words("Ada", "Bo", "Cy"),
            "date": as_text(time.day()),
            "unit_price": words("0.10", "19.99", "33.33"),
            "quantity": words("1", "2", "3", "7", "-1"),
        }
    )


def costs(time: Time) -> st.SearchStrategy[Cells]:
    """Draw money spent, or a credit."""
    return st.fixed_dictionaries(
        {
            "date": as_text(time.day()),
            "amount": words(*MONEY, "-19.99"),
            "purpose": words("marketing", "sales", "retention", "other", None),
        }
    )


def traffic(time: Time) -> st.SearchStrategy[Cells]:
    """Draw a day of the way from a visit to a sale; it never has more sales than visits or leads."""
    return st.fixed_dictionaries(
        {
            "date": as_text(time.day()),
            "visits": words("10", "250", "1000"),
            "leads": words("5", "8", "10"),
            "conversions": words("0", "1", "3", "5"),
        }
    )
