"""Damage to a project is found, said, and what is sound is saved from it."""

from __future__ import annotations

import os
import random
from dataclasses import replace
from functools import cache
from pathlib import Path

from kpi.messages import PolsoError
from kpi.project import Project, State
from kpi.project.faults import Damaged
from kpi.project.salvage import salvage
from tests.kpi.project.making import orders
from tests.kpi.project.test_project import assert_same

DAMAGES = 5000 if os.environ.get("POLSO_NIGHTLY") else 80


_kept = cache(orders)


def _project(path: Path) -> State:
    project = Project.create(path, State(name="Trattoria"))
    project.change(project.state, "import", [orders(300, "a.csv"), orders(500, "b.csv"), orders(40, "c.csv")])
    project.change(replace(project.state, chosen={"margin": "0.8"}), "margin")
    project.close()
    return project.state


def _damaged(content: bytes, chance: random.Random, number: int) -> bytes:
    if number % 5 == 4:
        return content[: chance.randrange(len(content))]
    changed = bytearray(content)
    changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def _read(path: Path, expected: State) -> str:
    """Return what came of reading all of a project: `whole`, `said` or what was wrong."""
    try:
        project = Project.open(path)
    except PolsoError:
        return "said"
    try:
        tables = [project.table(number) for number in project.state.sources]
    except Damaged:
        return "said"
    finally:
        project.close()
    for table, rows in zip(tables, (300, 500, 40), strict=True):
        assert_same(_kept(rows, table.source.file.name), table)
    return "whole" if project.state == expected else f"silent: {project.state}"


def test_no_flipped_bit_and_no_cut_passes_for_data(tmp_path: Path) -> None:
    path = tmp_path / "a.polso"
    expected = _project(path)
    content, chance = path.read_bytes(), random.Random(11)  # noqa: S311 - no secret
    found = []
    for number in range(DAMAGES):
        path.write_bytes(_damaged(content, chance, number))
        found.append(_read(path, expected))
    assert set(found) == {"whole", "said"}
    assert found.count("said") > DAMAGES // 2


def test_a_column_whose_name_was_damaged_is_said_to_be_damage(tmp_path: Path) -> None:
    path = tmp_path / "a.polso"
    state = _project(path)
    content = path.read_bytes()
    assert b"digest" in content
    path.write_bytes(content.replace(b"digest", b"dighst"))
    assert _read(path, state) == "said"


def test_what_is_sound_of_a_damaged_project_is_saved(tmp_path: Path) -> None:
    path = tmp_path / "a.polso"
    _project(path)
    content = bytearray(path.read_bytes())
    mark = content.index(b"PAR1", content.index(b"PAR1") + 4)
    content[mark - 40] ^= 1
    path.write_bytes(content)
    saved = salvage(path)
    assert saved.lost == 1
    assert saved.state == State(name="Trattoria", chosen={"margin": "0.8"})
    for table in saved.tables:
        assert_same(orders(len(table.frame), table.source.file.name), table)
    assert len(saved.tables) == 2
    assert path.read_bytes() == content


def test_of_a_project_that_was_cut_off_the_first_tables_are_saved(tmp_path: Path) -> None:
    path = tmp_path / "a.polso"
    project = Project.create(path)
    for number in range(4):
        project.change(project.state, "import", [orders(5000 + number)])
    project.close()
    content = path.read_bytes()
    path.write_bytes(content[: len(content) * 3 // 5])
    saved = salvage(path)
    assert [len(table.frame) for table in saved.tables] == [5000, 5001]
    assert_same(orders(5000), saved.tables[0])
    assert saved.lost == 2
