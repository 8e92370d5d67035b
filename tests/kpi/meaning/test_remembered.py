"""What the user said of a layout counts again for the next file of the same layout."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kpi.importing import Understanding, accept, inspect
from kpi.readers.request import Request, Unreadable
from kpi.recognition.remembered import AS_LAST_TIME, recall, remember

pytestmark = pytest.mark.usefixtures("read_here")

HEADERS = "Giorno rif.;Chi;Quanto;Negozio"


def opened(file: Path, text: str, mappings: dict[str, str] | None = None, **said: Any) -> Understanding:
    file.write_text(text, "utf-8")
    request = replace(Request(file), **said)
    (found,) = inspect([request], mappings=mappings)
    assert not isinstance(found, Unreadable)
    return found


def test_what_the_user_said_of_a_layout_is_applied_to_the_next_file_with_a_note(tmp_path: Path) -> None:
    mapping = {"date": "Giorno rif.", "customer": "Chi", "amount": "Quanto"}
    first = opened(
        tmp_path / "maggio.csv", f"{HEADERS}\n05/05/2026;Ada;1.234;A\n", kind="orders", mapping=mapping, decimal="."
    )
    remembered = remember(first, ["Negozio"])
    assert remembered is not None
    other_spelling = "giorno  rif;CHI;quanto;negozio\n05/06/2026;Bo;2.500;B\n"
    second = opened(tmp_path / "giugno.csv", other_spelling, dict([remembered]))
    assert (second.kind, second.request.left_out) == ("orders", ("Negozio",))
    assert second.notes[0].text == AS_LAST_TIME
    assert accept(second).source.totals == {"amount": 2.5}


def test_a_layout_of_which_the_user_said_nothing_is_not_remembered(tmp_path: Path) -> None:
    understood = opened(tmp_path / "orders.csv", "date,customer,amount\n2026-01-05,Ada,1\n")
    assert remember(understood) is None


def test_what_the_request_says_counts_before_what_was_remembered(tmp_path: Path) -> None:
    text = "date,customer,amount\n2026-01-05,Ada,1\n"
    remembered = remember(opened(tmp_path / "a.csv", text, kind="costs"))
    assert remembered is not None
    again = opened(tmp_path / "b.csv", text, dict([remembered]), kind="orders")
    assert again.kind == "orders"


def test_an_encoding_that_was_chosen_is_used_again(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_bytes("date;customer;amount\n2026-01-05;Łukasz;1\n".encode("cp1250"))
    (first,) = inspect([Request(file, encoding="cp1250")])
    assert isinstance(first, Understanding)
    remembered = remember(first)
    assert remembered is not None
    (second,) = inspect([Request(file)], mappings=dict([remembered]))
    assert isinstance(second, Understanding)
    assert accept(second).frame["customer"].tolist() == ["Łukasz"]


def test_what_is_damaged_or_of_another_layout_is_passed_over(tmp_path: Path) -> None:
    understood = opened(tmp_path / "a.csv", "date,customer,amount\n2026-01-05,Ada,1\n", kind="orders")
    remembered = remember(understood)
    assert remembered is not None
    key, _ = remembered
    for text in ("", "[", "[]", '{"kind": "unheard of"}'):
        assert recall(understood.sheet, {key: text}) is None
    assert recall(understood.sheet, {"another": remembered[1]}) is None
