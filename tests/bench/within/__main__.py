"""Measures one comparison and prints the seconds of each round as JSON: NAME FOLDER ROWS RUNS WARM_UP."""

from __future__ import annotations

import json
import os
import sys
from importlib import import_module
from pathlib import Path

from tests.bench.within.pair import Pair


def main(name: str, folder: str, rows: str, runs: str, warm_up: str) -> None:
    """Prepare, measure and print."""
    pair: Pair = import_module(f"tests.bench.within.{name}").pair(Path(folder), int(rows))
    sys.stdout.write(json.dumps(pair.measure(int(runs), warm_up=warm_up == "True")))


if __name__ == "__main__":
    main(*sys.argv[1:])
    sys.stdout.flush()
    # At once: a thread of pyarrow that still decodes text for the peer may abort the interpreter at its end.
    os._exit(0)
