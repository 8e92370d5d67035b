"""Light and dark from the same tokens, readable in both."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.theme import Theme, mixed, read_palette, style_sheet


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp, "light")
    yield made
    made.choose("light")
    made.deleteLater()


def luminance(colour: str) -> float:
    parts = (channel / 255 for channel in QColor(colour).getRgb()[:3])
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_all_text_can_be_read_on_every_ground(name: str) -> None:
    palette = read_palette(name)
    for text in (palette.ink, palette.ink2, palette.accent, palette.good, palette.fair, palette.poor):
        for ground in (palette.paper, palette.surface, palette.rail):
            assert contrast(text, ground) >= 4.5
    assert contrast(palette.paper, palette.accent) >= 4.5
    assert contrast(palette.accent, palette.accentsoft) >= 4.5
    assert contrast(palette.focus, palette.paper) >= 3


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_style_sheet_has_a_colour_for_each_name(name: str) -> None:
    assert "$" not in style_sheet(read_palette(name)).partition("*/")[2]


def test_the_theme_changes_while_the_program_runs(qtbot: QtBot, qapp: QApplication, theme: Theme) -> None:
    with qtbot.waitSignal(theme.palette_changed) as told:
        theme.choose("dark")
    assert told.args == [read_palette("dark")]
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == read_palette("dark").paper


def test_the_same_theme_again_changes_nothing(qtbot: QtBot, theme: Theme) -> None:
    with qtbot.assertNotEmitted(theme.palette_changed):
        theme.choose("light")


def test_a_mixture_lies_between_its_colours() -> None:
    assert mixed("#000000", "#ffffff", 0.5) in ("#7f7f7f", "#808080")
    assert mixed("#102030", "#ffffff", 0.0) == "#102030"
