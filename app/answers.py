"""What is asked of the engine, and what it gives for it."""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from kpi.messages import Progress, no_progress

if TYPE_CHECKING:
    from kpi.receipt import Table
    from kpi.remembered import Remembered
    from kpi.results import Results

MONTHS_SHOWN = 36


@dataclass(frozen=True)
class Inquiry:
    """What the user asks: length of period, filter, field to split by, settings as text, months shown (0 for all)."""

    period: str = "month"
    where: Mapping[str, str] = field(default_factory=dict)
    by: str | None = None
    chosen: Mapping[str, str] = field(default_factory=dict)
    months_shown: int = MONTHS_SHOWN

    @property
    def is_first(self) -> bool:
        """Whether it is the one that is asked when a business is opened."""
        return (self.period, dict(self.where), self.by) == (Inquiry.period, {}, None)


@dataclass(frozen=True)
class Answer:
    """What the engine gave for some tables; what one can filter and split by; the first and last day of each table."""

    tables: tuple[Table, ...]
    results: Results
    dimensions: Mapping[str, tuple[str, ...]]
    spans: tuple[tuple[date, date] | None, ...]


def answer(
    tables: tuple[Table, ...],
    inquiry: Inquiry,
    remembered: Remembered | None = None,
    progress: Progress = no_progress,
) -> Answer:
    """Compute everything (in a worker). Raises PolsoError when the question does not fit the tables."""
    # Imported here: the engine brings pandas and pyarrow, which the first paint does not wait for.
    from kpi import catalog, engine  # noqa: PLC0415
    from kpi.periods import PeriodKind  # noqa: PLC0415

    question = engine.Question(PeriodKind(inquiry.period), inquiry.where, inquiry.by)
    chosen, odd = catalog.known_part(inquiry.chosen)
    results = engine.compute(tables, catalog.settings(chosen), question, progress, remembered=remembered)
    results = replace(results, notes=(*odd, *results.notes))
    return Answer(tables, results, engine.dimensions(tables), tuple(span(table) for table in tables))


def span(table: Table) -> tuple[date, date] | None:
    """Return the first and the last day in a table; None when it has no dates."""
    columns = [table.frame[name] for name, dtype in table.frame.dtypes.items() if dtype.kind == "M"]
    ends = [end for column in columns if column.notna().any() for end in (column.min(), column.max())]
    return (min(ends).date(), max(ends).date()) if ends else None


def packed(given: Answer, chosen: Mapping[str, str], today: date) -> bytes:
    """Return an answer as it is kept in a project (in a worker); `chosen` are the settings it was computed with.

    Raises TypeError where it holds what no text was foreseen for.
    """
    from kpi.project.results_text import results_as_text  # noqa: PLC0415 - brings the engine, see above

    days = [day for span in given.spans if span is not None for day in span]
    said = {
        "dimensions": dict(given.dimensions),
        "spans": [[day.isoformat() for day in span] if span is not None else None for span in given.spans],
        # What lies in the future counts otherwise once it has come.
        "only_on": today.isoformat() if days and max(days) > today else None,
        "results": results_as_text(given.results, chosen),
    }
    return zlib.compress(json.dumps(said, ensure_ascii=False).encode(), 1)


def unpacked(kept: bytes, tables: tuple[Table, ...], today: date) -> Answer | None:
    """Return the answer that was kept (in a worker); None when it is that of another day or of another program."""
    from kpi.project.results_text import results_from_text  # noqa: PLC0415 - brings the engine, see above

    try:
        said = json.loads(zlib.decompress(kept))
        if said["only_on"] not in (None, today.isoformat()):
            return None
        spans = [tuple(map(date.fromisoformat, span)) if span is not None else None for span in said["spans"]]
        dimensions = {name: tuple(values) for name, values in said["dimensions"].items()}
        results = results_from_text(said["results"])
        return Answer(tables, results, dimensions, tuple((span[0], span[1]) if span else None for span in spans))
    except (zlib.error, KeyError, ValueError, TypeError, AttributeError):
        return None
