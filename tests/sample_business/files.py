"""Writing an export: text with delimiters, or a workbook as a form's answers are downloaded."""

from __future__ import annotations

import csv
import io
import zipfile
from datetime import date, datetime, time

import openpyxl

from tests.sample_business.cells import Cell, Cents, Export
from tests.sample_business.language import Language

WRITTEN = datetime.combine(date(2026, 10, 31), time(20))
"""The moment that the workbooks bear, so that they are the same at each run."""


def as_text(export: Export, language: Language) -> bytes:
    """Return the file's bytes."""
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=language.style["delimiter"], lineterminator=language.style["newline"])
    if export.title:
        stream.write(language.titles[export.name] + language.style["newline"])
    headers = language.headers[export.name]
    writer.writerow([headers[column] for column in export.columns])
    for row in export.rows:
        writer.writerow([language.text(row.get(column)) for column in export.columns])
    if export.total:
        writer.writerow(total_row(export, export.total, language))
    return stream.getvalue().encode(language.style["encoding"])


def total_row(export: Export, column: str, language: Language) -> list[str]:
    """Return the row that closes a file: a word in its first cell and the sum in its column."""
    amounts = [row[column] for row in export.rows]
    total = Cents(sum(amount.value for amount in amounts if isinstance(amount, Cents)))
    cells = {export.columns[0]: language.titles["total"], column: language.money(total)}
    return [cells.get(name, "") for name in export.columns]


def as_workbook(export: Export, language: Language) -> bytes:
    """Return a workbook of one sheet with true numbers and dates."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = language.titles[export.name]
    sheet.append([language.headers[export.name][column] for column in export.columns])
    for row in export.rows:
        sheet.append([in_workbook(row.get(column), language) for column in export.columns])
    for (cell,) in sheet.iter_rows(min_row=2, max_col=1):
        cell.number_format = "dd/mm/yyyy hh:mm:ss"
    book.properties.creator = "Ceramiche Lupo"
    book.properties.created = WRITTEN
    stream = io.BytesIO()
    book.save(stream)
    return without_clock(stream.getvalue())


def in_workbook(cell: Cell, language: Language) -> str | int | datetime | None:
    """Return what a cell of a workbook holds: numbers and moments as they are, all else as text."""
    return cell if cell is None or isinstance(cell, int | datetime) else language.text(cell)


def without_clock(workbook: bytes) -> bytes:
    """Return the same workbook with the moment of writing taken out, so that each run gives the same bytes."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook)) as old, zipfile.ZipFile(stream, "w") as new:
        for entry in old.infolist():
            content = old.read(entry)
            if entry.filename == "docProps/core.xml":
                before, _, after = content.partition(b"<dcterms:modified")
                tag, _, rest = after.partition(b">")
                content = b"%s<dcterms:modified%s>%sZ%s" % (
                    before,
                    tag,
                    WRITTEN.isoformat().encode(),
                    rest[rest.index(b"<") :],
                )
            fixed = zipfile.ZipInfo(entry.filename, WRITTEN.timetuple()[:6])
            fixed.external_attr = 0o600 << 16
            new.writestr(fixed, content, zipfile.ZIP_DEFLATED, 9)
    return stream.getvalue()


def as_file(export: Export, language: Language) -> tuple[str, bytes]:
    """Return the file's name and its bytes."""
    name = language.files[export.name]
    return name, as_workbook(export, language) if name.endswith(".xlsx") else as_text(export, language)
