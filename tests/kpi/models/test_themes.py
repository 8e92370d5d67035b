"""Themes with what they weigh: counts, mean scores and impact, and their order."""

from __future__ import annotations

from fractions import Fraction

import pytest

from tests.kpi.models.themes_made import Said, counts, leans, themes_of, written

SHOP: list[Said] = [
    ("The towels were wet", 2),
    ("Wet towels again", 6),
    ("Towels!", 9),
    ("Friendly trainers", 10),
    ("Our trainers are patient", 9),
    ("The trainers know a lot", 8),
    (None, 10),
    (None, 7),
    (None, 0),
    ("Darkness", None),
]


def test_a_theme_has_its_comments_their_mean_score_and_their_nps() -> None:
    towels = themes_of(SHOP)["towels"].measure
    assert (towels.count, towels.scored) == (3, 3)
    assert towels.mean == pytest.approx((2 + 6 + 9) / 3)
    assert towels.net == pytest.approx((1 - 2) / 3)


def test_impact_is_the_nps_of_all_less_the_nps_without_the_theme() -> None:
    # All nine answers: four promoters, three detractors. Without the towels: three promoters, one detractor of six.
    found = themes_of(SHOP)
    assert found["towels"].measure.impact == pytest.approx((4 - 3) / 9 - (3 - 1) / 6)
    # Without the trainers: two promoters, three detractors of six.
    assert found["trainers"].measure.impact == pytest.approx((4 - 3) / 9 - (2 - 3) / 6)


def test_a_theme_whose_comments_have_no_score_has_no_mean_and_no_impact() -> None:
    dark = themes_of(SHOP)["darkness"].measure
    assert (dark.count, dark.scored, dark.mean, dark.net, dark.impact) == (1, 0, None, None, None)


def test_a_theme_that_everybody_mentions_has_no_impact() -> None:
    everybody = themes_of([("Towels", 2), ("The towels", 10)])["towels"].measure
    assert (everybody.count, everybody.net, everybody.impact) == (2, 0.0, None)


def test_a_theme_that_leans_as_all_the_others_has_exactly_no_impact() -> None:
    said: list[Said] = [("Towels", 10), ("Towels", 7), ("Towels", 1), (None, 9), (None, 8), (None, 3)]
    assert themes_of(said)["towels"].measure.impact == 0.0


def test_each_impact_equals_that_which_is_computed_anew_from_all_answers() -> None:
    answers = [leans(score) for _, score in SHOP if score is not None]
    for theme in themes_of(SHOP).values():
        texts = list(dict.fromkeys(text for text, _ in SHOP if text is not None))
        mentioning = {texts[number] for number in theme.texts.tolist()}
        others = [leans(score) for text, score in SHOP if score is not None and text not in mentioning]
        if theme.measure.impact is not None:
            expected = Fraction(sum(answers), len(answers)) - Fraction(sum(others), len(others))
            assert theme.measure.impact == pytest.approx(float(expected), abs=1e-15)


def test_themes_are_ranked_by_the_size_of_their_impact_and_then_by_their_count() -> None:
    ranked = list(themes_of(SHOP, least=2).values())
    impacts = [abs(theme.measure.impact or 0.0) for theme in ranked]
    assert impacts == sorted(impacts, reverse=True)
    unscored = counts(written("Towels", "The towels", "Showers", "A shower", "My shower", "Lockers"))
    assert list(unscored) == ["shower", "towels", "lockers"]


def test_themes_need_so_many_comments() -> None:
    assert "wet" in themes_of(SHOP, least=2)
    assert "wet" not in themes_of(SHOP, least=3)


def test_at_most_fifty_themes_are_found() -> None:
    syllables = ("ba", "be", "bi", "bo", "bu", "da", "de", "di")
    comments = [f"{first}{second}krop" for first in syllables for second in syllables]
    assert len(themes_of(written(*comments))) == 50


@pytest.mark.parametrize("comment", ["", "   ", "😀😀", "…", "42", "=1+1", "----", "<br>", "http://shop.example/a?b=c"])
def test_a_comment_without_words_has_no_theme(comment: str) -> None:
    assert counts(written(comment, "Towels")) == {"towels": 1}


def test_no_comments_at_all_have_no_themes() -> None:
    assert themes_of([]) == {}
    assert themes_of([(None, 9)]) == {}


def test_markup_and_formulas_are_mere_data() -> None:
    found = counts(
        written("<b>Towels</b> &amp; soap", "=HYPERLINK(towels)", "Write to me@towels.example about <i>towels</i>")
    )
    assert found["towels"] == 3
    assert not any(set("<>=&@") & set(name) for name in found)


def test_a_hundred_kilobytes_of_comment_are_read() -> None:
    endless = "x" * 100_000
    long = "The towels were wet. " * 5_000
    assert counts(written(long, endless, "Towels"), least=2) == {"towels": 2}
    signs = written("<" * 100_000, "@" * 100_000, "a@" * 50_000, "'" * 100_000, "-" * 100_000, "Towels", "Wet towels")
    assert counts(signs, least=2) == {"towels": 2}
