"""The dialog in which the benchmark of a metric is chosen: published, one's own history, or one's own edges."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QRadioButton, QVBoxLayout, QWidget
from typing_extensions import override

from widgets.buttons import Button
from widgets.card_dialog import CardDialog
from widgets.label import Label
from widgets.mark import Mark
from widgets.overview import hairline
from widgets.palette import Palette
from widgets.typography import BOLD, HEADING, MEDIUM, SEMI_BOLD, SMALL, TEXT, font

WIDTH, EDGE_WIDTH, INDENT = 500, 84, 24
OWN = "own"


@dataclass(frozen=True)
class Standard:
    """One of the benchmarks to choose: the value that is told, its words, and why it cannot be chosen if it cannot."""

    value: str
    words: str
    hint: str
    possible: bool = True


@dataclass(frozen=True)
class BenchmarkChoices:
    """What the dialog offers; `edges` stand in the fields at first, which the unit follows."""

    title: str
    about: str
    standards: Sequence[Standard]
    chosen: str
    edges: Sequence[str]
    unit: str = ""


@dataclass(frozen=True)
class Preview:
    """The bands in words, each with its grade; or why what was typed cannot be taken."""

    bands: Sequence[tuple[str, str]]
    trouble: str = ""


class BenchmarkDialog(CardDialog):
    """After it was accepted, `value` is what was chosen and `edges` what stands in the fields."""

    def __init__(
        self,
        palette: Palette,
        choices: BenchmarkChoices,
        preview: Callable[[str, Sequence[str]], Preview],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(choices.title, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._palette = palette
        self._choices = choices
        self._preview = preview
        self._group = QButtonGroup(self)
        self.buttons = {standard.value: self._button(standard) for standard in choices.standards}
        self.fields = [self._field(number, text) for number, text in enumerate(choices.edges, 1)]
        self.trouble = Label(size=SMALL, tone="poor", wraps=True)
        self.trouble.setContentsMargins(INDENT, 0, 0, 0)
        self._bands = QVBoxLayout()
        self._bands.setSpacing(6)
        self.use_button = Button(self.tr("Use"), role="primary")
        self.use_button.setDefault(True)
        self.use_button.clicked.connect(self.accept)
        self._lay_out()
        self.buttons[choices.chosen].setChecked(True)
        self.buttons[choices.chosen].setFocus()
        self._show_preview()
        self._group.buttonToggled.connect(lambda _button, on: self._show_preview() if on else None)

    @property
    def value(self) -> str:
        """Which benchmark is chosen."""
        return next(value for value, button in self.buttons.items() if button.isChecked())

    @property
    def edges(self) -> list[str]:
        """What stands in the fields of one's own edges."""
        return [field.text().strip() for field in self.fields]

    @override
    def wanted_size(self, window: QSize) -> QSize:
        width = min(WIDTH, window.width() - 40)
        return QSize(width, self._layout.heightForWidth(width))

    def _button(self, standard: Standard) -> QRadioButton:
        button = QRadioButton(standard.words)
        button.setFont(font(TEXT, MEDIUM))
        button.setEnabled(standard.possible)
        button.setAccessibleDescription(standard.hint)
        self._group.addButton(button)
        return button

    def _field(self, number: int, text: str) -> QLineEdit:
        field = QLineEdit(text)
        field.setFont(font(TEXT))
        field.setFixedWidth(EDGE_WIDTH)
        field.setAccessibleName(self.tr("Edge {number}, from low to high").format(number=number))
        field.textEdited.connect(self._on_field_edited)
        return field

    def _lay_out(self) -> None:
        self._layout = layout = QVBoxLayout(self.card)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(4)
        layout.addWidget(Label(self._choices.title, size=HEADING, weight=BOLD, wraps=True))
        layout.addWidget(Label(self._choices.about, tone="ink2", wraps=True))
        for standard in self._choices.standards:
            layout.addSpacing(8)
            layout.addWidget(self.buttons[standard.value])
            hint = Label(standard.hint, size=SMALL, tone="ink2", wraps=True)
            hint.setContentsMargins(INDENT, 0, 0, 0)
            layout.addWidget(hint)
        layout.addSpacing(4)
        layout.addLayout(self._edges_row())
        layout.addWidget(self.trouble)
        layout.addSpacing(10)
        layout.addWidget(hairline())
        layout.addSpacing(8)
        layout.addWidget(Label(self.tr("So it would be judged"), weight=SEMI_BOLD))
        layout.addSpacing(2)
        layout.addLayout(self._bands)
        layout.addStretch(1)
        layout.addSpacing(12)
        layout.addLayout(self._foot())

    def _edges_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(INDENT, 0, 0, 0)
        row.setSpacing(8)
        for field in self.fields:
            row.addWidget(field)
        row.addWidget(Label(self._choices.unit, tone="ink2"))
        row.addStretch(1)
        return row

    def _foot(self) -> QHBoxLayout:
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.use_button)
        return foot

    def _show_preview(self) -> None:
        shown = self._preview(self.value, self.edges)
        self.trouble.setText(shown.trouble)
        self.trouble.setVisible(bool(shown.trouble))
        self.use_button.setEnabled(not shown.trouble)
        while (item := self._bands.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for grade, words in shown.bands:
            self._bands.addWidget(self._band(grade, words))
        if self.isVisible():
            self._place()

    def _band(self, grade: str, words: str) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Mark(self._palette, grade))
        row.addWidget(Label(words, tone=grade))
        row.addStretch(1)
        return line

    def _on_field_edited(self, _text: str) -> None:
        if self.buttons[OWN].isChecked():
            self._show_preview()
        else:
            self.buttons[OWN].setChecked(True)
