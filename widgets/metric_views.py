"""The ways of looking at a figure, one at a time: its chart, all values as a table, its details."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from widgets.detail_view import DetailView
from widgets.palette import Palette
from widgets.text_table import TextTable
from widgets.view_switch import ViewSwitch

CHART, TABLE = "chart", "table"
DETAIL, MORE = "detail:", "chart:"
"""What the names of the views of details, and of further charts, begin with."""


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
class ViewsContent:
    """What can be looked at. `table` makes the whole table, `details` are the titles of the details by their names.

    `chart` gives the widget of the chart: the one it is given, which is shown now, where that can show the metric too.
    `more_charts` are further charts by their names: the title of each, and what makes it.
    """

    metric: str
    title: str
    table: Callable[[], TableContent]
    chart: Callable[[QWidget | None], QWidget]
    details: Mapping[str, str] = field(default_factory=dict)
    more_charts: Mapping[str, tuple[str, Callable[[], QWidget]]] = field(default_factory=dict)


class MetricViews(QStackedWidget):
    """Shows one of the views of a metric; `switch` offers them, and stands where the tab puts it.

    `changed` carries the name of the view that is looked at, `detail_asked` that of a detail that is to be shown.
    """

    changed = Signal(str)
    detail_asked = Signal(str)

    def __init__(self, palette: Palette, formats: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette = palette
        self._content: ViewsContent | None = None
        self.current = CHART
        self.chart: QWidget | None = None
        self.table: TextTable | None = None
        self.switch = ViewSwitch(palette)
        self.switch.chosen.connect(self.show_view)
        self.detail = DetailView(palette, formats)
        self._chart_card, self._more_card, self._table_card = card(), card(), card()
        self._more: QWidget | None = None
        for page in (self._chart_card, self._table_card, self.detail, self._more_card):
            self.addWidget(page)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def offer(self, content: ViewsContent) -> None:
        """Take up a metric. The view stays, but for what belongs to the metric of before."""
        same = self._content is not None and self._content.metric == content.metric
        self._content = content
        views = self._views(content, content.details)
        if self.current not in views or (not same and self.current not in (CHART, TABLE)):
            self.current = CHART
            self._show_page()
        self.switch.offer(views, self.current)

    def keep_details(self, names: Collection[str]) -> None:
        """Offer of the details only these, which the files give, and the one that is looked at."""
        if self._content is not None:
            kept = {*names, self.current.removeprefix(DETAIL)}
            details = {name: title for name, title in self._content.details.items() if name in kept}
            self.switch.offer(self._views(self._content, details), self.current)

    def make_chart(self) -> None:
        """Make the chart of the metric, or let that of before show it."""
        assert self._content is not None
        before, self.chart = self.chart, self._content.chart(self.chart)
        if before is not None and before is not self.chart:
            before.hide()
            before.deleteLater()

    def place_chart(self) -> None:
        """Put the chart in its place."""
        if self.chart is not None and self.chart.parent() is not self._chart_card:
            _column(self._chart_card).addWidget(self.chart)

    def fill(self) -> None:
        """Fill the view that is looked at, where it is not the chart."""
        assert self._content is not None
        if self.current == TABLE:
            self._show_table(self._content)
        elif self.shows_detail:
            self.detail_asked.emit(self.current.removeprefix(DETAIL))
        elif self.current.startswith(MORE):
            self._show_more(self._content.more_charts[self.current.removeprefix(MORE)][1])

    def show_view(self, name: str) -> None:
        """Look at a view; at none that is not offered."""
        if name != self.current and name in self.switch.segments.choices:
            self.current = name
            self.switch.choose(name)
            self.fill()
            self._show_page()
            self.changed.emit(name)

    def toggle_table(self) -> None:
        """Look at the table, or at the chart again."""
        self.show_view(CHART if self.current == TABLE else TABLE)

    @property
    def shows_chart(self) -> bool:
        """Whether a chart is looked at, not a table."""
        return self.current == CHART or self.current.startswith(MORE)

    @property
    def shows_detail(self) -> bool:
        """Whether a detail is looked at."""
        return self.current.startswith(DETAIL)

    @property
    def further_chart(self) -> QWidget | None:
        """The further chart that is looked at; None where another view is."""
        return self._more if self.current.startswith(MORE) else None

    @property
    def waiting(self) -> bool:
        """Whether a detail is looked at that is still being computed."""
        return self.shows_detail and self.detail.waiting

    def copied(self) -> str:
        """Return the table that is looked at as text."""
        if self.current == TABLE and self.table is not None:
            return self.table.copied(whole=True)
        return self.detail.table.copied(whole=True)

    def _views(self, content: ViewsContent, details: Mapping[str, str]) -> Mapping[str, str]:
        views = {CHART: self.tr("Chart"), TABLE: self.tr("Table")}
        views |= {MORE + name: title for name, (title, _make) in content.more_charts.items()}
        return views | {DETAIL + name: title for name, title in details.items()}

    def _show_page(self) -> None:
        pages = {CHART: self._chart_card, TABLE: self._table_card}
        further = self.detail if self.shows_detail else self._more_card
        self.setCurrentWidget(pages.get(self.current, further))

    def _show_table(self, content: ViewsContent) -> None:
        if self.table is None:
            self.table = TextTable("")
            _column(self._table_card).addWidget(self.table)
        self.table.setAccessibleName(self.tr("All values of {metric}").format(metric=content.title))
        rows = content.table()
        self.table.show_rows(rows.headers, rows.rows, numeric=rows.numeric, stretch=None, even=True)

    def _show_more(self, make: Callable[[], QWidget]) -> None:
        if self._more is not None:
            self._more.hide()
            self._more.deleteLater()
        self._more = make()
        _column(self._more_card).addWidget(self._more)


def card() -> QFrame:
    """Return an empty card."""
    made = QFrame()
    made.setProperty("role", "card")
    column = QVBoxLayout(made)
    column.setContentsMargins(12, 10, 12, 10)
    return made


def _column(of: QFrame) -> QVBoxLayout:
    column = of.layout()
    assert isinstance(column, QVBoxLayout)
    return column
