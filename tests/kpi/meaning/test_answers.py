"""Survey answers: their scale, skipped ones, and questionnaires with one row a respondent."""

from __future__ import annotations

import numpy as np
import pytest

from kpi.receipt import Table
from tests.kpi.meaning.sheets import imported


def scores(table: Table, question: str) -> list[float]:
    frame = table.frame
    return [score for score in frame.loc[frame["question"] == question, "score"].tolist() if not np.isnan(score)]


def test_an_answer_off_the_scale_is_rejected_with_its_place() -> None:
    table = imported("date,question,score\n2026-05-31,nps,9\n2026-05-31,nps,11\n2026-05-31,nps,0\n2026-05-31,nps,-1\n")
    assert scores(table, "nps") == [9, 0]
    assert [(found.row, found.value) for found in table.source.problems] == [(3, "11"), (5, "-1")]
    assert str(table.source.problems[0].reason) == "11 is not on the scale 0–10"
    assert table.source.ledger.rejected == 2


def test_skipped_answers_are_rows_without_a_score() -> None:
    table = imported("date,question,score\n2026-05-31,nps,9\n2026-05-31,nps,\n2026-05-31,nps,n/a\n")
    assert scores(table, "nps") == [9]
    assert (table.source.ledger.imported, table.source.ledger.rejected) == (3, 0)
    assert table.source.problems == ()


@pytest.mark.parametrize(
    ("question", "answers", "off"),
    [
        ("csat", "1 5 3", "0"),
        ("csat", "1 7 3", "12"),
        ("ces", "1 5 7", "9"),
        ("css", "1 10 6", "0"),
        ("nes", "1 5", "8"),
    ],
)
def test_the_scale_is_taken_from_the_highest_usual_answer(question: str, answers: str, off: str) -> None:
    rows = "".join(f"2026-05-31,{question},{score}\n" for score in [*answers.split(), off])
    table = imported(f"date,question,score\n{rows}")
    assert scores(table, question) == [float(score) for score in answers.split()]
    assert [found.value for found in table.source.problems] == [off]


def test_a_scale_written_in_the_header_is_kept_to() -> None:
    table = imported(
        "Date,How satisfied are you? (1-5)\n2026-05-31,5\n2026-05-31,7\n2026-05-30,2\n2026-05-30,3\n2026-05-30,1\n"
    )
    assert scores(table, "csat") == [5, 2, 3, 1]


def test_a_question_asked_in_full_is_known_and_another_one_is_kept_as_other() -> None:
    table = imported(
        "date,question,score\n2026-05-31,How likely are you to recommend us?,9\n2026-05-31,Quanto sei soddisfatto?,4\n"
        "2026-05-31,How old is your dog?,3\n"
    )
    assert table.frame["question"].tolist() == ["nps", "csat", "other"]


@pytest.mark.parametrize(
    ("header", "answers", "question"), [("NPS", (9, 3), "nps"), ("Rating", (5, 3), "csat"), ("Score", (10, 3), "nps")]
)
def test_a_sheet_that_names_no_question_is_known_by_header_or_scale(
    header: str, answers: tuple[int, ...], question: str
) -> None:
    rows = "".join(f"2026-05-31,{score}\n" for score in answers)
    assert scores(imported(f"date,{header}\n{rows}"), question) == list(answers)


WIDE = (
    "Informazioni cronologiche;Indirizzo email;Ci consiglieresti a un amico?;Quanto sei soddisfatto?;Commenti\n"
    "12/02/2026 19.07.17;ada@example.com;9;4;Tutto bene, torno presto\n"
    "13/02/2026 09.00.00;bo@example.com;;5;Un po' caro per me\n"
    "13/02/2026 09.30.00;cy@example.com;11;3;\n"
    "13/02/2026 09.40.00;di@example.com;;;\n"
)


def test_a_wide_questionnaire_becomes_one_row_per_answer_with_the_row_of_the_file() -> None:
    table = imported(WIDE)
    assert scores(table, "nps") == [9]
    assert scores(table, "csat") == [4, 5, 3]
    assert table.frame.index.tolist() == [2, 2, 3, 4, 5]
    assert table.frame["customer"].tolist() == [f"{name}@example.com" for name in ("ada", "ada", "bo", "cy", "di")]
    assert table.frame["wording"].tolist()[0] == "Ci consiglieresti a un amico?"
    assert table.source.ledger.imported == 4
    assert table.source.ledger.balances


def test_a_comment_is_told_once_per_respondent() -> None:
    comments = imported(WIDE).frame["comment"].dropna().tolist()
    assert comments == ["Tutto bene, torno presto", "Un po' caro per me"]


def test_an_answer_off_the_scale_does_not_take_the_other_answers_with_it() -> None:
    (problem,) = imported(WIDE).source.problems
    assert (problem.row, problem.column, problem.value) == (4, "Ci consiglieresti a un amico?", "11")


@pytest.mark.parametrize(
    ("header", "high"), [("How satisfied are you? (1-10)", 10), ("Soddisfazione da 1 a 3", 3), ("CSAT 1–7", 7)]
)
def test_the_scale_that_the_header_says_goes_with_each_answer(header: str, high: int) -> None:
    table = imported(f"date,{header}\n2026-05-31,3\n2026-05-31,2\n")
    assert table.frame["scale"].tolist() == [high, high]


def test_one_stray_answer_makes_no_longer_scale() -> None:
    rows = "".join(f"2026-05-31,csat,{score}\n" for score in [*[4, 5] * 10, 6])
    table = imported(f"date,question,score\n{rows}")
    assert [(found.row, found.value) for found in table.source.problems] == [(22, "6")]
    assert any("1–5" in str(note) for note in table.source.notes)
