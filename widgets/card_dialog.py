"""A dialog without a title bar: a card with rounded corners over its window, which is dimmed meanwhile."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHideEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QVBoxLayout, QWidget
from typing_extensions import override

SHADOW = 24
RADIUS = 10
DIMMED = 90


class Veil(QWidget):
    """What dims a window, or the card of a dialog, while another dialog asks for the attention."""

    def __init__(self, below: QWidget) -> None:
        super().__init__(below)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.cover()
        self.show()
        self.raise_()

    def cover(self) -> None:
        """Take the size of what is below."""
        below = self.parentWidget()
        if below is not None:
            self.setGeometry(below.rect())

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, DIMMED))
        below = self.parentWidget()
        radius = RADIUS if below is not None and not below.isWindow() else 0
        painter.drawRoundedRect(self.rect(), radius, radius)


class CardDialog(QDialog):
    """A modal dialog on a card. Put the contents into `card`; `wanted_size` says how large the card is in a window."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setObjectName("cardDialog")
        self.card = QFrame(self)
        self.card.setProperty("role", "card")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SHADOW, SHADOW, SHADOW, SHADOW)
        layout.addWidget(self.card)
        self._veil: Veil | None = None
        self._shadow = QPixmap()

    def wanted_size(self, _window: QSize) -> QSize:
        """Return the size of the card, given that of the window; the size of its contents unless said otherwise."""
        return self.sizeHint() - QSize(2 * SHADOW, 2 * SHADOW)

    def prepare(self) -> None:
        """Take the place and draw the shadow, which `open` then need not do."""
        self._place()
        self._shadow = self._shadow_drawn(self.devicePixelRatioF())

    @override
    def showEvent(self, event: QShowEvent) -> None:
        window = self._window_below()
        if window is not None and self._veil is None:
            self._veil = Veil(window.card if isinstance(window, CardDialog) else window)
            window.installEventFilter(self)
        self._place()
        super().showEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        if self._veil is not None:
            self._veil.window().removeEventFilter(self)
            self._veil.deleteLater()
            self._veil = None
        super().hideEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._veil is not None and event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._veil.cover()
            self._place()
        return super().eventFilter(watched, event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        handle = self.windowHandle()
        if event.button() is Qt.MouseButton.LeftButton and handle is not None:
            handle.startSystemMove()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        density = self.devicePixelRatioF()
        if self._shadow.size() != self.size() * density:
            self._shadow = self._shadow_drawn(density)
        QPainter(self).drawPixmap(0, 0, self._shadow)

    def _shadow_drawn(self, density: float) -> QPixmap:
        """Draw the shadow around the card; kept, since its many layers take as long as all the rest of a dialog."""
        shadow = QPixmap(self.size() * density)
        shadow.setDevicePixelRatio(density)
        shadow.fill(Qt.GlobalColor.transparent)
        painter = QPainter(shadow)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 4))
        card = QRectF(self.card.geometry()).translated(0, SHADOW / 4)
        for step in range(-2, SHADOW - SHADOW // 4, 2):
            painter.drawRoundedRect(card.adjusted(-step, -step, step, step), RADIUS + step, RADIUS + step)
        painter.end()
        return shadow

    def _window_below(self) -> QWidget | None:
        parent = self.parentWidget()
        return parent.window() if parent is not None else None

    def _place(self) -> None:
        window = self._window_below()
        if window is None:
            screen = self.screen().availableSize()
            self.resize(self.wanted_size(screen) + QSize(2 * SHADOW, 2 * SHADOW))
            return
        self.resize(self.wanted_size(window.size()) + QSize(2 * SHADOW, 2 * SHADOW))
        middle = window.mapToGlobal(window.rect().center())
        self.move(middle - QPoint(self.width() // 2, self.height() // 2))
