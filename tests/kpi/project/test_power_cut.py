"""An acknowledged change survives a cut of power at any moment; another is there whole or not at all."""

from __future__ import annotations

import os
import random
from dataclasses import replace
from pathlib import Path

import pytest

from kpi.messages import PolsoError
from kpi.project import Project, State
from tests.kpi.project.frail_disk import FrailDisk, after_power_cut
from tests.kpi.project.making import orders

NIGHTLY = bool(os.environ.get("POLSO_NIGHTLY"))
CUTS = 5000 if NIGHTLY else 80
CHANGES = 6 if NIGHTLY else 2


def _recorded(path: Path, disk: FrailDisk, changes: int = 6) -> tuple[bytes, list[tuple[int, State]]]:
    """Make changes on a disk; return the file as it was before, and the state that was acknowledged after each."""
    Project.create(path).close()
    before = path.read_bytes()
    project = Project.open(path, disk.connect)
    acknowledged = [(0, project.state)]
    try:
        for number in range(changes):
            state = replace(project.state, chosen={"margin": f"0.{number}"})
            project.change(state, "change", [orders(40 + number)] if number % 2 else [])
            acknowledged.append((len(disk.done), project.state))
        project.go(1)
        acknowledged.append((len(disk.done), project.state))
    finally:
        project.close()
    return before, acknowledged


def _after_cuts(folder: Path, *, heeds_sync: bool) -> list[str]:
    """Cut the power at random moments and say what was wrong afterwards."""
    disk = FrailDisk(f"recording {heeds_sync}")
    before, acknowledged = _recorded(folder / "a.polso", disk)
    chance = random.Random(7)  # noqa: S311 - no secret
    wrong = []
    for cut in range(CUTS):
        at = chance.randrange(len(disk.done) + 1)
        left = folder / f"{cut}"
        left.mkdir()
        for name, content in after_power_cut(before, disk.done[:at], "a.polso", chance, heeds_sync=heeds_sync).items():
            (left / name).write_bytes(content)
        last = max(number for number, (end, _) in enumerate(acknowledged) if end <= at)
        allowed = [state for _, state in acknowledged[last : last + 2]]
        try:
            found = _whole(left / "a.polso")
        except PolsoError as error:
            wrong.append(str(error))
        else:
            wrong += [] if found in allowed else [f"cut {at}: {found}"]
    return wrong


def _whole(path: Path) -> State:
    """Read all of a project and return its state."""
    project = Project.open(path)
    try:
        for number in project.state.sources:
            project.table(number)
        return project.state
    finally:
        project.close()


def test_no_acknowledged_change_is_lost_when_power_is_cut(tmp_path: Path) -> None:
    assert _after_cuts(tmp_path, heeds_sync=True) == []


def test_the_simulation_finds_losses_on_a_disk_that_does_not_heed_syncs(tmp_path: Path) -> None:
    assert _after_cuts(tmp_path, heeds_sync=False) != []


@pytest.mark.parametrize("failure", [10, 13], ids=["input or output error", "disk full"])
def test_when_any_one_operation_fails_the_change_is_whole_or_not_there_and_the_next_one_works(
    tmp_path: Path, failure: int
) -> None:
    path = tmp_path / "a.polso"
    counting = FrailDisk(f"counting {failure}")
    _recorded(path, counting, CHANGES)
    assert counting.count > 20
    for fails_at in range(counting.count):
        path.unlink()
        Project.create(path).close()
        disk = FrailDisk(f"failing {failure} {fails_at}", fails_at=fails_at, failure=failure)
        states, failed = _changes_until_the_end(path, disk)
        assert failed <= 1
        assert _whole(path) == states[-1], fails_at


def _changes_until_the_end(path: Path, disk: FrailDisk) -> tuple[list[State], int]:
    """Make the changes, those that fail once more; return the acknowledged states and how often one failed."""
    failed = 0
    try:
        project = Project.open(path, disk.connect)
    except PolsoError:
        project, failed = Project.open(path, disk.connect), 1
    states = [project.state]
    for number in range(CHANGES):
        state = replace(project.state, chosen={"margin": f"0.{number}"})
        added = [orders(40 + number)] if number % 2 else []
        try:
            project.change(state, "change", added)
        except PolsoError:
            failed += 1
            assert project.state == states[-1]
            project.change(state, "change", added)
        states.append(project.state)
    project.close()
    return states, failed
