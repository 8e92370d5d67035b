"""The labels under the period axis."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest

from kpi.formatting import Formatter
from kpi.periods import PeriodKind
from tests.widgets.charts.made_up import periods
from widgets.charts.period_labels import GAP, PeriodLabel, period_labels


def seven_a_letter(text: str) -> float:
    return 7.0 * len(text)


def labels(kind: PeriodKind, first: date, count: int, width: float, language: str = "en") -> list[PeriodLabel]:
    step = width / max(count - 1, 1)
    return period_labels(periods(kind, first, count), step, Formatter(language), seven_a_letter)


def test_three_years_of_months_name_each_quarter_and_the_year_under_january() -> None:
    shown = labels(PeriodKind.MONTH, date(2023, 11, 1), 36, 660)
    assert [label.text for label in shown] == ["Jan", "Apr", "Jul", "Oct"] * 3
    assert [(label.position, label.year) for label in shown if label.year] == [(2, "2024"), (14, "2025"), (26, "2026")]


def test_months_with_room_are_all_named_and_the_first_names_its_year() -> None:
    shown = labels(PeriodKind.MONTH, date(2024, 5, 1), 7, 660)
    assert [label.text for label in shown] == ["May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov"]
    assert [label.year for label in shown] == ["2024", "", "", "", "", "", ""]


def test_a_narrow_chart_of_many_months_names_years_alone() -> None:
    shown = labels(PeriodKind.MONTH, date(2014, 3, 1), 144, 400)
    assert shown
    assert all(label.text.isdigit() and not label.year for label in shown)
    assert {
        period.month
        for period in (date(2014 + (label.position + 2) // 12, (label.position + 2) % 12 + 1, 1) for label in shown)
    } == {1}


def test_quarters_are_named_with_the_year_under_the_first() -> None:
    shown = labels(PeriodKind.QUARTER, date(2025, 1, 1), 6, 660, "it")
    assert [label.text for label in shown] == ["T1", "T2", "T3", "T4", "T1", "T2"]
    assert [label.position for label in shown if label.year] == [0, 4]


def test_years_are_named_by_their_number() -> None:
    assert [label.text for label in labels(PeriodKind.YEAR, date(2023, 1, 1), 4, 600)] == [
        "2023",
        "2024",
        "2025",
        "2026",
    ]


def test_a_few_weeks_are_named_and_many_are_named_by_their_months() -> None:
    few = labels(PeriodKind.WEEK, date(2026, 8, 31), 6, 660)
    assert [label.text for label in few] == ["W36", "W37", "W38", "W39", "W40", "W41"]
    many = labels(PeriodKind.WEEK, date(2025, 1, 6), 90, 660)
    assert [label.text for label in many][:4] == ["Jan", "Apr", "Jul", "Oct"]
    assert many[1].position == 13


def test_a_snapshot_has_its_one_label() -> None:
    assert [label.text for label in labels(PeriodKind.SNAPSHOT, date(2026, 1, 1), 1, 600)] == ["snapshot"]


@pytest.mark.parametrize("width", [200, 330, 500, 660, 1200])
@pytest.mark.parametrize("kind", [PeriodKind.WEEK, PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.YEAR])
@pytest.mark.parametrize("count", [2, 5, 14, 36, 61, 261])
@pytest.mark.parametrize("language", ["en", "it", "ro"])
def test_no_two_labels_ever_touch(kind: PeriodKind, count: int, width: float, language: str) -> None:
    shown = labels(kind, date(2021, 10, 4), count, width, language)
    step = width / (count - 1)
    for before, after in pairwise(shown):
        taken = (seven_a_letter(before.text) + seven_a_letter(after.text)) / 2
        assert (after.position - before.position) * step >= taken
        if before.year and after.year:
            assert (after.position - before.position) * step >= seven_a_letter("2026") + GAP / 2
