"""The settings as the help of the command line lists them, made from their declarations."""

from __future__ import annotations

from collections.abc import Iterator

from kpi import catalog
from kpi.concerned import CHOICES
from kpi.formatting import Formatter
from kpi.messages import Message
from kpi.setting_forms import Number
from kpi.settings import Setting

INDENT, NAME_WIDTH = "  ", 24


def settings_help() -> str:
    """Return all settings with their titles, what they take, and what holds while they are not set."""
    return "\n".join(("settings (--set NAME=VALUE):", *_lines()))


def _lines() -> Iterator[str]:
    for setting in catalog.declared().values():
        if not setting.name.startswith(CHOICES):
            yield from _entry(setting.name, setting.title, f"{_takes(setting)}{_otherwise(setting)}")
    for metric in catalog.metrics().values():
        if len(metric.variants) > 1:
            names = ", ".join(variant.name for variant in metric.variants)
            yield from _entry(f"variant.{metric.id}", f"{metric.title}: way of computing", names)
    benchmark = next(one for one in catalog.declared().values() if one.name.startswith("benchmark."))
    yield from _entry("benchmark.METRIC", benchmark.help, _takes(benchmark))


def _entry(name: str, title: str, takes: str) -> Iterator[str]:
    if len(name) >= NAME_WIDTH:
        yield f"{INDENT}{name}"
        name = ""
    yield f"{INDENT}{name:<{NAME_WIDTH}}{title}"
    yield f"{INDENT}{'':<{NAME_WIDTH}}{takes}"


def _takes(setting: Setting) -> str:
    return _said(setting.expected) if setting.expected is not None else ""


def _otherwise(setting: Setting) -> str:
    if setting.default is None:
        return "; derived from the data"
    text = setting.written(setting.default)
    if isinstance(setting.form, Number):
        text = _said(setting.words(setting.default))
    return f" ({text})" if text else ""


def _said(message: Message) -> str:
    return Formatter("en").sentence(message)
