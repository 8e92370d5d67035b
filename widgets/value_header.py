"""The head of a metric's tab: the period, the value, its word, and how it changed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from widgets.label import ElidedLabel, Label
from widgets.mark import Mark
from widgets.palette import Palette
from widgets.typography import BOLD, SEMI_BOLD, SMALL, TAB_VALUE


@dataclass(frozen=True)
class HeaderContent:
    """What stands in the head, in words. `grade` is empty where there is no benchmark."""

    period: str
    value: str
    grade: str = ""
    grade_word: str = ""
    change: str = ""
    change_tone: str = "ink2"
    certainty: str = ""
    warning: str = ""


class ValueHeader(QWidget):
    """Shows the value large, and beside it what is to be known of it."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._period = Label(tone="ink2")
        self._value = Label(size=TAB_VALUE, weight=BOLD)
        self._mark = Mark(palette)
        self._word = Label(weight=SEMI_BOLD)
        self._change = ElidedLabel()
        self._certainty = ElidedLabel(size=SMALL, tone="ink2")
        self._warning = Label(size=SMALL, weight=SEMI_BOLD, tone="fair")
        beside = QVBoxLayout()
        beside.setSpacing(2)
        beside.addStretch(1)
        beside.addLayout(_row(6, self._mark, self._word, 6, self._change))
        beside.addLayout(_row(6, self._warning, self._certainty))
        beside.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self._value)
        row.addLayout(beside, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._period)
        column.addLayout(row)

    def show_content(self, content: HeaderContent) -> None:
        """Show these words."""
        self._period.setText(content.period)
        self._value.setText(content.value)
        self._mark.set_grade(content.grade)
        self._word.setText(content.grade_word)
        self._word.set_tone(content.grade or "ink")
        self._word.setVisible(bool(content.grade))
        self._change.setText(content.change)
        self._change.set_tone(content.change_tone)
        self._certainty.setText(content.certainty)
        self._certainty.setVisible(bool(content.certainty))
        self._warning.setText(content.warning)
        self._warning.setVisible(bool(content.warning))
        words = (content.period, content.value, content.grade_word, content.change, content.certainty, content.warning)
        self.setAccessibleName(", ".join(word for word in words if word))


def _row(spacing: int, *parts: QWidget | int) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(spacing)
    for part in parts:
        if isinstance(part, int):
            row.addSpacing(part)
        else:
            row.addWidget(part)
    row.addStretch(1)
    return row
