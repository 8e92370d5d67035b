"""Wide survey sheets: what each question means, what is asked where it is not clear, and several comments."""

from __future__ import annotations

import pytest

from kpi.importing import accept
from kpi.recognition.answering import answered
from kpi.understanding import Understanding
from tests.kpi.meaning.sheets import imported, understood

COMMENTS = "What did you like?,What could we improve?"


def asked(understanding: Understanding) -> list[tuple[str, str]]:
    return [(doubt.about, doubt.assumed) for doubt in understanding.doubts]


def meanings(understanding: Understanding) -> dict[str, str]:
    columns = understanding.sheet.columns
    known = {columns[column]: name for name, column in understanding.mapping.items()}
    return {**known, **{columns[column]: "other" for column in understanding.ratings}}


@pytest.mark.parametrize(
    ("recommend", "satisfied", "easy"),
    [
        ("How likely are you to recommend us?", "How satisfied are you?", "It was easy to get help"),
        ("Ci consiglierebbe a un amico?", "Quanto è soddisfatto?", "È stato facile ordinare"),
        ("Ne-ați recomanda unui prieten?", "Cât de mulțumit sunteți?", "A fost ușor să comandați"),
    ],
)
def test_each_question_is_known_by_what_it_asks(recommend: str, satisfied: str, easy: str) -> None:
    found = understood(
        f"Timestamp;{recommend};{satisfied};{easy}\n"
        "2026-01-05 10:00:00;9;4;De acord\n2026-01-06 10:00:00;10;5;Acord total\n"
    )
    assert meanings(found) == {"Timestamp": "date", recommend: "nps", satisfied: "csat", easy: "ces"}
    assert asked(found) == []


def test_answers_in_words_are_a_question_whatever_its_header_says() -> None:
    table = imported(
        "Timestamp,The instructor was helpful\n2026-05-01,Strongly agree\n2026-05-02,Agree\n2026-05-03,Disagree\n"
    )
    assert table.frame["score"].tolist() == [5, 4, 2]
    assert table.frame["question"].tolist() == ["other"] * 3
    assert table.frame["scale"].tolist() == [5] * 3
    assert set(table.frame["wording"]) == {"The instructor was helpful"}


def test_of_several_questions_about_satisfaction_the_overall_one_is_csat_and_the_others_are_kept() -> None:
    text = (
        "Timestamp,How satisfied are you with the price?,Overall how satisfied are you?,Rate our service\n"
        "2026-01-05,2,4,5\n2026-01-06,3,5,4\n"
    )
    found = understood(text)
    assert meanings(found) == {
        "Timestamp": "date",
        "Overall how satisfied are you?": "csat",
        "How satisfied are you with the price?": "other",
        "Rate our service": "other",
    }
    assert asked(found) == []
    assert accept(found).frame["score"].tolist() == [4, 2, 5, 5, 3, 4]


def test_where_none_is_about_everything_the_user_is_asked_which_one_is() -> None:
    price, service = "How satisfied are you with the price?", "How satisfied are you with the service?"
    found = understood(f"Timestamp,{price},{service}\n2026-01-05,2,4\n2026-01-06,3,5\n")
    assert asked(found) == [("overall", price)]
    assert [answer.value for answer in found.doubts[0].answers] == [price, service, ""]
    changed = answered(found, found.doubts[0], service)
    assert (meanings(changed)[service], meanings(changed)[price]) == ("csat", "other")
    assert asked(changed) == [("overall", service)]
    nothing = answered(changed, changed.doubts[0], "")
    assert (meanings(nothing)[service], meanings(nothing)[price]) == ("other", "other")
    with pytest.raises(KeyError):
        answered(found, found.doubts[0], "Timestamp")


def test_a_sheet_of_ratings_alone_is_a_survey_and_no_rating_is_taken_for_satisfaction_unasked() -> None:
    text = "Marcaj de timp,Vârsta,1. Întrebarea 1,2. Întrebarea 2\n2026-11-09 18:00:00,34,5,4\n"
    found = understood(text)
    assert found.kind == "surveys"
    assert meanings(found) == {"Marcaj de timp": "date", "1. Întrebarea 1": "other", "2. Întrebarea 2": "other"}
    assert asked(found) == [("overall", "")]
    chosen = answered(found, found.doubts[0], "2. Întrebarea 2")
    assert meanings(chosen)["2. Întrebarea 2"] == "csat"
    frame = accept(chosen).frame
    assert dict(zip(frame["question"], frame["score"], strict=True)) == {"csat": 4, "other": 5}


def test_numbers_that_count_something_are_no_scores() -> None:
    text = "Timestamp,How many children do you have?,Age,How satisfied are you?\n2026-01-05,2,9,4\n2026-01-06,1,8,5\n"
    assert set(meanings(understood(text)).values()) == {"date", "csat"}


@pytest.mark.parametrize(
    "answers", ["4 5 3 2 5 5 4 4 5 3", "Very likely,Likely,Neutral,Unlikely,Very unlikely".replace(",", "|")]
)
def test_a_recommendation_on_another_scale_is_no_nps(answers: str) -> None:
    cells = answers.split("|") if "|" in answers else answers.split()
    rows = "".join(f"2026-01-05,{cell},4\n" for cell in cells)
    found = understood(f"Timestamp,Would you recommend us?,How satisfied are you?\n{rows}")
    assert meanings(found)["Would you recommend us?"] == "other"


def test_how_easy_on_seven_may_be_either_and_its_direction_is_asked() -> None:
    rows = "".join(f"2026-01-05,{score}\n" for score in (1, 2, 7, 6))
    found = understood(f"Timestamp,How easy was it to order?\n{rows}")
    assert asked(found) == [("question", "ces"), ("direction", "high")]
    turned = answered(found, found.doubts[1], "low")
    assert asked(turned) == [("question", "ces"), ("direction", "low")]
    assert set(accept(turned).frame["direction"]) == {"low"}
    easy = answered(found, found.doubts[0], "nes")
    assert meanings(easy)["How easy was it to order?"] == "nes"
    assert asked(easy) == [("question", "nes"), ("direction", "low")]


def test_nothing_is_asked_where_labels_say_that_1_of_7_is_easy() -> None:
    header = "How easy was it? (1 = extremely easy, 7 = extremely difficult)"
    found = understood(f'Timestamp,"{header}"\n2026-01-05,1\n2026-01-06,7\n')
    assert meanings(found)[header] == "nes"
    assert [about for about, _ in asked(found) if about == "direction"] == []
    frame = accept(found).frame
    assert (frame["scale"].tolist(), frame["direction"].tolist()) == ([7, 7], ["low", "low"])


def test_the_direction_goes_with_the_answers_of_a_sheet_with_one_answer_a_row() -> None:
    found = understood("date,CES\n2026-05-31,1\n2026-05-31,7\n")
    assert asked(found) == [("direction", "high")]
    assert accept(answered(found, found.doubts[0], "low")).frame["direction"].tolist() == ["low", "low"]


def test_a_sheet_that_names_no_question_asks_which_one_it_is() -> None:
    found = understood("date,score\n2026-05-31,10\n2026-05-31,3\n")
    assert asked(found) == [("question", "nps")]
    assert set(accept(answered(found, found.doubts[0], "css")).frame["question"]) == {"css"}


def test_several_columns_of_comments_are_one_comment_of_the_respondent() -> None:
    table = imported(
        f"Timestamp,Would you recommend us?,How satisfied are you?,{COMMENTS}\n"
        "2026-01-05,9,5,The friendly people here,Longer opening hours\n2026-01-06,,4,,The prices are high\n"
        "2026-01-07,3,1,,\n"
    )
    told = table.frame.dropna(subset=["comment"])
    assert told["comment"].tolist() == ["The friendly people here\nLonger opening hours", "The prices are high"]
    assert told["question"].tolist() == ["nps", "csat"]
    assert not set(COMMENTS.split(",")) & set(table.source.dimensions)


def test_an_answer_to_a_further_question_that_is_off_the_scale_is_rejected_with_its_place() -> None:
    table = imported(
        "Timestamp,How satisfied are you?,Rate our prices (1-5)\n2026-01-05,4,3\n2026-01-06,5,9\n2026-01-07,3,2\n"
    )
    (problem,) = table.source.problems
    assert (problem.row, problem.column, problem.value) == (3, "Rate our prices (1-5)", "9")
    assert table.frame.loc[table.frame["question"] == "other", "score"].tolist() == [3, 2]
    assert table.source.ledger.rejected == 0


def test_further_questions_have_each_their_own_scale_also_with_one_answer_a_row() -> None:
    rows = "".join(f"2026-01-05,{question},{score}\n" for question, score in (("Price?", 4), ("Ten points?", 9)))
    table = imported(f"date,question,score\n2026-01-05,nps,9\n{rows}2026-01-06,Price?,7\n")
    assert table.source.problems == ()
    assert table.frame["wording"].tolist() == ["nps", "Price?", "Ten points?", "Price?"]


def test_a_channel_is_the_channel_of_the_other_tables() -> None:
    assert "channel" in understood("date,nps,Canale\n2026-01-05,9,web\n2026-01-06,3,negozio\n").mapping
    assert "touchpoint" in understood("date,nps,Touchpoint\n2026-01-05,9,web\n2026-01-06,3,shop\n").mapping


def test_the_columns_of_hubspot_are_known() -> None:
    found = understood(
        "hs_submission_timestamp,hs_survey_type,hs_value,hs_content,hs_survey_channel\n"
        "2026-01-05 10:00,NPS,9,Good and quick,EMAIL\n2026-01-06 10:00,CSAT,4,,WEB\n"
    )
    assert found.kind == "surveys"
    assert set(found.mapping) == {"date", "question", "score", "comment", "channel"}
