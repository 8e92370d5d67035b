"""Builds a workbook to fill in: a sheet with headers, formats, choices and hints, and a sheet of notes."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING, Any

from kpi.periods import Period, PeriodKind
from kpi.tables import KINDS, Field, Kind
from kpi.templates.cells import LAST_ROW, LONGEST_PROMPT, LONGEST_TITLE, number_format, validation, width_of
from kpi.templates.columns import COLUMNS, GROUPS
from kpi.templates.notes import write_notes
from kpi.templates.words import ColumnWords, Words, words_of

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

MONTHS = 24
ACCENT, SOFT, ON_ACCENT, ON_SOFT = "0B6B62", "DCEDEA", "FFFFFF", "1E2430"
PALE = ("DCEDEA", "FAF1D9")
"""The grounds of the groups of facts, by turns."""
A4 = 9
PROGRAM = "Polso"


def workbook(kind: str, language: str, today: date) -> bytes:
    """Return the workbook (.xlsx) for a kind of table in a language; totals begin two years before `today`.

    Raises KeyError when there is no such kind.
    """
    from openpyxl import Workbook  # noqa: PLC0415 - takes a tenth of a second, and is seldom needed

    table, words = KINDS[kind], words_of(language)
    book = Workbook()
    book.properties.creator = PROGRAM
    book.properties.title = words.tables[kind].title
    page = book.active
    page.title = words.tables[kind].title
    for place, name in enumerate(COLUMNS[kind], start=1):
        _fill_column(page, place, table, table.field(name), words, language)
    if kind == "figures":
        _fill_months(page, today)
    _lay_out(page, kind, words)
    write_notes(book.create_sheet(words.book["notes"]), table, words, language)
    kept = BytesIO()
    book.save(kept)
    return kept.getvalue()


def _fill_column(page: Worksheet, place: int, table: Kind, field: Field, words: Words, language: str) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill  # noqa: PLC0415 - see workbook
    from openpyxl.utils import get_column_letter  # noqa: PLC0415

    said = words.tables[table.name].columns[field.name]
    letter = get_column_letter(place)
    cell = page.cell(1, place, said.header)
    ground, ink = _colours(table, field)
    cell.fill = PatternFill("solid", start_color=ground)
    cell.font = Font(bold=True, color=ink)
    cell.alignment = Alignment(wrap_text=True, vertical="center", horizontal="left")
    column = page.column_dimensions[letter]
    column.width = width_of(field, said)
    column.number_format = number_format(field, table.name, language)
    _watch(page, f"{letter}2:{letter}{LAST_ROW}", table, field, said, words)


def _colours(table: Kind, field: Field) -> tuple[str, str]:
    """Return the ground and the ink of a header: strong for what is needed, by turns for the groups of facts."""
    if field.required:
        return ACCENT, ON_ACCENT
    group = next((at for at, facts in enumerate(GROUPS.values()) if field.name in facts), 0)
    return (PALE[group % 2] if table.name == "figures" else SOFT), ON_SOFT


def _watch(page: Worksheet, cells: str, table: Kind, field: Field, said: ColumnWords, words: Words) -> None:
    """Let a column take only what fits, and say beside each of its cells what to write."""
    from openpyxl.worksheet.datavalidation import DataValidation  # noqa: PLC0415 - see workbook

    answers = words.book["yes"], words.book["no"]
    rule: Any = validation(field, table.name, said, answers) or DataValidation(allow_blank=True)
    rule.showInputMessage = True
    rule.promptTitle = said.header[:LONGEST_TITLE]
    rule.prompt = said.help[:LONGEST_PROMPT]
    rule.errorTitle = words.book["wrong"][:LONGEST_TITLE]
    rule.error = said.help[:LONGEST_PROMPT]
    rule.add(cells)
    page.add_data_validation(rule)


def _fill_months(page: Worksheet, today: date) -> None:
    """Write the first days of the months down to the present one."""
    present = Period.holding(PeriodKind.MONTH, today)
    for row in range(MONTHS):
        cell = page.cell(row + 2, 1, present.shifted(row + 1 - MONTHS).start)
        cell.number_format = "mmm yyyy"


def _lay_out(page: Worksheet, kind: str, words: Words) -> None:
    """Keep the headers in sight, on the screen and on paper."""
    page.freeze_panes = "B2"
    page.row_dimensions[1].height = 48 if kind == "figures" else 30
    page.print_title_rows = "1:1"
    page.print_options.gridLines = True
    page.page_setup.orientation = "landscape"
    page.page_setup.paperSize = A4
    page.page_setup.fitToHeight = 0
    page.sheet_properties.pageSetUpPr.fitToPage = kind != "figures"
    if kind == "figures":
        page.print_title_cols = "A:A"
    page.oddFooter.left.text = words.tables[kind].title
    page.oddFooter.right.text = f"{words.book['page']} &P {words.book['of']} &N"
