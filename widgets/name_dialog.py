"""A dialog that asks for a name."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from widgets.buttons import Button
from widgets.card_dialog import CardDialog
from widgets.label import Label
from widgets.typography import BOLD, HEADING

WIDTH = 420
LONGEST = 120


class NameDialog(CardDialog):
    """`named` carries the name, which is never empty."""

    named = Signal(str)

    def __init__(self, title: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.line = QLineEdit(name)
        self.line.setMaxLength(LONGEST)
        self.line.setAccessibleName(title)
        self.line.selectAll()
        self.save = Button(self.tr("Rename"), role="primary")
        self.save.setDefault(True)
        self.save.clicked.connect(self._on_save_clicked)
        back = Button(self.tr("Back"))
        back.clicked.connect(self.reject)
        self.line.textChanged.connect(lambda text: self.save.setEnabled(bool(text.strip())))
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(back)
        foot.addWidget(self.save)
        self._layout = layout = QVBoxLayout(self.card)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(Label(title, size=HEADING, weight=BOLD))
        layout.addWidget(self.line)
        layout.addStretch()
        layout.addLayout(foot)
        self.line.setFocus()

    @override
    def wanted_size(self, window: QSize) -> QSize:
        return QSize(min(WIDTH, window.width()), self._layout.sizeHint().height())

    def _on_save_clicked(self) -> None:
        self.accept()
        self.named.emit(self.line.text().strip())
