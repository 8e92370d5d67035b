"""Text on the screen: never read as markup, with its size, weight and tone."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from widgets.tips import plain_tip
from widgets.typography import REGULAR, TEXT, font


class Label(QLabel):
    """A plain text. `tone` is a colour of the palette: ink, ink2, accent, good, fair, poor."""

    def __init__(
        self,
        text: str = "",
        *,
        size: int = TEXT,
        weight: QFont.Weight = REGULAR,
        tone: str = "ink",
        wraps: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(size, weight))
        self.setProperty("tone", tone)
        self.setWordWrap(wraps)
        if wraps:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    def set_tone(self, tone: str) -> None:
        """Show the text in another colour of the palette."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)


class ElidedLabel(Label):
    """A line that ends in … where there is no room for all of it; the whole is then in the tip."""

    def __init__(self, text: str = "", *, size: int = TEXT, weight: QFont.Weight = REGULAR, tone: str = "ink") -> None:
        super().__init__(size=size, weight=weight, tone=tone)
        self._whole = ""
        self.setText(text)

    @override
    def setText(self, text: str) -> None:
        self._whole = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self._elide()

    @override
    def text(self) -> str:
        return self._whole

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 1, super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, max(self.width(), 1))
        super().setText(shown if self.width() else self._whole)
        self.setToolTip(plain_tip(self._whole) if shown != self._whole else "")
