"""What stands where there is nothing yet: one sentence, and one button that helps."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from widgets.buttons import Button
from widgets.icons import icon, pixmap
from widgets.label import Label
from widgets.palette import Palette
from widgets.typography import SEMI_BOLD

WIDTH = 460


class EmptyState(QWidget):
    """Tells what is missing; `asked` is sent when the button is pressed."""

    asked = Signal()

    def __init__(
        self,
        palette: Palette,
        title: str,
        sentence: str,
        button: str = "",
        *,
        picture: str = "file-spreadsheet",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(self._picture(palette, picture), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(4)
        for label in (Label(title, size=16, weight=SEMI_BOLD, wraps=True), Label(sentence, tone="ink2", wraps=True)):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setFixedSize(WIDTH, label.heightForWidth(WIDTH))
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        if button:
            column.addSpacing(12)
            self.button = Button(button, role="primary", picture=icon("download", palette.paper))
            self.button.clicked.connect(self.asked)
            column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def _picture(self, palette: Palette, name: str) -> QLabel:
        label = QLabel()
        label.setPixmap(pixmap(name, palette.ink2, 36, self.devicePixelRatioF() * 2, stroke=1.25))
        label.pixmap().setDevicePixelRatio(2)
        return label
