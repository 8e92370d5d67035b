"""What the window remembers between runs: language, theme, size, folder. Never anything of the data."""

from __future__ import annotations

from pathlib import Path

import platformdirs
from PySide6.QtCore import QByteArray, QSettings


class WindowSettings:
    """Kept as an INI file in the user's configuration folder."""

    def __init__(self, file: Path | None = None) -> None:
        self._store = QSettings(str(file or _default_file()), QSettings.Format.IniFormat)

    @property
    def language(self) -> str | None:
        """The language the user chose, or None to follow the system."""
        return self._text("language") or None

    @language.setter
    def language(self, language: str | None) -> None:
        self._store.setValue("language", language or "")

    @property
    def theme(self) -> str:
        """`light`, `dark` or `system`."""
        return self._text("theme") or "light"

    @theme.setter
    def theme(self, theme: str) -> None:
        self._store.setValue("theme", theme)

    @property
    def geometry(self) -> QByteArray:
        """Where the window stood; empty at the first start."""
        value = self._store.value("geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._store.setValue("geometry", geometry)

    @property
    def folder(self) -> Path:
        """The folder from which the last file was opened."""
        folder = Path(self._text("folder") or Path.home())
        return folder if folder.is_dir() else Path.home()

    @folder.setter
    def folder(self, folder: Path) -> None:
        self._store.setValue("folder", str(folder))

    def save(self) -> None:
        """Write the file now."""
        self._store.sync()

    def _text(self, name: str) -> str:
        value = self._store.value(name)
        return value if isinstance(value, str) else ""


def _default_file() -> Path:
    folder = platformdirs.user_config_path("polso", appauthor=False)
    folder.mkdir(parents=True, exist_ok=True)
    return folder / "window.ini"
