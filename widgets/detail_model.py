"""The rows of a detail as a model: written when they are looked at, sorted by any column, searched by their names."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from operator import itemgetter

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from typing_extensions import override

from kpi.details import Cell, Row
from kpi.formatting import Formatter
from kpi.messages import Message
from kpi.units import Unit
from widgets.mark import mark_icon
from widgets.palette import Palette
from widgets.searching import plain
from widgets.texts import engine_text
from widgets.tips import plain_tip
from widgets.typography import MEDIUM, REGULAR, SEMI_BOLD, SMALL, TEXT, font
from widgets.words import grade_word

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
LONG = 24
LONG_TITLE = 14
"""A title of more letters takes two lines, so that figures stand close together."""
UP, DOWN = " ↑", " ↓"
GRADES = ("poor", "fair", "good")
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
Key = float | str | None


@dataclass(frozen=True)
class DetailColumn:
    """A column: its title, the unit of its figures (None for words), and the decimals of all its money and counts."""

    title: str
    unit: Unit | None
    decimals: int = 0


@dataclass(frozen=True)
class DetailRows:
    """What a detail shows: its rows with their names in words; `formatter` writes the figures when they are seen."""

    row_title: str
    columns: Sequence[DetailColumn]
    rows: Sequence[Row]
    names: Sequence[str]
    formatter: Formatter

    @cached_property
    def marked(self) -> bool:
        """Whether any row is good, fair or poor."""
        return any(row.mark for row in self.rows)


def cell_text(cell: Cell, column: DetailColumn, formatter: Formatter) -> str:
    """Return a cell as it is read: figures in the unit of their column, days and words as such."""
    if isinstance(cell, Message):
        return formatter.sentence(cell, engine_text)
    if isinstance(cell, date):
        return formatter.day(cell)
    if isinstance(cell, str):
        return cell
    if column.unit is None:
        return "" if cell is None else formatter.number(cell, 2, trimmed=True)
    if cell is None or math.isnan(cell):
        return formatter.value(None, column.unit)
    if column.unit is Unit.MONEY:
        return formatter.amount(cell, column.decimals)
    if column.unit is Unit.COUNT:
        return formatter.number(cell, column.decimals)
    return formatter.value(cell, column.unit)


def in_two_lines(title: str) -> str:
    """Return a long title of a column broken at the space nearest to its middle."""
    spaces = [at for at, sign in enumerate(title) if sign == " "]
    if len(title) <= LONG_TITLE or not spaces:
        return title
    at = min(spaces, key=lambda at: abs(2 * at - len(title)))
    return f"{title[:at]}\n{title[at + 1 :]}"


class DetailModel(QAbstractTableModel):
    """The name, the mark where any row has one, then the columns of the detail.

    `places` are the rows of the detail that are shown, in their order.
    """

    def __init__(self, shown: DetailRows, palette: Palette, density: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = shown
        self._first = 2 if shown.marked else 1
        numeric = [at for at, column in enumerate(shown.columns, self._first) if column.unit is not None]
        self.numeric = frozenset(numeric)
        self._titles = self._all_titles()
        self._tones = {grade: QColor(str(getattr(palette, grade))) for grade in GRADES}
        self._faint = QColor(palette.ink2)
        self._fonts = {strong: font(TEXT, MEDIUM if strong else REGULAR) for strong in (True, False)}
        self._keys: dict[int, Sequence[Key]] = {}
        self._pictures = {grade: mark_icon(palette, grade, density) for grade in GRADES}
        self._searched = ""
        self.places: Sequence[int] = range(len(shown.rows))
        self.sorted_by: tuple[int, bool] | None = None

    def row(self, at: int) -> Row:
        """Return the row of the detail that is shown at a place."""
        return self._shown.rows[self.places[at]]

    def name(self, at: int) -> str:
        """Return the name of the row that is shown at a place."""
        return self._shown.names[self.places[at]]

    def search(self, text: str) -> None:
        """Show only the rows whose name holds these words, however they are written."""
        self._searched = plain(text)
        self._arrange()

    def sort_next(self, column: int) -> None:
        """Sort by a column: figures first from the highest down, then up, then as they came; words the other way."""
        first = column in self.numeric or (column == 1 and self._shown.marked)
        turns = (first, not first)
        now = self.sorted_by[1] if self.sorted_by is not None and self.sorted_by[0] == column else None
        falling = turns[0] if now is None else (turns[1] if now == turns[0] else None)
        self.sorted_by = None if falling is None else (column, falling)
        self._arrange()

    def _arrange(self) -> None:
        self.layoutAboutToBeChanged.emit()
        places: Sequence[int] = range(len(self._shown.rows))
        if self._searched:
            names = self._shown.names
            places = [place for place in places if self._searched in plain(names[place])]
        if self.sorted_by is not None:
            places = self._sorted(places, *self.sorted_by)
        self.places = places
        before = self.persistentIndexList()
        self.changePersistentIndexList(before, [QModelIndex()] * len(before))
        self.layoutChanged.emit()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    def _sorted(self, places: Sequence[int], column: int, falling: bool) -> list[int]:
        """Sort places; what has no value stands last either way."""
        if column not in self._keys:
            self._keys[column] = self._column_keys(column)
        keys = self._keys[column]
        numbers = [(key, place) for place in places if isinstance(key := keys[place], float)]
        words = [(key, place) for place in places if isinstance(key := keys[place], str)]
        numbers.sort(key=itemgetter(0), reverse=falling)
        words.sort(key=itemgetter(0), reverse=falling)
        unknown = (place for place in places if keys[place] is None)
        return [*(place for _, place in numbers), *(place for _, place in words), *unknown]

    def _column_keys(self, column: int) -> Sequence[Key]:
        """Return what the rows are sorted by in a column: numbers, words, or None where nothing is known."""
        if column == 0:
            return [plain(name) for name in self._shown.names]
        if self._is_mark(column):
            ranks = {grade: -float(rank) for rank, grade in enumerate(GRADES)}
            return [ranks.get(row.mark) for row in self._shown.rows]
        at = column - self._first
        return [_key(row.cells[at]) for row in self._shown.rows]

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.places)

    @override
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else self._first + len(self._shown.columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(index)
        column = index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if column in self.numeric else LEFT
        if role == Qt.ItemDataRole.FontRole:
            return self._fonts[self._is_mark(column)]
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colour(index)
        if role == Qt.ItemDataRole.DecorationRole and self._is_mark(column):
            return self._pictures.get(self.row(index.row()).mark)
        if role == Qt.ItemDataRole.ToolTipRole:
            text = self._text(index)
            return plain_tip(text) if len(text) > LONG else None
        return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section] + self._arrow(section)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if section in self.numeric else LEFT
        if role == Qt.ItemDataRole.FontRole:
            return font(SMALL, SEMI_BOLD if self._arrow(section) else REGULAR)
        return None

    def _is_mark(self, column: int) -> bool:
        return 0 < column < self._first

    def _all_titles(self) -> Sequence[str]:
        mark = (self.tr("Rating"),) if self._shown.marked else ()
        titles = (self._shown.row_title, *mark, *(column.title for column in self._shown.columns))
        return [in_two_lines(title) for title in titles]

    def _arrow(self, section: int) -> str:
        if self.sorted_by is None or self.sorted_by[0] != section:
            return ""
        return DOWN if self.sorted_by[1] else UP

    def _text(self, index: Index) -> str:
        place, column = self.places[index.row()], index.column()
        if column == 0:
            return self._shown.names[place]
        row = self._shown.rows[place]
        if self._is_mark(column):
            return grade_word(row.mark)
        at = column - self._first
        return cell_text(row.cells[at], self._shown.columns[at], self._shown.formatter)

    def _colour(self, index: Index) -> QColor | None:
        row, column = self.row(index.row()), index.column()
        if self._is_mark(column):
            return self._tones.get(row.mark)
        return self._faint if column >= self._first and row.cells[column - self._first] is None else None


def _key(cell: Cell) -> Key:
    if isinstance(cell, str | Message):
        return plain(cell if isinstance(cell, str) else cell.render(engine_text))
    if isinstance(cell, date):
        return float(cell.toordinal())
    return None if cell is None or math.isnan(cell) else float(cell)
