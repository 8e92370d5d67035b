"""The sizes and weights in which the window writes; always Inter, always figures of one width."""

from __future__ import annotations

from PySide6.QtGui import QFont

FAMILY = "Inter"
TEXT, SMALL, CARD_VALUE, TAB_VALUE, HEADING = 13, 12, 24, 32, 20
REGULAR, MEDIUM, SEMI_BOLD, BOLD = (
    QFont.Weight.Normal,
    QFont.Weight.Medium,
    QFont.Weight.DemiBold,
    QFont.Weight.Bold,
)


def font(pixels: int = TEXT, weight: QFont.Weight = REGULAR) -> QFont:
    """Return Inter at a size in device-independent pixels, with tabular figures so that columns of them align."""
    chosen = QFont(FAMILY)
    chosen.setPixelSize(pixels)
    chosen.setWeight(weight)
    chosen.setFeature(QFont.Tag("tnum"), 1)
    if pixels >= CARD_VALUE:
        chosen.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -0.3)
    return chosen
