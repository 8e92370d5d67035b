"""The rail at the left: whose data these are, how far they reach, and the sections."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from widgets.icons import icon
from widgets.label import ElidedLabel, Label
from widgets.palette import Palette
from widgets.tips import plain_tip
from widgets.typography import MEDIUM, SEMI_BOLD, SMALL, TEXT, font

WIDTH, WIDEST = 176, 216


@dataclass(frozen=True)
class SectionEntry:
    """A section: the id that is told, its text, the name of its icon, and whether it stands apart, at the foot."""

    name: str
    text: str
    icon: str
    foot: bool = False


class SectionRail(QFrame):
    """The sections as a column of buttons; `chosen` carries the id of the one that was picked.

    `rename_asked` is sent when the name of the business is double-clicked.
    """

    chosen = Signal(str)
    rename_asked = Signal()

    def __init__(self, palette: Palette, sections: Sequence[SectionEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "rail")
        self.setAccessibleName(self.tr("Sections"))
        self._title_text = ""
        self._title = Label(size=14, weight=SEMI_BOLD)
        self._title.installEventFilter(self)
        self._reach = ElidedLabel(size=SMALL, tone="ink2")
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 16, 8, 12)
        column.setSpacing(2)
        for label in (self._title, self._reach):
            label.setContentsMargins(10, 0, 4, 0)
            column.addWidget(label)
        column.addSpacing(14)
        self._buttons = {section.name: self._button(palette, section) for section in sections}
        for section in sections:
            if not section.foot:
                column.addWidget(self._buttons[section.name])
        column.addStretch(1)
        for section in sections:
            if section.foot:
                column.addWidget(self._buttons[section.name])
        self._fit()

    def show_business(self, title: str, reach: str) -> None:
        """Show the name of the business and how far its data reach."""
        self._title_text = title
        self._title.setToolTip(plain_tip(title))
        self._title.setAccessibleName(title)
        self._reach.setText(reach)
        self._fit()
        self._elide()

    def choose(self, name: str) -> None:
        """Show a section as the current one, with no signal."""
        self._buttons[name].setChecked(True)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._title and event.type() is QEvent.Type.MouseButtonDblClick:
            self.rename_asked.emit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Be as wide as the words need, within limits."""
        words = [button.sizeHint().width() for button in self._buttons.values()]
        wanted = max([WIDTH, *(width + 16 for width in words), self._reach.sizeHint().width() + 32])
        self.setFixedWidth(min(wanted, WIDEST))

    def _elide(self) -> None:
        metrics = QFontMetrics(self._title.font())
        room = self.width() - 32
        self._title.setText(metrics.elidedText(self._title_text, Qt.TextElideMode.ElideRight, room))

    def _button(self, palette: Palette, section: SectionEntry) -> QPushButton:
        button = QPushButton(f"  {section.text}", self)
        button.setProperty("role", "section")
        button.setFont(font(TEXT, MEDIUM))
        button.setIcon(icon(section.icon, palette.ink2, selected=palette.accent))
        button.setIconSize(QSize(16, 16))
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(section.text)
        button.clicked.connect(lambda: self.chosen.emit(section.name))
        self._group.addButton(button)
        return button
