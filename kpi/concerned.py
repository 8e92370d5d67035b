"""Which settings a figure depends on: those of the metrics in its formula, and those of the tables behind its facts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fnmatch import fnmatchcase

from kpi import catalog
from kpi.results import MetricResult
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
