"""The metric “feedback”: comments counted, themes beside the figure, and the comments behind a theme."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

import pandas as pd
import pytest

from kpi import catalog
from kpi.detailed import details_of, rows_behind_row
from kpi.details import DetailTable
from kpi.periods import Period
from kpi.receipt import Table
from tests.kpi.engine.made import fact, facts_of, of_columns, results

Answer = tuple[str, str, float | None, str | None]
"""The day, the question, the score and the comment."""

METRIC = catalog.metrics()["feedback"]


def surveys(*answers: Answer, rows: Sequence[int] | None = None) -> Table:
    """Return answers; those with the same number in `rows` are of one respondent."""
    names = ("date", "question", "score", "comment")
    made = of_columns("surveys", {name: [answer[place] for answer in answers] for place, name in enumerate(names)})
    if rows is not None:
        made.frame.index = pd.Index(rows, name="row")
    return made


def details(*tables: Table, period: str = "2026-03", **chosen: str) -> Mapping[str, DetailTable]:
    return details_of(tables, results(*tables, **chosen), METRIC, Period.parse(period))


def cells(table: DetailTable, name: str) -> Mapping[str, object]:
    """Return a row of the themes by the names of its columns."""
    row = next(row for row in table.rows if row.name == name)
    columns = ("count", "share", "mean", "net", "impact")
    return dict(zip(columns, row.cells, strict=True))


MARCH: tuple[Answer, ...] = (
    ("2026-03-02", "nps", 2, "The towels were wet"),
    ("2026-03-03", "nps", 9, "Towels again, but kind trainers"),
    ("2026-03-04", "nps", 10, "Trainers!"),
    ("2026-03-05", "nps", 7, None),
    ("2026-03-06", "nps", 0, "."),
    ("2026-02-06", "nps", 0, "Towels in February"),
)


def test_comments_are_counted_in_the_period_of_their_date_and_signs_alone_are_none() -> None:
    found = results(surveys(*MARCH))
    assert {value.period.label: value.value for value in found.metrics["feedback"].series} == {
        "2026-02": 1,
        "2026-03": 3,
    }


def test_a_respondent_with_several_answers_is_one_of_those_who_answered() -> None:
    wide = surveys(
        ("2026-03-02", "nps", 2, "Wet towels"),
        ("2026-03-02", "csat", 1, None),
        ("2026-03-03", "nps", 9, None),
        ("2026-03-03", "csat", 5, None),
        ("2026-03-04", "csat", None, None),
        ("2026-03-05", "csat", None, "Only words"),
        rows=(2, 2, 3, 3, 4, 5),
    )
    found = facts_of(wide)
    assert fact(found, "2026-03", "survey_responses") == 3
    assert fact(found, "2026-03", "comments") == 2
    shares = results(wide, variants={"feedback": "share"}).metrics["feedback"]
    assert shares.series[-1].value == pytest.approx(100 * 2 / 3)


def test_surveys_without_a_place_for_comments_do_not_count_none_but_say_what_is_needed() -> None:
    found = results(of_columns("surveys", {"date": ["2026-03-02"], "question": ["nps"], "score": [9]}))
    assert "feedback" not in found.metrics
    assert "comments" in str(found.unavailable["feedback"])


def test_themes_have_count_share_mean_score_nps_and_impact() -> None:
    table = details(surveys(*MARCH), period="2026", theme_least="1")["themes"]
    towels = cells(table, "towels")
    assert (towels["count"], towels["share"]) == (3, 75.0)
    assert towels["mean"] == pytest.approx((2 + 9 + 0) / 3)
    assert towels["net"] == pytest.approx(-100 / 3)
    # All six: two promoters, three detractors; without the towels: one of each of three.
    assert towels["impact"] == pytest.approx(100 * (-1 / 6 - 0))


def test_few_comments_are_completed_by_those_of_twelve_months_and_a_note_says_so() -> None:
    table = surveys(
        *MARCH, ("2025-04-01", "nps", 3, "Towels a year ago"), ("2025-03-31", "nps", 3, "Towels too long ago")
    )
    found = details(table, theme_least="1")["themes"]
    assert cells(found, "towels")["count"] == 4
    note = str(found.notes[0])
    assert "3 comments" in note
    assert "2025-04-01" in note


def test_a_period_with_many_comments_stands_by_itself() -> None:
    march = [("2026-03-02", "nps", 2, f"Towels {'x' * number}") for number in range(40)]
    found = details(surveys(*march, ("2026-02-02", "nps", 2, "Towels")))["themes"]
    assert cells(found, "towels")["count"] == 40
    assert not any("from" in str(note) and "to" in str(note) and "2025" in str(note) for note in found.notes)


def test_where_only_satisfaction_is_asked_the_impact_is_on_the_satisfied_share() -> None:
    answers: list[Answer] = [
        ("2026-03-02", "csat", 1, "Wet towels"),
        ("2026-03-03", "csat", 4, "The towels are fine"),
        ("2026-03-04", "csat", 5, None),
        ("2026-03-05", "csat", 3, None),
    ]
    found = details(surveys(*answers), theme_least="1")
    assert set(found) == {"themes_by_csat"}
    towels = cells(found["themes_by_csat"], "towels")
    assert towels["net"] == 50.0
    assert towels["impact"] == pytest.approx(0.0)
    assert any("CSAT" in str(note) for note in found["themes_by_csat"].notes)


def test_a_score_to_another_question_is_not_taken_for_one_to_the_recommendation_question() -> None:
    found = details(surveys(*MARCH, ("2026-03-09", "csat", 5, "Towels")), period="2026", theme_least="1")["themes"]
    assert cells(found, "towels")["count"] == 4
    assert cells(found, "towels")["mean"] == pytest.approx((2 + 9 + 0) / 3)


def test_the_comments_behind_a_theme_are_as_many_as_it_counts() -> None:
    table = surveys(*MARCH)
    found = results(table, theme_least="1", themes="linen: towel, wet")
    period = Period.parse("2026-03")
    (detail, *_) = METRIC.details
    for row in details_of([table], found, METRIC, period)["themes"].rows:
        ((_, rows),) = rows_behind_row([table], found, detail, row.key, period)
        assert len(rows) == row.cells[0]
    ((_, behind),) = rows_behind_row([table], found, detail, "own:linen", period)
    assert behind["comment"].tolist() == [
        "The towels were wet",
        "Towels again, but kind trainers",
        "Towels in February",
    ]


def test_one_in_a_thousand_must_mention_a_theme_unless_the_user_says_how_many() -> None:
    many = [("2026-03-02", "nps", 5, f"Parking q{'z' * (number % 30)}") for number in range(4000)]
    rare = [("2026-03-03", "nps", 5, "Sauna")] * 3
    table = surveys(*many, *rare)
    assert "sauna" not in {row.name for row in details(table)["themes"].rows}
    assert "sauna" in {row.name for row in details(table, theme_least="3")["themes"].rows}


def test_nothing_said_often_enough_gives_no_rows_and_a_note() -> None:
    table = details(surveys(("2026-03-02", "nps", 2, "Towels")))["themes"]
    assert table.rows == ()
    assert "3" in str(table.notes[-1])


def test_the_first_day_of_the_look_back_is_twelve_months_with_that_of_the_period() -> None:
    table = surveys(*MARCH)
    found = details_of([table], results(table, period="week"), METRIC, Period.parse("2026-W10"))["themes"]
    assert found.notes[0].values["first"] == date(2025, 4, 1)
