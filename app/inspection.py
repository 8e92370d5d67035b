"""What was understood of each sheet, as JSON: its form, its kind and columns, and where every record went."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict

from app.as_json import FORMAT, Json, problems_as_json
from kpi.importing import Understanding, accept, inspect
from kpi.messages import PolsoError, Translate
from kpi.readers.request import Request, Unreadable
from kpi.readers.sheet import Sheet


def inspection_as_json(requests: Sequence[Request], translate: Translate, *, cells: bool) -> Json:
    """Return one entry for each sheet, and one with `error` for each file that cannot be read."""
    return {"format": FORMAT, "files": [_entry(found, translate, cells=cells) for found in inspect(requests)]}


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
        "notes": [note.render(translate) for note in found.notes],
    }
    return {**entry, "records": _records(sheet)} if cells else entry


def _accepted(found: Understanding, translate: Translate) -> Mapping[str, object]:
    """Return the ledger and the problems of an import as understood; of a sheet that cannot be imported, its counts."""
    try:
        source = accept(found).source
    except PolsoError as error:
        return {"ledger": _counts(found.sheet), "problems": [], "cannot_import": error.message.render(translate)}
    return {"ledger": asdict(source.ledger), "problems": problems_as_json(source.problems, translate)}


def _counts(sheet: Sheet) -> Mapping[str, int]:
    """Count a sheet of which nothing was imported: its rows are all left aside."""
    return {
        "records": sheet.records,
        "header": sheet.header,
        "preamble": sheet.preamble,
        "blank": sheet.blank,
        "totals": 0,
        "imported": 0,
        "rejected": sheet.cells.num_rows,
    }


def _records(sheet: Sheet) -> list[list[str]]:
    columns = [["" if cell is None else cell for cell in column.to_pylist()] for column in sheet.cells.columns]
    return [list(record) for record in zip(*columns, strict=True)]
