"""What the data section shows of each imported sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kpi.messages import QT_TRANSLATE_NOOP
from kpi.tables import KINDS
from kpi.units import Unit
from widgets.receipt_content import receipt_content
from widgets.sources_page import SourceContent
from widgets.texts import engine_text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from kpi.formatting import Formatter
    from kpi.importing import Ledger, Source, Table

translate = QCoreApplication.translate

MOST_PROBLEMS = 2000
"""More lines than this nobody reads on a screen; the count says how many there are."""


def source_content(source: Source, span: tuple[date, date] | None, formatter: Formatter) -> SourceContent:
    """Return the line of a sheet whose first and last day are `span`, its problems and its notes."""
    name = f"{source.file.name} · {source.sheet}" if source.sheet else source.file.name
    ledger = source.ledger
    cells = (
        name,
        engine_text(KINDS[source.kind].title) if source.kind in KINDS else source.kind,
        formatter.value(ledger.imported, Unit.COUNT),
        formatter.value(ledger.rejected, Unit.COUNT),
        _period(span, formatter),
        _totals(source, formatter),
    )
    problems = [
        (str(problem.row), problem.column, problem.value, problem.reason.render(engine_text))
        for problem in source.problems[:MOST_PROBLEMS]
    ]
    notes = [formatter.sentence(note, engine_text) for note in source.notes]
    receipt = receipt_content(source, _period(span, formatter), formatter)
    return SourceContent(name, cells, problems, notes, len(source.problems), _account(ledger, formatter), receipt)


def summary(tables: Sequence[Table], formatter: Formatter) -> str:
    """Return how many files and rows are open, in words."""
    rows = sum(table.source.ledger.imported for table in tables)
    files = len({table.source.file for table in tables})
    words = translate("Sources", QT_TRANSLATE_NOOP("Sources", "%n file(s), {rows} rows imported", None, 1), None, files)
    return words.format(rows=formatter.value(rows, Unit.COUNT))


def _account(ledger: Ledger, formatter: Formatter) -> str:
    words = translate(
        "Sources",
        "{records} rows: {imported} imported, {rejected} rejected, {other} of headers, blanks or totals.",
    )
    other = ledger.records - ledger.imported - ledger.rejected
    counts = {"records": ledger.records, "imported": ledger.imported, "rejected": ledger.rejected, "other": other}
    return words.format(**{name: formatter.value(count, Unit.COUNT) for name, count in counts.items()})


def _period(span: tuple[date, date] | None, formatter: Formatter) -> str:
    if span is None:
        return ""
    first, last = (formatter.day(day) for day in span)
    return first if first == last else f"{first} – {last}"


def _totals(source: Source, formatter: Formatter) -> str:
    """Return the sums of the money; several of them in short, each under the header of its column."""
    money = type(formatter)(formatter.language, source.currency or formatter.currency)
    if len(source.totals) == 1:
        return money.value(next(iter(source.totals.values())), Unit.MONEY)
    named = ((source.columns.get(field, field), total) for field, total in source.totals.items())
    return " · ".join(f"{name} {money.tick(total, Unit.MONEY)}" for name, total in named)
