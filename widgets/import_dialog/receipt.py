"""What a sheet comes to: the period it covers, the sums of its money, and where its rows went."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from kpi.formatting import Formatter
from kpi.importing import Ledger
from widgets.buttons import Button
from widgets.import_dialog.choices import field_title
from widgets.import_dialog.preview import Preview
from widgets.label import Label
from widgets.mark import Mark
from widgets.palette import Palette
from widgets.typography import SEMI_BOLD

TOTALS = 3


class Receipt(QWidget):
    """Figures to check a sheet by.

    `problems_requested` is sent by the link to what was not understood, `whole_requested` by that to all of it.
    """

    problems_requested = Signal()
    whole_requested = Signal()

    def __init__(self, palette: Palette, formatter: Formatter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formatter = formatter
        self._facts = QHBoxLayout()
        self._facts.setSpacing(24)
        self._mark = Mark(palette, "poor")
        self._count = Label(tone="poor", weight=SEMI_BOLD)
        self._link = Button(self.tr("Show ›"), role="link")
        self._link.setAccessibleName(self.tr("Show what was not understood"))
        self._link.clicked.connect(self.problems_requested)
        self.whole = Button(self.tr("Receipt ›"), role="link")
        self.whole.setAccessibleName(self.tr("Show where each row and each cell went"))
        self.whole.clicked.connect(self.whole_requested)
        self._facts.addStretch()
        self._trouble = QHBoxLayout()
        self._trouble.setSpacing(6)
        self._trouble.addWidget(self.whole)
        self._trouble.addSpacing(8)
        self._trouble.addWidget(self._mark)
        self._trouble.addWidget(self._count)
        self._trouble.addWidget(self._link)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self._layout.addLayout(self._facts, 1)
        self._layout.addLayout(self._trouble)

    def show_preview(self, preview: Preview) -> None:
        """Show what is known; nothing as long as the sheet is not parsed."""
        self._clear()
        if preview.period is not None:
            self._add(self.tr("Period"), self.period(preview))
        for total in preview.totals[:TOTALS]:
            column = total.header or field_title(preview.kind or "", total.field)
            self._add(self.tr("Total of {column}").format(column=column), total.text)
        if preview.ledger is not None:
            self._add(self.tr("Rows"), self._rows(preview.ledger))
        self.whole.setVisible(preview.ledger is not None)
        count = len(preview.problems)
        self._count.setText(self.tr("%n cell(s) not understood", "", count))
        for part in (self._mark, self._count, self._link):
            part.setVisible(count > 0)
        self._break_line()

    @staticmethod
    def period(preview: Preview) -> str:
        """Return the period that a sheet covers, as it is shown."""
        first, last = preview.period or ("", "")
        return first if first == last else f"{first} – {last}"

    def facts(self) -> list[tuple[str, str]]:
        """Return what is shown, each with its name."""
        shown = []
        for at in range(self._facts.count()):
            item = self._facts.itemAt(at)
            fact = item.widget() if item is not None else None
            if isinstance(fact, _Fact):
                shown.append((fact.name.text(), fact.value.text()))
        return shown

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._break_line()

    def _break_line(self) -> None:
        """Set what was not understood below the sums where it does not fit beside them."""
        needed = self._facts.sizeHint().width() + self._trouble.sizeHint().width() + self._layout.spacing()
        below = needed > self.width()
        direction = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        self._layout.setDirection(direction)
        side = Qt.AlignmentFlag.AlignLeft if below else Qt.AlignmentFlag.AlignRight
        self._layout.setAlignment(self._trouble, side)

    def _add(self, name: str, value: str) -> None:
        fact = _Fact(name, value)
        self._facts.insertWidget(self._facts.count() - 1, fact)
        # At once: as long as it is not shown, it takes no room when the line is measured.
        fact.show()

    def _clear(self) -> None:
        for at in reversed(range(self._facts.count())):
            item = self._facts.itemAt(at)
            fact = item.widget() if item is not None else None
            if isinstance(fact, _Fact):
                self._facts.removeWidget(fact)
                fact.hide()
                fact.deleteLater()

    def _rows(self, ledger: Ledger) -> str:
        """Return the sum of the rows: `3,412 = 3,409 + 2 blank + 1 total`."""
        number = self._formatter.number
        parts = [number(ledger.imported, 0)]
        if ledger.blank:
            parts.append(self.tr("{count} blank", "", ledger.blank).format(count=number(ledger.blank, 0)))
        if ledger.totals:
            parts.append(self.tr("{count} total(s)", "", ledger.totals).format(count=number(ledger.totals, 0)))
        if ledger.rejected:
            parts.append(self.tr("{count} rejected", "", ledger.rejected).format(count=number(ledger.rejected, 0)))
        if len(parts) == 1:
            return parts[0]
        total = ledger.imported + ledger.blank + ledger.totals + ledger.rejected
        return f"{number(total, 0)} = {' + '.join(parts)}"


class _Fact(QWidget):
    """A name and its value, one above the other."""

    def __init__(self, name: str, value: str) -> None:
        super().__init__()
        self.name = Label(name, tone="ink2")
        self.value = Label(value, weight=SEMI_BOLD, size=15)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.name)
        layout.addWidget(self.value)
