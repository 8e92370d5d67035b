"""Nothing leaves the laptop, nothing is left lying about, and nothing that the user opens is touched."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CANARY = "Zxq7canary"
FILE_CANARY = "Wvk9canary"
NO_NETWORK = """
import os, sys

def forbid(event, _arguments):
    if event.startswith("socket.") and event != "socket.gethostname":
        os.write(2, f"NETWORK {event}\\n".encode())
        os._exit(97)

sys.addaudithook(forbid)
"""
CLIENTS = ("http.client", "urllib.request", "ftplib", "smtplib", "requests", "PySide6.QtNetwork", "asyncio")


@dataclass(frozen=True)
class Ran:
    """What a scripted run left behind."""

    folder: Path
    export: Path
    copy: Path
    before: tuple[bytes, os.stat_result]
    status: int
    said: str


@pytest.fixture(scope="module")
def ran(tmp_path_factory: pytest.TempPathFactory) -> Ran:
    folder = tmp_path_factory.mktemp("run")
    given = folder / "given"
    given.mkdir()
    export = given / f"{FILE_CANARY}.csv"
    rows = "".join(
        f"2026-{1 + n % 9:02}-{1 + n % 28:02},{CANARY} {n % 7},{n}.50,{CANARY}-{n % 3}\n" for n in range(200)
    )
    bad = f"{CANARY}-no-day,{CANARY} 1,{CANARY}-no-amount,x\n"
    export.write_text(f"date,customer,amount,{CANARY} channel\n{rows}{bad}", "utf-8")
    before = export.read_bytes(), export.stat()
    script = [sys.executable, "-m", "tests.end_to_end.scripted_run", str(export), str(folder / "kept" / "copy.polso")]
    (folder / "kept").mkdir()
    done = subprocess.run(  # noqa: S603 - our own program
        script, cwd=ROOT, env=environment(folder), check=False, capture_output=True, text=True
    )
    return Ran(folder, export, folder / "kept" / "copy.polso", before, done.returncode, done.stdout + done.stderr)


def environment(folder: Path) -> Mapping[str, str]:
    """Return an environment with folders of its own, in which Python ends with 97 at the first socket."""
    hook = folder / "hook"
    hook.mkdir(exist_ok=True)
    (hook / "sitecustomize.py").write_text(NO_NETWORK)
    own = {name: str(folder / "home" / name.lower()) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")}
    own |= {name: str(folder / "home" / name.lower()) for name in ("XDG_CACHE_HOME", "XDG_STATE_HOME", "LOCALAPPDATA")}
    own["TMPDIR"] = str(folder / "temporary")
    for place in own.values():
        Path(place).mkdir(parents=True, exist_ok=True)
    return {**os.environ, **own, "PYTHONPATH": str(hook), "QT_QPA_PLATFORM": "offscreen"}


def test_a_whole_run_goes_through_where_any_socket_ends_the_program(ran: Ran) -> None:
    assert "NETWORK" not in ran.said
    assert ran.status == 0, ran.said


def test_the_control_a_program_that_opens_a_socket_is_ended(tmp_path: Path) -> None:
    program = [sys.executable, "-c", "import socket; socket.socket(); print('still here')"]
    done = subprocess.run(  # noqa: S603 - our own program
        program, env=environment(tmp_path), check=False, capture_output=True, text=True
    )
    assert (done.returncode, done.stdout) == (97, "")


def test_no_part_of_the_program_brings_in_a_client_of_the_network(ran: Ran) -> None:
    imported = set(ran.said.splitlines())
    assert {"app.business", "app.import_flow", "widgets.import_dialog.dialog", "kpi.engine", "kpi.project"} <= imported
    assert imported.isdisjoint(CLIENTS)


def test_what_was_opened_is_as_it_was_to_its_times(ran: Ran) -> None:
    content, found = ran.before
    now = ran.export.stat()
    assert ran.export.read_bytes() == content
    assert (now.st_mtime_ns, now.st_ctime_ns, now.st_ino) == (found.st_mtime_ns, found.st_ctime_ns, found.st_ino)
    assert list(ran.export.parent.iterdir()) == [ran.export]


def test_no_cell_and_no_header_is_in_any_file_but_the_business_itself(ran: Ran) -> None:
    home = [path for path in (ran.folder / "home").rglob("*") if path.is_file()]
    kept = [path for path in home if path.suffix == ".polso"]
    assert len(kept) == 2, "the business and a restore point"
    for path in [path for path in home if path not in kept]:
        assert CANARY.encode() not in path.read_bytes(), path
        # The list of recent files and the folder of the last one are places, which is what they are for.
        if path.name not in ("recent.json", "window.ini", "of.json"):
            assert FILE_CANARY.encode() not in path.read_bytes(), path
    assert any(path.name == "polso.log" and b"ValueError" in path.read_bytes() for path in home)


def test_nothing_is_left_in_the_temporary_folder(ran: Ran) -> None:
    assert list((ran.folder / "temporary").iterdir()) == []


def test_what_polso_keeps_is_for_the_user_alone(ran: Ran) -> None:
    (data,) = (ran.folder / "home").rglob("projects")
    assert data.stat().st_mode & 0o077 == 0
    assert data.parent.stat().st_mode & 0o077 == 0
