"""The one dialog for what should not have happened: calm words, and the details to copy."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from widgets.buttons import Button
from widgets.card_dialog import CardDialog
from widgets.label import Label
from widgets.typography import BOLD, HEADING

WIDTH = 480


class ErrorDialog(CardDialog):
    """Says that something went wrong. More that goes wrong while it is open is added to its details."""

    def __init__(self, details: str, parent: QWidget | None = None) -> None:
        super().__init__("Polso", parent)
        self._details = [details]
        self.copy_button = Button(self.tr("Copy details"))
        self.copy_button.clicked.connect(self._on_copy_clicked)
        close = Button(self.tr("Close"), role="primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.copy_button)
        foot.addWidget(close)
        self._layout = layout = QVBoxLayout(self.card)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(8)
        layout.addWidget(Label(self.tr("Something went wrong in Polso"), size=HEADING, weight=BOLD))
        layout.addWidget(Label(self._explanation(), tone="ink2", wraps=True))
        layout.addStretch()
        layout.addLayout(foot)
        close.setFocus()

    @property
    def details(self) -> str:
        """What is copied: types and places."""
        return "\n\n".join(self._details)

    def add(self, details: str) -> None:
        """Add the details of another error."""
        self._details.append(details)

    @override
    def wanted_size(self, window: QSize) -> QSize:
        width = min(WIDTH, window.width())
        return QSize(width, self._layout.heightForWidth(width))

    def _explanation(self) -> str:
        return self.tr(
            "Your files are unchanged and you can go on. If it happens again, copy the details and send them to "
            "whoever looks after Polso: they say where in the program it happened and hold nothing of your data."
        )

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.details)
        self.copy_button.setText(self.tr("Copied"))
