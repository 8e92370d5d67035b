"""Surveys question by question: against SQL written from the rules, and what scales and directions do to figures."""

from __future__ import annotations

from datetime import date, timedelta

import duckdb
import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpi import catalog
from kpi.detailed import details_of, rows_behind_row
from kpi.details import DetailTable
from kpi.engine import Question, compute
from kpi.facts.surveys import scores_of
from kpi.receipt import Table
from kpi.results import Results
from tests.kpi.engine.made import TODAY, fact, facts_of, of_columns, results, table

Rows = list[dict[str, object]]
SCALES = {"nps": 10, "csat": 5, "ces": 7, "nes": 7, "css": 10, "Price?": 5, "Staff?": 10, "Shop?": 3}
LEAST = {"nps": 0, "Staff?": 0}
FIRST = date(2023, 11, 20)

_answer = st.sampled_from(sorted(SCALES)).flatmap(
    lambda wording: st.fixed_dictionaries(
        {
            "wording": st.just(wording),
            "date": st.integers(0, 110).map(lambda days: FIRST + timedelta(days)),
            "score": st.one_of(st.none(), st.integers(LEAST.get(wording, 1), SCALES[wording])),
            "direction": st.sampled_from([None, "low"] if wording in ("Price?", "ces") else [None]),
        }
    )
)
answers = st.lists(_answer, min_size=1, max_size=40)

SCHEMA = pa.schema({"wording": pa.string(), "date": pa.date32(), "score": pa.float64(), "direction": pa.string()})
ORACLE = """
with answers as (
    select *, case wording when 'nps' then 10 when 'csat' then 5 when 'ces' then 7 when 'nes' then 7 when 'css' then 10
        when 'Price?' then 5 when 'Staff?' then 10 else 3 end as high,
      case when wording in ('nps', 'Staff?') then 0 else 1 end as least,
      direction = 'low' or wording = 'nes' as turned
    from given where score is not null
), turned as (
    select *, case when turned then high + 1 - score else score end as good from answers
), judged as (
    select *, good >= case high when 3 then 3 when 5 then 4 when 7 then 6 else 8 end as top,
      (good - least) / (high - least) as share, strftime(day, '%Y-%m') as period
    from turned
)
"""


def _table(rows: Rows) -> Table:
    columns: dict[str, list[object]] = {name: [row[name] for row in rows] for name in rows[0]}
    columns["question"] = ["other" if "?" in str(row["wording"]) else row["wording"] for row in rows]
    columns["scale"] = [float(SCALES[str(row["wording"])]) for row in rows]
    made = of_columns("surveys", columns)
    made.frame["scale"] = made.frame["scale"].astype("float64")
    return made


def _oracle(rows: Rows, select: str, *values: str) -> list[tuple[object, ...]]:
    with duckdb.connect(config={"threads": 1}) as connection:
        connection.register("rows", pa.Table.from_pylist(rows, schema=SCHEMA))
        connection.execute("create table given as select wording, date as day, score, direction from rows")
        return connection.execute(f"{ORACLE} {select}", values).fetchall()


def _questions(tables: list[Table], found: Results) -> DetailTable:
    metric = found.metrics["survey"]
    assert metric.latest is not None
    return details_of(tables, found, metric.metric, metric.latest.period)["questions"]


@given(answers)
def test_the_facts_of_all_questions_are_those_of_sql(rows: Rows) -> None:
    found = facts_of(_table(rows), as_of="2024-03-31")
    expected = _oracle(
        rows,
        "select period, count(*) filter (top), count(*), sum(share) from judged group by 1 order by 1",
    )
    for period, top, every, points in expected:
        label = str(period)
        assert (fact(found, label, "survey_top"), fact(found, label, "survey_answers")) == (top, every)
        assert fact(found, label, "survey_points") == pytest.approx(points, rel=1e-12)
    assert found.facts["survey_answers"].sum() == sum(row["score"] is not None for row in rows)


@given(answers.filter(lambda rows: any(row["score"] is not None for row in rows)))
def test_each_question_has_the_figures_of_sql(rows: Rows) -> None:
    made, question = [_table(rows)], Question()
    metrics = {"survey": catalog.metrics()["survey"]}
    found = compute(made, catalog.settings({"as_of": "2024-03-31"}), question, today=TODAY, metrics=metrics)
    latest = found.metrics["survey"].latest
    assert latest is not None
    expected = _oracle(
        rows,
        "select wording, count(*), avg(score), 100.0 * count(*) filter (top) / count(*), stddev_samp(score) "
        "from judged where period = ? group by 1",
        latest.period.label,
    )
    shown = _questions(made, found) if expected else DetailTable(())
    by_key = {row.key.split(" ", 1)[1]: row for row in shown.rows}
    assert set(by_key) == {str(row[0]) for row in expected}
    for wording, *figures in expected:
        n, mean, top, _, _, spread, scale, sample = by_key[str(wording)].cells
        assert [n, mean, top] == pytest.approx(figures[:3], rel=1e-12)
        assert spread == (None if figures[3] is None else pytest.approx(figures[3], rel=1e-12, abs=1e-12))
        assert scale == f"{LEAST.get(str(wording), 1)}–{SCALES[str(wording)]}"
        assert sample is not None
        ((_, behind),) = rows_behind_row(
            made, found, metrics["survey"].details[0], by_key[str(wording)].key, latest.period
        )
        assert len(behind) == n


@pytest.mark.parametrize("scale", [5, 10])
def test_a_net_easy_question_on_another_scale_has_no_net_easy_score_and_says_so(scale: int) -> None:
    columns: dict[str, list[object]] = {"date": ["2026-05-31"] * 2, "question": ["nes"] * 2, "score": [1, 5]}
    answers = of_columns("surveys", {**columns, "scale": [scale] * 2})
    answers.frame["scale"] = answers.frame["scale"].astype("float64")
    found = results(answers)
    assert "nes" in found.unavailable
    assert any("2" in note.render() and "scale of 7" in note.render() for note in found.notes if note.count == 2)
    assert found.metrics["survey"].series[0].value == 50
    assert results(answers, nes_scale="7").metrics["nes"].series[0].value == 0


def test_many_net_easy_answers_of_which_none_is_above_5_are_not_taken_for_seven_points() -> None:
    rows = [f"2026-05-31 nes {1 + place % 5}" for place in range(30)]
    assert "nes" in results(table("surveys", "date question score", *rows)).unavailable
    few = results(table("surveys", "date question score", *rows[:5]))
    assert few.metrics["nes"].series[0].value == 20


def test_an_effort_question_of_ten_points_is_easy_above_the_middle() -> None:
    rows = [f"2026-05-31 ces {score}" for score in range(1, 11)]
    found = results(table("surveys", "date question score", *rows))
    assert fact(found, "2026-05", "ces_positive") == 5


def test_what_the_file_says_of_the_direction_counts_unless_the_user_sets_it() -> None:
    columns: dict[str, list[object]] = {
        "date": ["2026-05-31"] * 3,
        "question": ["ces"] * 3,
        "score": [1, 2, 7],
        "direction": ["low", "low", None],
    }
    answers = of_columns("surveys", columns)
    assert fact(results(answers), "2026-05", "ces_positive") == 3
    assert fact(results(answers, ces_direction="high"), "2026-05", "ces_positive") == 1


def test_satisfaction_is_turned_where_the_labels_say_that_1_is_the_best() -> None:
    columns: dict[str, list[object]] = {
        "date": ["2026-05-31"] * 2,
        "question": ["csat"] * 2,
        "score": [1, 5],
        "direction": ["low"] * 2,
    }
    found = results(of_columns("surveys", columns))
    assert fact(found, "2026-05", "csat_satisfied") == 1
    notes = _questions([of_columns("surveys", columns)], found).notes
    assert any("low scores are the good ones" in note.render() for note in notes)


def test_further_questions_keep_the_scale_of_all_their_answers_in_each_part() -> None:
    columns: dict[str, list[object]] = {
        "date": ["2026-05-31"] * 4,
        "question": ["other"] * 4,
        "wording": ["Price?"] * 3 + ["Staff?"],
        "score": [5, 7, 6, 5],
        "channel": ["web", "shop", "shop", "web"],
    }
    found = results(of_columns("surveys", columns), by="channel")
    parts = found.metrics["survey"].segments
    assert [parts[name][0].value for name in ("shop", "web")] == [100, 50]
    split = results(of_columns("surveys", columns), by="wording").metrics["survey"].segments
    assert {name: series[0].n for name, series in split.items()} == {"Price?": 3, "Staff?": 1}


def test_scores_of_a_question_have_their_place_their_scale_and_their_share() -> None:
    answers = table("surveys", "date question score", "2026-05-31 nps 9", "2026-05-31 csat 4", "2026-05-31 csat -")
    known = results(answers).settings
    scores = scores_of(answers.frame, "csat", known)
    assert (scores.place.tolist(), scores.score.tolist(), scores.highest.tolist()) == ([1], [4], [4])
    assert scores.share.tolist() == [1]
    assert np.array_equal(scores_of(answers.frame, None, known).place, [0, 1])
