"""Answers as survey tools write them: with labels, as stars, in words of three languages."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pytest

from kpi.parsing.scale_hints import said_direction, said_scale
from kpi.parsing.scores import parse_scores, told_by

FIVE = [5, 4, 3, 2, 1]
IN_WORDS = [
    ("Very satisfied|Satisfied|Neutral|Dissatisfied|Very dissatisfied", FIVE),
    ("Very satisfied|Somewhat satisfied|Neither satisfied nor dissatisfied|Somewhat dissatisfied", [5, 4, 3, 2]),
    ("Extremely satisfied|Very satisfied|Somewhat satisfied|Not so satisfied|Not at all satisfied", FIVE),
    ("Molto soddisfatto|Soddisfatta|Né soddisfatto né insoddisfatto|Insoddisfatto|Molto insoddisfatto", FIVE),
    ("Foarte mulțumit|Mulțumită|Nici mulțumit, nici nemulțumit|Nemulţumit|Foarte nemulțumit", FIVE),
    ("Strongly agree|Agree|Neutral|Disagree|Strongly disagree", FIVE),
    ("Completamente d'accordo|D'accordo|Né d'accordo né in disaccordo|In disaccordo|Completamente in disaccordo", FIVE),
    ("Acord total|De acord|Neutru|Dezacord|Dezacord total", FIVE),
    ("Very easy|Easy|Neither easy nor difficult|Difficult|Very difficult", FIVE),
    ("Molto facile|Facile|Neutro|Difficile|Molto difficile", FIVE),
    ("Foarte ușor|Ușor|Nici ușor, nici greu|Greu|Foarte greu", FIVE),
    ("Excellent|Very good|Good|Fair|Poor", FIVE),
    ("Excellent|Good|Average|Poor|Terrible", FIVE),
    ("Ottimo|Buono|Sufficiente|Scarso|Pessimo", FIVE),
    ("Foarte bun|Bun|Mediu|Slab|Foarte slab", FIVE),
    ("Always|Often|Sometimes|Rarely|Never", FIVE),
    ("Sempre|Spesso|A volte|Raramente|Mai", FIVE),
    ("Întotdeauna|Des|Uneori|Rar|Niciodată", FIVE),
    ("Molto soddisfatto|Abbastanza soddisfatto|Poco soddisfatto|Per niente soddisfatto", [4, 3, 2, 1]),
    (
        "Strongly agree|Agree|Somewhat agree|Neither agree nor disagree|Somewhat disagree|Disagree|Strongly disagree",
        [7, 6, 5, 4, 3, 2, 1],
    ),
]


@pytest.mark.parametrize(("words", "scores"), IN_WORDS)
def test_words_of_a_scale_are_scores(words: str, scores: list[int]) -> None:
    cells = pa.array(words.split("|"))
    read = parse_scores(cells, None, "Answer")
    assert read.values.tolist() == scores
    assert not read.bad.any()
    assert (told_by(cells).scale, told_by(cells).direction) == (max(scores), "high")


def test_a_scale_keeps_its_length_where_nobody_took_the_ends() -> None:
    cells = pa.array(["Satisfied", "Dissatisfied", "Satisfied"])
    assert parse_scores(cells, None, "").values.tolist() == [4, 2, 4]
    assert told_by(cells).scale == 5
    strong = pa.array(["Very satisfied", "Neutral"])
    assert parse_scores(strong, None, "").values.tolist() == [5, 3]


@pytest.mark.parametrize(
    ("cells", "scores"),
    [
        (["5 - Very good", "4 – Good", "3", "1: Very poor"], [5, 4, 3, 1]),
        (["10 (very likely)", "0 (not at all likely)", "7"], [10, 0, 7]),
        (["Very good (5)", "Poor (2)"], [5, 2]),
        (["4/5", "5 out of 5", "3 su 5", "2 din 5"], [4, 5, 3, 2]),
        (["★★★★☆", "★★★★★", "★"], [4, 5, 1]),
        (["8,5", "9"], [8.5, 9]),
    ],
)
def test_a_number_beside_a_label_is_the_score(cells: list[str], scores: list[float]) -> None:
    read = parse_scores(pa.array(cells), None, "Score")
    assert read.values.tolist() == scores


@pytest.mark.parametrize("cells", [["Very satisfied", "Don't know"], ["Molto facile", "Non so"], ["4", "Nu știu"]])
def test_who_does_not_know_has_skipped_the_question(cells: list[str]) -> None:
    read = parse_scores(pa.array(cells), None, "")
    assert read.missing.tolist() == [False, True]
    assert not read.bad.any()
    assert np.isnan(read.values[1])


@pytest.mark.parametrize(
    "cells", [["Yes", "No"], ["Daily", "Weekly", "Never"], ["Agree", "Blue"], ["12/02/2026"], ["Better", "Unchanged"]]
)
def test_other_words_are_no_scores(cells: list[str]) -> None:
    assert parse_scores(pa.array(cells), None, "").bad.any()


def test_a_word_among_numbers_is_no_answer() -> None:
    assert parse_scores(pa.array(["4", "5", "Satisfied"]), None, "").bad.tolist() == [False, False, True]


@pytest.mark.parametrize(
    ("cells", "direction"),
    [
        (["1 - Very easy", "4", "7 - Very difficult"], "low"),
        (["1 - Foarte greu", "5 - Foarte ușor"], "high"),
        (["1 = molto insoddisfatto", "5 = molto soddisfatto"], "high"),
        (["1", "7"], None),
    ],
)
def test_labels_tell_which_end_of_a_scale_is_good(cells: list[str], direction: str | None) -> None:
    assert told_by(pa.array(cells)).direction == direction


@pytest.mark.parametrize(
    ("wording", "high", "direction"),
    [
        ("How easy was it? (1 = very easy, 7 = very difficult)", 7, "low"),
        ("Quanto è stato facile? (1 = molto difficile, 5 = molto facile)", 5, "high"),
        ("Cât de ușor a fost, de la 1 la 7?", 7, None),
        ("How much effort did it take (1-5)", 5, "low"),
        ("How easy was it?", None, None),
    ],
)
def test_the_wording_of_a_question_tells_its_scale_and_direction(
    wording: str, high: int | None, direction: str | None
) -> None:
    assert said_scale((3, 4, 5, 6, 7, 10), [wording]) == high
    assert said_direction([wording]) == direction
