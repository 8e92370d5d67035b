"""Whether anything tells the header of a sheet from its rows: without numbers or dates below it, nothing may."""

from __future__ import annotations

from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.readers.sheet import Sheet
from kpi.readers.values import kind_of

LOOK_AT = 50

MAYBE_DATA = QT_TRANSLATE_NOOP(
    "kpi", "Row {row} was taken for the header, though nothing tells it from the rows below. It may be data."
)


def header_doubt(sheet: Sheet) -> tuple[Message, ...]:
    """Say it when no column has mostly numbers or dates below a name that is none."""
    if sheet.header_row is None or not sheet.cells.num_rows:
        return ()
    for name, column in zip(sheet.columns, sheet.cells.slice(0, LOOK_AT).columns, strict=True):
        texts = [text for text in column.to_pylist() if text]
        values = sum(kind_of(text.strip()) is not None for text in texts)
        if kind_of(name) is None and 2 * values > len(texts):
            return ()
    return (Message(MAYBE_DATA, {"row": sheet.header_row}),)
