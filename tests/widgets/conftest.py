"""What the tests of the widgets share."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication

from app.theme import read_palette
from app.translation import INSTALLED
from kpi.formatting import Formatter
from kpi.results import Results
from tests.widgets import business
from widgets.palette import Palette


@pytest.fixture(autouse=True)
def texts_as_they_are_written() -> None:
    """Take off the language that a window of an earlier test spoke."""
    application = QCoreApplication.instance()
    if application is not None:
        for catalogue in application.property(INSTALLED) or ():
            application.removeTranslator(catalogue)
        application.setProperty(INSTALLED, None)


@pytest.fixture
def palette() -> Palette:
    return read_palette("light")


@pytest.fixture
def formatter() -> Formatter:
    return Formatter("en", "EUR")


@pytest.fixture
def results() -> Results:
    return business.results()
