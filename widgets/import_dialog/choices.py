"""What the user can choose from for a sheet: kinds, delimiters, encodings, header rows and fields."""

from __future__ import annotations

import codecs
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kpi.importing import Understanding
from kpi.messages import QT_TRANSLATE_NOOP
from kpi.parsing.currencies import CODES
from kpi.tables import KINDS
from widgets.texts import engine_text

HEADER_ROWS = 12
USUAL_CURRENCIES = ("EUR", "RON", "USD", "GBP", "CHF")
DELIMITERS = {
    ",": QT_TRANSLATE_NOOP("Choices", "Comma"),
    ";": QT_TRANSLATE_NOOP("Choices", "Semicolon"),
    "\t": QT_TRANSLATE_NOOP("Choices", "Tab"),
    "|": QT_TRANSLATE_NOOP("Choices", "Vertical bar"),
}
ENCODINGS = {
    "utf-8": "UTF-8",
    "utf-16": "UTF-16",
    "cp1252": "Windows-1252",
    "cp1250": "Windows-1250",
    "iso8859-2": "ISO 8859-2",
    "iso8859-15": "ISO 8859-15",
    "iso8859-16": "ISO 8859-16",
    "cp850": "DOS 850",
    "mac-roman": "Mac Roman",
}


@dataclass(frozen=True)
class Choice:
    """Something to choose: what it stands for and how it is called. A heading stands for nothing."""

    value: object
    text: str


def kinds() -> list[Choice]:
    """Return the kinds of table."""
    return [Choice(kind.name, engine_text(kind.title)) for kind in KINDS.values()]


def delimiters(current: str) -> list[Choice]:
    """Return the delimiters, with the one of the file if it is none of the usual ones."""
    known = [Choice(sign, _translated(name)) for sign, name in DELIMITERS.items()]
    if current in DELIMITERS:
        return known
    quoted = _translated(QT_TRANSLATE_NOOP("Choices", "“{delimiter}”"))
    return [*known, Choice(current, quoted.format(delimiter=current))]


def encodings(current: str) -> list[Choice]:
    """Return the encodings, with the one of the file if it is none of the usual ones."""
    known = [Choice(name, title) for name, title in ENCODINGS.items()]
    return known if plain_encoding(current) in ENCODINGS else [*known, Choice(current, current)]


def plain_encoding(name: str) -> str:
    """Return the one name by which an encoding is known here; its mark at the start makes no difference."""
    found = codecs.lookup(name).name
    return {"utf-8-sig": "utf-8", "utf-16-le": "utf-16", "utf-16-be": "utf-16"}.get(found, found)


def header_rows(current: int | None) -> list[Choice]:
    """Return the rows that can be the header."""
    rows = list(range(1, HEADER_ROWS + 1))
    if current is not None and current not in rows:
        rows.append(current)
    return [
        Choice(row, _translated(QT_TRANSLATE_NOOP("Choices", "Header in row {row}")).format(row=row)) for row in rows
    ]


def decimal_signs() -> list[Choice]:
    """Return the ways to write a number, by their decimal signs."""
    return [Choice(",", "1.234,56"), Choice(".", "1,234.56")]


def date_orders() -> list[Choice]:
    """Return the orders of day and month, by whether the month stands first."""
    return [
        Choice(False, _translated(QT_TRANSLATE_NOOP("Choices", "day / month / year"))),
        Choice(True, _translated(QT_TRANSLATE_NOOP("Choices", "month / day / year"))),
    ]


def currencies(current: str | None) -> list[Choice | None]:
    """Return the currencies, those that most of the users have first."""
    first = list(dict.fromkeys([*([current] if current else []), *USUAL_CURRENCIES]))
    return [*(Choice(code, code) for code in first), None, *(Choice(code, code) for code in sorted(CODES - set(first)))]


def fields(understood: Understanding) -> list[Choice]:
    """Return the fields of the kind that a column can be."""
    kind = KINDS.get(understood.kind or "")
    return [Choice(field.name, engine_text(field.title)) for field in kind.fields] if kind is not None else []


def field_title(kind: str, name: str) -> str:
    """Return how a field is called."""
    found = KINDS.get(kind)
    return engine_text(found.field(name).title) if found is not None and found.has(name) else name


def kind_title(name: str) -> str:
    """Return how a kind of table is called."""
    return engine_text(KINDS[name].title) if name in KINDS else name


def _translated(text: str) -> str:
    return QCoreApplication.translate("Choices", text)
