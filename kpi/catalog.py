"""Finds the metrics and the settings that they and the tables declare."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator, Mapping
from dataclasses import replace
from difflib import get_close_matches
from functools import cache
from importlib import import_module
from itertools import pairwise
from types import MappingProxyType, ModuleType

import kpi.facts
import kpi.metrics
import kpi.settings
from kpi.benchmark_choice import setting_for
from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.metric import Metric, Section
from kpi.setting_forms import OneOf
from kpi.settings import Setting, Settings, WrongSetting

WAY = QT_TRANSLATE_NOOP("kpi", "Way of computing")
WAY_HELP = QT_TRANSLATE_NOOP("kpi", "Where several ways are in use, Polso takes the first that your data allow.")
OF_ANOTHER_VERSION = QT_TRANSLATE_NOOP(
    "kpi",
    "The setting “{name}” = “{value}” of this business does not count: this version of Polso does not know it. It is "
    "kept as it is.",
)
FALLING = QT_TRANSLATE_NOOP("kpi", "{low} for “{lower}” is above {high} for “{upper}”. Change one of the two.")


@cache
def metrics() -> Mapping[str, Metric]:
    """Return every metric in kpi/metrics by its id, in the order of the sections and of the metrics in them."""
    sections = list(Section)
    found = [module.METRIC.named(_file_name(module)) for module in _modules(kpi.metrics)]
    found.sort(key=lambda metric: (sections.index(metric.section), metric.order, metric.id))
    return MappingProxyType({metric.id: metric for metric in found})


@cache
def declared() -> Mapping[str, Setting]:
    """Return every setting by its name: the general ones, those of the tables, those of the metrics, the variants."""
    return MappingProxyType({setting.name: setting for setting in _declarations()})


def _declarations() -> Iterator[Setting]:
    yield from kpi.settings.SETTINGS
    for module in _modules(kpi.facts):
        for setting in getattr(module, "SETTINGS", ()):
            yield replace(setting, table=module.TABLE.kind if hasattr(module, "TABLE") else "")
    for metric in metrics().values():
        for setting in _settings_of(metric):
            yield replace(setting, metric=metric.id)


def _settings_of(metric: Metric) -> Iterator[Setting]:
    if len(metric.variants) > 1:
        titles = {variant.name: variant.title for variant in metric.variants}
        yield Setting(f"variant.{metric.id}", WAY, None, OneOf(tuple(titles), titles), help=WAY_HELP)
    yield from metric.settings
    yield setting_for(metric)


def settings(chosen: Mapping[str, str]) -> Settings:
    """Return the settings with the given ones read from text.

    Raises WrongSetting (a PolsoError) for a name that nothing declares, a variant that does not exist or a value that
    does not fit, and for edges of a metric that fall.
    """
    made = _read(chosen)
    for metric in metrics().values():
        _check_edges(metric, made)
    return made


def _read(chosen: Mapping[str, str]) -> Settings:
    known = declared()
    values = {}
    for name, text in chosen.items():
        if name not in known:
            raise WrongSetting(_unknown(name))
        values[name] = value_of(known[name], text)
    return Settings({name: setting.default for name, setting in known.items()}, values)


def known_part(chosen: Mapping[str, str]) -> tuple[dict[str, str], tuple[Message, ...]]:
    """Return of the settings kept in a project those that count here, and what is to be said of the others.

    A newer or an older program may know other settings, and other values.
    """
    known: dict[str, str] = {}
    odd = []
    for name, text in chosen.items():
        try:
            _read({name: text})
        except WrongSetting:
            odd.append(Message(OF_ANOTHER_VERSION, {"name": name, "value": text}))
        else:
            known[name] = text
    for metric in metrics().values():
        try:
            _check_edges(metric, _read(known))
        except WrongSetting as wrong:
            odd.append(wrong.message)
            known = {name: text for name, text in known.items() if name not in metric.edges}
    return known, tuple(odd)


def _check_edges(metric: Metric, settings: Settings) -> None:
    """Raise WrongSetting where of the edges between good, fair and poor a lower one is above a higher one."""
    for lower, upper in pairwise(metric.edges):
        if settings.number(lower) > settings.number(upper):
            words = {name: declared()[name].words(settings[name]) for name in (lower, upper)}
            titles = {"lower": Message(declared()[lower].title), "upper": Message(declared()[upper].title)}
            raise WrongSetting(Message(FALLING, {"low": words[lower], "high": words[upper], **titles}))


def value_of(setting: Setting, text: str) -> object:
    """Read the value of a setting from text. Raises WrongSetting, which says what the setting takes."""
    try:
        return setting.parse(text)
    except ValueError as error:
        raise WrongSetting(_does_not_fit(setting, text)) from error


def _modules(package: ModuleType) -> Iterator[ModuleType]:
    """Import the modules of a package; pkgutil also finds them in a frozen program."""
    for module in sorted(pkgutil.iter_modules(package.__path__), key=lambda module: module.name):
        yield import_module(f"{package.__name__}.{module.name}")


def _file_name(module: ModuleType) -> str:
    return module.__name__.rpartition(".")[2]


def _unknown(name: str) -> Message:
    near = ", ".join(get_close_matches(name, declared(), n=3))
    if not near:
        return Message(QT_TRANSLATE_NOOP("kpi", "There is no setting “{name}”."), {"name": name})
    text = QT_TRANSLATE_NOOP("kpi", "There is no setting “{name}”. Did you mean: {near}?")
    return Message(text, {"name": name, "near": near})


def _does_not_fit(setting: Setting, text: str) -> Message:
    values: dict[str, object] = {"value": text, "name": setting.name}
    if setting.expected is None:
        return Message(QT_TRANSLATE_NOOP("kpi", "“{value}” does not fit the setting “{name}”."), values)
    sentence = QT_TRANSLATE_NOOP("kpi", "“{value}” does not fit the setting “{name}”. It takes {expected}.")
    return Message(sentence, values | {"expected": setting.expected})
