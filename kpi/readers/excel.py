"""Workbooks: .xlsx, .xlsm, .xls, .xlsb and .ods, each visible sheet with its typed cells as text."""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from functools import partial
from io import BytesIO

import python_calamine as calamine

from kpi.messages import QT_TRANSLATE_NOOP, Message, PolsoError
from kpi.readers import look_xls
from kpi.readers.contents import DAMAGED, PASSWORD
from kpi.readers.findings import DamagedError, Findings
from kpi.readers.package import findings, guard, open_document_findings
from kpi.readers.request import Request
from kpi.readers.sheet import Sheet
from kpi.readers.worksheet import read_sheet

LABEL = QT_TRANSLATE_NOOP("kpi", "Workbooks (Excel, OpenDocument)")
EXTENSIONS = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods")

SUFFIX = " (table "

ALL_HIDDEN = QT_TRANSLATE_NOOP(
    "kpi",
    "All sheets with data in “{file}” are hidden. Open it in Excel, unhide the sheet you need, and save it.",
)
NO_DATA = QT_TRANSLATE_NOOP(
    "kpi", "“{file}” has no data: all its sheets are empty. Choose another file, or export it once more."
)
NO_SHEET = QT_TRANSLATE_NOOP("kpi", "“{file}” has no sheet “{sheet}”. Its sheets are: {sheets}.")
NO_DATA_IN_SHEET = QT_TRANSLATE_NOOP("kpi", "The sheet “{sheet}” of “{file}” is empty. Choose another sheet.")
HIDDEN = QT_TRANSLATE_NOOP(
    "kpi", "%n hidden sheet(s) of this workbook were left out: {sheets}. Unhide in Excel what you need.", None, 1
)
EMPTY = QT_TRANSLATE_NOOP("kpi", "%n empty sheet(s) in this workbook: {sheets}.", None, 1)

NOT_AS_IT_SHOULD_BE = (
    *(OSError, EOFError, ValueError, LookupError, SyntaxError, RuntimeError, struct.error, zlib.error),
    *(zipfile.BadZipFile, zipfile.LargeZipFile),
)
"""What Python raises over a package or a stream that does not keep to its format."""


def read(request: Request) -> tuple[Sheet, ...]:
    """Read the visible sheets that have data, or the one that is asked for.

    Raises PolsoError when there is none, or when the workbook is protected, damaged or unsafe.
    """
    file = request.file
    # Read once: a file that is being saved meanwhile would be another one at the second look.
    data = file.read_bytes()
    packed = zipfile.is_zipfile(BytesIO(data))
    try:
        if packed:
            guard(file, data)
    except NOT_AS_IT_SHOULD_BE:
        raise PolsoError(Message(DAMAGED, {"file": file.name})) from None
    if not packed and look_xls.is_protected(data):
        raise PolsoError(Message(PASSWORD, {"file": file.name}))
    try:
        looked = _look_before(request, data) if packed else _look_at_old(data)
        with calamine.load_workbook(BytesIO(data)) as workbook:
            names = _chosen(workbook, request)
            found = _look_again(request, data, names) if looked is None else looked
            used = {name: sheet for name in names if (sheet := workbook.get_sheet_by_name(name)).end is not None}
            notes = _left_out(workbook, request, [name for name in names if name not in used])
            sheets = [
                table
                for name, sheet in used.items()
                for table in read_sheet(request, name, sheet, found.get(name, Findings()), notes)
            ]
            hidden = len(names) < len(workbook.sheet_names)
    except calamine.PasswordError:
        raise PolsoError(Message(PASSWORD, {"file": file.name})) from None
    except (calamine.CalamineError, OSError, DamagedError):
        raise PolsoError(Message(DAMAGED, {"file": file.name})) from None
    except BaseException as error:
        # What the Rust of the reader raises when it gives up is no Exception, and has no name to import.
        if type(error).__name__ != "PanicException":
            raise
        raise PolsoError(Message(DAMAGED, {"file": file.name})) from None
    if not sheets:
        raise PolsoError(_nothing(request, hidden=hidden))
    return _wanted(request, sheets)


def _look_again(request: Request, data: bytes, names: Sequence[str]) -> Mapping[str, Findings]:
    """Look at the sheets without the reader; those of which that cannot be done are not among what is found.

    Raises DamagedError when a part is not what was packed: the reader does not look, and may make room for anything.
    """
    try:
        return findings(request.file, data, names)
    except (zipfile.BadZipFile, zlib.error, EOFError):
        raise DamagedError from None
    except NOT_AS_IT_SHOULD_BE:
        return {}


def _look_before(request: Request, data: bytes) -> Mapping[str, Findings] | None:
    """Look at all sheets of an .ods before the reader; None for another package. Raises DamagedError."""
    try:
        return open_document_findings(request.file, data)
    except NOT_AS_IT_SHOULD_BE:
        raise DamagedError from None


def _look_at_old(data: bytes) -> Mapping[str, Findings]:
    """Look at all sheets of an .xls, before the reader makes room for as many cells as they say that they have.

    Raises DamagedError when the file has no workbook, or one that is not whole.
    """
    stream = look_xls.stream_of(data)
    if stream is None:
        raise DamagedError
    try:
        looks = {name: look_xls.look_at(stream, name) for name in stream.sheets}
    except NOT_AS_IT_SHOULD_BE:
        return {}
    for name, found in looks.items():
        if found is not None:
            found.within = partial(_within, stream, name)
            found.repeats = None if found.in_order else partial(look_xls.repeats, stream, name)
    return {name: found for name, found in looks.items() if found is not None}


def _within(stream: look_xls.Stream, sheet: str, columns: range) -> set[int]:
    found = look_xls.look_at(stream, sheet, columns)
    return found.surely_filled if found is not None else set()


def _left_out(workbook: calamine.CalamineWorkbook, request: Request, empty: Sequence[str]) -> list[Message]:
    """Say which sheets were not read, unless one was asked for."""
    if request.sheet is not None:
        return []
    hidden = [sheet.name for sheet in _tables(workbook) if sheet.visible != calamine.SheetVisibleEnum.Visible]
    notes = []
    for text, names in ((HIDDEN, hidden), (EMPTY, empty)):
        if names:
            notes.append(Message(text, {"sheets": ", ".join(names)}, count=len(names)))
    return notes


def _tables(workbook: calamine.CalamineWorkbook) -> list[calamine.SheetMetadata]:
    return [sheet for sheet in workbook.sheets_metadata if sheet.typ == calamine.SheetTypeEnum.WorkSheet]


def _chosen(workbook: calamine.CalamineWorkbook, request: Request) -> list[str]:
    tables = _tables(workbook)
    if request.sheet is None:
        return [sheet.name for sheet in tables if sheet.visible == calamine.SheetVisibleEnum.Visible]
    names = [sheet.name for sheet in tables]
    asked = request.sheet.strip().casefold()
    for wanted in (asked, asked.rpartition(SUFFIX)[0]):
        for name in names:
            if name.strip().casefold() == wanted:
                return [name]
    values = {"file": request.file.name, "sheet": request.sheet, "sheets": ", ".join(names)}
    raise PolsoError(Message(NO_SHEET, values))


def _wanted(request: Request, sheets: list[Sheet]) -> tuple[Sheet, ...]:
    """Give all tables, or the one of those in a sheet that is asked for by the name that it was given here."""
    return tuple(
        sheet for sheet in sheets if request.sheet and SUFFIX in request.sheet and sheet.sheet == request.sheet
    ) or tuple(sheets)


def _nothing(request: Request, *, hidden: bool) -> Message:
    if request.sheet is not None:
        return Message(NO_DATA_IN_SHEET, {"file": request.file.name, "sheet": request.sheet})
    return Message(ALL_HIDDEN if hidden else NO_DATA, {"file": request.file.name})
