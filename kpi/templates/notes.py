"""The sheet of notes in a workbook to fill in: each column in plain words, whether it is needed, and an example."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpi.tables import Field, Kind
from kpi.templates.cells import choices_of, is_moment, number_format, written
from kpi.templates.columns import COLUMNS, GROUPS
from kpi.templates.words import Words

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

WIDTHS = {"A": 28, "B": 14, "C": 88, "D": 24}
LINE = 15.0
"""The height of a line in points."""
LETTERS = 84
"""Letters of a line in the column of what to write."""
LETTERS_ACROSS = 150
"""Letters of a line over all columns."""


def write_notes(page: Worksheet, table: Kind, words: Words, language: str) -> None:
    """Fill the sheet. The example stands here and nowhere else, so that it is never counted."""
    from openpyxl.styles import Font  # noqa: PLC0415 - openpyxl is slow to import

    said = words.tables[table.name]
    for letter, width in WIDTHS.items():
        page.column_dimensions[letter].width = width
    page.cell(1, 1, said.title).font = Font(bold=True, size=16)
    row = 3
    for sentence in words.book["fill"]:
        _sentence(page, row, sentence.format(row=said.row, sheet=said.title))
        row += 1
    _heads(page, row + 1, words)
    row += 2
    groups = {facts[0]: words.groups[group] for group, facts in GROUPS.items()} if table.name == "figures" else {}
    for name in COLUMNS[table.name]:
        if name in groups:
            page.cell(row, 1, groups[name]).font = Font(bold=True, color="0B6B62")
            row += 1
        _column(page, row, table, table.field(name), words, language)
        row += 1
    page.sheet_view.showGridLines = False
    page.page_setup.orientation = "landscape"
    page.page_setup.paperSize = 9
    page.page_setup.fitToHeight = 0
    page.sheet_properties.pageSetUpPr.fitToPage = True


def _sentence(page: Worksheet, row: int, sentence: str) -> None:
    from openpyxl.styles import Alignment  # noqa: PLC0415 - see write_notes

    page.merge_cells(start_row=row, start_column=1, end_row=row, end_column=len(WIDTHS))
    page.cell(row, 1, sentence).alignment = Alignment(wrap_text=True, vertical="top")
    page.row_dimensions[row].height = LINE * (1 + len(sentence) // LETTERS_ACROSS) + 3


def _heads(page: Worksheet, row: int, words: Words) -> None:
    from openpyxl.styles import Font, PatternFill  # noqa: PLC0415 - see write_notes

    for place, name in enumerate(("column", "needed", "meaning", "example"), start=1):
        cell = page.cell(row, place, words.book[name])
        cell.font = Font(bold=True)
        cell.fill = PatternFill("solid", start_color="F2F0EA")


def _column(page: Worksheet, row: int, table: Kind, field: Field, words: Words, language: str) -> None:
    from openpyxl.styles import Alignment, Border, Font, Side  # noqa: PLC0415 - see write_notes

    said = words.tables[table.name].columns[field.name]
    answers = words.book["yes"], words.book["no"]
    choices = choices_of(field, said, answers) if field.name != "currency" else ()
    meaning = f"{said.help} ({', '.join(choices)})" if choices else said.help
    needed = words.book["yes"] if field.required and not field.may_be_empty else words.book["no"]
    cells = [said.header, needed, meaning, written(said.shown, answers)]
    for place, value in enumerate(cells, start=1):
        cell = page.cell(row, place, value)
        cell.alignment = Alignment(wrap_text=True, vertical="top", horizontal="left")
        cell.border = Border(bottom=Side("hair", color="C8C4B8"))
    page.cell(row, 1).font = Font(bold=field.required)
    example = page.cell(row, len(cells))
    example.font = Font(italic=True, color="5A6372")
    if is_moment(said.example) or not isinstance(cells[-1], str):
        example.number_format = number_format(field, table.name, language)
    page.row_dimensions[row].height = LINE * (1 + len(meaning) // LETTERS) + 3
