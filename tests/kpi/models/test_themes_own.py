"""The user's own themes: read from text, first in the list, exact in what they take."""

from __future__ import annotations

import pytest

from kpi import catalog
from kpi.messages import PolsoError
from kpi.models.themes.lines import ThemeLines
from kpi.models.themes.own import OwnTheme, own_themes
from tests.kpi.models.themes_made import counts, themes_of, written

LINES = "delivery: consegna, spedizione, corriere; price: prezzo, caro"


def test_own_themes_are_read_with_semicolons_or_on_lines_of_their_own() -> None:
    expected = (OwnTheme("delivery", ("consegna", "spedizione", "corriere")), OwnTheme("price", ("prezzo", "caro")))
    assert own_themes(ThemeLines()(LINES)) == expected
    assert own_themes(ThemeLines()(LINES.replace(";", "\n") + "\n\n")) == expected
    assert own_themes(ThemeLines()("")) == ()


def test_what_is_read_is_written_back_the_same() -> None:
    form = ThemeLines()
    assert form(form.written(form(LINES))) == form(LINES)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("consegna, corriere", "needs a name and a colon"),
        (": consegna", "needs a name and a colon"),
        ("delivery:", "has no words"),
        ("delivery: ,;", "has no words"),
        ("delivery: 😀", "is no word"),
        ("delivery: courier; Delivery: parcel", "two themes have the name"),
    ],
)
def test_a_list_that_cannot_be_read_says_what_is_wrong(text: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        ThemeLines()(text)
    with pytest.raises(PolsoError):
        catalog.settings({"themes": text})


def test_own_themes_come_first_even_if_few_mention_them() -> None:
    said = written(*["The towels are wet"] * 5, "A soap, please")
    assert list(counts(said, own="soap: soap; sauna: sauna", least=3))[:2] == ["soap", "sauna"]
    assert counts(said, own="soap: soap; sauna: sauna", least=3)["sauna"] == 0


def test_other_forms_of_a_word_in_the_language_of_the_comment_count() -> None:
    said = written("La consegna è lenta", "Le consegne sono in ritardo", "Ho chiesto che mi fosse consegnato", "Altro")
    assert counts(said, own="delivery: consegna")["delivery"] == 3
    ours = written("Livrarea a întârziat", "Livrările sunt lente", "The delivery was late", "Two deliveries were late")
    assert counts(ours, own="delivery: livrare, delivery")["delivery"] == 4


def test_accents_and_capitals_do_not_matter() -> None:
    said = written("Pretul e mare", "PREȚUL e mare", "Preţul e mare")
    assert counts(said, own="cost: Preț")["cost"] == 3


def test_a_word_within_another_is_not_meant() -> None:
    said = written("The carpet is red", "A car is parked", "Cards are refused", "My car!")
    assert counts(said, own="cars: car")["cars"] == 2


def test_a_phrase_is_meant_as_a_whole_and_small_words_may_stand_within_it() -> None:
    said = written(
        "I tempi della consegna sono lunghi",
        "Tempi di consegna ok",
        "Tempi biblici, consegna ok",
        "Consegna nei tempi",
    )
    assert counts(said, own="times: tempi di consegna")["times"] == 2


def test_small_words_are_meant_when_the_user_asks_for_them() -> None:
    assert counts(written("They told us nothing", "It is for me", "For us"), own="we: us")["we"] == 2


def test_a_comment_that_says_several_words_of_a_theme_counts_once() -> None:
    assert counts(written("Prezzo alto, troppo caro", "Un prezzo giusto"), own=LINES)["price"] == 2


def test_words_of_own_themes_are_no_themes_beside_them() -> None:
    said = written("The courier was late", "Another courier came", "A courier with a dog", "A dog", "The dog barked")
    found = counts(said, own="delivery: courier", least=2)
    assert found == {"delivery": 3, "dog": 3}


def test_own_themes_are_measured_as_all_others() -> None:
    said = [
        ("The courier was late", 0),
        ("Our courier sings", 10),
        ("Lovely", 10),
        (None, 8),
        ("The parcel is lost", 3),
    ]
    delivery = themes_of(said, own="delivery: courier, parcel")["delivery"].measure
    assert (delivery.count, delivery.net) == (3, pytest.approx(-1 / 3))
    assert delivery.impact == pytest.approx((2 - 2) / 5 - 1 / 2)
