"""Results as text and back, so that a project that is opened again shows its figures before its rows are read."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kpi import catalog
from kpi.late import LateMapping
from kpi.project.plain import from_plain, plain
from kpi.receipt import Source
from kpi.results import MetricResult, Results
from kpi.settings import Settings

if TYPE_CHECKING:
    import pandas as pd

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
    return KeptResults(
        said["facts"],
        **{name: from_plain(said[name]) for name in _PLAIN},
        as_of=date.fromisoformat(said["as_of"]),
        settings=_settings(said["chosen"], said["derived"]),
        sources=tuple(_source_from(source) for source in said["sources"]),
        metrics={name: _result_from(name, result) for name, result in said["metrics"].items()},
        details={},
    )


class KeptResults(Results):
    """Results that were kept. Their facts are put into a frame when they are first asked for: that takes pandas."""

    def __init__(self, kept: Mapping[str, Any] | None = None, **known: Any) -> None:
        # Left out, not None: what is not there yet is asked for in __getattr__.
        vars(self).update(known, _kept=kept)

    def __getattr__(self, name: str) -> Any:
        if name != "facts":
            raise AttributeError(name)
        vars(self)["facts"] = facts = _facts(vars(self)["_kept"])
        return facts


def _facts(kept: Mapping[str, Any]) -> pd.DataFrame:
    import pandas as pd  # noqa: PLC0415 - see KeptResults

    columns = {name: pd.Series(numbers, dtype="float64") for name, numbers in kept["columns"].items()}
    return pd.DataFrame(columns).set_axis(pd.Index(kept["periods"], name="period"), axis=0)


def _settings(chosen: Mapping[str, str], derived: Any) -> Settings:
    """Return settings that are read when they are first asked for: to know them takes all that has some."""
    own = LateMapping(lambda: catalog.settings(catalog.known_part(chosen)[0]).chosen)
    return Settings(LateMapping(lambda: {**catalog.settings({}).defaults, **from_plain(derived)}), own)


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
