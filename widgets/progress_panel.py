"""Work in the background, as it is seen: what is being done, how far it is, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget
from typing_extensions import override

from widgets.buttons import Button
from widgets.card_dialog import CardDialog
from widgets.label import Label
from widgets.typography import SEMI_BOLD, SMALL

DELAY_MS = 300
"""What is done before that needs no panel: it would only flicker."""
FEW = 99
STEPS = 1000
WIDTH = 420


class ProgressPanel(CardDialog):
    """Appears when the work takes longer than a moment. `cancel_requested` is sent by its button and by Esc."""

    cancel_requested = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._what = Label(tone="ink2", size=SMALL)
        self._what.setMinimumWidth(WIDTH - 200)
        self._count = Label(tone="ink2", size=SMALL)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(title)
        self._stop = Button(self.tr("Cancel"))
        self._stop.clicked.connect(self.reject)
        self._lay_out(title)
        self._delay = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._delay.timeout.connect(self.open)

    def start(self) -> None:
        """Appear after a moment, unless `finish` comes before."""
        self._delay.start()

    def finish(self) -> None:
        """The work is over: go away for good."""
        self._delay.stop()
        self.hide()
        self.deleteLater()

    def show_progress(self, done: int, total: int, what: str) -> None:
        """Show how far the work is; with no total, or of one thing alone, only that it goes on."""
        metrics = self._what.fontMetrics()
        self._what.setText(metrics.elidedText(what, Qt.TextElideMode.ElideMiddle, WIDTH - 120))
        self._what.setAccessibleName(what)
        known = total > 1
        self._bar.setRange(0, STEPS if known else 0)
        if known:
            self._bar.setValue(round(min(done, total) / total * STEPS))
        self._count.setText(_count(min(done, total), total) if known else "")

    @property
    def words(self) -> tuple[str, str]:
        """What is being done, and how far it is."""
        return self._what.accessibleName(), self._count.text()

    @override
    def reject(self) -> None:
        self.cancel_requested.emit()

    @override
    def wanted_size(self, window: QSize) -> QSize:
        return QSize(min(WIDTH, window.width()), self.card.sizeHint().height())

    def _lay_out(self, title: str) -> None:
        line = QHBoxLayout()
        line.addWidget(self._what, 1)
        line.addWidget(self._count)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self._stop)
        layout = QVBoxLayout(self.card)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(8)
        layout.addWidget(Label(title, weight=SEMI_BOLD))
        layout.addLayout(line)
        layout.addWidget(self._bar)
        layout.addSpacing(8)
        layout.addLayout(foot)


def _count(done: int, total: int) -> str:
    """Return which of a few things is being done, or the share of many: `2 / 3`, `40 %`."""
    return f"{min(done + 1, total)} / {total}" if total <= FEW else f"{done * 100 // total}\u202f%"
