"""What the receipt of an import says: where each row and each cell of a sheet went, and what its money comes to."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kpi.formatting import Formatter
from kpi.messages import QT_TRANSLATE_NOOP
from kpi.receipt import Source
from kpi.tables import KINDS
from widgets.cells import exact_money
from widgets.texts import engine_text

translate = QCoreApplication.translate

_COUNTS = {
    "typed": QT_TRANSLATE_NOOP("Receipt", "Understood"),
    "text": QT_TRANSLATE_NOOP("Receipt", "Kept as text"),
    "rejected": QT_TRANSLATE_NOOP("Receipt", "Rejected"),
    "apart": QT_TRANSLATE_NOOP("Receipt", "In totals"),
    "unused": QT_TRANSLATE_NOOP("Receipt", "Not used"),
}


@dataclass(frozen=True)
class ReceiptContent:
    """A receipt in words: facts with their names, and a line of each column under `headers`, text in the first two."""

    name: str
    facts: tuple[tuple[str, str], ...]
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def receipt_content(source: Source, period: str, formatter: Formatter) -> ReceiptContent:
    """Return the receipt of a sheet that covers a period."""
    name = f"{source.file.name} · {source.sheet}" if source.sheet else source.file.name
    counts = [count for count in _COUNTS if any(found.get(count) for found in source.ledger.columns.values())]
    headers = [
        translate("Receipt", "Column"),
        translate("Receipt", "Taken for"),
        translate("Receipt", "Filled cells"),
        *(translate("Receipt", _COUNTS[count]) for count in counts),
    ]
    fields = {header: field for field, header in source.columns.items()}
    rows = []
    for header, found in source.ledger.columns.items():
        numbers = [formatter.number(found[count], 0) if found.get(count) else "" for count in ("cells", *counts)]
        field = fields.get(header)
        total = source.totals.get(field or "")
        written = exact_money(total, source.currency, formatter) if total is not None else ""
        rows.append((" ".join(header.split()), _field(source.kind, field), *numbers, written))
    return ReceiptContent(
        name, _facts(source, period, formatter), (*headers, translate("Receipt", "Total")), tuple(rows)
    )


def _facts(source: Source, period: str, formatter: Formatter) -> tuple[tuple[str, str], ...]:
    ledger = source.ledger
    again = ledger.counted_again
    counts = {
        translate("Receipt", "Rows in the file"): ledger.records,
        translate("Receipt", "Counted again"): again,
        translate("Receipt", "Imported"): ledger.imported,
        translate("Receipt", "Rejected"): ledger.rejected,
        translate("Receipt", "Blank"): ledger.blank,
        translate("Receipt", "Totals"): ledger.totals,
        translate("Receipt", "Header and above"): ledger.header + ledger.preamble,
    }
    facts = [(name, formatter.number(count, 0)) for name, count in counts.items() if count is not None]
    facts += [(translate("Receipt", "Period"), period)] if period else []
    facts += [(translate("Receipt", "Currency"), source.currency)] if source.currency else []
    return tuple(facts)


def _field(kind: str, field: str | None) -> str:
    if field is None or kind not in KINDS:
        return ""
    return engine_text(KINDS[kind].field(field).title) if KINDS[kind].has(field) else field
