"""From files to typed tables with a receipt: the one way in for the window, the command line and notebooks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import numpy as np
import pandas as pd

from kpi.acceptance.answers import check_scales
from kpi.acceptance.draft import Draft
from kpi.acceptance.finishing import finished
from kpi.acceptance.one_currency import find_currencies
from kpi.acceptance.order_lines import compute_amount, join_rows_of_order, multiply_terms
from kpi.acceptance.reading import read_fields
from kpi.acceptance.rejecting import reject_bad_rows
from kpi.acceptance.shares import apply_shares
from kpi.acceptance.spans import reject_impossible_spans
from kpi.acceptance.totals import set_totals_apart
from kpi.corrections import corrected, corrections_note
from kpi.day_of_totals import with_days
from kpi.messages import QT_TRANSLATE_NOOP, Message, PolsoError, Progress, no_progress
from kpi.parsing.column import Column
from kpi.readers.process import Answer, Reading
from kpi.readers.request import Request, Unreadable
from kpi.readers.sheet import Sheet
from kpi.receipt import Ledger, Source, Table
from kpi.recognition import recognise
from kpi.recognition.presets import presets
from kpi.recognition.remembered import recall, with_note
from kpi.repeated import digest_of
from kpi.tables import KINDS, Kind
from kpi.understanding import Understanding

__all__ = ["Ledger", "Source", "Table", "Understanding", "accept", "inspect", "look", "open_files", "open_read"]

NO_SHEETS = QT_TRANSLATE_NOOP(
    "kpi", "“{file}” is no workbook and has no sheet “{sheet}”. Open it without naming a sheet."
)
CHECKING = QT_TRANSLATE_NOOP("kpi", "Checking the rows of {file}")
NO_ROWS = QT_TRANSLATE_NOOP("kpi", "“{file}” has no rows under its header. Export it again with some data in it.")
NOT_RECOGNISED = QT_TRANSLATE_NOOP(
    "kpi",
    "“{file}” is not recognised: Polso looks for columns of orders, subscriptions, customers, surveys, tickets, costs, "
    "traffic, sessions, events or totals per period, and found {columns}. If it is one of these, say which with --kind "
    "and which column is what with --map.",
)
FIELD_MISSING = QT_TRANSLATE_NOOP(
    "kpi",
    "“{file}” was taken for a table of {kind}, which needs {field}, and none of its columns says it ({columns}). "
    "Say which one it is with --map {name}=COLUMN.",
)
NOTHING_LEFT = QT_TRANSLATE_NOOP(
    "kpi", "None of the rows of “{file}” could be used. The first trouble: row {row}, {column}: {value} is {reason}."
)
NOTHING_BUT_TOTALS = QT_TRANSLATE_NOOP("kpi", "“{file}” has no rows but totals.")

_AFTER_READING = (
    join_rows_of_order,
    compute_amount,
    multiply_terms,
    apply_shares,
    set_totals_apart,
    reject_bad_rows,
    reject_impossible_spans,
    find_currencies,
    check_scales,
)
"""What is done with the columns once they are read, in this order."""

_WHILE_LOOKING = (join_rows_of_order, compute_amount, set_totals_apart, reject_bad_rows, reject_impossible_spans)
"""What of it is seen in the first rows."""


def inspect(
    requests: Sequence[Request], progress: Progress = no_progress, mappings: Mapping[str, str] | None = None
) -> Iterator[Understanding | Unreadable]:
    """Read the files (in a child process) and say for each sheet what it is; a bad file does not stop the others.

    `mappings` is what the user said of layouts of headers before (kpi.recognition.remembered), and counts where the
    request says nothing.
    Raises PolsoError when a request names a kind, field or column that does not exist.
    """
    with Reading(requests) as reading:
        for place, answer in _checked(reading, progress):
            if isinstance(answer, Unreadable):
                yield answer
                continue
            for sheet in answer:
                yield from _understood(sheet, requests[place], mappings or {})


def _understood(sheet: Sheet, request: Request, mappings: Mapping[str, str]) -> Iterator[Understanding | Unreadable]:
    """Say what a sheet is, as the user said it last time where the request says nothing."""
    recalled = recall(sheet, mappings) if request == Request(request.file, sheet=request.sheet) else None
    if recalled is None:
        yield recognise(sheet, request)
    elif _is_read_as(sheet, recalled):
        yield with_note(recognise(sheet, recalled))
    else:
        for found in inspect([recalled]):
            yield found if isinstance(found, Unreadable) else with_note(found)


def _is_read_as(sheet: Sheet, request: Request) -> bool:
    """Whether a sheet was read with the encoding and delimiter of a request."""
    return request.encoding in (None, sheet.encoding) and request.delimiter in (None, sheet.delimiter)


def open_files(requests: Sequence[Request], progress: Progress = no_progress) -> tuple[Table, ...]:
    """Read, understand and parse the files; raises PolsoError for the first that cannot be used.

    A sheet of a workbook that is not recognised is left aside when another sheet of the same file is.
    """
    with Reading(requests) as reading:
        return open_read(reading, progress)


def open_read(reading: Reading, progress: Progress = no_progress) -> tuple[Table, ...]:
    """Understand and parse files that are being read already, as `open_files` does."""
    tables: list[Table] = []
    requests = reading.requests
    for place, answer in _checked(reading, progress):
        if isinstance(answer, Unreadable):
            raise PolsoError(answer.message)
        understood = [recognise(sheet, requests[place]) for sheet in answer]
        known = [understanding for understanding in understood if _is_usable(understanding)]
        tables += [accept(understanding) for understanding in (known or understood[:1])]
    return tuple(tables)


def accept(understanding: Understanding, progress: Progress = no_progress) -> Table:
    """Parse the whole sheet as understood into a typed table with its receipt; tells of each column, and of each step.

    Raises PolsoError when the kind is not known, a required field has no column, or no row is left.
    """
    kind = _kind_of(understanding)
    with ThreadPoolExecutor(max_workers=1) as aside:
        digest = aside.submit(digest_of, understanding.sheet.file)
        table = _parsed(understanding, kind, progress)
    return replace(table, source=replace(table.source, digest=digest.result()))


def look(understanding: Understanding) -> Draft:
    """Read the fields of the first rows of a sheet, and which of the rows are left out: no more of them is seen.

    Raises PolsoError when the kind is not known or a required field has no column.
    """
    kind = _kind_of(understanding)
    draft = _begun(
        replace(understanding, sheet=corrected(understanding.sheet, understanding.request.corrections)), kind
    )
    read_fields(draft)
    for step in _WHILE_LOOKING:
        step(draft)
    return draft


def _parsed(understanding: Understanding, kind: Kind, progress: Progress) -> Table:
    corrections = understanding.request.corrections
    understanding = replace(understanding, sheet=corrected(understanding.sheet, corrections))
    draft = _begun(understanding, kind)
    read_fields(draft, progress)
    draft.notes += corrections_note(draft.sheet, corrections)
    label = Message(CHECKING, {"file": draft.sheet.file.name})
    for step in _AFTER_READING:
        progress(len(draft.mapping), len(draft.mapping), label)
        step(draft)
    if not draft.kept.any():
        raise PolsoError(_nothing_left(draft))
    return with_days(finished(draft), draft)


def _checked(reading: Reading, progress: Progress) -> Iterator[tuple[int, Answer]]:
    """Give what was read; a file that is no workbook cannot be used when a sheet of it is asked for."""
    for place, answer in reading.answers(progress):
        request = reading.requests[place]
        if request.sheet is not None and not isinstance(answer, Unreadable) and answer[0].sheet is None:
            values = {"file": request.file.name, "sheet": request.sheet}
            yield place, Unreadable(request.file, Message(NO_SHEETS, values))
        else:
            yield place, answer


def _is_usable(understanding: Understanding) -> bool:
    kind, rows = understanding.kind, understanding.sheet.cells.num_rows
    return kind is not None and rows > 0 and not _missing(understanding, KINDS[kind])


def _missing(understanding: Understanding, kind: Kind) -> list[str]:
    """Return the required fields without a column; a known export of orders may have no customers."""
    known = {**understanding.mapping, **understanding.constants}
    chosen = understanding.preset is not None or understanding.request.kind is not None
    missing = [field.name for field in kind.missing(known)]
    return [name for name in missing if not (chosen and name == "customer" and kind.name == "orders")]


def _kind_of(understanding: Understanding) -> Kind:
    sheet = understanding.sheet
    columns = ", ".join(sheet.columns)
    if not sheet.cells.num_rows:
        raise PolsoError(Message(NO_ROWS, {"file": sheet.file.name}))
    if understanding.kind is None:
        raise PolsoError(Message(NOT_RECOGNISED, {"file": sheet.file.name, "columns": columns}))
    kind = KINDS[understanding.kind]
    missing = _missing(understanding, kind)
    if missing:
        field = kind.field(missing[0])
        values = {
            "file": sheet.file.name,
            "kind": Message(kind.title),
            "field": Message(field.title),
            "columns": columns,
            "name": field.name,
        }
        raise PolsoError(Message(FIELD_MISSING, values))
    return kind


def _begun(understanding: Understanding, kind: Kind) -> Draft:
    sheet = understanding.sheet
    rows = sheet.cells.num_rows
    draft = Draft(
        understanding=understanding,
        kind=kind,
        preset=presets()[understanding.preset] if understanding.preset else None,
        columns={},
        signs={},
        required=_required(kind, understanding),
        rejected=np.zeros(rows, bool),
        totals=np.zeros(rows, bool),
    )
    if kind.name == "orders" and "customer" not in understanding.mapping:
        nobody = pd.Categorical([None] * rows, categories=pd.Index([], dtype="str"))
        draft.columns["customer"] = Column(nobody, np.ones(rows, bool), np.zeros(rows, bool), Message(""))
    return draft


def _required(kind: Kind, understanding: Understanding) -> tuple[str, ...]:
    """Return the fields without which a row cannot be counted: the required ones, or those there instead."""
    names: list[str] = []
    for field in kind.fields:
        if not field.required:
            continue
        if field.name in understanding.mapping or field.name in understanding.constants:
            names.append(field.name)
        elif field.instead and kind.name != "surveys":
            group = next(group for group in field.instead if all(name in understanding.mapping for name in group))
            names += group
    return tuple(names)


def _nothing_left(draft: Draft) -> Message:
    file: Sheet = draft.sheet
    if not draft.problems:
        return Message(NOTHING_BUT_TOTALS, {"file": file.file.name})
    first = min(draft.problems, key=lambda problem: problem.row)
    return Message(
        NOTHING_LEFT,
        {
            "file": file.file.name,
            "row": first.row,
            "column": first.column,
            "value": first.value or "—",
            "reason": first.reason,
        },
    )
