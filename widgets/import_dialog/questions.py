"""What a file leaves open, asked above its rows: each question with the answers to choose from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from kpi.doubts import Answer, Doubt
from kpi.formatting import Formatter
from kpi.messages import Message
from widgets.cells import CellWriter
from widgets.import_dialog.chip import Chip
from widgets.import_dialog.choices import Choice
from widgets.label import Label
from widgets.palette import Palette
from widgets.segmented import Segmented
from widgets.texts import engine_text

MOST = 3
"""More questions than these nobody answers; the others keep the answers that count meanwhile."""
SIDE_BY_SIDE = 2
LONGEST = 60
DECIMALS = 6
GAP = 12
MOST_WORDS = 260
"""A longer question goes on in the next line rather than have its answers below it."""


class Questions(QFrame):
    """`answered` carries the question and the value of the answer; the one that counts meanwhile is shown as chosen."""

    answered = Signal(object, str)

    def __init__(self, palette: Palette, formatter: Formatter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self._palette = palette
        self._formatter = formatter
        self._shown: tuple[Doubt, ...] = ()
        self._lines: list[_Line] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 12, 8)
        self._column.setSpacing(6)
        self.hide()

    @property
    def shown(self) -> tuple[Doubt, ...]:
        """What is asked."""
        return self._shown

    @property
    def texts(self) -> list[str]:
        """What is asked, in words."""
        return [line.question.text() for line in self._lines]

    def ask(self, doubts: Sequence[Doubt]) -> None:
        """Ask these questions, in place of those before."""
        asked = tuple(doubts[:MOST])
        if asked != self._shown:
            self._shown = asked
            for line in self._lines:
                self._column.removeWidget(line)
                line.hide()
                line.deleteLater()
            self._lines = [self._line(doubt) for doubt in asked]
            for line in self._lines:
                self._column.addWidget(line)
        self.setVisible(bool(asked))

    def _line(self, doubt: Doubt) -> _Line:
        amounts = {name: CellWriter(self._formatter).money(value) for name, value in _numbers(doubt.text)}
        text = self._sentence(replace(doubt.text, values={**doubt.text.values, **amounts}))
        answers = {answer.value: self._title(answer) for answer in doubt.answers}
        return _Line(text, self._choice(doubt, text, answers))

    def _choice(self, doubt: Doubt, text: str, answers: dict[str, str]) -> QWidget:
        if len(answers) <= SIDE_BY_SIDE:
            segments = Segmented(answers, text)
            segments.choose(doubt.assumed)
            segments.chosen.connect(lambda value: self._on_chosen(doubt, value))
            return segments
        offered = [Choice(value, title) for value, title in answers.items()]
        chip = Chip(text, lambda: offered, self._palette)
        chip.show_choice(doubt.assumed, answers[doubt.assumed])
        chip.chosen.connect(lambda value: self._on_chosen(doubt, str(value)))
        return chip

    def _sentence(self, message: Message) -> str:
        values = {name: self._written(value) for name, value in message.values.items()}
        return self._formatter.sentence(replace(message, values=values), engine_text)

    def _written(self, value: object) -> object:
        return self._formatter.number(value, DECIMALS, trimmed=True) if isinstance(value, float) else value

    def _on_chosen(self, doubt: Doubt, value: str) -> None:
        if value != doubt.assumed:
            self.answered.emit(doubt, value)

    def _title(self, answer: Answer) -> str:
        title = answer.title
        text = " ".join(title.split()) if isinstance(title, str) else self._sentence(title)
        return text if len(text) <= LONGEST else f"{text[: LONGEST - 1].rstrip()}…"


def _numbers(message: Message) -> list[tuple[str, float]]:
    return [(name, value) for name, value in message.values.items() if isinstance(value, float)]


class _Line(QWidget):
    """A question with its answers beside it, or below it where there is no room for both."""

    def __init__(self, text: str, choice: QWidget) -> None:
        super().__init__()
        self.question = Label(text, wraps=True)
        self._choice = choice
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(GAP)
        self._layout.addWidget(self.question, 1)
        self._layout.addWidget(choice, 0, Qt.AlignmentFlag.AlignLeft)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        words = self.question.fontMetrics().horizontalAdvance(self.question.text())
        below = min(words, MOST_WORDS) + GAP + self._choice.sizeHint().width() > self.width()
        direction = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        if direction != self._layout.direction():
            self._layout.setDirection(direction)
