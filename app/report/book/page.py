"""A sheet that is written from the top down, with its columns as wide as what stands in them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from app.export.spreadsheet import day_cell, figure_cell, sheet_name, words_cell
from kpi.units import Unit

if TYPE_CHECKING:
    from openpyxl import Workbook

NARROWEST, WIDEST = 11, 60
A4 = 9


class Page:
    """A sheet of a workbook. Rows are kept until `finish`, when the widths are known."""

    def __init__(self, book: Workbook, title: str, currency: str) -> None:
        self.sheet: Any = book.create_sheet(sheet_name(title, book.sheetnames))
        self._currency = currency
        self._rows: list[list[Any]] = []
        self._widths: dict[int, int] = {}
        self.name: str = self.sheet.title

    @property
    def row(self) -> int:
        """The number of the last row."""
        return len(self._rows)

    def words(self, *texts: str, bold: bool = False, wide: bool = True) -> None:
        """Add a row of words; those that are not `wide` may run over the cells beside them."""
        self._rows.append([words_cell(self.sheet, text, bold=bold) if text else None for text in texts])
        if wide:
            for at, text in enumerate(texts):
                self._measure(at, len(text))

    def cells(self, cells: Sequence[float | str | date | None], units: Sequence[Unit | None]) -> None:
        """Add a row; `units` are those of the figures in it."""
        made = []
        for at, (cell, unit) in enumerate(zip(cells, units, strict=True)):
            if isinstance(cell, str):
                made.append(words_cell(self.sheet, cell) if cell else None)
                self._measure(at, len(cell))
            elif isinstance(cell, date):
                made.append(day_cell(self.sheet, cell))
            else:
                made.append(figure_cell(self.sheet, cell, unit, self._currency))
        self._rows.append(made)

    def gap(self) -> None:
        """Leave a row blank."""
        self._rows.append([])

    def finish(self, *, freeze: str = "") -> None:
        """Write the rows; what is above and left of the cell `freeze` stays in sight."""
        from openpyxl.utils import get_column_letter  # noqa: PLC0415 - openpyxl is slow to import

        for at, width in self._widths.items():
            column = self.sheet.column_dimensions[get_column_letter(at + 1)]
            column.width = min(max(width, NARROWEST), WIDEST) + 2
        if freeze:
            self.sheet.freeze_panes = freeze
        self.sheet.page_setup.orientation = "landscape"
        self.sheet.page_setup.paperSize = A4
        self.sheet.page_setup.fitToHeight = 0
        self.sheet.sheet_properties.pageSetUpPr.fitToPage = True
        for row in self._rows:
            self.sheet.append(row)

    def _measure(self, at: int, width: int) -> None:
        self._widths[at] = max(self._widths.get(at, 0), width)
