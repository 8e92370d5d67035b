"""The rows behind a figure, file by file, as they are shown. Made in a worker."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kpi.messages import QT_TRANSLATE_NOOP
from kpi.tables import KINDS, Field, FieldType
from widgets.cells import NUMERIC, CellWriter, is_missing
from widgets.rows_dialog import FileRows
from widgets.texts import engine_text

if TYPE_CHECKING:
    import pandas as pd

    from kpi.formatting import Formatter
    from kpi.importing import Table

translate = QCoreApplication.translate

MOST_ROWS = 2000
"""More than this nobody reads on a screen; a sentence says how many there are."""

WORDS = {
    "paid": QT_TRANSLATE_NOOP("Rows", "paid"),
    "refunded": QT_TRANSLATE_NOOP("Rows", "refunded"),
    "pending": QT_TRANSLATE_NOOP("Rows", "pending"),
    "cancelled": QT_TRANSLATE_NOOP("Rows", "cancelled"),
    "recurring": QT_TRANSLATE_NOOP("Rows", "recurring"),
    "one_off": QT_TRANSLATE_NOOP("Rows", "one-off"),
    "active": QT_TRANSLATE_NOOP("Rows", "active"),
    "trial": QT_TRANSLATE_NOOP("Rows", "trial"),
    "past_due": QT_TRANSLATE_NOOP("Rows", "past due"),
    "paused": QT_TRANSLATE_NOOP("Rows", "paused"),
    "incomplete": QT_TRANSLATE_NOOP("Rows", "incomplete"),
    "nps": "NPS",
    "csat": "CSAT",
    "css": "CSS",
    "ces": "CES",
    "nes": "Net Easy",
    "other": QT_TRANSLATE_NOOP("Rows", "other"),
    "open": QT_TRANSLATE_NOOP("Rows", "open"),
    "solved": QT_TRANSLATE_NOOP("Rows", "solved"),
    "marketing": QT_TRANSLATE_NOOP("Rows", "marketing"),
    "sales": QT_TRANSLATE_NOOP("Rows", "sales"),
    "retention": QT_TRANSLATE_NOOP("Rows", "retention"),
}
"""How the words of the fields that have fixed ones are called."""


def file_rows(found: Sequence[tuple[Table, pd.DataFrame]], formatter: Formatter) -> list[FileRows]:
    """Return for each file the rows that were counted, of which at most MOST_ROWS are written out."""
    return [_file(table, frame, formatter) for table, frame in found]


def _file(table: Table, frame: pd.DataFrame, formatter: Formatter) -> FileRows:
    source = table.source
    head = frame.iloc[:MOST_ROWS]
    fields = list(_fields(table, frame))
    writer = CellWriter(formatter)
    columns = [[str(row) for row in head.index]]
    columns += [[_text(value, field, writer) for value in head[field.name].tolist()] for field in fields]
    currency = source.currency or formatter.currency
    return FileRows(
        name=f"{source.file.name} · {source.sheet}" if source.sheet else source.file.name,
        headers=[translate("Rows", "Row"), *(_title(field, currency) for field in fields)],
        rows=list(zip(*columns, strict=True)),
        numeric=[0, *(at for at, field in enumerate(fields, 1) if field.type in NUMERIC)],
        count=len(frame),
    )


def _fields(table: Table, frame: pd.DataFrame) -> Iterator[Field]:
    """Yield the fields of a table in their order, then the columns that were kept; those that say nothing not."""
    kind = KINDS[table.kind]
    known = [field for field in kind.fields if field.name in frame]
    more = [str(name) for name in frame if not kind.has(str(name))]
    wording = translate("Rows", "Wording of the question")
    for field in (*known, *(Field(name, FieldType.TEXT, wording if name == "wording" else name) for name in more)):
        if frame[field.name].notna().any():
            yield field


def _title(field: Field, currency: str) -> str:
    title = engine_text(field.title) if field.headers else field.title
    return f"{title} ({currency})" if field.type is FieldType.MONEY and currency else title


def _text(value: object, field: Field, writer: CellWriter) -> str:
    if is_missing(value):
        return ""
    if field.type is FieldType.WORD:
        word = str(value)
        return translate("Rows", WORDS[word]) if word in WORDS else word
    if field.type is FieldType.BOOLEAN:
        return translate("Rows", "yes") if value else translate("Rows", "no")
    return writer.written(value, field.type) or ""
