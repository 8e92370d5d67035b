"""What moved in each period: what was won above zero, what was lost below it, and a line through the net."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication, QRectF, QSizeF
from PySide6.QtGui import QColor

from kpi.formatting import Formatter
from kpi.periods import Period
from kpi.results import MetricResult
from kpi.units import Unit
from widgets.charts.drawing import LABELS_BELOW, SMALLEST, TICK_EVERY, TICK_GAP, YEARS_BELOW, Drawing
from widgets.charts.frame import Frame
from widgets.charts.period_labels import period_labels
from widgets.charts.plotted import Numbers, Plotted
from widgets.charts.reading import Reading, Row
from widgets.charts.style import Style
from widgets.charts.value_scale import Reach, trend_scale
from widgets.typography import SEMI_BOLD

NAMES_LINE, NAMES_GAP = 18.0, 12.0
"""Pixels above the plot for a line of names of the movements, and below the last."""
SWATCH, SWATCH_GAP, NAME_GAP = 10.0, 6.0, 16.0
COLOURS = (0, 2, 4, 1, 5)
"""Which of the colours of segments the movements have: calm ones for what was won, warm ones for what was lost."""


@dataclass(frozen=True, eq=False)
class Movement:
    """One kind of movement: its name, and how much in each period; what was lost is below zero."""

    name: str
    amounts: Numbers


@dataclass(frozen=True, eq=False)
class Movements:
    """The movements of consecutive periods in one unit; a period of which nothing is known has NaN in each."""

    title: str
    unit: Unit
    periods: tuple[Period, ...]
    kinds: Sequence[Movement]
    complete: Sequence[bool]

    @property
    def net(self) -> Numbers:
        """What is left of all movements of each period together."""
        return _added(*(kind.amounts for kind in self.kinds))

    @property
    def gains(self) -> Numbers:
        """What was won in each period."""
        return _added(*(np.clip(np.nan_to_num(kind.amounts), 0, None) for kind in self.kinds))

    @property
    def losses(self) -> Numbers:
        """What was lost in each period, below zero."""
        return _added(*(np.clip(np.nan_to_num(kind.amounts), None, 0) for kind in self.kinds))


@dataclass(frozen=True)
class Name:
    """A name above the plot: where it begins, the middle of its line, and which movement it names; −1 is the net."""

    x: float
    middle: float
    text: str
    place: int


@dataclass(frozen=True, eq=False)
class MovementsDrawing:
    """The movements laid out for a size; `ground` holds the axes and the frame."""

    movements: Movements
    ground: Drawing
    names: tuple[Name, ...]

    def colour(self, place: int) -> QColor:
        """Return the colour of a kind of movement; ink for the net."""
        if place < 0:
            return QColor(self.ground.style.palette.ink)
        return self.ground.style.segment(COLOURS[place % len(COLOURS)])


def lay_out_movements(
    movements: Movements, result: MetricResult, columns: Plotted, style: Style, size: QSizeF
) -> MovementsDrawing:
    """Lay movements out for a size; `result` and `columns` are those of the metric that moves."""
    names = _names(movements, style, size.width())
    top = names[-1].middle + NAMES_LINE / 2 + NAMES_GAP
    area = QRectF(0, top, max(size.width(), SMALLEST), 0)
    area.setHeight(max(size.height() - top - LABELS_BELOW - YEARS_BELOW, SMALLEST))
    low, high = float(movements.losses.min()), float(movements.gains.max())

    def text(number: float) -> str:
        return style.formatter.tick(number, movements.unit)

    room = int(area.height() // TICK_EVERY) + 1
    scale = trend_scale(Reach(min(low, 0.0), max(high, 0.0), movements.unit, room, text), None)
    ticks = tuple((tick, text(tick)) for tick in scale.ticks)
    area.setLeft(max(style.width(label) for _, label in ticks) + TICK_GAP)
    area.setRight(area.right() - 10.0)
    frame = Frame(area, -0.5, len(movements.periods) - 0.5, scale.low, scale.high)
    labels = period_labels(
        movements.periods, frame.step, style.formatter, lambda label: style.width(label, weight=SEMI_BOLD)
    )
    return MovementsDrawing(movements, Drawing(result, style, size, columns, frame, ticks, tuple(labels)), names)


def _names(movements: Movements, style: Style, width: float) -> tuple[Name, ...]:
    """Put the names of the movements beside each other, in as many lines as they need."""
    texts = [(place, kind.name) for place, kind in enumerate(movements.kinds)]
    texts.append((-1, QCoreApplication.translate("Charts", "Net")))
    names: list[Name] = []
    x, middle = 1.0, NAMES_LINE / 2
    for place, text in texts:
        taken = SWATCH + SWATCH_GAP + style.width(text)
        if x > 1 and x + taken > width:
            x, middle = 1.0, middle + NAMES_LINE
        names.append(Name(x, middle, text, place))
        x += taken + NAME_GAP
    return tuple(names)


def read_movements(drawing: MovementsDrawing, position: int) -> Reading:
    """Return what is to be read at a position: the net, and each movement that there was."""
    movements, formatter = drawing.movements, drawing.ground.style.formatter
    period = formatter.period(movements.periods[position], short=True)
    net = float(movements.net[position])
    if not np.isfinite(net):
        return Reading(period, formatter.value(None, movements.unit))
    rows = [
        Row(drawing.colour(place), kind.name, formatter.change(float(kind.amounts[position]), movements.unit))
        for place, kind in enumerate(movements.kinds)
        if kind.amounts[position]
    ]
    remarks = () if movements.complete[position] else (QCoreApplication.translate("Charts", "Not complete yet"),)
    return Reading(period, formatter.change(net, movements.unit), remarks, tuple(rows))


def describe_movements(movements: Movements, formatter: Formatter) -> str:
    """Return the chart in a sentence: its span, and what moved in the last complete period."""
    known = np.flatnonzero(np.isfinite(movements.net))
    if not known.size:
        return QCoreApplication.translate("Charts", "{title}: no value in these periods.").format(title=movements.title)
    complete = [int(at) for at in known if movements.complete[int(at)]]
    at = complete[-1] if complete else int(known[-1])

    def amount(number: float) -> str:
        return formatter.change(number, movements.unit)

    parts = ", ".join(f"{kind.name} {amount(float(kind.amounts[at]))}" for kind in movements.kinds)
    sentence = QCoreApplication.translate("Charts", "{title} from {first} to {last}. In {period}: {parts}; net {net}.")
    return sentence.format(
        title=movements.title,
        first=formatter.period(movements.periods[int(known[0])], short=True),
        last=formatter.period(movements.periods[int(known[-1])], short=True),
        period=formatter.period(movements.periods[at], short=True),
        parts=parts,
        net=amount(float(movements.net[at])),
    )


def _added(*columns: Numbers) -> Numbers:
    added: Numbers = np.sum(columns, axis=0)
    return added
