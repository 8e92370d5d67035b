"""The files opened last: name, folder and when; one that is gone is greyed and can be taken off the list."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from kpi.project_file import is_project
from widgets.buttons import Button
from widgets.icons import icon, pixmap
from widgets.label import Label
from widgets.palette import Palette
from widgets.tips import plain_tip
from widgets.typography import MEDIUM, SEMI_BOLD, SMALL

SHOWN = 6
HEIGHT = 44
NAME_WIDTH, FOLDER_WIDTH = 250, 210
ROW_STYLE = """
    QPushButton { min-height: 42px; max-height: 42px; padding: 0; background: transparent; border: none; }
    QPushButton:focus { min-height: 40px; max-height: 40px; padding: 0; }
"""
CROSS_STYLE = """
    QPushButton { min-height: 26px; max-height: 26px; min-width: 26px; max-width: 26px; padding: 0;
                  background: transparent; border: none; }
    QPushButton:focus { min-height: 24px; max-height: 24px; min-width: 24px; max-width: 24px; padding: 0; }
"""


class RecentList(QWidget):
    """`chosen` carries the file to open, `removed` the one to forget."""

    chosen = Signal(object)
    removed = Signal(object)

    def __init__(
        self,
        palette: Palette,
        files: Sequence[Path],
        opened: Mapping[Path, datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._palette = palette
        self.rows: list[RecentRow] = []
        self._title = Label(self.tr("Recent files"), weight=SEMI_BOLD)
        self._none = Label(self.tr("The files you open will be listed here."), tone="ink2")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._title)
        self._layout.addSpacing(6)
        self._layout.addWidget(self._none)
        self._card = QFrame()
        self._card.setProperty("role", "card")
        self._files = QVBoxLayout(self._card)
        self._files.setContentsMargins(1, 1, 1, 1)
        self._files.setSpacing(0)
        self._layout.addWidget(self._card)
        self.show_files(files, opened)

    @property
    def words(self) -> tuple[str, ...]:
        """What stands above the files, and in their place when there are none."""
        return tuple(label.text() for label in (self._title, self._none) if not label.isHidden())

    def show_files(self, files: Sequence[Path], opened: Mapping[Path, datetime]) -> None:
        """List these files."""
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = [RecentRow(file, opened.get(file), self._palette) for file in files[:SHOWN]]
        for row in self.rows:
            row.chosen.connect(self.chosen)
            row.removed.connect(self._on_removed)
            self._files.addWidget(row)
        self._show_whether_any()

    def mark_missing(self, missing: Collection[Path]) -> None:
        """Grey these files."""
        for row in self.rows:
            row.set_missing(row.file in missing)

    def _show_whether_any(self) -> None:
        self._none.setVisible(not self.rows)
        self._card.setVisible(bool(self.rows))

    def _on_removed(self, file: Path) -> None:
        for row in [row for row in self.rows if row.file == file]:
            self.rows.remove(row)
            row.hide()
            row.deleteLater()
        self._show_whether_any()
        self.removed.emit(file)


class RecentRow(QWidget):
    """A file: a button to open it, and a cross to forget it; the Delete key forgets it too."""

    chosen = Signal(object)
    removed = Signal(object)

    def __init__(self, file: Path, opened: datetime | None, palette: Palette) -> None:
        super().__init__()
        self.file = file
        self._opened = self._day(opened)
        self._palette = palette
        self.button = QPushButton()
        self.button.setStyleSheet(ROW_STYLE)
        self.button.setToolTip(plain_tip(str(file)))
        self.button.clicked.connect(lambda: self.chosen.emit(file))
        self.cross = Button("", picture=icon("x", palette.ink2, size=14))
        self.cross.setStyleSheet(CROSS_STYLE)
        self.cross.setAccessibleName(self.tr("Take {file} off the list").format(file=file.name))
        self.cross.setToolTip(self.tr("Take off the list"))
        self.cross.clicked.connect(lambda: self.removed.emit(file))
        self._name, self._place = Label(weight=MEDIUM), Label(tone="ink2", size=SMALL)
        self._when = Label(tone="ink2", size=SMALL)
        self._drawing = QLabel()
        self._lay_out()
        self.set_missing(False)

    @property
    def when(self) -> str:
        """When the file was opened, or that it is gone."""
        return self._when.text()

    def set_missing(self, missing: bool) -> None:
        """Show whether the file is still there."""
        self.button.setEnabled(not missing)
        self.cross.setVisible(missing)
        self._name.set_tone("ink2" if missing else "ink")
        metrics, place = self._place.fontMetrics(), str(self.file.parent)
        self._name.setText(_cut(self._name.fontMetrics(), _title(self.file), NAME_WIDTH))
        self._place.setText(_cut(metrics, place, FOLDER_WIDTH))
        self._when.setText(self.tr("no longer there") if missing else self._opened)
        self._drawing.setPixmap(_picture(self.file, self._palette.ink2, self.devicePixelRatioF()))
        self.button.setAccessibleName(f"{_title(self.file)}, {place}, {self._when.text()}")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.removed.emit(self.file)
            return
        super().keyPressEvent(event)

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), HEIGHT)

    def _day(self, moment: datetime | None) -> str:
        """Return the day in the user's language and time zone; empty when it is not known."""
        if moment is None:
            return ""
        day = moment.astimezone().date()
        days_ago = (datetime.now().astimezone().date() - day).days
        if days_ago == 0:
            return self.tr("today")
        if days_ago == 1:
            return self.tr("yesterday")
        return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")

    def _lay_out(self) -> None:
        inside = QHBoxLayout(self.button)
        inside.setContentsMargins(10, 0, 10, 0)
        inside.setSpacing(12)
        self._name.setFixedWidth(NAME_WIDTH)
        for label in (self._drawing, self._name, self._place, self._when):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            inside.addWidget(label)
        inside.insertStretch(3)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.button, 1)
        layout.addWidget(self.cross)


def _picture(file: Path, colour: str, density: float) -> QPixmap:
    if is_project(file):
        return pixmap("store", colour, 16, density)
    return pixmap("file-spreadsheet" if file.suffix.lower().startswith(".x") else "file-text", colour, 16, density)


def _title(file: Path) -> str:
    """Return what a file is called: a business by its name alone."""
    return file.stem if is_project(file) else file.name


def _cut(metrics: QFontMetrics, text: str, width: int) -> str:
    return metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, width)
