"""The panel beside a chart that says how its figure is computed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from widgets.buttons import MenuButton
from widgets.label import Label
from widgets.overview import hairline
from widgets.palette import Palette
from widgets.typography import MEDIUM, SEMI_BOLD, SMALL

WIDTH = 262


@dataclass(frozen=True)
class Step:
    """A line of the computation: what is computed, in words, with the numbers filled in, and its result."""

    name: str
    words: str
    numbers: str
    result: str
    last: bool = False


@dataclass(frozen=True)
class Fact:
    """Something to know of the figure: `Benchmark`, `3–5 : 1`."""

    name: str
    text: str


@dataclass(frozen=True)
class Choice:
    """A way of computing that can be chosen: the value that is told and its text."""

    value: str
    text: str


@dataclass(frozen=True)
class Explanation:
    """What the panel shows, in words."""

    summary: str
    steps: Sequence[Step] = ()
    facts: Sequence[Fact] = ()
    notes: Sequence[str] = ()
    variants: Sequence[Choice] = ()
    variant: str = ""


class ExplainPanel(QFrame):
    """Shows an explanation; `variant_chosen` carries the name of the way of computing that was picked."""

    variant_chosen = Signal(str)

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette = palette
        self.setProperty("role", "card")
        self.setFixedWidth(WIDTH)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(self.tr("How this is computed"))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 6, 1, 6)
        column.addWidget(self._area)

    def show_explanation(self, explanation: Explanation) -> None:
        """Show how a figure came to be."""
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(0)
        column.addWidget(Label(self.tr("How this is computed"), weight=SEMI_BOLD))
        column.addSpacing(12)
        column.addWidget(Label(explanation.summary, tone="ink2", wraps=True))
        for step in explanation.steps:
            column.addSpacing(12)
            if step.last and len(explanation.steps) > 1:
                column.addWidget(hairline())
                column.addSpacing(12)
            self._add_step(column, step)
        if explanation.facts or explanation.variants:
            column.addSpacing(14)
            column.addWidget(hairline())
        self._add_variants(column, explanation)
        for fact in explanation.facts:
            column.addSpacing(10)
            column.addWidget(Label(fact.name, size=SMALL, tone="ink2"))
            column.addWidget(Label(fact.text, size=SMALL, wraps=True))
        for note in explanation.notes:
            column.addSpacing(10)
            column.addWidget(self._note(note))
        column.addStretch(1)
        self._area.setWidget(page)

    def _add_step(self, column: QVBoxLayout, step: Step) -> None:
        if step.name:
            column.addWidget(Label(step.name, size=SMALL, weight=SEMI_BOLD, wraps=True))
            column.addSpacing(3)
        if step.words:
            column.addWidget(Label(step.words, size=SMALL, tone="ink2", wraps=True))
            column.addSpacing(3)
        if step.numbers:
            column.addWidget(Label(step.numbers, wraps=True))
            column.addSpacing(3)
        result = Label(f"= {step.result}", weight=SEMI_BOLD, size=15 if step.last else 13, wraps=True)
        result.set_tone("accent" if step.last else "ink")
        column.addWidget(result)

    def _add_variants(self, column: QVBoxLayout, explanation: Explanation) -> None:
        if not explanation.variants:
            return
        column.addSpacing(10)
        column.addWidget(Label(self.tr("Way of computing"), size=SMALL, tone="ink2"))
        column.addSpacing(4)
        chosen = next((one.text for one in explanation.variants if one.value == explanation.variant), "")
        if len(explanation.variants) == 1:
            column.addWidget(Label(chosen, size=SMALL, wraps=True))
            return
        column.addWidget(Label(chosen, size=SMALL, weight=MEDIUM, wraps=True))
        column.addSpacing(6)
        button = MenuButton(self.tr("Change"), self._palette)
        for choice in explanation.variants:
            action = button.menu().addAction(choice.text.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(choice.value == explanation.variant)
            action.triggered.connect(lambda _on=False, value=choice.value: self.variant_chosen.emit(value))
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)

    def _note(self, text: str) -> QFrame:
        frame = QFrame()
        frame.setProperty("role", "notice")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(10, 8, 10, 8)
        inside.addWidget(Label(text, size=SMALL, wraps=True))
        return frame
