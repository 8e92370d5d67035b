"""The one generic tab of a metric: value, chart, table twin, and how it is computed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from widgets.buttons import Button, MenuButton
from widgets.explain_panel import ExplainPanel, Explanation
from widgets.icons import icon
from widgets.palette import Palette
from widgets.text_table import TextTable
from widgets.value_header import HeaderContent, ValueHeader

MARGIN = 22


@dataclass(frozen=True)
class TableContent:
    """Headers and rows of a table, in words; the first column names the row."""

    headers: Sequence[str]
    rows: Sequence[Sequence[str]]
    texts: Sequence[int] = (0,)

    @property
    def numeric(self) -> tuple[int, ...]:
        """The columns that hold figures."""
        return tuple(column for column in range(len(self.headers)) if column not in self.texts)


@dataclass(frozen=True)
class MetricContent:
    """Everything a tab shows. `chart` makes the chart's widget, `table` the whole table."""

    title: str
    header: HeaderContent
    twin: TableContent
    table: Callable[[], TableContent]
    explanation: Explanation
    chart: Callable[[], QWidget]
    splits: Sequence[str] = ()
    split: str = ""


class MetricTab(QWidget):
    """Shows a metric. Tells `copy_asked`, `split_chosen` (a field, empty for none) and `variant_chosen`."""

    copy_asked = Signal()
    split_chosen = Signal(str)
    variant_chosen = Signal(str)

    def __init__(self, palette: Palette, content: MetricContent, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette = palette
        self.content = content
        self.setAccessibleName(content.title)
        self.header = ValueHeader(palette)
        self.header.show_content(content.header)
        self.chart = content.chart()
        self.twin = TextTable(self.tr("Last values of {metric}").format(metric=content.title), flush=True)
        self.table = TextTable(self.tr("All values of {metric}").format(metric=content.title))
        self.table_button = Button(self.tr("Table"), picture=icon("table-2", palette.ink, selected=palette.accent))
        self.table_button.setCheckable(True)
        self.table_button.toggled.connect(self._on_table_toggled)
        self.copy_button = Button(self.tr("Copy"), picture=icon("copy", palette.ink))
        self.copy_button.setToolTip(self.tr("Copy the chart as a picture"))
        self.copy_button.clicked.connect(self.copy_asked)
        self.panel = ExplainPanel(palette)
        self.panel.show_explanation(content.explanation)
        self.panel.variant_chosen.connect(self.variant_chosen)
        self._lay_out()
        self._fill_twin()

    def _lay_out(self) -> None:
        chart_card, table_card = _card(self.chart), _card(self.table)
        self._views = QStackedWidget()
        self._views.addWidget(chart_card)
        self._views.addWidget(table_card)
        self._views.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        left = QVBoxLayout()
        left.setSpacing(14)
        left.addLayout(self._top_row())
        left.addWidget(self._views, 1)
        left.addWidget(self.twin)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 14, MARGIN, 16)
        row.setSpacing(16)
        row.addLayout(left, 1)
        row.addWidget(self.panel)

    def _top_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.header, 1)
        if self.content.splits:
            row.addWidget(self._split_button(), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.table_button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _split_button(self) -> MenuButton:
        split = self.content.split
        text = self.tr("By {field}").format(field=split) if split else self.tr("Split by")
        button = MenuButton(text.replace("&", "&&"), self._palette)
        for field in ("", *self.content.splits):
            action = button.menu().addAction(field.replace("&", "&&") or self.tr("Nothing"))
            action.setCheckable(True)
            action.setChecked(field == split)
            action.triggered.connect(lambda _on=False, chosen=field: self.split_chosen.emit(chosen))
        return button

    def _fill_twin(self) -> None:
        twin = self.content.twin
        last = len(twin.headers) - 1
        self.twin.show_rows(twin.headers, twin.rows, numeric=twin.numeric, strong=(last,), stretch=None, even=True)
        self.twin.fit_rows()

    def _on_table_toggled(self, shown: bool) -> None:
        self._views.setCurrentIndex(1 if shown else 0)
        self.twin.setVisible(not shown)
        if shown:
            table = self.content.table()
            self.table.show_rows(table.headers, table.rows, numeric=table.numeric, stretch=None, even=True)


def _card(inside: QWidget) -> QFrame:
    card = QFrame()
    card.setProperty("role", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(12, 10, 12, 10)
    column.addWidget(inside)
    return card
