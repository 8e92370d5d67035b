"""What the window remembers."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray

from app.settings import WindowSettings


def test_a_first_start_follows_the_system_and_is_light(tmp_path: Path) -> None:
    settings = WindowSettings(tmp_path / "window.ini")
    assert settings.language is None
    assert settings.theme == "light"
    assert settings.geometry.isEmpty()
    assert settings.folder == Path.home()


def test_what_was_chosen_is_there_at_the_next_start(tmp_path: Path) -> None:
    file = tmp_path / "window.ini"
    settings = WindowSettings(file)
    settings.language, settings.theme, settings.folder = "ro", "dark", tmp_path
    settings.geometry = QByteArray(b"\x01\x02")
    settings.save()
    again = WindowSettings(file)
    assert (again.language, again.theme, again.folder) == ("ro", "dark", tmp_path)
    assert again.geometry == QByteArray(b"\x01\x02")


def test_a_folder_that_is_gone_is_not_proposed(tmp_path: Path) -> None:
    settings = WindowSettings(tmp_path / "window.ini")
    settings.folder = tmp_path / "gone"
    assert settings.folder == Path.home()
