"""Runs the comparisons that are named, or all of them, and prints one table for each."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.bench import first_paint, import_italian, typed_table
from tests.bench.runner import machine, measure, table

COMPARISONS = {module.NAME: module for module in (import_italian, typed_table, first_paint)}
RUNS = 5


def main(arguments: Sequence[str]) -> int:
    """Run the comparisons; `--quick` does each once, on a tenth of the rows, with no warm-up."""
    parser = argparse.ArgumentParser("tests.bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(COMPARISONS)}")
    parser.add_argument("--quick", action="store_true", help="a tenth of the rows, one run, no warm-up")
    wished = parser.parse_args(arguments)
    unknown = set(wished.names) - set(COMPARISONS)
    if unknown:
        parser.error(f"no comparison is called {', '.join(sorted(unknown))}")
    sys.stdout.write(f"{machine()}\n")
    for name in wished.names or COMPARISONS:
        with tempfile.TemporaryDirectory() as folder:
            comparison = COMPARISONS[name].prepare(Path(folder), wished.quick)
            times = measure(comparison, 1 if wished.quick else RUNS, warm_up=not wished.quick)
            sys.stdout.write(f"\n{table(comparison, times, comparison.check(comparison.peers))}\n")
            sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
