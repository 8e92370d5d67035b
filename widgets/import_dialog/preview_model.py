"""The first rows of a sheet as a table model."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from kpi.messages import Message
from kpi.tables import FieldType
from widgets.import_dialog.column_types import stands_right, word_of
from widgets.import_dialog.preview import Cell, Preview
from widgets.texts import engine_text

Index = QModelIndex | QPersistentModelIndex
REASON_ROLE = Qt.ItemDataRole.UserRole + 1
IDLE_ROLE = Qt.ItemDataRole.UserRole + 2
TYPE_ROLE = Qt.ItemDataRole.UserRole + 3
MAY_BE_CUT = 20
NOWHERE = QModelIndex()


class PreviewModel(QAbstractTableModel):
    """The cells of a preview under the headers of the file."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headers: tuple[str, ...] = ()
        self._types: tuple[FieldType, ...] = ()
        self._preview = Preview((), ())

    def show(self, headers: tuple[str, ...], types: tuple[FieldType, ...], preview: Preview) -> None:
        """Show other rows, of columns of these types; the same columns keep their place."""
        self._types = types
        if headers != self._headers or len(preview.rows) != len(self._preview.rows):
            self.beginResetModel()
            self._headers, self._preview = headers, preview
            self.endResetModel()
            return
        self._preview = preview
        if preview.rows and headers:
            self.dataChanged.emit(self.index(0, 0), self.index(len(preview.rows) - 1, len(headers) - 1))

    @property
    def preview(self) -> Preview:
        """What is shown."""
        return self._preview

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._preview.rows)

    @override
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._headers)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        cell = self._cell(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(cell.text.split())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        if role == REASON_ROLE:
            return cell.reason
        if role == IDLE_ROLE:
            return cell.idle
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(cell)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return _sentence(cell.reason)
        return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Vertical:
            return str(self._preview.rows[section]) if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        if role == TYPE_ROLE:
            return self._types[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<p>{escape(self._headers[section])}<br>{escape(word_of(self._types[section]))}</p>"
        return None

    def _cell(self, index: Index) -> Cell:
        return self._preview.columns[index.column()][index.row()]

    def _tip(self, cell: Cell) -> str | None:
        """Return the reason, else a text that may be cut; always as marked-up text, lest data be read as markup."""
        text = _sentence(cell.reason) or (cell.text if len(cell.text) > MAY_BE_CUT else "")
        if cell.idle and cell.reason is None:
            text = self.tr("This row is not imported.")
        return f"<p style='white-space: pre-wrap'>{escape(text)}</p>" if text else None

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if stands_right(self._types[column]) else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter


def _sentence(reason: Message | None) -> str:
    return reason.render(engine_text) if reason is not None else ""
