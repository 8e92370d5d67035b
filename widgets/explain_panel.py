"""The panel beside a chart that says how its figure is computed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from widgets.buttons import Button, MenuButton
from widgets.icons import icon
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
class UsedSetting:
    """A setting on which the figure depends: its id, its title, and what it is now."""

    name: str
    title: str
    value: str


@dataclass(frozen=True)
class Explanation:
    """What the panel shows, in words. `steps` are all steps to the figure, which is the last of them.

    `parts` are those that the figure itself is made of, each with its result: they stand for all steps at first.
    `has_rows` says whether there may be rows of the files to show, `has_benchmark` whether another may be chosen.
    """

    summary: str
    steps: Sequence[Step] = ()
    parts: Sequence[Step] = ()
    facts: Sequence[Fact] = ()
    notes: Sequence[str] = ()
    variants: Sequence[Choice] = ()
    variant: str = ""
    has_rows: bool = False
    settings: Sequence[UsedSetting] = ()
    has_benchmark: bool = False


class ExplainPanel(QFrame):
    """Shows an explanation. `variant_chosen` carries the name of the way of computing that was picked.

    `rows_asked` and `remark_asked` (for a note and a goal) are sent by the buttons at the foot, `setting_asked` (an id)
    to change a setting, `benchmark_asked` to choose another benchmark.
    """

    variant_chosen = Signal(str)
    rows_asked = Signal()
    setting_asked = Signal(str)
    benchmark_asked = Signal()
    remark_asked = Signal()

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette = palette
        self._explanation = Explanation("")
        self._whole = False
        self.setProperty("role", "card")
        self.setFixedWidth(WIDTH)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(self.tr("How this is computed"))
        self.rows_button = Button(self.tr("Show the rows"))
        self.rows_button.clicked.connect(self.rows_asked)
        # One below the other: side by side there is no room for a large number of rows.
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 4, 16, 8)
        foot.setSpacing(6)
        foot.addWidget(self.rows_button)
        self.remark_button = Button(self.tr("Note and goal…"))
        self.remark_button.setToolTip(self.tr("Write a note, or set a goal"))
        self.remark_button.clicked.connect(self.remark_asked)
        foot.addWidget(self.remark_button)
        self.remark = Label(wraps=True, size=SMALL)
        self.remark.setContentsMargins(16, 8, 16, 4)
        self.remark.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 6, 1, 6)
        column.setSpacing(0)
        column.addWidget(self._area, 1)
        column.addWidget(self.remark)
        column.addLayout(foot)

    def show_explanation(self, explanation: Explanation) -> None:
        """Show how a figure came to be, in short."""
        self._explanation = explanation
        self._whole = False
        self.rows_button.setVisible(explanation.has_rows)
        self.show_row_count(None)
        self._show_page()

    def show_remark(self, words: str) -> None:
        """Show what the user wrote beside the figure; nothing for no words."""
        self.remark.setText(words)
        self.remark.setVisible(bool(words))

    def show_row_count(self, count: int | None) -> None:
        """Say on the button how many rows there are; None while that is not known."""
        text = self.tr("Show the rows")
        if count is not None:
            text = self.tr("Show the rows ({count})").format(count=count)
        self.rows_button.setText(text)
        self.rows_button.setAccessibleName(text)
        self.rows_button.setEnabled(count != 0)

    def show_every_step(self, *, whole: bool) -> None:
        """Show every step in full, or only the parts of the figure with their results."""
        self._whole = whole
        self._show_page()

    def _show_page(self) -> None:
        explanation = self._explanation
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(0)
        column.addWidget(Label(self.tr("How this is computed"), weight=SEMI_BOLD))
        column.addSpacing(10)
        column.addWidget(Label(explanation.summary, tone="ink2", wraps=True))
        self._add_steps(column, explanation)
        if explanation.facts or explanation.variants:
            column.addSpacing(12)
            column.addWidget(hairline())
        self._add_variants(column, explanation)
        self._add_settings(column, explanation)
        for fact in explanation.facts:
            column.addSpacing(8)
            column.addWidget(Label(fact.name, size=SMALL, tone="ink2"))
            column.addWidget(Label(fact.text, size=SMALL, wraps=True))
        if explanation.has_benchmark:
            column.addSpacing(6)
            column.addLayout(self._link(self.tr("Choose the benchmark"), self.benchmark_asked.emit))
        for note in explanation.notes:
            column.addSpacing(10)
            column.addWidget(self._note(note))
        column.addStretch(1)
        self._area.setWidget(page)

    def _add_steps(self, column: QVBoxLayout, explanation: Explanation) -> None:
        if self._whole:
            for step in explanation.steps[:-1]:
                column.addSpacing(12)
                self._add_step(column, step)
        else:
            column.addSpacing(6 if explanation.parts else 0)
            for part in explanation.parts:
                column.addSpacing(5)
                column.addLayout(self._part(part))
        if len(explanation.steps) > 1:
            column.addSpacing(10)
            column.addWidget(hairline())
        for figure in explanation.steps[-1:]:
            column.addSpacing(10)
            self._add_step(column, figure)
        if explanation.parts:
            column.addSpacing(6)
            column.addLayout(self._disclosure())

    def _part(self, part: Step) -> QHBoxLayout:
        """Return what is computed, and beside it its numbers and its result."""
        right = Qt.AlignmentFlag.AlignRight
        figures = QVBoxLayout()
        figures.setSpacing(0)
        if part.numbers:
            figures.addWidget(Label(part.numbers, size=SMALL), 0, right)
        figures.addWidget(Label(f"= {part.result}", weight=SEMI_BOLD), 0, right)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Label(part.name, size=SMALL, tone="ink2", wraps=True), 1, Qt.AlignmentFlag.AlignTop)
        row.addLayout(figures)
        return row

    def _disclosure(self) -> QHBoxLayout:
        text = self.tr("Show less") if self._whole else self.tr("Show every step")
        picture = icon("chevron-down" if self._whole else "chevron-right", self._palette.accent, size=14, stroke=2)
        link = Button(text, role="link", picture=picture)
        link.setProperty("flush", True)
        link.clicked.connect(lambda: self.show_every_step(whole=not self._whole))
        row = QHBoxLayout()
        row.addWidget(link)
        row.addStretch(1)
        row.setContentsMargins(0, 0, 0, 0)
        return row

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

    def _add_settings(self, column: QVBoxLayout, explanation: Explanation) -> None:
        """Show each setting with its value, which leads to where it is changed."""
        if not explanation.settings:
            return
        column.addSpacing(10)
        column.addWidget(Label(self.tr("Settings that it depends on"), size=SMALL, tone="ink2"))
        for setting in explanation.settings:
            column.addSpacing(3)
            column.addWidget(Label(setting.title, size=SMALL, wraps=True))
            ask = partial(self.setting_asked.emit, setting.name)
            column.addLayout(self._link(setting.value, ask, self.tr("Change: {setting}").format(setting=setting.title)))

    def _link(self, text: str, ask: Callable[[], object], name: str = "") -> QHBoxLayout:
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, WIDTH - 60)
        link = Button(shown.replace("&", "&&"), role="link")
        link.setProperty("flush", True)
        link.setAccessibleName(f"{name} ({text})" if name else text)
        link.clicked.connect(lambda _on=False: ask())
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(link)
        row.addStretch(1)
        return row

    def _note(self, text: str) -> QFrame:
        frame = QFrame()
        frame.setProperty("role", "notice")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(10, 8, 10, 8)
        inside.addWidget(Label(text, size=SMALL, wraps=True))
        return frame
