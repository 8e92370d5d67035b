"""Find a metric or a section by typing a part of its name (Ctrl+K)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from widgets.searching import plain

WIDTH, HEIGHT = 480, 360


@dataclass(frozen=True)
class Place:
    """Where one can go: a section, or a metric or a setting in it; `text` is what is searched and shown."""

    section: str
    metric: str
    text: str
    setting: str = ""


class QuickOpen(QDialog):
    """A field and a list; `chosen` carries the Place. Arrow keys move in the list while the field has the focus."""

    chosen = Signal(object)

    def __init__(self, places: Sequence[Place], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAccessibleName(self.tr("Search"))
        self.setFixedSize(WIDTH, HEIGHT)
        self.setProperty("role", "popup")
        self._places = tuple(places)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Name of a metric"))
        self.field.setAccessibleName(self.tr("Name of a metric"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Metrics found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.field.textChanged.connect(self._on_text_changed)
        self.field.installEventFilter(self)
        self.list.itemClicked.connect(lambda _item: self._accept_current())
        self._on_text_changed("")
        self.field.setFocus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self._move(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._accept_current()
                return True
        return super().eventFilter(watched, event)

    def _on_text_changed(self, text: str) -> None:
        self.list.clear()
        for place in self._places:
            if plain(text) in plain(place.text):
                item = QListWidgetItem(place.text)
                item.setData(Qt.ItemDataRole.UserRole, place)
                self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _move(self, step: int) -> None:
        count = self.list.count()
        if count:
            self.list.setCurrentRow((self.list.currentRow() + step) % count)

    def _accept_current(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.accept()
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
