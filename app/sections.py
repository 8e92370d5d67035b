"""The sections of the window: their names as the user reads them, and their icons."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from kpi.messages import QT_TRANSLATE_NOOP

SECTIONS: Mapping[str, tuple[str, str]] = {
    "overview": (QT_TRANSLATE_NOOP("Sections", "Overview"), "layout-dashboard"),
    "revenue": (QT_TRANSLATE_NOOP("Sections", "Revenue"), "trending-up"),
    "customers": (QT_TRANSLATE_NOOP("Sections", "Customers"), "users"),
    "satisfaction": (QT_TRANSLATE_NOOP("Sections", "Satisfaction"), "smile"),
    "support": (QT_TRANSLATE_NOOP("Sections", "Support"), "headphones"),
    "usage": (QT_TRANSLATE_NOOP("Sections", "Usage"), "activity"),
    "health": (QT_TRANSLATE_NOOP("Sections", "Health"), "heart"),
    "data": (QT_TRANSLATE_NOOP("Sections", "Data"), "database"),
    "settings": (QT_TRANSLATE_NOOP("Sections", "Settings"), "sliders-horizontal"),
}
AT_THE_FOOT = ("settings",)
"""Sections that are no place for figures and stand apart, at the foot of the rail."""


def section_title(name: str) -> str:
    """Return the name of a section as the user reads it."""
    return QCoreApplication.translate("Sections", SECTIONS[name][0])
