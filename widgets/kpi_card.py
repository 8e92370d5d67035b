"""A card of the overview: a metric's value, its change, its mark and a small line."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from kpi.results import MetricResult
from widgets.charts.sparkline import Sparkline
from widgets.label import ElidedLabel, Label
from widgets.mark import Mark
from widgets.palette import Palette
from widgets.typography import BOLD, CARD_VALUE, SEMI_BOLD, SMALL

HEIGHT = 130
SPARKLINE = (112, 40)
NARROWEST = 40


@dataclass(frozen=True)
class CardContent:
    """What stands on a card, in words; `grade` is empty where there is no benchmark."""

    metric: str
    title: str
    value: str
    change: str
    change_tone: str
    grade: str
    grade_word: str
    remark: str
    series: MetricResult


class KpiCard(QFrame):
    """Opens its metric on a click, Enter or Space: `opened` carries the id."""

    opened = Signal(str)

    def __init__(self, palette: Palette, content: CardContent, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette = palette
        self.content = content
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)
        words = (content.title, content.value, content.change, content.grade_word)
        self.setAccessibleName(", ".join(word for word in words if word))
        self._lay_out()

    def _lay_out(self) -> None:
        content = self.content
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 13, 14, 13)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(0)
        grid.addWidget(ElidedLabel(content.title, tone="ink2"), 0, 0, 1, 2)
        grid.addWidget(Label(content.value, size=CARD_VALUE, weight=BOLD), 1, 0)
        grid.addWidget(ElidedLabel(content.change, size=SMALL, tone=content.change_tone), 2, 0, 1, 2)
        line = Sparkline(self._palette)
        line.show_result(content.series)
        line.setFixedHeight(SPARKLINE[1])
        line.setMinimumWidth(NARROWEST)
        line.setMaximumWidth(SPARKLINE[0])
        grid.addWidget(line, 1, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addLayout(self._grade_row(), 3, 0, 1, 2)
        for row, height in enumerate((20, 42, 18, 24)):
            grid.setRowMinimumHeight(row, height)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 2)

    def _grade_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(5)
        if self.content.grade:
            row.addWidget(Mark(self._palette, self.content.grade))
            row.addWidget(Label(self.content.grade_word, size=SMALL, weight=SEMI_BOLD, tone=self.content.grade))
        row.addWidget(Label(self.content.remark, size=SMALL, tone="ink2"))
        row.addStretch(1)
        return row

    @override
    def sizeHint(self) -> QSize:
        return QSize(270, HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, HEIGHT)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit(self.content.metric)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self.content.metric)
            return
        super().keyPressEvent(event)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not (self.hasFocus() or self.underMouse()):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._palette.focus if self.hasFocus() else self._palette.accent
        painter.setPen(QPen(QColor(colour), 2 if self.hasFocus() else 1))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 9, 9)
