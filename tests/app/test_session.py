"""What is open, what is asked, and what may be taken back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import cycle
from pathlib import Path

import pandas as pd
import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from app import session as session_module
from app.jobs import Jobs
from app.session import Answer, Inquiry, Session, answer, span
from kpi.importing import Table, open_files
from kpi.messages import Message, PolsoError
from kpi.readers.request import Request
from tests.widgets import business

pytestmark = pytest.mark.usefixtures("read_here")


@pytest.fixture
def session(qapp: QCoreApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    def quick(tables: tuple[Table, ...], _inquiry: Inquiry, _remembered: object) -> Answer:
        return Answer(tables, business.results(3), {}, tuple(span(table) for table in tables))

    monkeypatch.setattr(session_module, "answer", quick)
    jobs = Jobs(qapp)
    yield Session(jobs)
    jobs.close()


def test_results_come_in_the_background_and_say_for_which_tables(qtbot: QtBot, session: Session) -> None:
    table = business.table()
    with qtbot.waitSignal(session.results_changed) as told:
        session.start((table,), "Ceramiche Lupo")
        assert session.computing
    assert told.args is not None
    assert told.args[0].tables == (table,)
    assert not session.computing


def test_a_new_question_takes_the_place_of_the_one_under_way(qtbot: QtBot, session: Session) -> None:
    heard: list[Answer] = []
    session.results_changed.connect(heard.append)
    session.start((business.table(),), "")
    session.ask(replace(session.inquiry, period="quarter"))
    session.ask(replace(session.inquiry, period="year"))
    qtbot.waitUntil(lambda: not session.computing)
    assert len(heard) == 1


def test_another_range_is_shown_without_computing(qtbot: QtBot, session: Session) -> None:
    with qtbot.waitSignal(session.results_changed):
        session.start((business.table(),), "")
    with qtbot.waitSignal(session.results_changed):
        session.ask(replace(session.inquiry, months_shown=12))
        assert not session.computing


def test_an_import_and_a_removal_are_undone_and_done_again(qtbot: QtBot, session: Session) -> None:
    first, second = business.table(), business.table()
    session.start((first,), "")
    session.add((second,), "import of 1 table")
    session.remove(0, "removal of ordini_2026.csv")
    assert session.tables == (second,)
    assert session.undoable == "removal of ordini_2026.csv"
    session.undo()
    assert session.tables == (first, second)
    assert session.redoable == "removal of ordini_2026.csv"
    session.undo()
    session.undo()
    assert session.tables == (first,)
    session.redo()
    assert session.tables == (first, second)
    qtbot.waitUntil(lambda: not session.computing)


def test_a_new_step_forgets_what_was_undone(qtbot: QtBot, session: Session) -> None:
    session.start((business.table(),), "")
    session.add((business.table(),), "one")
    session.undo()
    session.add((business.table(),), "two")
    assert session.redoable == ""
    assert session.undoable == "two"
    qtbot.waitUntil(lambda: not session.computing)


def test_a_setting_is_a_step_that_can_be_taken_back(qtbot: QtBot, session: Session) -> None:
    session.start((business.table(),), "")
    session.set("margin", "0.62", "change of Margin")
    session.set("clv_window", "6", "change of Months")
    assert session.chosen == session.inquiry.chosen == {"margin": "0.62", "clv_window": "6"}
    with qtbot.waitSignal(session.settings_changed):
        session.undo()
    assert session.chosen == {"margin": "0.62"}
    assert (session.undoable, session.redoable) == ("change of Margin", "change of Months")
    session.set_all({}, "reset of all settings")
    assert (session.chosen, session.redoable) == ({}, "")
    session.undo()
    assert session.chosen == {"margin": "0.62"}
    session.set("margin", None, "change of Margin")
    assert session.chosen == {}
    qtbot.waitUntil(lambda: not session.computing)


def test_what_is_set_already_is_no_step(qtbot: QtBot, session: Session) -> None:
    session.start((business.table(),), "", {"margin": "0.62"})
    session.set("margin", "0.62", "change of Margin")
    session.set("clv_window", None, "change of Months")
    assert session.undoable == ""
    qtbot.waitUntil(lambda: not session.computing)


def test_tables_and_settings_are_taken_back_one_after_the_other(qtbot: QtBot, session: Session) -> None:
    session.start((business.table(),), "")
    session.set("margin", "0.62", "change of Margin")
    session.add((business.table(),), "import of 1 table")
    with qtbot.assertNotEmitted(session.settings_changed):
        session.undo()
    assert (len(session.tables), session.chosen) == (1, {"margin": "0.62"})
    with qtbot.assertNotEmitted(session.tables_changed):
        session.undo()
    assert session.chosen == {}
    qtbot.waitUntil(lambda: not session.computing)


def test_another_question_leaves_the_settings_as_they_are(qtbot: QtBot, session: Session) -> None:
    session.start((business.table(),), "", {"margin": "0.62"})
    session.ask(Inquiry(period="quarter"))
    assert (session.inquiry.period, session.inquiry.chosen) == ("quarter", {"margin": "0.62"})
    qtbot.waitUntil(lambda: not session.computing)


def test_a_filter_is_put_on_and_taken_off(qtbot: QtBot, session: Session) -> None:
    session.start((business.table(),), "")
    session.filter_by("Channel", "Shop")
    assert session.inquiry.where == {"Channel": "Shop"}
    session.filter_by("Channel", "")
    assert session.inquiry.where == {}
    qtbot.waitUntil(lambda: not session.computing)


def test_what_cannot_be_computed_is_told(qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_tables: tuple[Table, ...], _inquiry: Inquiry, _remembered: object) -> Answer:
        raise PolsoError(Message("Nothing fits."))

    monkeypatch.setattr(session_module, "answer", refuse)
    with qtbot.waitSignal(session.computing_failed) as told:
        session.start((business.table(),), "")
    assert told.args is not None
    assert str(told.args[0]) == "Nothing fits."
    assert not session.computing


def test_the_span_of_a_table_goes_from_its_first_to_its_last_day() -> None:
    days = span(business.table())
    assert days is not None
    assert [day.isoformat() for day in days] == ["2024-01-01", "2026-10-31"]


def test_a_table_without_dates_has_no_span() -> None:
    table = replace(business.table(), frame=pd.DataFrame({"customer": ["a"]}))
    assert span(table) is None


def test_the_engine_answers_with_what_can_be_split(tmp_path: Path) -> None:
    file = tmp_path / "orders.csv"
    rows = "\n".join(
        f"{day:02d}/03/2026,Client {day},{day}.50,{channel}"
        for day, channel in zip(range(1, 29), cycle(("Shop", "Online")))
    )
    file.write_text(f"Date,Customer,Amount,Channel\n{rows}\n", encoding="utf-8")
    found = answer(open_files([Request(file)]), Inquiry())
    assert found.results.metrics
    assert "Channel" in found.dimensions
