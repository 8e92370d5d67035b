"""How well a header names a field."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, lru_cache

from kpi.folding import fold, fold_header, joined
from kpi.parsing.currencies import without_currency
from kpi.readers.sheet import Sheet
from kpi.tables import KINDS, Field, Kind

_OTHER_THINGS = frozenset(
    [
        "avg",
        "average",
        "medio",
        "media",
        "mediu",
        "tax",
        "vat",
        "iva",
        "tva",
        "fee",
        "fees",
        "cpc",
        "cpm",
        "ctr",
        "per",
        "rate",
        "discount",
        "sconto",
        "reducere",
        "shipping",
        "spedizione",
        "livrare",
        "due",
        "scadenza",
        "scadentei",
        "updated",
        "last",
        "next",
        "target",
        "min",
        "max",
        "balance",
        "saldo",
        "sold",
        "fulfilled",
        "budget",
        "commission",
        "comision",
        "ship",
        "delivery",
        "consegna",
        "estimated",
        "planned",
        "card",
    ]
)
"""Words that make of `cost` or `date` another cost or date."""

_TOO_GENERAL = frozenset(
    [
        "name",
        "nome",
        "nume",
        "number",
        "numero",
        "numar",
        "type",
        "tipo",
        "tip",
        "value",
        "valore",
        "valoare",
        "source",
        "fonte",
        "sursa",
        "user",
        "email",
        "company",
        "firma",
        "azienda",
        "account",
        "total",
        "totale",
        "price",
        "prezzo",
        "pret",
        "state",
        "status",
        "stato",
        "stare",
        "order",
        "product",
        "reason",
        "text",
        "note",
        "notes",
        "orders",
        "contacts",
        "requests",
        "sales",
        "users",
        "visits",
    ]
)
"""First names of fields that say too little when they are only a part of a header."""

_LONGEST, _SHORTEST = 6, 4


@lru_cache(maxsize=4_096)
def words_of(header: str) -> str:
    """Return the folded words of a header without its currency."""
    return fold_header(without_currency(header))


def says(header: str, words: Iterable[str]) -> bool:
    """Whether a header has one of these words (or groups of words) in it."""
    padded = f" {words_of(header)} "
    return any(f" {word} " in padded for word in words)


def find_column(sheet: Sheet, header: str) -> int | None:
    """Return the column of a header as a user writes it: exactly, or else folded; None when there is none."""
    if header in sheet.columns:
        return sheet.columns.index(header)
    meant = joined(fold(header))
    folded = [joined(fold(column)) for column in sheet.columns]
    return folded.index(meant) if meant and meant in folded else None


def fit(field: Field, header: str) -> float:
    """Return how well a header names a field: 1 for its first name, less for later ones and for parts of headers."""
    names = _names(field.name, field.headers)
    best = min((names[spelt] for spelt in _spellings(header) if spelt in names), default=None)
    if best is not None:
        return 1.0 - 0.25 * best / max(len(names), 20)
    return _partial_fit(field, words_of(header))


def may_name(kind: Kind, header: str) -> bool:
    """Whether a header may name any field of a kind; most of the columns of a wide sheet name none."""
    names, beginnings = _vocabulary(kind.name)
    return not names.isdisjoint(_spellings(header)) or not beginnings.isdisjoint(words_of(header).split())


@cache
def _vocabulary(kind: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return all names of the fields of a kind, and the first words of those that tell a field in a longer header."""
    fields = [(field.name, field.headers) for field in KINDS[kind].fields]
    names = frozenset(name for field in fields for name in _names(*field))
    return names, frozenset(word for field in fields for word in _parts(*field))


def _partial_fit(field: Field, words: str) -> float:
    single = words.split()
    if not 1 < len(single) <= _LONGEST or not _OTHER_THINGS.isdisjoint(single):
        return 0.0
    padded, parts = f" {words} ", _parts(field.name, field.headers)
    found = [length for word in single for name, length in parts.get(word, ()) if name in padded]
    return 0.25 + 0.35 * max(found) / len(single) if found else 0.0


@lru_cache(maxsize=4_096)
def _spellings(header: str) -> frozenset[str]:
    """Return the ways in which a header may be the name of a field."""
    return frozenset({joined(words_of(header)), joined(fold(without_currency(header))), joined(fold(header))} - {""})


@lru_cache(maxsize=1_024)
def _names(name: str, headers: tuple[str, ...]) -> dict[str, int]:
    """Return the names of a field with their ranks."""
    names: dict[str, int] = {}
    for rank, spelt in enumerate(_spelt(name, headers)):
        names.setdefault(joined(spelt), rank)
    return names


@lru_cache(maxsize=1_024)
def _parts(name: str, headers: tuple[str, ...]) -> dict[str, list[tuple[str, int]]]:
    """Return the names that tell a field also as a part of a header, by their first word.

    Each stands between spaces, with its number of words.
    """
    parts: dict[str, list[tuple[str, int]]] = {}
    for spelt in _spelt(name, headers):
        if len(joined(spelt)) >= _SHORTEST and spelt not in _TOO_GENERAL:
            words = spelt.split()
            parts.setdefault(words[0], []).append((f" {spelt} ", len(words)))
    return parts


def _spelt(name: str, headers: tuple[str, ...]) -> list[str]:
    return [fold(text) for text in (name, *headers)]
