"""The values of a series as rows of a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kpi.benchmarks import Benchmark
from kpi.terms import words
from kpi.units import Unit
from widgets.metric_tab import TableContent
from widgets.texts import engine_text
from widgets.words import grade_word

if TYPE_CHECKING:
    from kpi.formatting import Formatter
    from kpi.results import MetricResult, Value
    from kpi.terms import Term

translate = QCoreApplication.translate

PERIODS_IN_TWIN = 6
PARTS_IN_TWIN = 3


def with_goal(result: MetricResult, goal: float | None) -> MetricResult:
    """Return a result whose chart has a line at the goal, in place of the line of its benchmark."""
    if goal is None:
        return result
    benchmark = result.benchmark or Benchmark((), "", None, None)
    return replace(result, benchmark=replace(benchmark, line=goal))


def twin(result: MetricResult, formatter: Formatter) -> TableContent:
    """Return the last values beside each other: the parts of the value, then the value."""
    values = result.series[-PERIODS_IN_TWIN:]
    unit = result.unit
    rows = _part_rows(values, formatter)
    rows.append([engine_text(result.metric.short_title), *(formatter.value(value.value, unit) for value in values)])
    return TableContent(("", *(_name(value, formatter) for value in values)), rows)


def table(result: MetricResult, formatter: Formatter) -> TableContent:
    """Return all values below each other, the newest first."""
    unit = result.unit
    headers = [
        translate("Series", "Period"),
        engine_text(result.metric.short_title),
        translate("Series", "n"),
        translate("Series", "Low"),
        translate("Series", "High"),
    ]
    headers += [translate("Series", "Benchmark"), translate("Series", "Note")]
    rows = [_row(result, value, unit, formatter) for value in reversed(result.series)]
    for name, values in result.segments.items():
        rows += [[f"{cells[0]} · {name}", *cells[1:]] for cells in _segment_rows(result, values, unit, formatter)]
    kept = [i for i in range(len(headers)) if i < 2 or any(row[i] for row in rows)]  # noqa: PLR2004 - period, value
    texts = [place for place, i in enumerate(kept) if i in (0, 5, 6)]
    return TableContent([headers[i] for i in kept], [[row[i] for i in kept] for row in rows], texts)


def _segment_rows(result: MetricResult, values: Sequence[Value], unit: Unit, formatter: Formatter) -> list[list[str]]:
    return [_row(result, value, unit, formatter) for value in reversed(values)]


def _row(result: MetricResult, value: Value, unit: Unit, formatter: Formatter) -> list[str]:
    band = result.benchmark.grade(value.value) if result.benchmark and value.value is not None else None
    notes = [value.note.render(engine_text)] if value.note is not None else []
    if not value.complete:
        notes.insert(0, translate("Series", "not over yet"))
    return [
        formatter.period(value.period, short=True),
        formatter.value(value.value, unit),
        "" if value.n is None else formatter.value(value.n, Unit.COUNT),
        "" if value.low is None else formatter.value(value.low, unit),
        "" if value.high is None else formatter.value(value.high, unit),
        grade_word(band.grade) if band is not None else "",
        "; ".join(notes),
    ]


def _part_rows(values: Sequence[Value], formatter: Formatter) -> list[list[str]]:
    """Return a row for each named part of the values, as far as there is room; none for a figure that is one fact."""
    parts = {part.name: part for value in values for part in _parts(value.term)}
    if len(parts) == 1:
        return []
    rows = []
    for part in list(parts.values())[:PARTS_IN_TWIN]:
        own = [next((one for one in _parts(value.term) if one.name == part.name), None) for value in values]
        cells = ["" if one is None else _figure(one, formatter) for one in own]
        name = words(part).render(engine_text)
        rows.append([name[:1].upper() + name[1:], *cells])
    return rows


def _parts(term: Term) -> Iterator[Term]:
    """Yield the named parts of a formula, not what is within them."""
    if term.operator and not term.name:
        for operand in term.operands:
            yield from _parts(operand)
    elif term.name:
        yield term


def _figure(part: Term, formatter: Formatter) -> str:
    return formatter.value(None if part.value is None else part.value * part.unit.factor, part.unit)


def _name(value: Value, formatter: Formatter) -> str:
    name = formatter.period(value.period, short=True)
    return name if value.complete else f"{name} *"
