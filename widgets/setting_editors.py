"""The editors of settings: a line, a choice, several lines, several numbers, and a button that opens a dialog."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from widgets.buttons import Button, MenuButton
from widgets.label import ElidedLabel, Label
from widgets.palette import Palette
from widgets.setting_content import SettingContent
from widgets.tips import plain_tip
from widgets.typography import SMALL, TEXT, font

LINE_WIDTH, NARROW, CHOICE_WIDTH, LINES_HEIGHT = 220, 96, 268, 78


class SettingEditor(QWidget):
    """Tells `committed` (what the user gave, None for nothing), `troubled` (why not, empty when all is well), `opened`.

    Nothing is told while the user types something that cannot be taken.
    """

    committed = Signal(object)
    troubled = Signal(str)
    opened = Signal()

    def __init__(self, content: SettingContent, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.content = content
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)

    def show_content(self, content: SettingContent) -> None:
        """Show what is set now."""
        self.content = content

    def try_text(self, text: str, *, commit: bool) -> bool:
        """Check what was typed, say why it cannot be taken, and commit it when asked to; return whether it can be."""
        checked = self.content.check(text)
        self.troubled.emit(checked.trouble)
        if commit and not checked.trouble:
            self.committed.emit(checked.text)
        return not checked.trouble


class Line(QLineEdit):
    """A line that goes back to what was set with Escape and steps with the arrow keys."""

    stepped = Signal(int)
    left = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 10, Qt.Key.Key_PageDown: -10}
        key = Qt.Key(event.key())
        if key in steps:
            self.stepped.emit(steps[key])
        elif key is Qt.Key.Key_Escape and self.isModified():
            self.left.emit()
        else:
            super().keyPressEvent(event)


class LineEditor(SettingEditor):
    """A line of text with the unit behind it."""

    def __init__(self, content: SettingContent, parent: QWidget | None = None) -> None:
        super().__init__(content, parent)
        self.line = Line()
        self.line.setFont(font(TEXT))
        self.line.setFixedWidth(NARROW if content.unit or content.placeholder.isdecimal() else LINE_WIDTH)
        self.line.setAccessibleName(content.full_title)
        self.line.textEdited.connect(lambda text: self.try_text(text, commit=False))
        self.line.editingFinished.connect(self._on_line_finished)
        self.line.stepped.connect(self._on_line_stepped)
        self.line.left.connect(self._restore)
        self._unit = Label(tone="ink2")
        self._row.addWidget(self.line)
        self._row.addWidget(self._unit)
        self._row.addStretch(1)
        self.setFocusProxy(self.line)
        self.show_content(content)

    @override
    def show_content(self, content: SettingContent) -> None:
        untouched = not self.line.isModified() or not self.line.hasFocus()
        super().show_content(content)
        self.line.setPlaceholderText(content.placeholder)
        self.line.setAccessibleDescription(" ".join(part for part in (content.help, content.note) if part))
        self._unit.setText(content.unit)
        if untouched:
            self._restore()

    def _restore(self) -> None:
        self.line.setText(self.content.text)
        self.line.setModified(False)
        self.troubled.emit("")

    def _on_line_finished(self) -> None:
        if self.line.isModified() and self.try_text(self.line.text(), commit=False):
            self.line.setModified(False)
            self.try_text(self.line.text(), commit=True)

    def _on_line_stepped(self, steps: int) -> None:
        text = self.content.step(self.line.text() or self.line.placeholderText(), steps)
        if text is not None:
            self.line.setText(text)
            self.line.setModified(True)
            self.try_text(text, commit=False)


class ChoiceEditor(SettingEditor):
    """A button with what is chosen, and a menu of what else there is."""

    def __init__(self, content: SettingContent, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(content, parent)
        self.button = MenuButton("", palette)
        self._row.addWidget(self.button)
        self._row.addStretch(1)
        self.setFocusProxy(self.button)
        self.show_content(content)

    @override
    def show_content(self, content: SettingContent) -> None:
        super().show_content(content)
        text = self.fontMetrics().elidedText(content.shown, Qt.TextElideMode.ElideRight, CHOICE_WIDTH)
        self.button.set_text(text.replace("&", "&&"))
        self.button.setToolTip(plain_tip(content.shown) if text != content.shown else "")
        self.button.setAccessibleName(f"{content.full_title}: {content.shown}")
        self.button.setAccessibleDescription(content.help)
        menu = self.button.menu()
        menu.clear()
        for option in content.options:
            action = menu.addAction(option.words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(option.value == content.text)
            action.triggered.connect(lambda _on=False, value=option.value: self.try_text(value, commit=True))


class _LeavingText(QPlainTextEdit):
    """Tells when the focus leaves it."""

    left = Signal()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class LinesEditor(SettingEditor):
    """A list, one line for each; taken when the focus leaves it."""

    def __init__(self, content: SettingContent, parent: QWidget | None = None) -> None:
        super().__init__(content, parent)
        self.text = _LeavingText()
        self.text.setFont(font(TEXT))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(LINES_HEIGHT)
        self.text.setAccessibleName(content.full_title)
        self.text.left.connect(self._on_text_left)
        self._row.addWidget(self.text)
        self.setFocusProxy(self.text)
        self.show_content(content)

    @override
    def show_content(self, content: SettingContent) -> None:
        super().show_content(content)
        self.text.setPlaceholderText(content.placeholder)
        self.text.setAccessibleDescription(content.help)
        if not self.text.hasFocus():
            self.text.setPlainText(content.text)

    def _on_text_left(self) -> None:
        if self.text.toPlainText() != self.content.text:
            self.try_text(self.text.toPlainText(), commit=True)


class NumbersEditor(SettingEditor):
    """A small field for each number, with its name."""

    def __init__(self, content: SettingContent, parent: QWidget | None = None) -> None:
        super().__init__(content, parent)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        self.lines: dict[str, Line] = {}
        for row, part in enumerate(content.parts):
            line = self.lines[part.name] = Line()
            line.setFont(font(TEXT))
            line.setFixedWidth(NARROW)
            line.setAccessibleName(f"{content.full_title}: {part.words}")
            line.textEdited.connect(lambda _text: self.try_text(self._typed(), commit=False))
            line.editingFinished.connect(self._on_line_finished)
            line.left.connect(self._restore)
            grid.addWidget(line, row, 0)
            grid.addWidget(Label(part.words, size=SMALL, tone="ink2"), row, 1)
        grid.setColumnStretch(1, 1)
        self._row.addLayout(grid)
        if content.parts:
            self.setFocusProxy(self.lines[content.parts[0].name])
        self.show_content(content)

    @override
    def show_content(self, content: SettingContent) -> None:
        super().show_content(content)
        for part in content.parts:
            self.lines[part.name].setPlaceholderText(part.placeholder)
        if not any(line.hasFocus() and line.isModified() for line in self.lines.values()):
            self._restore()

    def _restore(self) -> None:
        for part in self.content.parts:
            self.lines[part.name].setText(part.text)
            self.lines[part.name].setModified(False)
        self.troubled.emit("")

    def _typed(self) -> str:
        if not any(line.text().strip() for line in self.lines.values()):
            return ""
        numbers = {name: line.text().strip() or line.placeholderText() for name, line in self.lines.items()}
        return "; ".join(f"{name}={number}" for name, number in numbers.items() if number)

    def _on_line_finished(self) -> None:
        if any(line.isModified() for line in self.lines.values()) and self.try_text(self._typed(), commit=False):
            for line in self.lines.values():
                line.setModified(False)
            self.try_text(self._typed(), commit=True)


class ButtonEditor(SettingEditor):
    """What is chosen, and a button that opens a dialog for it."""

    def __init__(self, content: SettingContent, parent: QWidget | None = None) -> None:
        super().__init__(content, parent)
        self.button = Button(self.tr("Change…"))
        self.button.clicked.connect(self.opened)
        self._shown = ElidedLabel()
        self._row.addWidget(self._shown, 1)
        self._row.addWidget(self.button)
        self.setFocusProxy(self.button)
        self.show_content(content)

    @override
    def show_content(self, content: SettingContent) -> None:
        super().show_content(content)
        self._shown.setText(content.shown)
        self.button.setAccessibleName(f"{content.full_title}: {content.shown}")
        self.button.setAccessibleDescription(content.help)


def editor_for(content: SettingContent, palette: Palette) -> SettingEditor:
    """Return the editor that fits a setting."""
    match content.editor:
        case "choice":
            return ChoiceEditor(content, palette)
        case "lines":
            return LinesEditor(content)
        case "numbers":
            return NumbersEditor(content)
        case "button":
            return ButtonEditor(content)
    return LineEditor(content)
