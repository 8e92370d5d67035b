"""Runs the comparisons that are named, or all of them, and prints one table."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from tests.bench import engine, first_paint, growth, import_italian, typed_table, window, workbook
from tests.bench.line import Line, table
from tests.bench.rounds import Rounds
from tests.bench.runner import machine

COMPARISONS = {
    module.NAME: module for module in (first_paint, import_italian, typed_table, workbook, engine, window, growth)
}


def main(arguments: Sequence[str]) -> int:
    """Run the comparisons; `--quick` does each once, on a tenth of the rows, with no warm-up."""
    parser = argparse.ArgumentParser("tests.bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(COMPARISONS)}")
    parser.add_argument("--quick", action="store_true", help="a tenth of the rows, one run, no warm-up")
    parser.add_argument("--full", action="store_true", help="ten times the rows as well, which takes minutes")
    wished = parser.parse_args(arguments)
    unknown = set(wished.names) - set(COMPARISONS)
    if unknown:
        parser.error(f"no comparison is called {', '.join(sorted(unknown))}")
    rounds = replace(Rounds.quick() if wished.quick else Rounds(), full=wished.full)
    sys.stdout.write(f"{machine()}\n\n{table(measured(wished.names or list(COMPARISONS), rounds))}\n")
    return 0


def measured(names: Sequence[str], rounds: Rounds) -> list[Line]:
    """Run the comparisons one after the other, each in a folder of its own, and tell which one is under way."""
    lines: list[Line] = []
    for name in names:
        sys.stderr.write(f"{name} …\n")
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            lines += COMPARISONS[name].lines(Path(folder), rounds)
    return lines


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
