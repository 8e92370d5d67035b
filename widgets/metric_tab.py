"""The one generic tab of a metric: value, chart, table twin, and how it is computed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from widgets.buttons import Button, MenuButton
from widgets.explain_panel import ExplainPanel, Explanation
from widgets.icons import icon
from widgets.palette import Palette
from widgets.stages import Stages
from widgets.text_table import TextTable
from widgets.value_header import HeaderContent, ValueHeader

MARGIN = 22
WIDE = 1000
LEAST_COLUMN = 86


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
    """Everything a tab shows. `table` makes the whole table.

    `chart` gives the widget of the chart: the one it is given, which is shown now, where that can show the metric too.
    """

    metric: str
    title: str
    header: HeaderContent
    twin: Callable[[], TableContent]
    table: Callable[[], TableContent]
    explanation: Callable[[], Explanation]
    chart: Callable[[QWidget | None], QWidget]
    splits: Sequence[str] = ()
    split: str = ""


class MetricTab(QWidget):
    """Shows one metric, then another. Tells `split_chosen` (a field, empty for none) and `variant_chosen`.

    `copy_asked` asks for the chart as a picture, `rows_asked` for the rows behind the figure. `filled` is sent when all
    of a metric is shown.
    """

    filled = Signal()
    copy_asked = Signal()
    rows_asked = Signal()
    split_chosen = Signal(str)
    variant_chosen = Signal(str)

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.content: MetricContent | None = None
        self.chart: QWidget | None = None
        self._row_count: int | None = None
        self.header = ValueHeader(palette)
        self.twin = TextTable("", flush=True)
        self.table: TextTable | None = None
        self.split_button = MenuButton("", palette)
        self.table_button = Button(self.tr("Table"), picture=icon("table-2", palette.ink, selected=palette.accent))
        self.table_button.setCheckable(True)
        self.table_button.setToolTip(self.tr("All values as a table"))
        self.table_button.toggled.connect(self._on_table_toggled)
        self.copy_button = Button(self.tr("Copy"), picture=icon("copy", palette.ink))
        self.copy_button.setToolTip(self.tr("Copy the chart as a picture"))
        self.copy_button.clicked.connect(self.copy_asked)
        self.panel = ExplainPanel(palette)
        self.panel.variant_chosen.connect(self.variant_chosen)
        self.panel.rows_asked.connect(self.rows_asked)
        self._views = QStackedWidget()
        self._chart_card = _card()
        self._charts = _column(self._chart_card)
        self._stages = Stages(self)
        self._stages.ended.connect(self.filled)
        self._lay_out()

    def show_content(self, content: MetricContent) -> None:
        """Show a metric, in a few turns of the event loop; nothing is painted until all of it is there."""
        self.content = content
        self._row_count = None
        self.setAccessibleName(content.title)
        self.setUpdatesEnabled(False)
        steps = (self._show_header, self._make_chart, self._place_chart, self._show_twin, self._show_explanation)
        self._stages.begin(*steps, self._reveal)

    def finish(self) -> None:
        """Show now what is still to come."""
        self._stages.finish()

    def show_row_count(self, count: int) -> None:
        """Say how many rows are behind the figure."""
        self._row_count = count
        self.panel.show_row_count(count)

    @property
    def filling(self) -> bool:
        """Whether something is still to come."""
        return self._stages.busy

    def _show_header(self) -> None:
        assert self.content is not None
        self.header.show_content(self.content.header)
        self._offer_splits(self.content.splits, self.content.split)

    def _make_chart(self) -> None:
        assert self.content is not None
        before, self.chart = self.chart, self.content.chart(self.chart)
        if before is not None and before is not self.chart:
            before.hide()
            before.deleteLater()

    def _place_chart(self) -> None:
        if self.chart is not None and self.chart.parent() is not self._chart_card:
            self._charts.addWidget(self.chart)

    def _show_twin(self) -> None:
        assert self.content is not None
        twin = self.content.twin()
        self.twin.setAccessibleName(self.tr("Last values of {metric}").format(metric=self.content.title))
        last = len(twin.headers) - 1
        self.twin.show_rows(twin.headers, twin.rows, numeric=twin.numeric, strong=(last,), stretch=None, even=True)
        self.twin.fit_rows()
        self._fit()
        if self.table_button.isChecked():
            self._show_table()

    def _reveal(self) -> None:
        self.setUpdatesEnabled(True)

    def _show_explanation(self) -> None:
        assert self.content is not None
        self.panel.show_explanation(self.content.explanation())
        self.panel.show_row_count(self._row_count)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave away what there is no room for: words of buttons, and the oldest columns below the chart."""
        for button in (self.table_button, self.copy_button):
            button.show_words(shown=self.width() >= WIDE)
        last = self.twin.last_column
        room = self.width() - 2 * MARGIN - self.panel.width() - self.twin.columnWidth(0)
        columns = max(2, room // LEAST_COLUMN)
        for column in range(1, last + 1):
            self.twin.setColumnHidden(column, last - column >= columns)

    def _lay_out(self) -> None:
        self._views.addWidget(self._chart_card)
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
        for button in (self.split_button, self.table_button, self.copy_button):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _offer_splits(self, splits: Sequence[str], split: str) -> None:
        text = self.tr("By {field}").format(field=split) if split else self.tr("Split by")
        self.split_button.set_text(text.replace("&", "&&"))
        self.split_button.setVisible(bool(splits))
        menu = self.split_button.menu()
        menu.clear()
        for field in ("", *splits):
            action = menu.addAction(field.replace("&", "&&") or self.tr("Nothing"))
            action.setCheckable(True)
            action.setChecked(field == split)
            action.triggered.connect(lambda _on=False, chosen=field: self.split_chosen.emit(chosen))

    def _show_table(self) -> None:
        assert self.content is not None
        if self.table is None:
            self.table = TextTable("")
            card = _card()
            _column(card).addWidget(self.table)
            self._views.addWidget(card)
        self.table.setAccessibleName(self.tr("All values of {metric}").format(metric=self.content.title))
        rows = self.content.table()
        self.table.show_rows(rows.headers, rows.rows, numeric=rows.numeric, stretch=None, even=True)

    def _on_table_toggled(self, shown: bool) -> None:
        if shown and self.content is not None:
            self._show_table()
        self._views.setCurrentIndex(1 if shown else 0)
        self.twin.setVisible(not shown)


def _card() -> QFrame:
    card = QFrame()
    card.setProperty("role", "card")
    return card


def _column(card: QFrame) -> QVBoxLayout:
    column = QVBoxLayout(card)
    column.setContentsMargins(12, 10, 12, 10)
    return column
