"""The steps of an import that run in worker threads: find the files, read, check, gather.

pandas and pyarrow take long to import; that happens here in a worker, after the window has been painted.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kpi.messages import QT_TRANSLATE_NOOP, Message, PolsoError, Progress
from kpi.readers.request import Request, Unreadable

if TYPE_CHECKING:
    from kpi.formatting import Formatter
    from kpi.importing import Table, Understanding
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
    """A parsed sheet, and what is shown of it."""

    table: Table
    preview: Preview


def read(paths: Sequence[Path], language: str, progress: Progress) -> list[Understanding | Unreadable]:
    """Read what these files are, and the files in these folders; have the words of the language at hand by then."""
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
    return [*inspect(requests, progress), *refused]


def read_again(understood: Understanding, request: Request, progress: Progress) -> Understanding | Unreadable:
    """Read one sheet as the user says; where only its kind is another, the cells that are there will do."""
    from kpi.importing import inspect  # noqa: PLC0415 - see above
    from kpi.recognition import recognise  # noqa: PLC0415 - see above

    if replace(request, kind=None, mapping={}) == replace(understood.request, **_place(request), kind=None, mapping={}):
        return recognise(understood.sheet, request)
    return next(iter(inspect([request], progress)))


def check(understood: Understanding, formatter: Formatter) -> Checked:
    """Parse a whole sheet. Raises PolsoError when it cannot be imported as it stands."""
    from kpi.importing import FIELD_MISSING, accept  # noqa: PLC0415 - see above
    from widgets.import_dialog.parsed import parsed_preview  # noqa: PLC0415 - see above

    try:
        table = accept(understood)
    except PolsoError as error:
        if error.message.text != FIELD_MISSING:
            raise
        # The engine's own sentence tells of the command line.
        raise PolsoError(Message(CHOOSE_COLUMN, error.message.values)) from None
    return Checked(table, parsed_preview(understood, table, formatter))


def gather(entries: Sequence[Entry], progress: Progress) -> tuple[Table, ...]:
    """Return the tables of the entries, without the columns that are left out; parse what is not parsed yet.

    Raises PolsoError for the first that cannot be imported.
    """
    from kpi.importing import accept  # noqa: PLC0415 - see above

    tables = []
    for done, entry in enumerate(entries):
        progress(done, len(entries), Message(IMPORTING, {"file": entry.name}))
        assert entry.understood is not None
        table = entry.table or accept(entry.understood)
        tables.append(without(table, entry.left_out))
    return tuple(tables)


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
