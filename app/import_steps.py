"""The steps of an import that run in worker threads: find the files, read, check, gather.

pandas and pyarrow take long to import; that happens here in a worker, after the window has been painted.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from kpi.messages import QT_TRANSLATE_NOOP, Message, PolsoError, Progress
from kpi.readers.request import Request, Unreadable

if TYPE_CHECKING:
    from kpi.doubts import Doubt
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
IMPORTING = QT_TRANSLATE_NOOP("kpi", "Importing {file}")


@dataclass(frozen=True)
class Checked:
    """A parsed sheet, what is shown of it, what it brings over the open tables, and what is open beside them."""

    table: Table
    preview: Preview
    brought: Message | None = None
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True)
class Glimpse:
    """The first rows of a sheet: what they would be understood as, and what is shown of them.

    Without `fields` it is not known yet which fields their columns are.
    """

    understood: Understanding
    preview: Preview
    fields: bool = True


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
    """Read one sheet as the user says; where its cells are cut in the same way, those that are there will do."""
    from kpi.importing import inspect  # noqa: PLC0415 - see above
    from kpi.recognition import recognise  # noqa: PLC0415 - see above

    if _cut(request) == _cut(understood.request):
        return recognise(understood.sheet, request)
    return next(iter(inspect([request], progress)))


def check(
    understood: Understanding,
    formatter: Formatter,
    known: Sequence[Table],
    progress: Progress,
    currency: str | None = None,
) -> Checked:
    """Parse a whole sheet, and see what it brings over the tables that are open already.

    `currency` is that of the business, where the user has set it. Raises PolsoError when the sheet cannot be imported
    as it stands.
    """
    from kpi.importing import FIELD_MISSING, accept  # noqa: PLC0415 - see above
    from kpi.merging import brought  # noqa: PLC0415 - see above
    from kpi.unnamed_currency import currency_doubts  # noqa: PLC0415 - see above
    from widgets.import_dialog.parsed import parsed_preview  # noqa: PLC0415 - see above

    try:
        table = accept(understood, progress)
    except PolsoError as error:
        if error.message.text != FIELD_MISSING:
            raise
        # The engine's own sentence tells of the command line.
        raise PolsoError(Message(CHOOSE_COLUMN, error.message.values)) from None
    doubts = currency_doubts(table, known, currency)
    return Checked(table, parsed_preview(understood, table, formatter), brought(known, table), doubts)


def glance(understood: Understanding, formatter: Formatter) -> Preview | None:
    """Parse the first rows only, read as the whole sheet is; None where that shows nothing or says nothing new."""
    from kpi.readers.beginning import beginning  # noqa: PLC0415 - see above
    from kpi.recognition.styles import decimal_sign, month_first  # noqa: PLC0415 - see above
    from widgets.import_dialog.preview import SOON_PARSED  # noqa: PLC0415 - see above

    if understood.sheet.cells.num_rows <= SOON_PARSED:
        return None
    said = replace(understood.request, decimal=decimal_sign(understood), month_first=month_first(understood))
    return _looked_at(replace(understood, sheet=beginning(understood.sheet), request=said), formatter)


def glimpse(read: Understanding, request: Request, formatter: Formatter) -> Glimpse | None:
    """Return the first rows as the user says; `read` is what was understood of the whole sheet before.

    None where only the whole file can tell what is in it then.
    """
    from kpi.importing import Understanding  # noqa: PLC0415 - see above
    from widgets.import_dialog.preview import raw_preview  # noqa: PLC0415 - see above

    try:
        sheet = _first_rows(read, request)
    except (OSError, PolsoError):
        # Reading the whole file meets the same, and says it.
        return None
    if sheet is None:
        return None
    if _has_fields_of(read, sheet, request):
        return _parsed(replace(read, sheet=sheet, request=request), formatter)
    return Glimpse(Understanding(request, sheet, request.kind or read.kind, {}, 0.0), raw_preview(sheet), fields=False)


def look_closer(seen: Glimpse, formatter: Formatter) -> Glimpse:
    """Find out which fields the columns of the first rows are, for the kind of table that the sheet was before."""
    from kpi.recognition import recognise  # noqa: PLC0415 - see above

    request = seen.understood.request
    try:
        found = recognise(seen.understood.sheet, replace(request, kind=seen.understood.kind))
        return _parsed(replace(found, request=request), formatter)
    except PolsoError:
        return replace(seen, fields=True)


def _parsed(head: Understanding, formatter: Formatter) -> Glimpse:
    from widgets.import_dialog.preview import raw_preview  # noqa: PLC0415 - see above

    return Glimpse(head, _looked_at(head, formatter) or raw_preview(head.sheet))


def _first_rows(read: Understanding, request: Request) -> Sheet | None:
    """Return the first rows as a request reads them: from the cells at hand, else from the beginning of a text."""
    from kpi.readers.beginning import beginning, read_beginning, with_header  # noqa: PLC0415 - see above

    sheet = read.sheet
    if _cut(request) == _cut(read.request):
        return beginning(sheet)
    if _cut(request)[:2] == _cut(read.request)[:2]:
        found = with_header(sheet, request.header_row) if request.header_row is not None else None
        if found is not None:
            return found
    if sheet.encoding is None:
        return None
    if request.delimiter is None and "16" not in f"{sheet.encoding}{request.encoding}":
        # In these encodings the same bytes divide the cells, which need not be found again.
        request = replace(request, delimiter=sheet.delimiter, header_row=request.header_row or sheet.header_row)
    return read_beginning(request, sheet.encoding)


def _has_fields_of(read: Understanding, sheet: Sheet, request: Request) -> bool:
    """Whether the columns of some rows are those of before, whose fields are known."""
    said = (request.kind, request.mapping, request.header_row)
    before = (read.request.kind, read.request.mapping, read.request.header_row)
    return read.kind is not None and said == before and len(sheet.columns) == len(read.sheet.columns)


def _looked_at(head: Understanding, formatter: Formatter) -> Preview | None:
    """Return how the first rows look once they are read; None where they cannot be."""
    from kpi.importing import look  # noqa: PLC0415 - see above
    from widgets.import_dialog.parsed import looked_preview  # noqa: PLC0415 - see above

    try:
        return looked_preview(look(head), formatter)
    except PolsoError:
        return None


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
        assert not entry.partial
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


def _cut(request: Request) -> tuple[str | None, str | None, int | None]:
    """Return what decides which cells a sheet has."""
    return request.encoding, request.delimiter, request.header_row


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
