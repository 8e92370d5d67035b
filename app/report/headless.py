"""Writes a report without a window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFontDatabase

from app.export.headless import format_of
from app.report.report import Report
from app.theme import install_fonts
from widgets.typography import FAMILY

PACKAGE = "app.report"


def write_report(report: Report, path: Path) -> None:
    """Write a report to a .pdf or .xlsx file; a QGuiApplication must exist. Raises PolsoError."""
    if FAMILY not in QFontDatabase.families():
        install_fonts()
    format_of(path, PACKAGE).write(report, path)
