"""Runs the engine's tests as if Qt were not installed: `python -m tests.without_qt`."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

ABSENT = ("PySide6", "pyqtgraph", "shiboken6")


if __name__ == "__main__":
    # What stands in sys.modules as None cannot be imported.
    sys.modules.update(dict.fromkeys(ABSENT))
    root = str(Path(__file__).parent.parent)
    # A configuration of its own: the project's speaks of the Qt plugin, which is not there either.
    options = ["-c", "/dev/null", "--rootdir", root, "-o", f"pythonpath={root}", "--import-mode=importlib"]
    sys.exit(pytest.main([*options, "-q", "-p", "no:pytest-qt", "-p", "no:cacheprovider", f"{root}/tests/kpi"]))
