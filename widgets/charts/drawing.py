"""A chart laid out for a size: what is drawn where. Both the window and the files paint from it."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QColor

from kpi.results import MetricResult
from kpi.units import Unit
from widgets.charts.bands import VisibleBand, visible_bands
from widgets.charts.edge_names import GAP_TO_PLOT, EdgeName, edge_names
from widgets.charts.frame import HARDLY, Frame
from widgets.charts.period_labels import PeriodLabel, labels_between, period_labels
from widgets.charts.plotted import Line, Plotted
from widgets.charts.stretch import Stretch
from widgets.charts.style import Style
from widgets.charts.value_scale import Reach, Rule
from widgets.typography import SEMI_BOLD

TOP = 8.0
LABELS_BELOW, YEARS_BELOW = 24.0, 14.0
"""Pixels under the plot for the labels of periods, and for the years below them."""
TICK_GAP = 9.0
TICK_EVERY = 40.0
"""The fewest pixels between two ticks of the value axis."""
WIDEST_NAMES = 0.26
"""The most of the width that names at the right edge may take."""
RIBBON_STRETCH = 1.5
"""Intervals open the axis on each side by at most so many times the span of the values; beyond, they are clipped."""
SMALLEST = 40.0


@dataclass(frozen=True, eq=False)
class Drawing:
    """All that is painted, in pixels of the picture. Without any value there are no ticks, labels, bands and names.

    `labels` are those in the plot, `every_label` those of all periods. Of the line of years, so many pixels are `taken`
    at the right by something else.
    """

    result: MetricResult
    style: Style
    size: QSizeF
    plotted: Plotted
    frame: Frame
    ticks: tuple[tuple[float, str], ...] = ()
    labels: tuple[PeriodLabel, ...] = ()
    every_label: tuple[PeriodLabel, ...] = ()
    bands: tuple[VisibleBand, ...] = ()
    names: tuple[EdgeName, ...] = ()
    taken: float = 0.0

    @property
    def empty(self) -> bool:
        """Whether there is no value to draw."""
        return not self.ticks

    @property
    def names_width(self) -> float:
        """Pixels at the right of the plot."""
        return self.size.width() - self.frame.rect.right()

    def seen_through(self, left: float, right: float) -> Drawing:
        """The same between two pixels only."""
        return replace(self, frame=self.frame.part(left, right))

    def colour(self, line: Line) -> QColor:
        """Return the colour in which a line is drawn."""
        if not self.plotted.split:
            return QColor(self.style.palette.accent)
        if line is self.plotted.behind:
            return QColor(self.style.palette.ink2)
        return self.style.segment(self.plotted.lines.index(line))


def unit_of(result: MetricResult) -> Unit:
    """Return the unit in which the chosen variant is counted."""
    return result.metric.unit_of(result.variant)


def lay_out(result: MetricResult, columns: Plotted, style: Style, size: QSizeF, rule: Rule) -> Drawing:
    """Lay the columns of a result out for a size; `rule` makes the value axis."""
    below = LABELS_BELOW + (YEARS_BELOW if len(columns.periods) > 1 else 0.0)
    area = QRectF(0, TOP, max(size.width(), SMALLEST), max(size.height() - TOP - below, SMALLEST))
    extent = _extent(columns)
    stretch = Stretch.of_all(len(columns.periods))
    if extent is None:
        return Drawing(result, style, size, columns, Frame(area, stretch.first, stretch.last, 0.0, 1.0))

    unit = unit_of(result)

    def text(number: float) -> str:
        return style.formatter.tick(number, unit)

    room = int(area.height() // TICK_EVERY) + 1
    scale = rule(Reach(*extent, unit, room, text), result.benchmark)
    frame = Frame(area, stretch.first, stretch.last, scale.low, scale.high)
    ticks = tuple((tick, text(tick)) for tick in scale.ticks)
    names = edge_names(columns, visible_bands(result.benchmark, frame), frame)
    frame = replace(frame, rect=_between(area, ticks, names, columns, style))
    bands = tuple(visible_bands(result.benchmark, frame))
    labels = _labels(columns, frame, style)
    return Drawing(result, style, size, columns, frame, ticks, labels, labels, bands, names)


def look_at(drawing: Drawing, stretch: Stretch) -> Drawing:
    """Return the chart with another stretch of its periods in the plot; the axis of values stays."""
    if drawing.empty:
        return drawing
    before, columns = drawing.frame, drawing.plotted
    frame = replace(before, first=stretch.first, last=stretch.last)
    same = abs(frame.step - before.step) < HARDLY
    every = drawing.every_label if same else _labels(columns, frame, drawing.style)
    labels = labels_between(every, columns.periods, frame, lambda text: drawing.style.width(text, weight=SEMI_BOLD))
    names = edge_names(columns, drawing.bands, frame)
    return replace(drawing, frame=frame, labels=tuple(labels), every_label=every, names=names)


def _labels(columns: Plotted, frame: Frame, style: Style) -> tuple[PeriodLabel, ...]:
    labels = period_labels(
        columns.periods, frame.step, style.formatter, lambda text: style.width(text, weight=SEMI_BOLD)
    )
    return tuple(labels)


def _between(
    area: QRectF, ticks: tuple[tuple[float, str], ...], names: tuple[EdgeName, ...], columns: Plotted, style: Style
) -> QRectF:
    """Return the plot: what the ticks at the left and the names at the right leave."""
    left = max(style.width(text) for _, text in ticks) + TICK_GAP
    gutter = max((style.width(name.text) for name in names), default=0.0) + GAP_TO_PLOT + 4
    last_label = style.width(style.formatter.period_tick(columns.periods[-1])) / 2 + 2
    right = max(min(gutter, WIDEST_NAMES * area.width()), last_label, 10.0)
    plot = QRectF(area)
    plot.setLeft(left)
    plot.setWidth(max(area.width() - left - right, SMALLEST))
    return plot


def _extent(columns: Plotted) -> tuple[float, float] | None:
    """Return the lowest and the highest that the axis must hold; intervals only as far as the line stays lively."""
    values = np.concatenate([line.y[line.known] for line in columns.every])
    if not values.size:
        return None
    low, high = float(values.min()), float(values.max())
    if columns.split:
        return low, high
    span = RIBBON_STRETCH * ((high - low) or abs(high) / 2)
    lows = columns.whole.low[np.isfinite(columns.whole.low)]
    highs = columns.whole.high[np.isfinite(columns.whole.high)]
    if lows.size and highs.size:
        low = max(min(low, float(lows.min())), low - span)
        high = min(max(high, float(highs.max())), high + span)
    return low, high
