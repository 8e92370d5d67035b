"""Finds the metrics and the settings that they and the tables declare."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from functools import cache
from importlib import import_module
from types import MappingProxyType, ModuleType

import kpi.facts
import kpi.metrics
import kpi.settings
from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.metric import Metric, Section
from kpi.settings import Setting, Settings, WrongSetting, one_of


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
        yield from getattr(module, "SETTINGS", ())
    for metric in metrics().values():
        yield from metric.settings
        if len(metric.variants) > 1:
            names = [variant.name for variant in metric.variants]
            yield Setting(f"variant.{metric.id}", metric.title, None, one_of(*names))


def settings(chosen: Mapping[str, str]) -> Settings:
    """Return the settings with the given ones read from text.

    Raises WrongSetting (a PolsoError) for a name that nothing declares, a variant that does not exist or a value that
    does not fit.
    """
    known = declared()
    values = {}
    for name, text in chosen.items():
        if name not in known:
            raise WrongSetting(_unknown(name))
        try:
            values[name] = known[name].parse(text)
        except ValueError as error:
            raise WrongSetting(_does_not_fit(known[name], text)) from error
    return Settings({name: setting.default for name, setting in known.items()}, values)


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
    metric = metrics().get(setting.name.removeprefix("variant."))
    if metric is None:
        sentence = QT_TRANSLATE_NOOP("kpi", "“{value}” does not fit the setting “{name}”.")
        return Message(sentence, {"value": text, "name": setting.name})
    sentence = QT_TRANSLATE_NOOP("kpi", "“{value}” is no variant of {metric}. There are: {variants}.")
    names = ", ".join(variant.name for variant in metric.variants)
    return Message(sentence, {"value": text, "metric": metric.id, "variants": names})
