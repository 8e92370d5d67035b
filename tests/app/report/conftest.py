"""What the tests of reports share: the bundled letters, and a report on a business made up for the window."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from app.report.report import Report
from app.theme import install_fonts
from kpi.formatting import Formatter
from kpi.messages import Message
from kpi.readers.sheet import Problem
from tests.widgets import business


@pytest.fixture(scope="module", autouse=True)
def letters(qapp: QApplication) -> None:
    """Make the bundled letters known, so that widths are those of the program."""
    assert qapp is QApplication.instance()
    if "Inter" not in QFontDatabase.families():
        install_fonts()


@pytest.fixture(scope="module")
def report() -> Report:
    source = business.source()
    problems = (*source.problems, Problem(18, "Totale", "=SUM(A1)", Message("not a number")))
    odd = replace(source, file=Path("=ordini_2026.csv"), problems=problems)
    results = replace(business.results(), sources=(odd,))
    return Report(
        results,
        Formatter("en", "EUR"),
        "Ceramiche Lupo",
        date(2026, 11, 3),
        {"Channel": "Shop"},
        notes={"churn_rate": "We raised the prices in March."},
        goals={"churn_rate": 2.5},
    )
