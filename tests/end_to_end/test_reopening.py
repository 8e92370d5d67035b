"""A project that is opened again shows its figures before what computes them is imported."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from app.answers import Inquiry, answer, packed
from app.writer import answer_name
from kpi.project import Project, State
from tests.kpi.engine.made import table

ORDERS = table(
    "orders",
    "customer date amount",
    *(f"c{month % 4} 2026-{month:02}-05 {month}.50" for month in range(1, 11)),
    "c1 2026-10-31 4.00",
)


def kept_project(path: Path) -> Path:
    """Return a project with orders and what was computed of them."""
    project = Project.create(path, State("Trattoria"), added=[ORDERS])
    found = answer((ORDERS,), Inquiry())
    project.remember(answer_name(project.state.sources, {}), packed(found, {}, datetime.now(UTC).date()))
    project.close()
    return path


def test_the_overview_is_drawn_before_anything_heavy_is_imported(tmp_path: Path) -> None:
    done = subprocess.run(  # noqa: S603 - our own interpreter with our own arguments
        [sys.executable, "-m", "tests.end_to_end.reopening", str(kept_project(tmp_path / "a.polso")), "arpu"],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
        env={**os.environ, "HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)},
        timeout=120,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    seen = json.loads(done.stdout)
    assert seen["heavy"] == []
    assert seen["at once"] == "overview"
    assert seen["then"] == ["revenue", "arpu"]
    assert seen["rows"] == [11]
