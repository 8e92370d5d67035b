"""Writes a chart without a window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import ModuleType

from PySide6.QtGui import QFontDatabase

from app.arguments import WrongUsage
from app.export import formats
from app.export.picture import picture_of
from app.theme import install_fonts, read_palette
from kpi.formatting import Formatter
from kpi.messages import QT_TRANSLATE_NOOP, Message, PolsoError
from kpi.results import MetricResult, Results
from widgets.typography import FAMILY

UNKNOWN_FORMAT = QT_TRANSLATE_NOOP("kpi", "“{file}” has no ending that says what to write. Use one of: {endings}.")
UNKNOWN_METRIC = QT_TRANSLATE_NOOP("kpi", "There is no metric “{metric}”. Those that the data give are: {known}.")
NONE_KNOWN = QT_TRANSLATE_NOOP("kpi", "There is no metric “{metric}”, and the data give none.")
UNAVAILABLE = QT_TRANSLATE_NOOP("kpi", "“{metric}” cannot be computed from these files: {reason}.")
NO_VALUE = QT_TRANSLATE_NOOP("kpi", "“{metric}” has no value in any period of these files: {reason}")


def format_of(path: Path, package: str = "app.export") -> ModuleType:
    """Return the module of a package that writes files with this ending. Raises WrongUsage when there is none."""
    known = formats(package)
    module = known.get(path.suffix.lower().removeprefix("."))
    if module is None:
        endings = ", ".join(f".{ending}" for ending in sorted(known))
        raise WrongUsage(Message(UNKNOWN_FORMAT, {"file": path.name, "endings": endings}))
    return module


def export_chart(
    results: Results,
    metric: str,
    path: Path,
    scale: float = 2.0,
    language: str = "en",
    where: str = "",
    goal: float | None = None,
) -> None:
    """Write the chart of a metric, with the user's goal, to a .png, .svg or .pdf file; a QGuiApplication must exist.

    Raises PolsoError when the metric is unknown or has no value, the ending is none of these, or the file cannot be
    written.
    """
    module = format_of(path)
    result = _result(results, metric)
    if result.latest is None:
        noted = next((value.note for value in reversed(result.series) if value.note), Message(""))
        raise PolsoError(Message(NO_VALUE, {"metric": metric, "reason": noted}))
    if FAMILY not in QFontDatabase.families():
        install_fonts()
    picture = picture_of(results, metric, Formatter(language, results.currency), read_palette("light"), where)
    module.write(replace(picture, goal=goal), path, scale)


def _result(results: Results, metric: str) -> MetricResult:
    if metric in results.metrics:
        return results.metrics[metric]
    if metric in results.unavailable:
        raise PolsoError(Message(UNAVAILABLE, {"metric": metric, "reason": results.unavailable[metric]}))
    if not results.metrics:
        raise PolsoError(Message(NONE_KNOWN, {"metric": metric}))
    raise PolsoError(Message(UNKNOWN_METRIC, {"metric": metric, "known": ", ".join(sorted(results.metrics))}))
