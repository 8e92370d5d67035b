"""One setting on the settings page: what it is, its editor, where its value comes from, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from widgets.buttons import Button
from widgets.label import Label
from widgets.palette import Palette
from widgets.setting_content import SettingContent
from widgets.setting_editors import editor_for
from widgets.typography import MEDIUM, SMALL

EDITOR_WIDTH = 320
TEXT_OFFSET = 6
"""How far the text of a field is below its top, where the title stands too."""


class SettingRow(QWidget):
    """Tells `committed` (the text of the setting, None for none) and `opened` (its dialog is asked for)."""

    committed = Signal(object)
    opened = Signal()

    def __init__(self, content: SettingContent, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor_for(content, palette)
        self.editor.troubled.connect(self._on_editor_troubled)
        self.editor.committed.connect(self.committed)
        self.editor.opened.connect(self.opened)
        self.trouble = Label(size=SMALL, tone="poor", wraps=True)
        self.note = Label(size=SMALL, tone="ink2", wraps=True)
        self.reset_button = Button(self.tr("Reset"), role="link")
        policy = self.reset_button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset_button.setSizePolicy(policy)
        self.reset_button.clicked.connect(lambda: self.committed.emit(None))
        self._lay_out(content)
        self.trouble.hide()
        self.show_content(content)
        self.setFocusProxy(self.editor)

    @property
    def content(self) -> SettingContent:
        """What is shown."""
        return self.editor.content

    def show_content(self, content: SettingContent) -> None:
        """Show what is set now."""
        self.editor.show_content(content)
        self.note.setText(content.note)
        self.note.setVisible(bool(content.note) and not self.trouble.text())
        self.reset_button.setVisible(content.is_set)
        self.reset_button.setAccessibleName(self.tr("Reset: {setting}").format(setting=content.full_title))

    def _lay_out(self, content: SettingContent) -> None:
        words = QVBoxLayout()
        words.setContentsMargins(0, TEXT_OFFSET, 0, 0)
        words.setSpacing(2)
        words.addWidget(Label(content.title, weight=MEDIUM, wraps=True))
        if content.help:
            words.addWidget(Label(content.help, size=SMALL, tone="ink2", wraps=True))
        words.addStretch(1)
        given = QWidget()
        given.setFixedWidth(EDITOR_WIDTH)
        column = QVBoxLayout(given)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self.editor, self.trouble, self.note):
            column.addWidget(widget)
        column.addStretch(1)
        reset = QVBoxLayout()
        reset.setContentsMargins(0, 4, 0, 0)
        reset.addWidget(self.reset_button, 0, Qt.AlignmentFlag.AlignRight)
        reset.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 10, 0, 10)
        row.setSpacing(20)
        row.addLayout(words, 1)
        row.addWidget(given)
        row.addLayout(reset)

    def _on_editor_troubled(self, trouble: str) -> None:
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))
        self.note.setVisible(bool(self.content.note) and not trouble)
        if trouble:
            self.trouble.setAccessibleName(trouble)
            QAccessible.updateAccessibility(QAccessibleEvent(self.trouble, QAccessible.Event.Alert))
