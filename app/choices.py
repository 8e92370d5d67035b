"""What stands in the submenus of which one is chosen: themes, languages, sections, files opened lately."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app import translation
from app.actions import Choice
from app.sections import AT_THE_FOOT, SECTIONS, section_title
from app.theme import THEMES
from kpi.messages import QT_TRANSLATE_NOOP
from kpi.project_file import is_project

_THEMES = {
    "light": QT_TRANSLATE_NOOP("Choices", "Light"),
    "dark": QT_TRANSLATE_NOOP("Choices", "Dark"),
    "system": QT_TRANSLATE_NOOP("Choices", "As the system"),
}


def themes(chosen: str, choose: Callable[[str], None]) -> list[Choice]:
    """Return the themes."""
    texts = {name: QCoreApplication.translate("Choices", text) for name, text in _THEMES.items()}
    return [Choice(texts[name], partial(choose, name), name == chosen) for name in THEMES]


def languages(chosen: str, choose: Callable[[str], None]) -> list[Choice]:
    """Return the languages, each by its own name."""
    return [Choice(text, partial(choose, name), name == chosen) for name, text in translation.LANGUAGES.items()]


def sections(show: Callable[[str], None]) -> list[Choice]:
    """Return the sections, each with the key of its number."""
    return [
        Choice(section_title(name), partial(show, name), shortcut=f"Alt+{number}")
        for number, name in enumerate(SECTIONS, 1)
        if name not in AT_THE_FOOT
    ]


def recent(paths: Iterable[Path], show: Callable[[list[Path]], None]) -> list[Choice]:
    """Return the files opened lately; a business is called by its name alone."""
    return [Choice(path.stem if is_project(path) else path.name, partial(show, [path])) for path in paths]
