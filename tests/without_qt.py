"""Runs the engine's tests as if Qt were not installed: `python -m tests.without_qt`."""

from __future__ import annotations

import sys
from importlib.abc import MetaPathFinder
from pathlib import Path

import pytest

ABSENT = ("PySide6", "pyqtgraph", "shiboken6")


class Absent(MetaPathFinder):
    """Finds nothing of Qt."""

    def find_spec(self, name: str, path: object = None, target: object = None) -> None:
        """Refuse the modules of Qt and leave all others to the next finder."""
        if name.partition(".")[0] in ABSENT:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)


if __name__ == "__main__":
    sys.meta_path.insert(0, Absent())
    root = str(Path(__file__).parent.parent)
    # A configuration of its own: the project's speaks of the Qt plugin, which is not there either.
    options = ["-c", "/dev/null", "--rootdir", root, "-o", f"pythonpath={root}", "--import-mode=importlib"]
    sys.exit(pytest.main([*options, "-q", "-p", "no:pytest-qt", "-p", "no:cacheprovider", f"{root}/tests/kpi"]))
