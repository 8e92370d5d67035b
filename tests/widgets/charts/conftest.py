"""What the tests of charts share: the bundled letters."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

FONTS = Path(__file__).parents[3] / "resources" / "fonts"


@pytest.fixture(autouse=True)
def letters(qapp: QApplication) -> None:
    """Make the bundled letters known, so that widths are those of the program."""
    assert qapp is QApplication.instance()
    if "Inter" not in QFontDatabase.families():
        for file in sorted(FONTS.glob("*.otf")):
            QFontDatabase.addApplicationFont(str(file))
