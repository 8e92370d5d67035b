"""What the user says of a sheet settles how its cells are read: decimals, order of dates, currency, single cells."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from kpi.importing import accept
from kpi.messages import Cancelled, Message
from kpi.readers.request import Request
from kpi.receipt import Table
from kpi.recognition import recognise
from tests.kpi.meaning.sheets import sheet, understood

ROWS = ["date,customer,amount", "01/02/2026,Ada,1.234", "03/02/2026,Bo,2.500"]


def accepted(rows: list[str], **said: Any) -> Table:
    opened = sheet("\n".join(rows))
    return accept(recognise(opened, replace(Request(opened.file), **said)))


@pytest.mark.parametrize(("decimal", "total"), [(",", 3734.0), (".", 3.734)])
def test_the_decimal_sign_that_the_user_names_settles_what_can_be_read_in_two_ways(decimal: str, total: float) -> None:
    table = accepted(ROWS, decimal=decimal)
    assert table.source.totals == {"amount": total}
    assert not [note for note in table.source.notes if "two ways: 1.234" in str(note)]


@pytest.mark.parametrize(
    ("month_first", "days"), [(True, ["2026-01-02", "2026-03-02"]), (False, ["2026-02-01", "2026-02-03"])]
)
def test_the_order_of_dates_that_the_user_names_settles_them(month_first: bool, days: list[str]) -> None:
    table = accepted(ROWS, month_first=month_first)
    assert table.frame["date"].dt.strftime("%Y-%m-%d").tolist() == days


def test_the_currency_that_the_user_names_is_that_of_amounts_that_say_none() -> None:
    assert accepted(ROWS, currency="RON").source.currency == "RON"


def test_a_dollar_can_be_said_to_be_canadian() -> None:
    table = accepted(
        ["date,customer,amount", "2026-02-13,Ada,$5", "2026-02-14,Bo,€6", "2026-02-15,Cy,$7"], currency="CAD"
    )
    assert table.source.currency == "CAD"
    assert table.frame["currency"].tolist() == ["CAD", "EUR", "CAD"]


def test_a_cell_that_was_mended_is_read_as_mended_and_the_receipt_says_so() -> None:
    rows = ["date,customer,amount", "2026-02-13,Ada,12.5o", "2026-02-14,Bo,6"]
    assert [problem.value for problem in accepted(rows).source.problems] == ["12.5o"]
    mended = accepted(rows, corrections={(2, "amount"): "12.50", (99, "amount"): "1", (2, "nowhere"): "1"})
    assert mended.source.problems == ()
    assert mended.source.totals == {"amount": 18.5}
    assert "1 cell corrected by hand: amount 2: “12.50”." in [str(note) for note in mended.source.notes]


def test_an_import_tells_of_each_column_and_can_be_stopped_between_them() -> None:
    said: list[str] = []

    def told(done: int, total: int, label: Message) -> None:
        assert 0 <= done <= total
        said.append(str(label))
        if "Checking" in said[-1]:
            raise Cancelled

    with pytest.raises(Cancelled):
        accept(understood("\n".join(ROWS)), told)
    assert any("“amount”" in one for one in said)
