"""Results and what was understood of files, as the JSON that other programs rely on."""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from app.details_as_json import details_as_json, plain_number
from kpi.formatting import Formatter
from kpi.messages import QT_TRANSLATE_NOOP, Message, PolsoError, Translate

if TYPE_CHECKING:
    from kpi.benchmarks import Benchmark
    from kpi.details import PeriodDetails
    from kpi.readers.sheet import Problem
    from kpi.receipt import Source
    from kpi.results import MetricResult, Results, Value
    from kpi.settings import Settings

Json = Mapping[str, object]
FORMAT = 1
SMALL_SAMPLE = QT_TRANSLATE_NOOP("kpi", "small sample: %n answer(s)", None, 1)
CANNOT_WRITE = QT_TRANSLATE_NOOP("kpi", "{file}: cannot be written ({why}). Choose another name or folder.")


def write(document: Json, target: str) -> None:
    """Write a document to a file, or for `-` to the terminal. Raises PolsoError when the file cannot be written."""
    text = json.dumps(document, ensure_ascii=False, indent=1, allow_nan=False) + "\n"
    if target == "-":
        sys.stdout.buffer.write(text.encode())
        sys.stdout.flush()
        return
    try:
        Path(target).write_text(text, "utf-8")
    except OSError as error:
        raise PolsoError(Message(CANNOT_WRITE, {"file": target, "why": error.strerror})) from error


def results_as_json(results: Results, translate: Translate, language: str) -> Json:
    """Return everything computed; titles and notes in `language`."""
    writer = _Writer(translate, Formatter(language, results.currency))
    known = {label: _facts(row) for label, row in results.facts.to_dict("index").items()}
    return {
        "format": FORMAT,
        "period": results.periods[0].kind.value if results.periods else None,
        "currency": results.currency,
        "as_of": results.whole_until.isoformat() if results.whole_until else None,
        "settings": _settings(results.settings),
        "sources": [writer.source(source) for source in results.sources],
        "metrics": {name: writer.metric(result, results.details.get(name)) for name, result in results.metrics.items()},
        "facts": known,
        "unavailable": {name: writer.sentence(why) for name, why in results.unavailable.items()},
        "notes": [writer.sentence(note) for note in results.notes],
    }


def problems_as_json(problems: Iterable[Problem], translate: Translate) -> list[Json]:
    """Return the cells that were not understood, each with its place, its text and the reason."""
    return [
        {
            "row": problem.row,
            "column": problem.column,
            "value": problem.value,
            "reason": problem.reason.render(translate),
        }
        for problem in problems
    ]


class _Writer:
    def __init__(self, translate: Translate, formatter: Formatter) -> None:
        self._translate = translate
        self._formatter = formatter

    def sentence(self, message: Message) -> str:
        return self._formatter.sentence(message, self._translate)

    def source(self, source: Source) -> Json:
        return {
            "file": source.file.name,
            "sheet": source.sheet,
            "kind": source.kind,
            "encoding": source.encoding,
            "delimiter": source.delimiter,
            "rows": source.ledger.imported + source.ledger.rejected,
            "accepted": source.ledger.imported,
            "rejected": source.ledger.rejected,
            "columns": dict(source.columns),
            "problems": problems_as_json(source.problems, self._translate),
            "totals": {name: plain_number(total) for name, total in source.totals.items()},
            "notes": [self.sentence(note) for note in source.notes],
        }

    def metric(self, result: MetricResult, details: PeriodDetails | None) -> Json:
        latest = result.latest
        written: dict[str, object] = {
            "title": self._translate(result.title, None),
            "unit": result.unit.written,
            "variant": result.variant.name,
            "better": result.metric.better,
            "latest": {"period": latest.period.label, "value": plain_number(latest.value)} if latest else None,
            "series": self._series(result.series),
            "segments": {name: self._series(series) for name, series in result.segments.items()},
        }
        if result.benchmark:
            written["benchmark"] = self._benchmark(result.benchmark)
        if details:
            written["details"] = details_as_json(result.metric, details, self.sentence)
        return written

    def _series(self, series: Sequence[Value]) -> list[Json]:
        return [
            {
                "period": value.period.label,
                "value": plain_number(value.value),
                "numerator": plain_number(value.numerator),
                "denominator": plain_number(value.denominator),
                "n": plain_number(value.n),
                "low": plain_number(value.low),
                "high": plain_number(value.high),
                "complete": value.complete,
                "note": self._note(value),
            }
            for value in series
        ]

    def _note(self, value: Value) -> str | None:
        if value.note is None and value.small_sample and value.n is not None:
            return self.sentence(Message(SMALL_SAMPLE, count=round(value.n)))
        return self.sentence(value.note) if value.note else None

    def _benchmark(self, benchmark: Benchmark) -> Json:
        """Give the first band of each grade under its name, and all of them in order under `bands`."""
        edges: dict[str, object] = {}
        for band in benchmark.bands:
            edges.setdefault(band.grade, [band.low, band.high])
        bands = [
            {"grade": band.grade, "low": band.low, "high": band.high, "label": self._translate(band.label, None)}
            for band in benchmark.bands
        ]
        return {
            **edges,
            "bands": bands,
            "line": benchmark.line,
            "source": self._translate(benchmark.source, None),
            "year": benchmark.year,
            "grade": benchmark.evidence,
        }


def _settings(settings: Settings) -> Json:
    """Give each setting as it was used: chosen, derived from the data, or the default; not what each metric says."""
    own = ("variant.", "benchmark.")
    return {name: _plain(settings[name]) for name in settings.defaults if not name.startswith(own)}


def _plain(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    return plain_number(value) if isinstance(value, float) else value


def _facts(row: Mapping[object, float]) -> Json:
    return {str(name): plain_number(value) for name, value in row.items() if not math.isnan(value)}
