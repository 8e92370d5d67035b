"""Charts that the spreadsheet draws itself, from the cells beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.report.book.page import Page

WIDTH, HEIGHT = 24.0, 11.0
"""In centimetres."""
POINT = 12_700
"""English metric units in a point."""


@dataclass(frozen=True)
class Drawn:
    """A column that is drawn as a line: its number, its colour, and whether it is an edge that stands behind."""

    column: int
    colour: str
    behind: bool = False


def add_chart(page: Page, title: str, lines: Sequence[Drawn], head: int, last: int, style: str, anchor: str) -> None:
    """Put a chart of columns onto a sheet: the rows under their heads, against the first column."""
    from openpyxl.chart import LineChart, Reference  # noqa: PLC0415 - openpyxl is slow to import

    chart: Any = LineChart()
    chart.title = title
    chart.width, chart.height = WIDTH, HEIGHT
    for line in lines:
        values = Reference(page.sheet, min_col=line.column, min_row=head, max_row=last)
        chart.add_data(values, titles_from_data=True)
        _dress(chart.series[-1], line)
    chart.set_categories(Reference(page.sheet, min_col=1, min_row=head + 1, max_row=last))
    # Left to itself, the library hides the axes in newer spreadsheets.
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.y_axis.number_format = style
    chart.y_axis.majorGridlines.spPr = _thin("ECE9E2")
    chart.legend.position = "b"
    chart.display_blanks = "gap"
    page.sheet.add_chart(chart, anchor)


def _dress(series: Any, line: Drawn) -> None:
    drawn = series.graphicalProperties.line
    drawn.solidFill = line.colour.removeprefix("#")
    drawn.width = POINT if line.behind else 2 * POINT
    if line.behind:
        drawn.dashStyle = "dash"
    series.smooth = False
    series.marker.symbol = "none"


def _thin(colour: str) -> Any:
    from openpyxl.chart.shapes import GraphicalProperties  # noqa: PLC0415 - see add_chart

    found: Any = GraphicalProperties()
    found.line.solidFill = colour
    return found
