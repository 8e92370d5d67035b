"""What a chart is drawn with: colours, letters, and the words of a language."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont, QFontMetricsF

from kpi.formatting import Formatter
from widgets.palette import Palette
from widgets.typography import REGULAR, font

SMALL = 12
SEGMENTS = {
    "light": ("#0B6B62", "#B4530A", "#2F5FA8", "#8A3E86", "#5F6A12", "#A83256", "#4C6072", "#7A5230"),
    "dark": ("#5CC4B6", "#F0A35E", "#8DB4F0", "#D69AD6", "#BCC45E", "#F090AC", "#A9BCCD", "#D0A884"),
}
"""Colours of segments: calm, apart from each other, and 4.5 : 1 against surface and bands."""


@dataclass(frozen=True)
class Style:
    """Colours, letters and language of a chart.

    `plain` letters are for files, whose text must be readable back: the glyphs of tabular figures and of contextual
    forms have no place in Unicode.
    """

    palette: Palette
    formatter: Formatter
    plain: bool = False

    def font(self, pixels: float = SMALL, weight: QFont.Weight = REGULAR) -> QFont:
        """Return the letters in which the chart writes."""
        chosen = font(round(pixels), weight)
        if self.plain:
            chosen.setFeature(QFont.Tag("tnum"), 0)
            chosen.setFeature(QFont.Tag("calt"), 0)
            chosen.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 100)
            chosen.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return chosen

    def width(self, text: str, pixels: float = SMALL, weight: QFont.Weight = REGULAR) -> float:
        """How many pixels a text takes."""
        return QFontMetricsF(self.font(pixels, weight)).horizontalAdvance(text)

    def segment(self, place: int) -> QColor:
        """Return the colour of a segment."""
        colours = SEGMENTS["dark" if self.palette.name == "dark" else "light"]
        return QColor(colours[place % len(colours)])

    def faded(self, colour: str, opacity: float) -> QColor:
        """Return a colour token let through to what lies below it."""
        chosen = QColor(colour)
        chosen.setAlphaF(opacity)
        return chosen
