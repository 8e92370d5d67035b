"""Which program this is: what was computed by another one is not taken for its own."""

from __future__ import annotations

import hashlib
import sys
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@cache
def fingerprint() -> str:
    """Return a text that is another as soon as a file of the engine, or the frozen program, is another."""
    if getattr(sys, "frozen", False):
        files = [Path(sys.executable)]
    else:
        files = sorted([*(ROOT / "kpi").rglob("*.py"), *(ROOT / "resources").glob("*.toml")])
    said = hashlib.sha256()
    for file in files:
        found = file.stat()
        said.update(f"{file.name} {found.st_size} {found.st_mtime_ns}\n".encode())
    return said.hexdigest()[:32]
