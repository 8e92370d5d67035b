"""The program with a window that imports and edits until it is killed, and says what it asked and what it kept."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path
from random import Random

from PySide6.QtCore import QTimer

from app.application import make_application, make_window
from app.main_window import MainWindow
from app.session import Session, Step

MOST_WAITING = 6


def words(step: Step) -> list[object]:
    """Return what tells one state from another."""
    return [step.notes.get("nps", ""), len(step.tables), step.name, step.chosen.get("margin", "")]


def run(project: Path, log: Path, home: Path, seed: int) -> None:
    """Open a project and change it without end."""
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        os.environ[name] = str(home)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = make_application()
    window = make_window(application, "en", "light")
    window.show()
    edits = _Edits(window, log, Random(seed))  # noqa: S311 - no secret
    window._services.keeper.opened.connect(lambda _path: edits.begin())
    window.open_files([project])
    application.exec()


class _Edits:
    def __init__(self, window: MainWindow, log: Path, chance: Random) -> None:
        self._session: Session = window._services.session
        self._chance = chance
        self._log = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        self._count = 0
        self._waiting = 0
        self._timer = QTimer(window, interval=0)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._session.stepped.connect(self._on_session_stepped)
        self._session.went.connect(lambda _by: self._on_session_stepped(self._session.step))
        window._services.keeper.kept.connect(self._on_keeper_kept)

    def begin(self) -> None:
        self._say("ready", self._session.step)
        self._timer.start()

    def _on_timer_timeout(self) -> None:
        if self._waiting >= MOST_WAITING:
            return
        self._count += 1
        session, chance = self._session, self._chance.random()
        if chance < 0.3:
            session.add((replace(session.tables[0]),), "import of orders.csv")
        elif chance < 0.4 and len(session.tables) > 1:
            session.remove(len(session.tables) - 1, "removal of orders.csv")
        elif chance < 0.6:
            session.undo()
        elif chance < 0.7:
            session.redo()
        elif chance < 0.8:
            session.set("margin", f"0.{self._count}", "change of Margin")
        else:
            session.note("nps", f"{os.getpid()} {self._count}", "note")

    def _on_session_stepped(self, step: Step) -> None:
        self._waiting += 1
        self._say("asked", step)

    def _on_keeper_kept(self, step: Step) -> None:
        self._waiting -= 1
        self._say("kept", step)

    def _say(self, what: str, step: Step) -> None:
        os.write(self._log, f"{json.dumps([what, words(step)])}\n".encode())
