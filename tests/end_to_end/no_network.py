"""Runs the whole program under strace and fails on any call that names the internet: `python -m …no_network`."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.end_to_end.test_privacy import ROOT, environment

ROWS = "".join(f"2026-{1 + n % 9:02}-{1 + n % 28:02},c{n % 7},{n}.50\n" for n in range(200))


def main() -> int:
    """Return 0 when no process of the run made a socket of the internet, 1 when one did or strace is not there."""
    strace = shutil.which("strace")
    if strace is None:
        sys.stderr.write("strace is not installed: what the program calls cannot be seen\n")
        return 1
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        export, trace = folder / "orders.csv", folder / "trace"
        export.write_text(f"date,customer,amount\n{ROWS}", "utf-8")
        program = [sys.executable, "-m", "tests.end_to_end.scripted_run", str(export), str(folder / "copy.polso")]
        watched = [strace, "-f", "-qq", "-e", "trace=%network", "-o", str(trace), *program]
        done = subprocess.run(watched, cwd=ROOT, env=environment(folder), check=False)  # noqa: S603 - our own program
        calls = trace.read_text("utf-8", "replace").splitlines()
    inet = [call for call in calls if "AF_INET" in call]
    sys.stdout.write(f"{len(calls)} calls about sockets, {len(inet)} about the internet, status {done.returncode}\n")
    sys.stdout.write("".join(f"{call}\n" for call in inet[:20]))
    return 1 if inet or done.returncode else 0


if __name__ == "__main__":
    sys.exit(main())
