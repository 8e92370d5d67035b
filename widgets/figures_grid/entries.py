"""What stands in the cells: each as it was typed, the number that it says, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from kpi.formatting import Formatter
from kpi.typed_figures import Typed, read_typed
from widgets.figures_grid.content import FigureRow

EXAMPLE = 1234.5
CENTS = 2
MOST_DECIMALS = 6


@dataclass(frozen=True)
class Entry:
    """A cell that is not empty. Without a number, `trouble` says why it has none."""

    text: str
    number: Decimal | None
    trouble: str = ""


@dataclass(frozen=True)
class Reader:
    """Reads and writes cells in a language."""

    formatter: Formatter

    @property
    def decimal(self) -> str:
        """The sign before decimals."""
        return self.formatter.number(0.5, 1)[1]

    def read(self, texts: Sequence[str], rows: Sequence[FigureRow]) -> list[Entry | None]:
        """Return an entry for each text, of which each is about the fact of its row; None for an empty one.

        Texts that are read together tell each other how they are written.
        """
        plain = [" ".join(text.split()) for text in texts]
        numbers = read_typed(plain, self.decimal)
        return [
            self._entry(text, number, row) if text else None
            for text, number, row in zip(plain, numbers, rows, strict=True)
        ]

    def shown(self, entry: Entry, row: FigureRow) -> str:
        """Return a cell as it is read: `1,234.50`; what is no number as it was typed."""
        if entry.number is None:
            return entry.text
        whole = entry.number == entry.number.to_integral_value()
        decimals = 0 if whole else CENTS if row.money and _has_cents(entry.number) else MOST_DECIMALS
        return self.formatter.number(float(entry.number), decimals, trimmed=decimals == MOST_DECIMALS)

    def edited(self, entry: Entry) -> str:
        """Return a cell as it is typed over: `1234.5`."""
        return entry.text if entry.number is None else f"{entry.number:f}".replace(".", self.decimal)

    def _entry(self, text: str, number: Decimal | None, row: FigureRow) -> Entry:
        if number is None:
            sentence = QCoreApplication.translate("FiguresGrid", "“{text}” is not a number. Write it like {example}.")
            return Entry(text, None, sentence.format(text=text, example=self.formatter.number(EXAMPLE, CENTS)))
        if number < 0 and not row.money:
            sentence = QCoreApplication.translate("FiguresGrid", "“{title}” cannot be below zero.")
            return Entry(text, None, sentence.format(title=row.title))
        return Entry(text, number)


def _has_cents(number: Decimal) -> bool:
    return number == round(number, CENTS)


def entries_of(typed: Typed) -> dict[tuple[str, str], Entry]:
    """Return the cells of totals, by fact and month."""
    return {
        (fact, label): Entry(f"{number:f}", number) for label, facts in typed.items() for fact, number in facts.items()
    }


def typed_of(entries: Mapping[tuple[str, str], Entry]) -> dict[str, dict[str, Decimal]]:
    """Return the totals of cells that all have a number."""
    found: dict[str, dict[str, Decimal]] = {}
    for (fact, label), entry in entries.items():
        if entry.number is not None:
            found.setdefault(label, {})[fact] = entry.number
    return found
