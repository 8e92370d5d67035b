"""What the tests of the widgets share."""

from __future__ import annotations

import pytest

from app.theme import read_palette
from kpi.formatting import Formatter
from kpi.results import Results
from tests.widgets import business
from widgets.palette import Palette


@pytest.fixture
def palette() -> Palette:
    return read_palette("light")


@pytest.fixture
def formatter() -> Formatter:
    return Formatter("en", "EUR")


@pytest.fixture
def results() -> Results:
    return business.results()
