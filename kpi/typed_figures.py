"""Totals that the user types: read as they are written, and brought in on the same way as a file."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import numpy as np

from kpi.importing import accept
from kpi.parsing.arrow import pa
from kpi.parsing.cleaning import clean
from kpi.parsing.separators import Reading, readings
from kpi.readers.request import Request
from kpi.readers.sheet import Sheet
from kpi.receipt import Source, Table
from kpi.recognition import recognise
from kpi.tables import KINDS, FieldType
from kpi.units import MONEY_SCALE

KIND, PERIOD = "figures", "period"
TYPED = "typed"
"""What the receipt of a typed table says in place of a known export."""
LARGEST = Decimal(1_000_000_000_000)

Typed = Mapping[str, Mapping[str, Decimal]]
"""For each period, by its label, the facts that are known of it."""


def read_typed(texts: Sequence[str], decimal: str) -> list[Decimal | None]:
    """Return the number that each text says; None for a text that says none.

    Where a text can be read in two ways (`1.234`), the others decide, and if they do not, `decimal`: the sign that the
    user's language writes before decimals.
    """
    if not texts:
        return []
    cleaned = clean(pa.array(texts, pa.string()))
    plain = pa.array(
        [None if percent else one for one, percent in zip(cleaned.text.to_pylist(), cleaned.percent, strict=True)],
        pa.string(),
    )
    kinds = readings(plain)
    found = set(kinds.tolist())
    if (Reading.POINT in found) != (Reading.COMMA in found):
        decimal = "." if Reading.POINT in found else ","
    return [_number(text, Reading(kind), decimal) for text, kind in zip(plain.to_pylist(), kinds.tolist(), strict=True)]


def _number(text: str | None, kind: Reading, decimal: str) -> Decimal | None:
    if text is None or kind is Reading.NONE or not any(map(str.isdigit, text)):
        return None
    sign = {Reading.POINT: ".", Reading.COMMA: ","}.get(kind, decimal)
    number = Decimal(text.replace("," if sign == "." else ".", "").replace(",", "."))
    return number if abs(number) < LARGEST else None


def typed_table(typed: Typed, headers: Mapping[str, str], name: str) -> Table:
    """Return the table of typed totals under a name; `headers` are what its columns are called.

    Raises PolsoError when there is none.
    """
    labels = [label for label in sorted(typed) if typed[label]]
    facts = [fact for fact in headers if any(fact in typed[label] for label in labels)]
    columns = [headers[PERIOD], *(headers[fact] for fact in facts)]
    cells = {str(at + 1): [_text(typed[label].get(fact)) for label in labels] for at, fact in enumerate(facts)}
    rows = len(labels)
    sheet = Sheet(
        file=Path(name),
        sheet=None,
        encoding=None,
        delimiter=None,
        quote=None,
        header_row=1,
        columns=tuple(columns),
        cells=pa.table(
            {"0": labels, **cells}, schema=pa.schema([(str(at), pa.string()) for at in range(len(columns))])
        ),
        rows=np.arange(2, rows + 2),
        records=rows + 1,
        header=1,
        preamble=0,
        blank=0,
        numbers={
            at: pa.array([_float(typed[label].get(fact)) for label in labels], pa.float64())
            for at, fact in enumerate(facts, start=1)
        },
        counted_again=rows + 1,
    )
    request = Request(sheet.file, KIND, {PERIOD: headers[PERIOD], **{fact: headers[fact] for fact in facts}})
    table = accept(recognise(sheet, request))
    content = hashlib.sha256(repr([(label, sorted(typed[label].items())) for label in labels]).encode())
    return replace(table, source=replace(table.source, preset=TYPED, digest=content.hexdigest()))


def is_typed(source: Source) -> bool:
    """Whether a receipt is that of totals that the user typed."""
    return source.kind == KIND and source.preset == TYPED


def typed_in(table: Table) -> dict[str, dict[str, Decimal]]:
    """Return the totals of a typed table."""
    found: dict[str, dict[str, Decimal]] = {}
    frame = table.frame
    facts = [str(name) for name in frame.columns if name != PERIOD and KINDS[KIND].has(str(name))]
    for row in range(len(frame)):
        known = {fact: _decimal(fact, frame[fact].iloc[row]) for fact in facts if frame[fact].notna().iloc[row]}
        found[str(frame[PERIOD].iloc[row])] = known
    return found


def _decimal(fact: str, value: object) -> Decimal:
    number = Decimal(str(value))
    money = KINDS[KIND].field(fact).type is FieldType.MONEY
    return (number / MONEY_SCALE if money else number).normalize()


def _text(number: Decimal | None) -> str | None:
    return None if number is None else f"{number:f}"


def _float(number: Decimal | None) -> float | None:
    return None if number is None else float(number)
