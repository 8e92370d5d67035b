"""What a language writes for numbers, money and dates: from babel, with the few words that babel lacks or overdoes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True)
class Words:
    """The short words of figures in one language."""

    nothing: str
    percentage_points: str
    day: str
    snapshot: str
    quarter: str
    week: str
    short_week: str
    money_first: bool
    currencies: Mapping[str, str]


WORDS: Mapping[str, Words] = {
    "en": Words("n/a", "pt", "d", "snapshot", "Q{number}", "week {number} of {year}", "W{number}", True, {}),
    "it": Words(
        "n.d.", "pt", "g", "situazione", "T{number}", "settimana {number} del {year}", "sett. {number}", True, {}
    ),
    "ro": Words(
        "n/a",
        "pp",
        "z",
        "situație",
        "trim. {roman}",
        "săptămâna {number} din {year}",
        "săpt. {number}",
        False,
        {"RON": "lei"},
    ),
}
SIGNS: Mapping[str, str] = {"EUR": "€", "USD": "$", "GBP": "£"}
"""Signs that are known in each of the languages, also where babel prefers the code."""


@dataclass(frozen=True)
class Language:
    """How one language writes: the decimal sign, the sign between thousands, months in full and short (from 1)."""

    name: str
    decimal: str
    group: str
    months: Mapping[int, str]
    short_months: Mapping[int, str]
    words: Words

    def sign(self, currency: str) -> str:
        """Return the sign of a currency as the language writes it, else its code."""
        return self.words.currencies.get(currency) or SIGNS.get(currency, currency)


@cache
def language_of(name: str) -> Language:
    """Return how a language (en, it, ro) writes; English for any other."""
    from babel import Locale  # noqa: PLC0415 - a tenth of a second that the first paint must not wait for

    known = name if name in WORDS else "en"
    locale = Locale.parse(known)
    symbols = locale.number_symbols["latn"]
    months = locale.months["stand-alone"]
    return Language(
        known, symbols["decimal"], symbols["group"], dict(months["wide"]), dict(months["abbreviated"]), WORDS[known]
    )
