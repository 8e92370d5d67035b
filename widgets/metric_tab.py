"""The one generic tab of a metric: value, views of it (chart, table, details), and how it is computed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from widgets.buttons import Button, MenuButton
from widgets.explain_panel import ExplainPanel, Explanation
from widgets.icons import icon
from widgets.metric_views import CHART, MetricViews, TableContent, ViewsContent
from widgets.palette import Palette
from widgets.stages import Stages
from widgets.text_table import TextTable
from widgets.value_header import HeaderContent, ValueHeader

__all__ = ["MetricContent", "MetricTab", "TableContent"]

MARGIN = 22
WIDE = 1000
LEAST_COLUMN = 86
FEW_VIEWS = 2
"""Chart and table alone stand beside the value; with more, the views have a row of their own."""


@dataclass(frozen=True)
class MetricContent:
    """Everything a tab shows."""

    metric: str
    title: str
    header: HeaderContent
    views: ViewsContent
    twin: Callable[[], TableContent]
    explanation: Callable[[], Explanation]
    splits: Sequence[str] = ()
    split: str = ""


class MetricTab(QWidget):
    """Shows one metric, then another. Tells `split_chosen` (a field, empty for none) and `variant_chosen`.

    `copy_asked` asks for the chart as a picture, `rows_asked` for the rows behind the figure. `filled` is sent when all
    of a metric is shown, `table_copied` when a table was put on the clipboard. `formats` are those in which a table is
    saved: endings and their names.
    """

    filled = Signal()
    copy_asked = Signal()
    table_copied = Signal()
    rows_asked = Signal()
    split_chosen = Signal(str)
    variant_chosen = Signal(str)

    def __init__(
        self, palette: Palette, formats: Mapping[str, str] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.content: MetricContent | None = None
        self._row_count: int | None = None
        self.header = ValueHeader(palette)
        self.twin = TextTable("", flush=True)
        self.views = MetricViews(palette, formats or {})
        self.views.changed.connect(self._on_view_changed)
        self.split_button = MenuButton("", palette)
        self.copy_button = Button(self.tr("Copy"), picture=icon("copy", palette.ink))
        self.copy_button.clicked.connect(self.copy)
        self.panel = ExplainPanel(palette)
        self.panel.variant_chosen.connect(self.variant_chosen)
        self.panel.rows_asked.connect(self.rows_asked)
        self._stages = Stages(self)
        self._stages.ended.connect(self.filled)
        self._view_row = QHBoxLayout()
        self._lay_out()
        self._on_view_changed(CHART)

    def show_content(self, content: MetricContent) -> None:
        """Show a metric, in a few turns of the event loop; nothing is painted until all of it is there."""
        self.content = content
        self._row_count = None
        self.setAccessibleName(content.title)
        self.setUpdatesEnabled(False)
        views = self.views
        steps = (self._show_header, views.make_chart, views.place_chart, self._show_twin, self._show_explanation)
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

    @property
    def chart(self) -> QWidget | None:
        """The chart of the metric."""
        return self.views.chart

    @property
    def table(self) -> TextTable | None:
        """The table of all values, once it was looked at."""
        return self.views.table

    def copy(self) -> None:
        """Copy what is looked at: a table as text; a chart, as the one who listens does it."""
        if self.views.shows_chart:
            self.copy_asked.emit()
        else:
            QGuiApplication.clipboard().setText(self.views.copied())
            self.table_copied.emit()

    def _show_header(self) -> None:
        assert self.content is not None
        self.header.show_content(self.content.header)
        self._offer_splits(self.content.splits, self.content.split)
        self.views.offer(self.content.views)
        self._on_view_changed(self.views.current)
        self._fit()

    def _show_twin(self) -> None:
        assert self.content is not None
        twin = self.content.twin()
        self.twin.setAccessibleName(self.tr("Last values of {metric}").format(metric=self.content.title))
        last = len(twin.headers) - 1
        self.twin.show_rows(twin.headers, twin.rows, numeric=twin.numeric, strong=(last,), stretch=None, even=True)
        self.twin.fit_rows()
        self._fit()
        self.views.fill()

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
        self.copy_button.show_words(shown=self.width() >= WIDE)
        self._place_switch()
        last = self.twin.last_column
        room = self.width() - 2 * MARGIN - self.panel.width() - self.twin.columnWidth(0)
        columns = max(2, room // LEAST_COLUMN)
        for column in range(1, last + 1):
            self.twin.setColumnHidden(column, last - column >= columns)

    def _place_switch(self) -> None:
        """Let the views stand beside the value where they are few, else in a row of their own."""
        room = self.width() - 2 * MARGIN - self.panel.width() - 16
        few = self.content is None or len(self.views.switch.segments.choices) <= FEW_VIEWS
        row = self._top if few and self.width() >= WIDE else self._view_row
        if row.indexOf(self.views.switch) < 0:
            other = self._view_row if row is self._top else self._top
            other.removeWidget(self.views.switch)
            row.insertWidget(row.count() - 1, self.views.switch, 0, Qt.AlignmentFlag.AlignVCenter)
        self.views.switch.fit(room)

    def _lay_out(self) -> None:
        self._top = self._top_row()
        self._view_row.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(14)
        left.addLayout(self._top)
        left.addLayout(self._view_row)
        left.addWidget(self.views, 1)
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
        for widget in (self.split_button, self.views.switch, self.copy_button):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
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

    def _on_view_changed(self, name: str) -> None:
        self.twin.setVisible(name == CHART)
        picture = self.views.shows_chart
        self.copy_button.setToolTip(self.tr("Copy the chart as a picture") if picture else self.tr("Copy the table"))
