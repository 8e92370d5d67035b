"""The steps of an import that run in worker threads: find the files, read, check, gather. Nothing of Qt.

pandas and pyarrow take long to import; that happens here in a worker, after the window has been painted.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from kpi.messages import QT_TRANSLATE_NOOP, Message, Progress
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
IMPORTING = QT_TRANSLATE_NOOP("kpi", "Importing {file}")


@dataclass(frozen=True)
class Checked:
    """A parsed sheet, and what is shown of it."""

    table: Table
    preview: Preview


def read(paths: Sequence[Path], progress: Progress) -> list[Understanding | Unreadable]:
    """Read what these files are, and the files in these folders."""
    from kpi.importing import inspect  # noqa: PLC0415 - see above

    requests: list[Request] = []
    refused: list[Understanding | Unreadable] = []
    for path in paths:
        files, refusal = _files_of(path)
        requests += [Request(file) for file in files]
        if refusal is not None:
            refused.append(Unreadable(path, refusal))
    return [*inspect(requests, progress), *refused]


def read_again(request: Request, progress: Progress) -> Understanding | Unreadable:
    """Read one sheet as the user says."""
    from kpi.importing import inspect  # noqa: PLC0415 - see above

    return next(iter(inspect([request], progress)))


def check(understood: Understanding, formatter: Formatter) -> Checked:
    """Parse a whole sheet. Raises PolsoError when it cannot be imported as it stands."""
    from kpi.importing import accept  # noqa: PLC0415 - see above
    from widgets.import_dialog.preview import parsed_preview  # noqa: PLC0415 - see above

    table = accept(understood)
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


def extensions() -> frozenset[str]:
    """Return the endings of the files that can be opened, with their dots."""
    return frozenset({".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".xlsb", ".ods"})


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
    for path in sorted(folder.iterdir(), key=lambda path: path.name.casefold()):
        if path.is_file() and path.suffix.lower() in extensions() and not path.name.startswith((".", "~$")):
            yield path
