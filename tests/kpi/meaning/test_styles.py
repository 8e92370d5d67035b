"""What the cells tell of the way in which numbers and dates are written, and what is asked where they do not."""

from __future__ import annotations

import pytest

from kpi.importing import accept
from kpi.messages import Message
from kpi.recognition.answering import answered
from kpi.recognition.styles import decimal_sign, doubts_in, month_first
from tests.kpi.meaning.sheets import understood

HEADER = "date;customer;amount\n"


@pytest.mark.parametrize(
    ("amounts", "sign"),
    [
        ("12,50 1.234,00", ","),
        ("12.50 7", "."),
        ("1.234 5.678", ","),
        ("1,234 7", "."),
        ("5 7", None),
        ("€ 3,20 4", ","),
    ],
)
def test_the_sign_before_the_decimals_is_seen_in_the_cells(amounts: str, sign: str | None) -> None:
    first, second = amounts.rsplit(" ", 1)
    assert decimal_sign(understood(f"{HEADER}2026-01-05;Ada;{first}\n2026-01-06;Bo;{second}\n")) == sign


@pytest.mark.parametrize(
    ("days", "first"),
    [("13/02/2026 01/02/2026", False), ("02/13/2026 02/01/2026", True), ("2026-01-05 2026-01-06", None)],
)
def test_what_stands_first_in_a_date_is_seen_in_the_cells(days: str, first: bool | None) -> None:
    one, other = days.split()
    assert month_first(understood(f"{HEADER}{one};Ada;1\n{other};Bo;2\n")) is first


def test_what_can_be_read_in_two_ways_is_asked_with_both_totals_and_the_answer_counts() -> None:
    opened = understood(f"{HEADER}01/02/2026;Ada;1.234\n03/04/2026;Bo;2.500\n")
    days, number = doubts_in(accept(opened).source.notes)
    assert str(number.text) == "In amount, what is 1.234?"
    assert [(one.value, one.title.values) for one in number.answers if isinstance(one.title, Message)] == [
        (",", {"number": 1234.0, "total": 3734.0}),
        (".", {"number": 1.234, "total": 3.734}),
    ]
    assert (number.assumed, days.assumed) == (",", "day")
    settled = answered(answered(opened, number, "."), days, "month")
    table = accept(settled)
    assert table.source.totals == {"amount": 3.734}
    assert table.frame["date"].dt.month.tolist() == [1, 3]
    assert doubts_in(table.source.notes) == ()
    assert (decimal_sign(settled), month_first(settled)) == (".", True)
