"""The benchmark runs, and all who take part in it find the same."""

from __future__ import annotations

from pathlib import Path

from tests.bench import import_italian
from tests.bench.runner import Times, measure, table


def test_a_quick_run_of_the_import_finds_the_same_facts_as_pandas_and_duckdb(tmp_path: Path) -> None:
    comparison = import_italian.prepare(tmp_path, quick=True)

    times = measure(comparison, runs=1, warm_up=False)

    assert "All found the same 7 facts in each of 36 months." in comparison.check(comparison.peers)
    assert all(len(taken.seconds) == 1 for taken in times)


def test_the_table_takes_the_ratio_within_each_round(tmp_path: Path) -> None:
    comparison = import_italian.prepare(tmp_path, quick=True)
    seconds = ([2.0, 9.0, 4.0], [1.0, 3.0, 8.0], [4.0, 9.0, 4.0])
    times = [Times(peer, taken) for peer, taken in zip(comparison.peers, seconds, strict=True)]

    lines = table(comparison, times, "All agree.").splitlines()

    assert [line.split()[-2] for line in lines[3:6]] == ["1.00", "2.00", "1.00"]
    assert lines[6] == "All agree."
