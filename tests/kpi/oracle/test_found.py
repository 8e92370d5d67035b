"""What the oracle has found: the smallest businesses on which the program was once wrong."""

from __future__ import annotations

from datetime import date

from tests.kpi.oracle.businesses import Business, Cells
from tests.kpi.oracle.comparison import disagreements
from tests.kpi.oracle.oracle import answers

CONTRACT: Cells = {
    "customer": "Ada",
    "start": "2020-05-01",
    "end": None,
    "amount": "20.00",
    "interval": "month",
    "trial_start": None,
    "trial_end": None,
}


def _contracts(**cells: str) -> Business:
    return Business({"subscriptions": ({**CONTRACT, **cells},)}, "month", date(2021, 1, 3))


AFTER_THE_DAY = Business(
    {
        "sessions": (
            {"user": "Ada", "start": "2025-01-01 08:00:00", "seconds": "60"},
            {"user": "Ada", "start": "2025-01-04 12:30:00", "seconds": "60"},
        )
    },
    "quarter",
    date(2025, 3, 5),
    {"as_of": "2025-01-01"},
)

FOUND = {
    "the end of a trial is a day that was seen": _contracts(trial_start="2020-05-01", trial_end="2020-05-31"),
    "a trial before the contract is seen too": _contracts(trial_start="2020-03-01", trial_end="2020-03-31"),
    "without days of trials, what costs nothing is one": _contracts(amount="0.00"),
    "the users of days to come are in no mean day": AFTER_THE_DAY,
}


def test_the_program_is_right_where_it_was_wrong() -> None:
    said = answers(list(FOUND.values()))
    differing = {name: list(disagreements(FOUND[name], answer)) for name, answer in zip(FOUND, said, strict=True)}
    assert not {name: found for name, found in differing.items() if found}
