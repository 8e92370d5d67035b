"""What a figure depends on: the settings of the metrics in its formula and of its tables, and the files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fnmatch import fnmatchcase

from kpi import catalog
from kpi.receipt import Source
from kpi.results import MetricResult, Results
from kpi.settings import Setting
from kpi.terms import Term

CHOICES = ("variant.", "benchmark.")


def settings_of(result: MetricResult, heard: Mapping[str, frozenset[str]]) -> tuple[Setting, ...]:
    """Return the settings that change a metric, besides its own way of computing and benchmark.

    `heard` are the facts that each kind of table gave. What concerns everything is not among them.
    """
    value = result.latest or next(reversed(result.series), None)
    names = {result.metric.id, *(_names(value.term) if value is not None else ())}
    return tuple(setting for setting in catalog.declared().values() if _concerns(setting, names, heard))


def sources_of(result: MetricResult, results: Results) -> tuple[Source, ...]:
    """Return the imported sheets whose kind of table gave facts of a metric."""
    names = {name for value in result.series for name in _names(value.term)}
    kinds = {kind for kind, given in results.heard.items() if given & names}
    return tuple(source for source in results.sources if source.kind in kinds)


def _concerns(setting: Setting, names: set[str], heard: Mapping[str, frozenset[str]]) -> bool:
    if setting.name.startswith(CHOICES):
        return False
    if setting.metric:
        return setting.metric in names
    if setting.name in names:
        return True
    given = names & heard.get(setting.table, frozenset())
    return any(fnmatchcase(name, fact) for fact in setting.facts for name in given)


def _names(term: Term) -> Iterator[str]:
    if term.name:
        yield term.name
    for operand in term.operands:
        yield from _names(operand)
