"""A window, a flow of import and a file of orders."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app import import_steps
from app.import_flow import ImportFlow
from app.jobs import Jobs
from app.theme import read_palette
from kpi.formatting import Formatter
from kpi.importing import Understanding
from kpi.messages import Progress
from kpi.readers.request import Request, Unreadable
from tests.app.import_flow.driving import ORDERS, PATIENCE_MS


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(1366, 768)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    started = Jobs()
    yield started
    started.close()


@pytest.fixture
def flow(jobs: Jobs, window: QWidget) -> ImportFlow:
    made = ImportFlow(jobs, window, read_palette("light"), Formatter("en"))
    made.currency = "EUR"
    return made


@pytest.fixture
def orders(tmp_path: Path) -> Path:
    file = tmp_path / "ordini.csv"
    file.write_text(ORDERS, encoding="cp1252")
    return file


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Hold up the reading of whole files until it is set."""
    gate = threading.Event()

    def read_later(read: Understanding, request: Request, progress: Progress) -> Understanding | Unreadable:
        gate.wait(PATIENCE_MS / 1000)
        return import_steps.read_again(read, request, progress)

    monkeypatch.setattr("app.import_flow.read_again", read_later)
    yield gate
    gate.set()
