"""The words of the workbooks to fill in, from one file for each language."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "templates"
FIRST = "en"
"""The language whose examples the others share."""

Example = str | int | float | bool | date | datetime


@dataclass(frozen=True)
class ColumnWords:
    """The header of a column, what to write in it, an example, and the words to choose from by their canonical word."""

    header: str
    help: str
    example: Example
    words: Mapping[str, str] = field(default_factory=dict)

    @property
    def shown(self) -> Example:
        """The example as it is written in the language."""
        return self.words.get(str(self.example), self.example)


@dataclass(frozen=True)
class TableWords:
    """The title of a workbook, what one of its rows is, and the words of its columns by the name of the field."""

    title: str
    row: str
    columns: Mapping[str, ColumnWords]


@dataclass(frozen=True)
class Words:
    """All words of one language: those of the book itself, of the groups of facts, and of each kind of table."""

    book: Mapping[str, Any]
    groups: Mapping[str, str]
    tables: Mapping[str, TableWords]


@cache
def words_of(language: str) -> Words:
    """Return the words of a language (en, it, ro); English for any other."""
    file = FOLDER / f"{language}.toml"
    own, first = _read(file if file.exists() else FOLDER / f"{FIRST}.toml"), _read(FOLDER / f"{FIRST}.toml")
    kinds = [name for name in own if name not in ("book", "groups")]
    tables = {name: _table(own[name], first[name]) for name in kinds}
    return Words(MappingProxyType(own["book"]), MappingProxyType(own["groups"]), MappingProxyType(tables))


def _read(file: Path) -> dict[str, Any]:
    with file.open("rb") as content:
        return tomllib.load(content)


def _table(own: Mapping[str, Any], first: Mapping[str, Any]) -> TableWords:
    columns = {
        name: ColumnWords(
            said["header"], said["help"], said.get("example", first[name]["example"]), said.get("words", {})
        )
        for name, said in own.items()
        if name not in ("title", "row")
    }
    return TableWords(own["title"], own["row"], MappingProxyType(columns))
