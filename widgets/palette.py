"""The colours that widgets are given; one set for light, one for dark (resources/themes)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Palette:
    """Colour tokens as `#RRGGBB`. Colour means something or is absent."""

    name: str
    paper: str
    surface: str
    rail: str
    ink: str
    ink2: str
    line: str
    accent: str
    accentsoft: str
    second: str
    good: str
    fair: str
    poor: str
    goodband: str
    fairband: str
    poorband: str
    grid: str
    focus: str
