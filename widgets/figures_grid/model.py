"""The grid as a table model: facts below each other in their groups, months beside each other; edits can be undone."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFont, QUndoStack
from typing_extensions import override

from kpi.formatting import Formatter
from kpi.periods import Period
from widgets.figures_grid.content import FigureGroup, FigureRow, FiguresContent
from widgets.figures_grid.entries import Entry, Reader, entries_of, typed_of
from widgets.figures_grid.history import Change, EditCells
from widgets.palette import Palette
from widgets.tips import plain_tip
from widgets.typography import REGULAR, SEMI_BOLD, SMALL, TEXT, font

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
OPEN, SHUT = "▾", "▸"
AT_FIRST = ("revenue", "customers", "costs")
"""Groups that are open while nothing is typed."""


class FiguresModel(QAbstractTableModel):
    """`edited` is sent when cells have changed. A row is a group, or a fact in it."""

    edited = Signal()

    def __init__(
        self, content: FiguresContent, formatter: Formatter, palette: Palette, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.content = content
        self.reader = Reader(formatter)
        self.history = QUndoStack(self)
        self._palette = palette
        self._entries: dict[tuple[str, str], Entry] = entries_of(content.typed)
        self._rows: list[FigureGroup | FigureRow] = []
        for group in content.groups:
            self._rows += [group, *group.rows]
        self._months: list[Period] = []
        known = {fact for fact, _ in self._entries}
        used = {group.name for group in content.groups if known & {row.name for row in group.rows}}
        self._open = used or set(AT_FIRST)

    def show_months(self, count: int) -> None:
        """Show so many months up to the present one, and those with totals."""
        self.beginResetModel()
        self._months = self.content.months(count)
        self.endResetModel()

    @property
    def months(self) -> list[Period]:
        """The months that are shown."""
        return self._months

    @property
    def typed(self) -> dict[str, dict[str, Decimal]]:
        """The totals by month and fact."""
        return typed_of(self._entries)

    @property
    def troubles(self) -> list[tuple[str, str]]:
        """The cells without a number, by fact and month, in their order."""
        rows = {row.name: at for at, row in enumerate(self._rows)}
        wrong = [key for key, entry in self._entries.items() if entry.number is None]
        return sorted(wrong, key=lambda key: (rows[key[0]], key[1]))

    @property
    def count(self) -> int:
        """How many cells hold a number."""
        return sum(entry.number is not None for entry in self._entries.values())

    def row(self, at: int) -> FigureGroup | FigureRow:
        """Return the group or the fact of a row."""
        return self._rows[at]

    def is_open(self, at: int) -> bool:
        """Whether the rows of the group are shown."""
        return self._rows[at].name in self._open

    def toggle(self, at: int) -> None:
        """Open a group, or shut it."""
        self._open ^= {self._rows[at].name}
        self.headerDataChanged.emit(Qt.Orientation.Vertical, at, at)

    def open_all_with(self, fact: str) -> None:
        """Open the group of a fact."""
        self._open |= {group.name for group in self.content.groups if fact in {row.name for row in group.rows}}

    def entry(self, index: Index) -> Entry | None:
        """Return what stands in a cell."""
        row = self._rows[index.row()] if index.isValid() else None
        if not isinstance(row, FigureRow):
            return None
        return self._entries.get((row.name, self._months[index.column()].label))

    def place_of(self, fact: str, label: str) -> QModelIndex:
        """Return the index of a cell."""
        row = next(at for at, row in enumerate(self._rows) if isinstance(row, FigureRow) and row.name == fact)
        column = next((at for at, month in enumerate(self._months) if month.label == label), 0)
        return self.index(row, column)

    def write(self, cells: Mapping[tuple[int, int], str], what: str) -> None:
        """Write texts into cells, by row and column, as one step; what is not allowed to be written is left."""
        places = [place for place in cells if isinstance(self._rows[place[0]], FigureRow)]
        rows = [row for at, _ in places if isinstance(row := self._rows[at], FigureRow)]
        read = self.reader.read([cells[place] for place in places], rows)
        change: dict[tuple[str, str], Change] = {}
        for (_, column), row, entry in zip(places, rows, read, strict=True):
            key = row.name, self._months[column].label
            before = self._entries.get(key)
            if _differ(before, entry):
                change[key] = Change(before, entry)
        if change:
            self.history.push(EditCells(self, change, what))

    def put(self, entries: Mapping[tuple[str, str], Entry | None]) -> None:
        """Put entries into their cells, with no step taken: the history does so."""
        for key, entry in entries.items():
            if entry is None:
                self._entries.pop(key, None)
            else:
                self._entries[key] = entry
        if self._months and self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self._months) - 1))
        self.edited.emit()

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._months)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        is_fact = index.isValid() and isinstance(self._rows[index.row()], FigureRow)
        return usual | Qt.ItemFlag.ItemIsEditable if is_fact else usual

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, entry = self._rows[index.row()], self.entry(index)
        match role:
            case Qt.ItemDataRole.TextAlignmentRole:
                return RIGHT
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(index)
        if entry is None or not isinstance(row, FigureRow):
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.reader.shown(entry, row)
            case Qt.ItemDataRole.EditRole:
                return self.reader.edited(entry)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(entry.trouble) if entry.trouble else None
            case Qt.ItemDataRole.ForegroundRole:
                return QColor(self._palette.poor) if entry.number is None else None
        return None

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        self.write({(index.row(), index.column()): str(value)}, self.tr("typing"))
        return True

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal:
            return self._month_head(section, role)
        return self._row_head(self._rows[section], section, role)

    def _month_head(self, section: int, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.reader.formatter.period(self._months[section], short=True)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT
        if role == Qt.ItemDataRole.FontRole:
            return font(SMALL, SEMI_BOLD if self._months[section] == self.content.present else REGULAR)
        return None

    def _row_head(self, row: FigureGroup | FigureRow, section: int, role: int) -> object:
        is_group = isinstance(row, FigureGroup)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{OPEN if self.is_open(section) else SHUT}  {row.title}" if is_group else f"      {row.title}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return LEFT
        if role == Qt.ItemDataRole.FontRole:
            return _head_font(strong=is_group)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, FigureRow):
            return plain_tip(row.help)
        return None

    def _spoken(self, index: Index) -> str:
        """Return a cell for those who hear it: what, when, how much, and what is wrong."""
        row, entry = self._rows[index.row()], self.entry(index)
        month = self.reader.formatter.period(self._months[index.column()])
        shown = self.reader.shown(entry, row) if entry is not None and isinstance(row, FigureRow) else ""
        return ", ".join(part for part in (row.title, month, shown, entry.trouble if entry else "") if part)


def _differ(before: Entry | None, after: Entry | None) -> bool:
    if before is None or after is None:
        return before is not after
    return before.number != after.number or (after.number is None and before.text != after.text)


def _head_font(*, strong: bool) -> QFont:
    return font(TEXT, SEMI_BOLD if strong else REGULAR)
