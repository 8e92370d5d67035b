"""Results as text and back, so that a project that is opened again shows its figures before its rows are read."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd

from kpi import catalog
from kpi.project.plain import from_plain, plain
from kpi.receipt import Source
from kpi.results import MetricResult, Results
from kpi.settings import Settings

_PLAIN = ("periods", "currency", "unavailable", "notes", "heard")


def results_as_text(results: Results, chosen: Mapping[str, str]) -> str:
    """Return results without details; `chosen` are the settings as text.

    Raises TypeError where they hold what no text was foreseen for.
    """
    defaults = catalog.settings({}).defaults
    derived = {name: value for name, value in results.settings.defaults.items() if value != defaults.get(name)}
    said = {name: plain(getattr(results, name)) for name in _PLAIN}
    said["as_of"] = results.as_of.isoformat()
    said["chosen"], said["derived"] = dict(chosen), plain(derived)
    said["metrics"] = {name: _result(result) for name, result in results.metrics.items()}
    said["sources"] = [
        {field.name: plain(getattr(source, field.name)) for field in fields(Source)} for source in results.sources
    ]
    said["facts"] = {
        "periods": results.facts.index.tolist(),
        "columns": {name: column.tolist() for name, column in results.facts.items()},
    }
    return json.dumps(said, ensure_ascii=False, separators=(",", ":"))


def results_from_text(text: str) -> Results:
    """Read what `results_as_text` wrote. Raises KeyError, ValueError or TypeError for anything else."""
    said = json.loads(text)
    settings = catalog.settings(catalog.known_part(said["chosen"])[0])
    columns = {name: pd.Series(numbers, dtype="float64") for name, numbers in said["facts"]["columns"].items()}
    facts = pd.DataFrame(columns).set_axis(pd.Index(said["facts"]["periods"], name="period"), axis=0)
    return Results(
        **{name: from_plain(said[name]) for name in _PLAIN},
        as_of=date.fromisoformat(said["as_of"]),
        settings=Settings({**settings.defaults, **from_plain(said["derived"])}, settings.chosen),
        sources=tuple(_source_from(source) for source in said["sources"]),
        metrics={name: _result_from(name, result) for name, result in said["metrics"].items()},
        facts=facts,
    )


def _source_from(said: Mapping[str, Any]) -> Source:
    fields_of = {name: from_plain(value) for name, value in said.items()}
    return Source(**{**fields_of, "file": Path(fields_of["file"])})


def _result(result: MetricResult) -> dict[str, Any]:
    said = {field.name: getattr(result, field.name) for field in fields(result)}
    return {name: plain(said[name]) for name in ("series", "segments", "benchmark")} | {"variant": result.variant.name}


def _result_from(name: str, said: Mapping[str, Any]) -> MetricResult:
    metric = catalog.metrics()[name]
    series, segments = from_plain(said["series"]), from_plain(said["segments"])
    return MetricResult(metric, metric.variant(said["variant"]), series, segments, from_plain(said["benchmark"]))
