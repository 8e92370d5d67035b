"""How well a header names a field."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from kpi.folding import fold, fold_header, joined
from kpi.parsing.currencies import without_currency
from kpi.readers.sheet import Sheet
from kpi.tables import Field

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
    names = _names(field)
    variants = {joined(words_of(header)), joined(fold(without_currency(header))), joined(fold(header))} - {""}
    best = min((names[variant] for variant in variants if variant in names), default=None)
    if best is not None:
        return 1.0 - 0.25 * best / max(len(names), 20)
    return _partial_fit(field, words_of(header).split())


def _partial_fit(field: Field, words: list[str]) -> float:
    if not 1 < len(words) <= _LONGEST or _OTHER_THINGS & set(words):
        return 0.0
    padded = f" {' '.join(words)} "
    shares = [
        len(name.split()) / len(words)
        for name in _spelt(field)
        if len(joined(name)) >= _SHORTEST and name not in _TOO_GENERAL and f" {name} " in padded
    ]
    return 0.25 + 0.35 * max(shares) if shares else 0.0


@lru_cache(maxsize=1_024)
def _names_of(name: str, headers: tuple[str, ...]) -> dict[str, int]:
    names: dict[str, int] = {}
    for rank, text in enumerate((name, *headers)):
        names.setdefault(joined(fold(text)), rank)
    return names


def _names(field: Field) -> dict[str, int]:
    return _names_of(field.name, field.headers)


def _spelt(field: Field) -> list[str]:
    return [fold(text) for text in (field.name, *field.headers)]
