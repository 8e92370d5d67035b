"""Known exports: each is one file in resources/presets, found by the headers of a sheet."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from kpi.folding import fold, joined
from kpi.parsing.currencies import without_currency
from kpi.readers.sheet import Sheet

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "presets"


@dataclass(frozen=True)
class Override:
    """Words in another column that settle a field: an invoice of type `proforma` is pending."""

    field: str
    headers: tuple[str, ...]
    words: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class Preset:
    """A known export.

    `headers` identify it: of each group one must be there. `columns` gives for each field the headers that may hold
    it, the first that is there counts. `words` are values of WORD fields in this export, before the usual ones.
    `same_order` are fields that stand only on the first row of an order. A row whose `total_if_empty` column is empty
    is a total. `incoming_only` are headers of the column that says what a payment is, and the words of those that count
    even when money goes out: refunds; then the customer stands in the column `paid_to`. Of rows with the same
    `once_per`, only the first counts. `otherwise` are the words of fields for all that is none of their words. Where a
    cell of one of the fields `filled` is empty, that of the next of its headers counts. `given_back` settles which
    documents take an amount back, however they write it. `currency_beside` are headers of columns with the same
    amounts, but with the sign of their currency. Where the first of the `headers` holds the dates, each row is about
    the days from then `until` another one.
    """

    name: str
    title: str
    kind: str
    headers: tuple[tuple[str, ...], ...]
    columns: Mapping[str, tuple[str, ...]]
    words: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)
    constants: Mapping[str, str] = field(default_factory=dict)
    overrides: tuple[Override, ...] = ()
    same_order: tuple[str, ...] = ()
    total_if_empty: tuple[str, ...] = ()
    incoming_only: Override | None = None
    month_first: bool = False
    once_per: tuple[str, ...] = ()
    otherwise: Mapping[str, str] = field(default_factory=dict)
    paid_to: tuple[str, ...] = ()
    filled: tuple[str, ...] = ()
    given_back: Override | None = None
    currency_beside: tuple[str, ...] = ()
    until: tuple[str, ...] = ()

    def mapping(self, sheet: Sheet) -> dict[str, int]:
        """Return the column of each field."""
        found: dict[str, int] = {}
        for name, headers in self.columns.items():
            free = [column for column in columns_of(sheet, headers) if column not in found.values()]
            if free:
                found[name] = free[0]
        return found

    def fits(self, sheet: Sheet) -> bool:
        """Whether a sheet has the headers that identify this export."""
        places = _places(sheet)
        return all(any(_key(header) in places for header in group) for group in self.headers)


def column_of(sheet: Sheet, headers: tuple[str, ...]) -> int | None:
    """Return the column of the first of the headers that a sheet has."""
    return next(iter(columns_of(sheet, headers)), None)


def columns_of(sheet: Sheet, headers: tuple[str, ...]) -> list[int]:
    """Return the columns of those of the headers that a sheet has, in their order."""
    places = _places(sheet)
    return [places[_key(header)] for header in headers if _key(header) in places]


def matching(sheet: Sheet) -> Preset | None:
    """Return the preset of a sheet; of several, that which asks for most headers."""
    fitting = [preset for preset in presets().values() if preset.fits(sheet)]
    return max(fitting, key=lambda preset: len(preset.headers), default=None)


@cache
def presets() -> Mapping[str, Preset]:
    """Return all presets by the names of their files."""
    return {path.stem: read(path) for path in sorted(FOLDER.glob("*.toml"))}


def read(path: Path) -> Preset:
    """Read one preset. Raises KeyError or TOMLDecodeError when the file is not a preset."""
    said = tomllib.loads(path.read_text("utf-8"))
    rows = said.get("rows", {})
    return Preset(
        name=path.stem,
        title=said["title"],
        kind=said["kind"],
        headers=tuple(map(tuple, said["headers"])),
        columns={name: tuple(headers) for name, headers in said["columns"].items()},
        words={name: _words(words) for name, words in said.get("words", {}).items()},
        constants=said.get("constants", {}),
        overrides=tuple(_override(entry) for entry in said.get("overrides", [])),
        same_order=tuple(rows.get("same_order", ())),
        total_if_empty=tuple(rows.get("total_if_empty", ())),
        incoming_only=_override(said["incoming_only"]) if "incoming_only" in said else None,
        month_first=bool(rows.get("month_first", False)),
        once_per=tuple(rows.get("once_per", ())),
        otherwise=said.get("otherwise", {}),
        paid_to=tuple(rows.get("paid_to", ())),
        filled=tuple(rows.get("filled", ())),
        given_back=_override(said["given_back"]) if "given_back" in said else None,
        currency_beside=tuple(rows.get("currency_beside", ())),
        until=tuple(rows.get("until", ())),
    )


def _override(entry: Mapping[str, Any]) -> Override:
    return Override(entry["field"], tuple(entry["headers"]), _words(entry["words"]))


def _words(words: Mapping[str, list[str]]) -> dict[str, tuple[str, ...]]:
    return {word: tuple(texts) for word, texts in words.items()}


@lru_cache(maxsize=16_384)
def _key(header: str) -> str:
    return joined(fold(without_currency(header))) or header.strip()


def _places(sheet: Sheet) -> dict[str, int]:
    places: dict[str, int] = {}
    for place, header in enumerate(sheet.columns):
        places.setdefault(_key(header), place)
    return places
