"""Restore points are whole copies, many of late and few of old."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from kpi.project import Project, State
from kpi.project.restore_points import RestorePoint, RestorePoints, of_file, worth_keeping

NOW = datetime(2026, 10, 31, 18, tzinfo=UTC)


def _points(*ages: timedelta) -> list[RestorePoint]:
    return [RestorePoint(Path(f"{number}.polso"), NOW - age) for number, age in enumerate(ages)]


def test_a_restore_point_opens_as_the_project_was(tmp_path: Path) -> None:
    project = Project.create(tmp_path / "a.polso", State(name="before"))
    points = RestorePoints(tmp_path / "points")
    point = points.keep(project, NOW)
    project.change(State(name="after"), "renamed")
    project.close()
    restored = Project.open(point.path)
    assert restored.state.name == "before"
    restored.close()
    assert [found.when for found in points.all()] == [NOW]
    assert point.size > 0
    assert of_file(tmp_path, project.path) == points
    assert of_file(tmp_path, tmp_path / "b.polso") is None


def test_of_two_years_with_one_each_hour_about_thirty_are_kept() -> None:
    kept = worth_keeping(_points(*(timedelta(hours=hour) for hour in range(24 * 730))))
    ages = [NOW - point.when for point in kept]
    assert len(kept) <= 3 + 12 + 10 + 9
    assert sum(age < timedelta(days=12) for age in ages) >= 12
    assert sum(age < timedelta(weeks=10) for age in ages) >= 12 + 8
    assert max(ages) > timedelta(days=8 * 30)


@given(st.lists(st.integers(0, 10**7), unique=True, max_size=60))
def test_the_newest_is_always_kept_and_to_choose_again_changes_nothing(minutes: list[int]) -> None:
    points = _points(*(timedelta(minutes=minute) for minute in minutes))
    kept = worth_keeping(points)
    assert worth_keeping(kept) == kept
    assert kept[:3] == sorted(points, key=lambda point: point.when, reverse=True)[:3]


def test_those_no_longer_needed_are_deleted_and_other_files_left(tmp_path: Path) -> None:
    project = Project.create(tmp_path / "a.polso")
    folder = tmp_path / "points"
    points = RestorePoints(folder)
    folder.mkdir()
    (folder / "notes.polso").write_text("not ours")
    for hour in range(10):
        points.keep(project, NOW + timedelta(minutes=hour))
    project.close()
    assert len(points.all()) == 3
    assert (folder / "notes.polso").exists()
