"""What the cursor reads at a period: the value with its doubts and its parts, or the value of each segment."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from kpi.messages import QT_TRANSLATE_NOOP
from kpi.results import Value
from widgets.charts.drawing import Drawing, unit_of
from widgets.charts.parts import parts
from widgets.charts.plotted import Line
from widgets.texts import engine_text


@dataclass(frozen=True)
class Row:
    """The value of a segment."""

    colour: QColor
    name: str
    text: str


@dataclass(frozen=True)
class Reading:
    """The texts of the tip: the period, the value, what is to be said of it; or rows of segments."""

    period: str
    value: str
    remarks: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()

    @property
    def sentence(self) -> str:
        """The same for those who hear it."""
        rows = [f"{row.name} {row.text}" for row in self.rows]
        return ". ".join(part for part in (self.period, self.value, *self.remarks, *rows) if part)


def reading(drawing: Drawing, position: int) -> Reading:
    """Return what is to be read at a position."""
    formatter = drawing.style.formatter
    period = formatter.period(drawing.plotted.periods[position], short=True)
    if drawing.plotted.split:
        rows = sorted(drawing.plotted.every, key=lambda line: -_number(line, position))
        return Reading(
            period, "", _segment_remarks(drawing, position), tuple(_row(drawing, line, position) for line in rows)
        )
    value = drawing.plotted.whole.values[position]
    text = formatter.value(None if value is None else value.value, unit_of(drawing.result))
    return Reading(period, text, _remarks(drawing, value) if value else ())


def _remarks(drawing: Drawing, value: Value) -> tuple[str, ...]:
    formatter, unit = drawing.style.formatter, unit_of(drawing.result)
    remarks = [parts(value, formatter, engine_text) if value.value is not None else ""]
    if value.value is not None and value.low is not None and value.high is not None:
        text = QCoreApplication.translate("Charts", "95 % interval {low} to {high}")
        remarks.append(text.format(low=formatter.value(value.low, unit), high=formatter.value(value.high, unit)))
    if value.small_sample and value.n is not None:
        remarks.append(
            QCoreApplication.translate(
                "Charts", QT_TRANSLATE_NOOP("Charts", "Small sample: %n answer(s)", None, 1), None, round(value.n)
            )
        )
    if not value.complete:
        remarks.append(QCoreApplication.translate("Charts", "Not complete yet"))
    if value.note:
        remarks.append(value.note.render(engine_text))
    return tuple(remark for remark in remarks if remark)


def _segment_remarks(drawing: Drawing, position: int) -> tuple[str, ...]:
    if drawing.plotted.whole.complete[position]:
        return ()
    return (QCoreApplication.translate("Charts", "Not complete yet"),)


def _row(drawing: Drawing, line: Line, position: int) -> Row:
    value = line.values[position]
    text = drawing.style.formatter.value(None if value is None else value.value, unit_of(drawing.result))
    return Row(drawing.colour(line), line.name or QCoreApplication.translate("Charts", "All"), text)


def _number(line: Line, position: int) -> float:
    value = line.values[position]
    return float("-inf") if value is None or value.value is None else value.value
