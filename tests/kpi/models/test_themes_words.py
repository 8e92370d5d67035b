"""How comments are taken apart: words, languages, forms of a word, phrases and negation."""

from __future__ import annotations

import numpy as np
import pytest

from kpi.models.themes.languages import languages
from kpi.models.themes.reading import read
from kpi.models.themes.words import LANGUAGES
from tests.kpi.models.themes_made import counts, written

ENGLISH = (
    "The courier was very slow and nobody told us why",
    "Delivery was late, but the cup itself is lovely",
    "I waited a week for the delivery of my order",
)
ITALIAN = (
    "La consegna è arrivata con due giorni di ritardo",
    "Il corriere non ha suonato e ha lasciato tutto fuori",
    "Prezzi onesti, ma le consegne sono lente",
)
ROMANIAN = (
    "Livrarea a întârziat și nimeni nu a răspuns",
    "Curierul a fost foarte amabil, dar coletul era rupt",
    "Am așteptat livrarea mai mult de o săptămână",
)


def _language(*texts: str) -> list[str]:
    return [LANGUAGES[number] for number in languages(read(texts), np.ones(len(texts), dtype=np.int64)).tolist()]


def test_each_comment_of_a_mixed_sheet_has_its_own_language() -> None:
    assert _language(*ENGLISH, *ITALIAN, *ROMANIAN) == ["en"] * 3 + ["it"] * 3 + ["ro"] * 3


def test_romanian_without_diacritics_and_italian_without_accents_are_known() -> None:
    assert _language("Nu am primit raspuns si coletul a fost rupt", "Non e arrivato il pacco ma va bene") == [
        "ro",
        "it",
    ]


def test_a_comment_too_short_to_tell_is_in_the_language_of_most() -> None:
    assert _language(*ROMANIAN, "Colet", "👍") == ["ro"] * 5
    assert _language(*ITALIAN, "Ok") == ["it"] * 4


@pytest.mark.parametrize(
    ("comments", "theme"),
    [
        (("La consegna è lenta", "Le consegne sono lente", "Consegna!"), "consegna"),
        (("The prices are high", "My price is too high", "Prices!"), "prices"),
        (("Livrarea a fost lentă", "Livrări lente", "Am primit livrarea"), "livrarea"),
        (("Prețul e mare", "Prețul s-a schimbat", "Niște prețuri mari", "Pretul"), "prețul"),
    ],
)
def test_the_forms_of_a_word_are_one_theme_named_as_most_write_it(comments: tuple[str, ...], theme: str) -> None:
    assert counts(written(*comments))[theme] == len(comments)


def test_old_and_new_letters_and_accents_left_out_are_the_same_word() -> None:
    assert counts(written("Prea mult zgomot în piaţă", "Piață frumoasă", "Am parcat in piata"))["piață"] == 3
    assert counts(written("La qualità c'è", "La qualita è alta", "qualità"))["qualità"] == 3


def test_an_apostrophe_ends_a_word_in_italian() -> None:
    found = counts(written("L'assistenza è lenta", "Un'assistenza lenta", "dell’assistenza non so niente"))
    assert found["assistenza"] == 3
    assert not {"l", "un", "dell"} & found.keys()


def test_a_comment_counts_once_however_often_it_says_the_word() -> None:
    assert counts(written("Parking, parking and again parking!", "The parking is small"))["parking"] == 2


def test_small_words_praise_and_numbers_are_no_themes() -> None:
    assert counts(written("It was very good, 10 out of 10", "Great, 5 stars for this")) == {"stars": 1}
    assert counts(written("Tutto perfetto, grazie!", "Molto bene, siete bravissimi")).keys() <= {"bravissimi"}
    assert counts(written("Totul a fost foarte bine, mulțumesc", "Super, recomand")) == {}


PHRASES = [
    *("Customer service was slow on Monday", "I rang customer service twice", "Your customer service is rude"),
    *("Ask customer service about parking", "The towels were old", "Nobody cleaned the showers", "No towels again"),
]


def test_a_phrase_stands_for_its_words_when_they_mean_nearly_only_it() -> None:
    found = counts(written(*PHRASES), least=2)
    assert found["customer service"] == 4
    assert not {"customer", "service"} & found.keys()


def test_a_word_that_stands_by_itself_too_is_a_theme_beside_its_phrase() -> None:
    alone = ("The service is slow", "A service without a smile", "Service!")
    found = counts(written(*PHRASES, *alone), least=2)
    assert (found["customer service"], found["service"]) == (4, 7)


@pytest.mark.parametrize(
    ("phrase", "comments"),
    [
        (
            "tempi di consegna",
            ("I tempi di consegna sono lunghi", "Tempi di consegna biblici", "Sui tempi di consegna niente da dire"),
        ),
        (
            "serviciul clienți",
            ("Serviciul clienți nu răspunde", "Am sunat la serviciul clienți", "Serviciul clienți e politicos"),
        ),
        ("changing room", ("The changing room is cold", "A changing room with no lock", "Clean the changing room")),
    ],
)
def test_a_phrase_is_shown_with_the_small_words_within_it(phrase: str, comments: tuple[str, ...]) -> None:
    others = ("Parcheggio comodo", "Parking is easy", "Parcare ușoară", "Il cortile è rumoroso", "Program scurt")
    assert counts(written(*comments, *others), least=3) == {phrase: 3}


def test_no_phrase_goes_beyond_a_sign_of_punctuation() -> None:
    found = counts(written("Nice towels. Showers cold", "Old towels; showers dirty", "No towels, showers broken"))
    assert not any("towels" in name and "showers" in name for name in found)


def test_a_comment_that_is_sent_again_and_again_makes_one_theme_and_no_phrase() -> None:
    found = counts(written(*["The yellow bicycle shed leaks"] * 5), least=3)
    assert list(found.values()) == [5]
    assert " " not in next(iter(found))


@pytest.mark.parametrize(
    ("turned", "comments"),
    [
        ("non funziona", ("Il bancomat non funziona", "La doccia non funziona", "Non funziona il cancello")),
        ("doesn't work", ("The lift doesn't work", "My card doesn't work", "It doesn’t work on Mondays")),
        ("nu funcționează", ("Liftul nu funcționează", "Nu funcționează cardul", "Dușul nu funcționează")),
    ],
)
def test_a_word_that_is_turned_round_is_another_theme(turned: str, comments: tuple[str, ...]) -> None:
    found = counts(written(*comments), least=3)
    assert found == {turned: 3}


def test_not_only_turns_nothing_round() -> None:
    found = counts(written("Non solo il parcheggio è piccolo", "Il parcheggio è piccolo", "Parcheggio"), least=3)
    assert found == {"parcheggio": 3}


def test_a_negator_turns_round_the_next_word_only_and_within_its_clause() -> None:
    found = counts(written("Never again, towels were wet", "Not cheap for towels", "Towels"), least=3)
    assert found == {"towels": 3}
