"""What every test starts from: no display, fresh settings, no network, and the program compiled."""

from __future__ import annotations

import compileall
import os
import sys
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# What is made of the tests for their assertions is kept, also where Python is told to keep nothing: it takes seconds.
sys.dont_write_bytecode = False
# Of small matrices, threads only wait for each other.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

PROGRAM = [Path(__file__).parents[1] / name for name in ("app", "kpi", "widgets")]

EXAMPLES = 15
NIGHTLY_EXAMPLES = 1_000
"""How many examples of a property are tried, and how many with POLSO_NIGHTLY."""


def pytest_configure(config: pytest.Config) -> None:
    """Compile the program once, before the workers start: otherwise each process that a test starts does it anew."""
    if not hasattr(config, "workerinput"):
        for folder in PROGRAM:
            compileall.compile_dir(folder, quiet=2)
    if hasattr(config, "workerinput") or not config.getoption("numprocesses"):
        _set_examples()


def _set_examples() -> None:
    from hypothesis import HealthCheck, settings  # noqa: PLC0415 - takes a second, and is for those who run tests

    settings.register_profile(
        "polso",
        # A loaded machine is no fault of the program.
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow],
        max_examples=NIGHTLY_EXAMPLES if os.environ.get("POLSO_NIGHTLY") else EXAMPLES,
    )
    settings.load_profile("polso")


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Give one home after the other; none is there before something is written to it, as with a new user."""
    folder = tmp_path_factory.mktemp("homes")
    return (folder / str(number) for number in count())


@pytest.fixture(autouse=True)
def fresh_folders(homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    """Give each test its own home for settings and data."""
    home = next(homes)
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(home / name.lower()))


@pytest.fixture(autouse=True)
def nothing_left_on_the_clipboard() -> Iterator[None]:
    """Take off what a test copied: the offscreen clipboard frees it after the interpreter is gone, and crashes."""
    yield
    gui = sys.modules.get("PySide6.QtGui")
    if gui is not None and gui.QGuiApplication.instance() is not None:
        gui.QGuiApplication.clipboard().clear()


@pytest.fixture(scope="module")
def lent_process() -> Iterator[Callable[..., object]]:
    """Lend the reading process of a module to its tests."""
    from tests.reading_here import lender  # noqa: PLC0415 - brings the engine, which the controller has no use for

    with lender() as lend:
        yield lend


@pytest.fixture
def read_in_one_process(lent_process: Callable[..., object], monkeypatch: pytest.MonkeyPatch) -> None:
    """Read files as the program does, but in one process for all tests of a module."""
    monkeypatch.setattr("kpi.readers.process._Child", lent_process)


@pytest.fixture
def read_here() -> Iterator[None]:
    """Read files in this process, where the test is not about the one that reads."""
    from tests.reading_here import reading_here  # noqa: PLC0415 - brings the engine, which the controller has no use for

    with reading_here():
        yield
