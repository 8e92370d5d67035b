"""Currencies: their signs and codes, as they stand beside an amount, in a header or in a column of their own."""

from __future__ import annotations

import re

SIGNS = {
    "€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB", "₺": "TRY", "₴": "UAH", "₩": "KRW",
    "৳": "BDT", "₪": "ILS", "zł": "PLN", "kč": "CZK", "ft": "HUF", "lei": "RON", "leu": "RON", "euro": "EUR",
    "euros": "EUR", "us$": "USD", "a$": "AUD", "c$": "CAD", "ca$": "CAD", "au$": "AUD", "nz$": "NZD", "hk$": "HKD",
    "r$": "BRL", "лв": "BGN", "dollars": "USD", "rol": "RON", "sfr": "CHF", "fr": "CHF",
}  # fmt: skip

CODES = frozenset(
    [
        "EUR",
        "USD",
        "GBP",
        "RON",
        "CHF",
        "AUD",
        "CAD",
        "NZD",
        "JPY",
        "CNY",
        "INR",
        "THB",
        "SGD",
        "HKD",
        "MYR",
        "IDR",
        "PHP",
        "VND",
        "KRW",
        "TWD",
        "BRL",
        "MXN",
        "ARS",
        "CLP",
        "COP",
        "PEN",
        "UYU",
        "ZAR",
        "EGP",
        "MAD",
        "NGN",
        "KES",
        "ILS",
        "AED",
        "SAR",
        "QAR",
        "TRY",
        "PLN",
        "CZK",
        "HUF",
        "BGN",
        "HRK",
        "RSD",
        "MDL",
        "UAH",
        "RUB",
        "SEK",
        "NOK",
        "DKK",
        "ISK",
        "ALL",
        "MKD",
        "BAM",
        "GEL",
        "BDT",
        "PKR",
    ]
)

PATTERN = (
    "(?:"
    + "|".join(re.escape(sign) for sign in sorted(SIGNS, key=len, reverse=True))
    + "|"
    + "|".join(sorted(CODES))
    + r")\.?"
)
"""Matches a sign or code, case ignored; understood by RE2 and by Python."""

_WORD = re.compile(r"[A-Za-złŁčČлв]+\$?|[^\w\s]")


def code(text: str) -> str | None:
    """Return the code of a currency written as a sign, word or code (`lei`, `€`, `usd`), or None."""
    word = text.strip().rstrip(".")
    if word.upper() in CODES:
        return word.upper()
    return SIGNS.get(word.lower())


def in_header(header: str) -> str | None:
    """Return the currency that a header names: `Amount spent (EUR)`, `Totale €`."""
    for word in _WORD.findall(header):
        # A word such as "all" or "fr" within a header is no currency unless it is written as a code.
        if word in CODES or (not word.isalpha() and word.lower() in SIGNS) or word.lower() in ("lei", "euro"):
            return code(word)
    return None


def without_currency(header: str) -> str:
    """Return the header without the currency that it names."""
    kept = _WORD.sub(lambda found: " " if in_header(found.group()) else found.group(), header)
    return kept if kept.strip(" ()[]") else header
