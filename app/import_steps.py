"""The steps of an import that run in worker threads: find the files, read, check, gather.

pandas and pyarrow take long to import; that happens here in a worker, after the window has been painted.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kpi.messages import QT_TRANSLATE_NOOP, Message, PolsoError, Progress
from kpi.readers.request import Request, Unreadable

if TYPE_CHECKING:
    from kpi.formatting import Formatter
    from kpi.importing import Table, Understanding
    from kpi.readers.sheet import Sheet
    from widgets.import_dialog.entry import Entry
    from widgets.import_dialog.preview import Preview

EMPTY_FOLDER = QT_TRANSLATE_NOOP(
    "kpi", "There is no file in the folder “{folder}” that Polso can open. It opens Excel and CSV files."
)
UNREADABLE_FOLDER = QT_TRANSLATE_NOOP(
    "kpi", "The folder “{folder}” cannot be opened. Check that it is still there and that you may read it."
)
CHOOSE_COLUMN = QT_TRANSLATE_NOOP(
    "kpi",
    "No column says “{field}”, which a table of the kind “{kind}” needs. Choose it under the header of the right "
    "column, or choose another kind of table.",
)
GLANCED = 200
"""Rows that are parsed at once when the user changes how a long sheet is read."""
SOON_PARSED = 5_000
"""A sheet of so many rows is parsed within a moment as a whole."""
IMPORTING = QT_TRANSLATE_NOOP("kpi", "Importing {file}")


@dataclass(frozen=True)
class Checked:
    """A parsed sheet, and what is shown of it."""

    table: Table
    preview: Preview
    brought: Message | None = None


def read(
    paths: Sequence[Path], language: str, mappings: Mapping[str, str], progress: Progress
) -> list[Understanding | Unreadable]:
    """Read what these files are, and the files in these folders; have the words of the language at hand by then.

    `mappings` is what the user said of layouts of headers before.
    """
    from kpi.importing import inspect  # noqa: PLC0415 - see above
    from kpi.language import language_of  # noqa: PLC0415 - see above

    # What the dialog needs next is imported here, lest the window stands still for it.
    import_module("widgets.import_dialog.dialog")
    language_of(language)
    requests: list[Request] = []
    refused: list[Understanding | Unreadable] = []
    for path in paths:
        files, refusal = _files_of(path)
        requests += [Request(file) for file in files]
        if refusal is not None:
            refused.append(Unreadable(path, refusal))
    return [*inspect(requests, progress, mappings), *refused]


def read_again(understood: Understanding, request: Request, progress: Progress) -> Understanding | Unreadable:
    """Read one sheet as the user says; where only its kind is another, the cells that are there will do."""
    from kpi.importing import inspect  # noqa: PLC0415 - see above
    from kpi.recognition import recognise  # noqa: PLC0415 - see above

    if replace(request, kind=None, mapping={}) == replace(understood.request, **_place(request), kind=None, mapping={}):
        return recognise(understood.sheet, request)
    return next(iter(inspect([request], progress)))


def check(understood: Understanding, formatter: Formatter, known: Sequence[Table], progress: Progress) -> Checked:
    """Parse a whole sheet, and see what it brings over the tables that are open already.

    Raises PolsoError when it cannot be imported as it stands.
    """
    from kpi.importing import FIELD_MISSING, accept  # noqa: PLC0415 - see above
    from kpi.merging import brought  # noqa: PLC0415 - see above
    from widgets.import_dialog.parsed import parsed_preview  # noqa: PLC0415 - see above

    try:
        table = accept(understood, progress)
    except PolsoError as error:
        if error.message.text != FIELD_MISSING:
            raise
        # The engine's own sentence tells of the command line.
        raise PolsoError(Message(CHOOSE_COLUMN, error.message.values)) from None
    return Checked(table, parsed_preview(understood, table, formatter), brought(known, table))


def glance(understood: Understanding, formatter: Formatter) -> Preview | None:
    """Parse the first rows only, read as the whole sheet is; None where that shows nothing or says nothing new."""
    from kpi.importing import accept  # noqa: PLC0415 - see above
    from kpi.recognition.styles import decimal_sign, month_first  # noqa: PLC0415 - see above
    from widgets.import_dialog.parsed import parsed_preview  # noqa: PLC0415 - see above

    if understood.sheet.cells.num_rows <= SOON_PARSED:
        return None
    said = replace(understood.request, decimal=decimal_sign(understood), month_first=month_first(understood))
    head = replace(understood, sheet=_head(understood.sheet), request=said)
    try:
        table = accept(head, beginning=True)
    except PolsoError:
        return None
    shown = parsed_preview(head, table, formatter)
    return replace(shown, kind=table.kind, period=None, totals=(), ledger=None, problems=())


def _head(sheet: Sheet) -> Sheet:
    """Return the first rows of a sheet as a sheet of its own."""
    count = min(GLANCED, sheet.cells.num_rows)
    records = sheet.header + sheet.preamble + count
    return replace(
        sheet,
        cells=sheet.cells.slice(0, count),
        rows=sheet.rows[:count],
        numbers={place: numbers.slice(0, count) for place, numbers in sheet.numbers.items()},
        records=records,
        blank=0,
        counted_again=None,
        problems=(),
        unread={},
    )


def gather(entries: Sequence[Entry], progress: Progress) -> tuple[Table, ...]:
    """Return the tables of the entries, without the columns that are left out; parse what is not parsed yet.

    Raises PolsoError for the first that cannot be imported.
    """
    from kpi.importing import accept  # noqa: PLC0415 - see above

    tables = []
    for done, entry in enumerate(entries):
        label = Message(IMPORTING, {"file": entry.name})
        progress(done, len(entries), label)
        assert entry.understood is not None
        table = entry.table or accept(entry.understood, _within(progress, done, len(entries)))
        tables.append(without(table, entry.left_out))
    return tuple(tables)


def _within(progress: Progress, done: int, count: int) -> Progress:
    """Return what tells of the steps of one of several files as parts of the whole."""
    return lambda part, parts, label: progress(done * parts + part, count * parts, label)


def without(table: Table, headers: frozenset[str]) -> Table:
    """Return a table without these of its dimensions."""
    source = table.source
    gone = [header for header in source.dimensions if header in headers]
    if not gone:
        return table
    kept = tuple(header for header in source.dimensions if header not in headers)
    return replace(table, frame=table.frame.drop(columns=gone), source=replace(source, dimensions=kept))


def extensions() -> tuple[str, ...]:
    """Return the endings of the files that can be opened, with their dots."""
    from kpi.readers import csv, excel  # noqa: PLC0415 - see above

    return (*csv.EXTENSIONS, *excel.EXTENSIONS)


def _place(request: Request) -> dict[str, Any]:
    """Return where a sheet is; a request for a whole workbook does not name the sheet that came of it."""
    return {"file": request.file, "sheet": request.sheet}


def _files_of(path: Path) -> tuple[list[Path], Message | None]:
    """Return the files to read for a path, and why there are none in a folder."""
    if not path.is_dir():
        return [path], None
    try:
        files = list(_files_in(path))
    except OSError:
        return [], Message(UNREADABLE_FOLDER, {"folder": path.name})
    return files, None if files else Message(EMPTY_FOLDER, {"folder": path.name})


def _files_in(folder: Path) -> Iterator[Path]:
    """Return the files of known formats in a folder, by name; not those that Excel or the system hide."""
    known = extensions()
    for path in sorted(folder.iterdir(), key=lambda path: path.name.casefold()):
        if path.is_file() and path.suffix.lower() in known and not path.name.startswith((".", "~$")):
            yield path
