"""What the file of a project is called; knows nothing of what is in it, which takes long to import."""

from __future__ import annotations

from pathlib import Path

SUFFIX = ".polso"


def is_project(path: Path) -> bool:
    """Whether a file is named as a project."""
    return path.suffix.lower() == SUFFIX
