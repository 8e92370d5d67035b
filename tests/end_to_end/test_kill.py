"""The program is killed at random moments while it imports and edits: nothing that it acknowledged is lost."""

from __future__ import annotations

import json
import multiprocessing
import os
from multiprocessing.context import ForkServerContext, SpawnContext
from pathlib import Path
from random import Random

from kpi.importing import open_files
from kpi.project import Project, State
from kpi.readers.request import Request
from tests.end_to_end import endless_edits

NIGHTLY = bool(os.environ.get("POLSO_NIGHTLY"))
KILLS = 200 if NIGHTLY else 8
LONGEST = 0.7
"""Seconds that the program may live once it has begun to edit."""
PATIENCE = 60.0


def test_nothing_acknowledged_is_lost_and_nothing_is_damaged_when_the_program_is_killed(tmp_path: Path) -> None:
    project = _project(tmp_path)
    context, chance = _context(), Random(3)  # noqa: S311 - no secret
    acknowledged = 0
    for number in range(KILLS):
        log = tmp_path / f"{number}.log"
        process = context.Process(target=endless_edits.run, args=(project, log, tmp_path / "its home", number))
        process.start()
        # Every second time not before it has kept something: on a slow machine it would be killed too early to tell.
        _wait_for(process, log, b'"kept"' if number % 2 else b'"ready"')
        process.join(chance.random() * LONGEST)
        assert process.exitcode is None
        process.kill()
        process.join()
        asked, kept = _said(log)
        acknowledged += kept
        # Of what was asked, all that was acknowledged is there; what came later may be.
        assert _state(project) in asked[kept:], number
    assert acknowledged >= KILLS // 2


def _project(folder: Path) -> Path:
    export, path = folder / "orders.csv", folder / "Trattoria.polso"
    rows = (f"2026-{1 + n % 9:02}-{1 + n % 28:02},c{n % 40},{n}.50\n" for n in range(300))
    export.write_text("date,customer,amount\n" + "".join(rows), "utf-8")
    Project.create(path, State("Trattoria"), added=open_files([Request(export)])).close()
    return path


def _context() -> ForkServerContext | SpawnContext:
    """Return how the program is started: where it can be, with all of it imported already."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.end_to_end.endless_edits", "app.business", "kpi.engine", "kpi.project"])
    return context


def _wait_for(process: multiprocessing.process.BaseProcess, log: Path, word: bytes) -> None:
    """Wait until the program has said a word."""
    waited = 0.0
    while waited < PATIENCE and (not log.exists() or word not in log.read_bytes()):
        process.join(0.02)
        waited += 0.02
        assert process.exitcode is None, process.exitcode


def _said(log: Path) -> tuple[list[object], int]:
    """Return the state that the program began with and those that it asked for, and how many of these it kept."""
    lines = [json.loads(line) for line in log.read_text("utf-8").splitlines() if line.endswith("]]")]
    asked = [words for what, words in lines if what in ("ready", "asked")]
    return asked, sum(what == "kept" for what, _ in lines)


def _state(path: Path) -> list[object]:
    """Open the project as the next start does, and read all of it."""
    project = Project.open(path)
    try:
        state = project.state
        for number in state.sources:
            assert len(project.table(number).frame) == 300
        return [state.notes.get("nps", ""), len(state.sources), state.name, state.chosen.get("margin", "")]
    finally:
        project.close()
