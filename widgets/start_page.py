"""The page one sees before anything is open: open a file, see the sample, or go on with a recent file."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from widgets.big_choice import BigChoice
from widgets.buttons import Button
from widgets.icons import pixmap
from widgets.label import Label
from widgets.palette import Palette
from widgets.recent_list import RecentList
from widgets.templates_button import Titles, templates_button
from widgets.typography import BOLD, SMALL

WIDTH = 620
MARK = 34


class StartPage(QWidget):
    """Files can be dropped anywhere on it, several at once, folders too.

    `recent` are the files opened last, the newest first, `opened` when that was. Whether a file is still there is told
    by `mark_missing`, for to look may take long where a network drive is away. `templates` gives what workbooks to
    fill in are called, by the kinds that `template_requested` carries.
    """

    open_requested = Signal()
    sample_requested = Signal()
    file_requested = Signal(object)
    files_dropped = Signal(object)
    removed = Signal(object)
    figures_requested = Signal()
    template_requested = Signal(str)

    def __init__(
        self,
        palette: Palette,
        recent: Sequence[Path],
        opened: Mapping[Path, datetime] | None = None,
        *,
        templates: Titles = dict,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._palette = palette
        self._dragging = False
        self.setProperty("role", "page")
        self.setAcceptDrops(True)
        self.open_choice = BigChoice(
            "folder-open",
            self.tr("Open a file"),
            self.tr("Excel or CSV, just as your shop or till exports it"),
            palette,
        )
        self.sample_choice = BigChoice(
            "store",
            self.tr("See a sample business"),
            self.tr("A pottery workshop with three years to look around in"),
            palette,
        )
        self.figures_choice = Button(self.tr("Type monthly totals"), role="link")
        self.templates_choice = templates_button(palette, templates, self.template_requested.emit, "link")
        self.recent = RecentList(palette, recent, opened or {})
        self._lay_out()
        self.open_choice.clicked.connect(self.open_requested)
        self.sample_choice.clicked.connect(self.sample_requested)
        self.figures_choice.clicked.connect(self.figures_requested)
        self.recent.chosen.connect(self.file_requested)
        self.recent.removed.connect(self.removed)
        # To take the focus itself where it is shown, lest a choice looks taken before anything was pressed.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def show_recent(self, recent: Sequence[Path], opened: Mapping[Path, datetime]) -> None:
        """List other files."""
        self.recent.show_files(recent, opened)

    def mark_missing(self, missing: Collection[Path]) -> None:
        """Grey those of the recent files that are no longer there."""
        self.recent.mark_missing(missing)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _local_files(event):
            event.acceptProposedAction()
            self._show_dragging(True)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_dragging(False)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._show_dragging(False)
        files = _local_files(event)
        if files:
            event.acceptProposedAction()
            self.files_dropped.emit(files)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._palette.paper))
        painter.drawRect(self.rect())
        if self._dragging:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(QColor(self._palette.accentsoft))
            painter.setPen(QPen(QColor(self._palette.accent), 2, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(self.rect().adjusted(12, 12, -13, -13), 10, 10)

    def _show_dragging(self, dragging: bool) -> None:
        self._dragging = dragging
        self._drop_hint.setText(self._hint_text())
        self._drop_hint.set_tone("accent" if dragging else "ink2")
        self.update()

    def _hint_text(self) -> str:
        if self._dragging:
            return self.tr("Let go to open")
        return self.tr("You can also drop files or folders anywhere in this window, or paste cells that you copied.")

    def _lay_out(self) -> None:
        mark = QLabel()
        mark.setPixmap(pixmap("activity", self._palette.accent, MARK, self.devicePixelRatioF(), stroke=2.25))
        name = QHBoxLayout()
        name.setSpacing(10)
        name.addWidget(mark)
        name.addWidget(Label("Polso", size=36, weight=BOLD))
        name.addStretch()
        sentence = self.tr("How your customers are doing, from the files you already have.")
        choices = QHBoxLayout()
        choices.setSpacing(12)
        choices.addWidget(self.open_choice, 1)
        choices.addWidget(self.sample_choice, 1)
        self._drop_hint = Label(self._hint_text(), tone="ink2", size=SMALL)
        by_hand = QHBoxLayout()
        by_hand.setSpacing(10)
        by_hand.addWidget(Label(self.tr("No export at hand?"), tone="ink2", size=SMALL))
        by_hand.addWidget(self.figures_choice)
        by_hand.addWidget(self.templates_choice)
        by_hand.addStretch()
        promise = self.tr("Files are only read, never changed, and nothing leaves this computer.")
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch(2)
        column.addLayout(name)
        column.addSpacing(6)
        column.addWidget(Label(sentence, tone="ink2", size=16))
        column.addSpacing(28)
        column.addLayout(choices)
        column.addSpacing(12)
        column.addWidget(self._drop_hint)
        column.addSpacing(10)
        column.addLayout(by_hand)
        column.addSpacing(22)
        column.addWidget(self.recent)
        column.addStretch(3)
        column.addWidget(Label(promise, tone="ink2", size=SMALL))
        column.addSpacing(20)
        middle = QWidget()
        middle.setFixedWidth(WIDTH)
        middle.setLayout(column)
        column.setContentsMargins(0, 24, 0, 0)
        page = QHBoxLayout(self)
        page.setContentsMargins(24, 0, 24, 0)
        page.addStretch()
        page.addWidget(middle)
        page.addStretch()


def _local_files(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
