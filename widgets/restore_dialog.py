"""The restore points of a business: when each was kept, what is in it, and the ways back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from widgets.buttons import Button
from widgets.card_dialog import CardDialog
from widgets.label import ElidedLabel, Label
from widgets.typography import BOLD, HEADING, MEDIUM, SMALL

WIDTH, HEIGHT = 680, 460


@dataclass(frozen=True)
class PointContent:
    """A line: when the point was kept, and what is in it, in words. `usable` is False for one that cannot be read."""

    when: str
    what: str
    usable: bool = True


class RestoreDialog(CardDialog):
    """`back_asked` carries the number of the line to go back to, `copy_asked` of that to open as a business apart."""

    back_asked = Signal(int)
    copy_asked = Signal(int)

    def __init__(
        self, points: Sequence[PointContent], *, can_go_back: bool = True, parent: QWidget | None = None
    ) -> None:
        title = self.tr("Restore points")
        super().__init__(title, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._can_go_back = can_go_back
        self.lines: list[QFrame] = []
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(8)
        for number, point in enumerate(points):
            self.lines.append(self._line(number, point))
            self._column.addWidget(self.lines[-1])
        self._column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setAccessibleName(title)
        area.setWidget(inside)
        close = Button(self.tr("Close"))
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(close)
        layout = QVBoxLayout(self.card)
        layout.setContentsMargins(24, 20, 16, 16)
        layout.setSpacing(10)
        layout.addWidget(Label(title, size=HEADING, weight=BOLD))
        layout.addWidget(Label(self._explanation(bool(points)), tone="ink2", wraps=True))
        layout.addWidget(area, 1)
        layout.addLayout(foot)

    @override
    def wanted_size(self, window: QSize) -> QSize:
        return QSize(min(WIDTH, window.width()), min(HEIGHT, window.height()))

    def _explanation(self, any_points: bool) -> str:
        if not any_points:
            return self.tr("There is none yet. Polso keeps one before each further import.")
        return self.tr(
            "Polso keeps one before each further import and before a newer Polso changes the file. To go back is a "
            "step that can be undone; nothing is overwritten."
        )

    def _line(self, number: int, point: PointContent) -> QFrame:
        line = QFrame()
        line.setProperty("role", "card")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(point.when, weight=MEDIUM))
        words.addWidget(ElidedLabel(point.what, tone="ink2", size=SMALL))
        row = QHBoxLayout(line)
        row.setContentsMargins(14, 10, 10, 10)
        row.setSpacing(8)
        row.addLayout(words, 1)
        if point.usable:
            copy = Button(self.tr("Open as a copy"))
            copy.clicked.connect(lambda: self._on_copy_clicked(number))
            row.addWidget(copy)
            if self._can_go_back:
                back = Button(self.tr("Go back to this"))
                back.clicked.connect(lambda: self._on_back_clicked(number))
                row.addWidget(back)
        for button in line.findChildren(Button):
            button.setAccessibleName(f"{button.text()}, {point.when}")
        return line

    def _on_back_clicked(self, number: int) -> None:
        self.accept()
        self.back_asked.emit(number)

    def _on_copy_clicked(self, number: int) -> None:
        self.accept()
        self.copy_asked.emit(number)
