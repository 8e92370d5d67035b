"""What holds for the themes of any comments."""

from __future__ import annotations

from fractions import Fraction
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpi.models.themes.finding import Theme
from tests.kpi.models.themes_made import Said, leans, themes_of

SPOKEN = """
the a is not very and of for it was towels towel shower showers price prices customer service parking late soap
il la non è molto di per consegna consegne tempi prezzo corriere l'assistenza gentile rotto
nu este foarte de și livrare livrarea prețul preţul pret colet curierul serviciul clienți
great ottimo bine . , ! ? - 😀 =1+1 <b> 10
"""
WORDS = tuple(SPOKEN.split())
COMMENTS = st.lists(st.sampled_from(WORDS), min_size=0, max_size=8).map(" ".join)
SAID = st.lists(
    st.tuples(st.one_of(st.none(), COMMENTS), st.one_of(st.none(), st.integers(0, 10))), min_size=0, max_size=25
)
OWN = "delivery: consegna, livrare; money: price, prezzo, preț; help: customer service"


def _figures(theme: Theme) -> tuple[str, int, int, float | None, float | None, float | None]:
    found = theme.measure
    return theme.key, found.count, found.scored, found.mean, found.net, found.impact


@given(said=SAID, order=st.randoms(use_true_random=False))
def test_the_order_of_the_rows_changes_nothing(said: list[Said], order: Random) -> None:
    mixed = list(said)
    order.shuffle(mixed)
    before, after = themes_of(said, OWN, 2), themes_of(mixed, OWN, 2)
    assert list(before) == list(after)
    assert [_figures(theme) for theme in before.values()] == [_figures(theme) for theme in after.values()]


@given(said=SAID)
def test_all_rows_twice_double_the_counts_and_leave_mean_and_impact(said: list[Said]) -> None:
    once, twice = themes_of(said, OWN, 1), themes_of([*said, *said], OWN, 1)
    assert list(once) == list(twice)
    for name, theme in once.items():
        before, after = theme.measure, twice[name].measure
        assert (after.count, after.scored) == (2 * before.count, 2 * before.scored)
        assert (after.mean, after.net, after.impact) == (
            pytest.approx(before.mean),
            pytest.approx(before.net),
            pytest.approx(before.impact, abs=1e-12),
        )


@given(said=SAID)
def test_count_mean_and_impact_equal_those_computed_anew(said: list[Said]) -> None:
    texts = list(dict.fromkeys(text for text, _ in said if text is not None))
    every = [score for _, score in said if score is not None]
    for theme in themes_of(said, OWN, 1).values():
        mentioning = {texts[number] for number in theme.texts.tolist()}
        with_theme = [score for text, score in said if text in mentioning]
        scored = [score for score in with_theme if score is not None]
        others = [score for text, score in said if score is not None and text not in mentioning]
        assert (theme.measure.count, theme.measure.scored) == (len(with_theme), len(scored))
        assert theme.measure.mean == (pytest.approx(sum(scored) / len(scored)) if scored else None)
        assert theme.measure.net == (pytest.approx(float(_nps(scored))) if scored else None)
        impact = float(_nps(every) - _nps(others)) if scored and others else None
        assert theme.measure.impact == (None if impact is None else pytest.approx(impact, abs=1e-12))


@given(said=SAID)
def test_a_theme_has_at_least_so_many_comments_and_never_more_than_there_are(said: list[Said]) -> None:
    comments = sum(text is not None for text, _ in said)
    for theme in themes_of(said, least=2).values():
        assert 2 <= theme.measure.count <= comments


@given(said=SAID)
def test_an_own_theme_takes_exactly_the_comments_with_its_words(said: list[Said]) -> None:
    meant = {"soap", "colet"}
    expected = sum(text is not None and not meant.isdisjoint(text.split()) for text, _ in said)
    assert themes_of(said, "things: soap, colet")["things"].measure.count == expected


def _nps(scores: list[int]) -> Fraction:
    return Fraction(sum(map(leans, scores)), len(scores))
