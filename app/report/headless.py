"""Writes a report without a window."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

from PySide6.QtGui import QFontDatabase

from app.arguments import WrongUsage
from app.export import formats
from app.export.headless import UNKNOWN_FORMAT
from app.report.report import Report
from app.theme import install_fonts
from kpi.messages import Message
from widgets.typography import FAMILY

PACKAGE = "app.report"


def format_of(path: Path) -> ModuleType:
    """Return the module that writes files with this ending. Raises WrongUsage when there is none."""
    known = formats(PACKAGE)
    module = known.get(path.suffix.lower().removeprefix("."))
    if module is None:
        endings = ", ".join(f".{ending}" for ending in sorted(known))
        raise WrongUsage(Message(UNKNOWN_FORMAT, {"file": path.name, "endings": endings}))
    return module


def write_report(report: Report, path: Path) -> None:
    """Write a report to a .pdf or .xlsx file; a QGuiApplication must exist. Raises PolsoError."""
    if FAMILY not in QFontDatabase.families():
        install_fonts()
    format_of(path).write(report, path)
