"""What each column of a sheet is taken for, and what else it could be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kpi.tables import KINDS, FieldType
from widgets.import_dialog.choices import Choice, field_title, fields
from widgets.import_dialog.entry import Entry

LONGEST = 24
"""The name of a column in a choice is cut there: in a survey it is a whole question, and it stands above anyway."""


@dataclass(frozen=True)
class Kept:
    """The column is kept under its own name, to filter and split by."""


@dataclass(frozen=True)
class LeftOut:
    """The column is not imported."""


@dataclass(frozen=True)
class Rating:
    """The column holds the answers to a further question of a survey."""


class Columns:
    """The columns of an entry. A column is a field (its name), Kept, LeftOut or a Rating."""

    def __init__(self, entry: Entry) -> None:
        assert entry.understood is not None
        self._entry = entry
        self._understood = entry.understood
        self._fields = {column: field for field, column in entry.understood.mapping.items()}

    def taken_for(self, column: int) -> tuple[object, str]:
        """Return what a column is taken for, and how that is called."""
        field = self._fields.get(column)
        if field is not None:
            return field, field_title(self._understood.kind or "", field)
        if self.is_rating(column):
            return Rating(), QCoreApplication.translate("Columns", "Further question")
        return (Kept(), self._kept_text(column)) if self._is_kept(column) else (LeftOut(), _left_out_text())

    @property
    def types(self) -> tuple[FieldType, ...]:
        """How the cells of each column are read."""
        return tuple(map(self._type, range(len(self._understood.sheet.columns))))

    def is_rating(self, column: int) -> bool:
        """Whether the column holds the answers to a further question."""
        return column in self._understood.ratings

    def offer(self, column: int) -> Sequence[Choice | None]:
        """Return what a column can be."""
        own = [Choice(Kept(), self._kept_text(column))] if self._can_be_kept(column) else []
        return [*fields(self._understood), None, *own, Choice(LeftOut(), _left_out_text())]

    def mapping_after(self, column: int, value: object) -> Mapping[str, int]:
        """Return the mapping once a column is taken for something else; a field has one column."""
        others = {field: at for field, at in self._understood.mapping.items() if at != column and field != value}
        return {**others, value: column} if isinstance(value, str) else others

    def left_out_after(self, column: int, value: object) -> frozenset[str]:
        """Return the headers not wanted once a column is taken for something else."""
        header = self._understood.sheet.columns[column]
        return self._entry.left_out | {header} if value == LeftOut() else self._entry.left_out - {header}

    def _type(self, column: int) -> FieldType:
        kind, field = KINDS.get(self._understood.kind or ""), self._fields.get(column)
        if kind is not None and field is not None and kind.has(field):
            return kind.field(field).type
        is_number = self.is_rating(column) or column in self._understood.sheet.numbers
        return FieldType.NUMBER if is_number else FieldType.TEXT

    def _is_kept(self, column: int) -> bool:
        header = self._understood.sheet.columns[column]
        if header in self._entry.left_out:
            return False
        table = self._entry.table
        return table is None or header in table.source.dimensions

    def _can_be_kept(self, column: int) -> bool:
        """Whether it may have few enough different words to filter by; known for sure once the sheet is parsed."""
        table = self._entry.table
        header = self._understood.sheet.columns[column]
        return table is None or column in self._fields or header in table.source.dimensions

    def _kept_text(self, column: int) -> str:
        text = QCoreApplication.translate("Columns", "Keep as “{column}”")
        header = " ".join(self._understood.sheet.columns[column].split())
        return text.format(column=header if len(header) <= LONGEST else f"{header[: LONGEST - 1].rstrip()}…")


def _left_out_text() -> str:
    return QCoreApplication.translate("Columns", "Leave out")
