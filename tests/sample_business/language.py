"""How a language writes the business: its words, its files' names, its numbers and dates."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from tests.sample_business.cells import Cell, Cents, Hours, Word

WORDS = Path(__file__).parent / "words"
LANGUAGES = tuple(sorted(path.stem for path in WORDS.glob("*.toml")))


@dataclass(frozen=True)
class Language:
    """One language with the tables of its file in `words`."""

    name: str
    style: Mapping[str, str]
    files: Mapping[str, str]
    titles: Mapping[str, str]
    headers: Mapping[str, Mapping[str, str]]
    words: Mapping[str, Mapping[str, str]]
    comments: Mapping[str, Mapping[str, list[str]]]

    @classmethod
    def of(cls, name: str) -> Language:
        """Read a language by its two letters."""
        tables: dict[str, Any] = tomllib.loads((WORDS / f"{name}.toml").read_text(encoding="utf-8"))
        return cls(name, **tables)

    def money(self, amount: Cents) -> str:
        """Write an amount with two decimals."""
        text = f"{amount.value // 100:,}".replace(",", self.style["thousands"])
        text += f"{self.style['decimal']}{amount.value % 100:02}"
        return f"{text[:-1]}o" if amount.misspelt else text

    def text(self, cell: Cell) -> str:
        """Write a cell as this language's tools write it."""
        match cell:
            case None:
                return ""
            case Cents():
                return self.money(cell)
            case Hours():
                return self.money(Cents(cell.hundredths))
            case Word():
                return self.words[cell.group][cell.key]
            case datetime():
                return cell.strftime(self.style["time"])
            case date():
                return cell.strftime(self.style["date"])
            case tuple():
                return " ".join(self.comments[part.theme][part.mood][part.number] for part in cell)
            case _:
                return str(cell)
