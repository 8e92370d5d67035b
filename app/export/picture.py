"""A chart as a picture of its own: title, variant, span, chart, and below it all that one must know to trust it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QPainter, QPen

from app.export.captions import Captions, captions
from app.presentation.series import with_goal
from kpi.concerned import sources_of
from kpi.formatting import Formatter
from kpi.results import MetricResult, Results
from widgets.charts.describe import describe
from widgets.charts.drawing import lay_out
from widgets.charts.kinds import rule_for
from widgets.charts.painting import paint_chart
from widgets.charts.plotted import plotted
from widgets.charts.style import Style
from widgets.charts.words import broken, write, write_lines
from widgets.palette import Palette
from widgets.texts import engine_text
from widgets.typography import BOLD, SEMI_BOLD

translate = QCoreApplication.translate

SIZE = QSizeF(1120, 630)
"""Of a picture at scale 1, in pixels."""
MARGIN = 36.0
TITLE, SUBTITLE, NOTE = 24, 14, 12
TITLE_HEIGHT, SUBTITLE_HEIGHT, NOTE_HEIGHT = 31.0, 21.0, 17.0
GAP = 18.0
LEAST_CHART = 160.0
PROGRAM = "Polso"


@dataclass(frozen=True)
class ChartPicture:
    """A result with what is said around its chart. `palette` is that of the light theme: files are always light.

    `where` says which part of the business the figures are about ("Channel: Shop"); empty for the whole. `goal` is the
    user's own, as it is shown (5.0 is 5 %).
    """

    result: MetricResult
    formatter: Formatter
    palette: Palette
    sources: tuple[str, ...] = ()
    as_of: date | None = None
    where: str = ""
    goal: float | None = None

    @property
    def title(self) -> str:
        """The name of the metric in the user's language."""
        return engine_text(self.result.title)

    @property
    def captions(self) -> Captions:
        """The words around the chart."""
        said = captions(self.result, self.formatter, self.sources, self.as_of, self.where)
        if self.goal is None:
            return said
        goal = f"{translate('Report', 'Your goal')}: {self.formatter.value(self.goal, self.result.unit)}"
        return replace(said, notes=(goal, *said.notes))

    @property
    def summary(self) -> str:
        """The picture in plain text, for the clipboard and for those who hear it."""
        described = describe(self.result, self.formatter, engine_text)
        return "\n".join([described, *self.captions.notes])

    def paint(self, painter: QPainter, size: QSizeF = SIZE) -> None:
        """Paint the picture into a rectangle of this size with its corner at 0, 0."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.fillRect(QRectF(QPointF(0, 0), size), QColor(self.palette.surface))
        style = Style(self.palette, self.formatter, plain=True)
        words = self.captions
        inner = QRectF(MARGIN, MARGIN - 6, size.width() - 2 * MARGIN, size.height() - 2 * MARGIN + 12)
        top = self._paint_head(painter, style, words, inner) + GAP
        bottom = self._paint_foot(painter, style, words.notes, inner) - GAP
        self._paint_chart(painter, style, QRectF(inner.left(), top, inner.width(), max(bottom - top, LEAST_CHART)))

    def _paint_head(self, painter: QPainter, style: Style, words: Captions, inner: QRectF) -> float:
        """Paint title, latest value and subtitle; return where they end."""
        painter.setFont(style.font(TITLE, BOLD))
        value_width = style.width(words.latest, TITLE, BOLD)
        room = inner.width() - max(value_width, style.width(words.latest_when, NOTE)) - 2 * GAP
        painter.setPen(QColor(self.palette.ink))
        lines = broken(words.title, painter.font(), room, 3)
        top = write_lines(painter, inner.topLeft(), lines, TITLE_HEIGHT)
        write(painter, inner.right(), inner.top() + TITLE_HEIGHT / 2, words.latest, align=1.0)
        painter.setPen(QColor(self.palette.ink2))
        painter.setFont(style.font(SUBTITLE))
        subtitle = broken(words.subtitle, painter.font(), room, 2)
        top = write_lines(painter, QPointF(inner.left(), top + 2), subtitle, SUBTITLE_HEIGHT)
        painter.setFont(style.font(NOTE))
        write(
            painter, inner.right(), inner.top() + TITLE_HEIGHT + 2 + SUBTITLE_HEIGHT / 2, words.latest_when, align=1.0
        )
        return top

    def _paint_foot(self, painter: QPainter, style: Style, notes: Sequence[str], inner: QRectF) -> float:
        """Paint the notes at the foot, with the program's name at the right; return where they begin."""
        painter.setFont(style.font(NOTE))
        name_width = style.width(PROGRAM, NOTE, SEMI_BOLD) + GAP
        lines = [line for note in notes for line in broken(note, painter.font(), inner.width() - name_width, 2)]
        top = inner.bottom() - max(len(lines), 1) * NOTE_HEIGHT
        painter.setPen(QPen(QColor(self.palette.line), 1.0))
        painter.drawLine(QPointF(inner.left(), top - 8), QPointF(inner.right(), top - 8))
        painter.setPen(QColor(self.palette.ink2))
        write_lines(painter, QPointF(inner.left(), top), lines, NOTE_HEIGHT)
        painter.setFont(style.font(NOTE, SEMI_BOLD))
        painter.setPen(QColor(self.palette.accent))
        write(painter, inner.right(), inner.bottom() - NOTE_HEIGHT / 2, PROGRAM, align=1.0)
        return top - 8

    def _paint_chart(self, painter: QPainter, style: Style, area: QRectF) -> None:
        painter.save()
        painter.translate(area.topLeft())
        result = with_goal(self.result, self.goal)
        paint_chart(painter, lay_out(result, plotted(result), style, area.size(), rule_for(result)))
        painter.restore()


def picture_of(results: Results, metric: str, formatter: Formatter, palette: Palette, where: str = "") -> ChartPicture:
    """Return the picture of a metric among results. Raises KeyError when it is not there."""
    sources = sources_of(results.metrics[metric], results) or results.sources
    names = tuple(dict.fromkeys(source.file.name for source in sources))
    return ChartPicture(results.metrics[metric], formatter, palette, names, results.whole_until, where)
