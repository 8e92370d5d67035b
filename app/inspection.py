"""What was understood of each sheet, as JSON: its form, its kind and columns, and where every record went."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from app.as_json import FORMAT, Json, problems_as_json
from app.kept_projects import sources
from kpi.acceptance.accounting import filled_cells
from kpi.importing import Understanding, accept, inspect
from kpi.messages import PolsoError, Translate
from kpi.readers.request import Request, Unreadable
from kpi.readers.sheet import Sheet
from kpi.receipt import Ledger, Source


def inspection_as_json(
    requests: Sequence[Request], translate: Translate, *, cells: bool, projects: Sequence[Path] = ()
) -> Json:
    """Return one entry for each sheet, and one with `error` for each file that cannot be read."""
    kept = [entry for file in projects for entry in kept_as_json(file, translate)]
    return {"format": FORMAT, "files": [*kept, *(_entry(found, translate, cells=cells) for found in inspect(requests))]}


def kept_as_json(file: Path, translate: Translate) -> list[Json]:
    """Return one entry for each sheet that was imported into a project, of what is still known of it."""
    try:
        found = sources(file)
    except PolsoError as error:
        return [{"file": file.name, "error": error.message.render(translate)}]
    return [_kept_entry(source, translate) for source in found]


def _kept_entry(source: Source, translate: Translate) -> Json:
    return {
        "file": source.file.name,
        "sheet": source.sheet,
        "encoding": source.encoding,
        "delimiter": source.delimiter,
        "quote": None,
        "header_row": None,
        "columns": list(source.ledger.columns) or list(source.columns.values()),
        "kind": source.kind,
        "confidence": 1.0,
        "mapping": dict(source.columns),
        **_imported(source, translate),
    }


def _imported(source: Source, translate: Translate, further: Sequence[Json] = ()) -> Json:
    return {
        **_ledger(source.ledger),
        "problems": [*problems_as_json(source.problems, translate), *further],
        "notes": [note.render(translate) for note in source.notes],
    }


def _entry(found: Understanding | Unreadable, translate: Translate, *, cells: bool) -> Json:
    if isinstance(found, Unreadable):
        return {"file": found.file.name, "error": found.message.render(translate)}
    sheet = found.sheet
    entry = {
        "file": sheet.file.name,
        "sheet": sheet.sheet,
        "encoding": sheet.encoding,
        "delimiter": sheet.delimiter,
        "quote": sheet.quote,
        "header_row": sheet.header_row,
        "columns": list(sheet.columns),
        "kind": found.kind,
        "confidence": found.confidence,
        "mapping": {field: sheet.columns[number] for field, number in found.mapping.items()},
        **_accepted(found, translate),
    }
    return {**entry, "records": _records(sheet)} if cells else entry


def _accepted(found: Understanding, translate: Translate) -> Mapping[str, object]:
    """Return what an import as understood would give; of a sheet that cannot be imported, what its reader says."""
    sheet = found.sheet
    try:
        source = accept(found).source
    except PolsoError as error:
        return {
            **_ledger(_left_aside(sheet)),
            "problems": [*problems_as_json(sheet.problems, translate), *_of_the_whole(found, translate)],
            "cannot_import": error.message.render(translate),
            "notes": [note.render(translate) for note in (*sheet.notes, *found.notes)],
        }
    return _imported(source, translate, _of_the_whole(found, translate))


def _of_the_whole(found: Understanding, translate: Translate) -> list[Json]:
    """Return what is doubtful of a sheet as a whole as problems too, in the row of its header."""
    row = found.sheet.header_row or 1
    notes = (*found.sheet.notes, *(found.notes if found.kind is None else ()))
    return [{"row": row, "column": "", "value": "", "reason": note.render(translate)} for note in notes]


def _ledger(ledger: Ledger) -> Json:
    """Return where each record went, their number by the second count, and where the cells of each column went."""
    records = asdict(ledger)
    counted_again, columns = records.pop("counted_again"), records.pop("columns")
    return {"ledger": records, "counted_again": counted_again, "ledger_columns": columns}


def _left_aside(sheet: Sheet) -> Ledger:
    """Return the ledger of a sheet of which nothing was imported."""
    nothing = {"typed": 0, "text": 0, "apart": 0, "unused": 0}
    filled = zip(sheet.columns, filled_cells(sheet), strict=True)
    return Ledger(
        records=sheet.records,
        header=sheet.header,
        preamble=sheet.preamble,
        blank=sheet.blank,
        totals=0,
        imported=0,
        rejected=sheet.cells.num_rows,
        counted_again=sheet.counted_again,
        columns={header: {"cells": cells, **nothing, "rejected": cells} for header, cells in filled},
    )


def _records(sheet: Sheet) -> list[list[str]]:
    columns = [["" if cell is None else cell for cell in column.to_pylist()] for column in sheet.cells.columns]
    return [list(record) for record in zip(*columns, strict=True)]
