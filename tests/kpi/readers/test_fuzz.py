"""Damaged files of every format: each gets an answer, no reader fails in a way of its own, every ledger balances.

An ordinary run takes some files of each format. With POLSO_NIGHTLY=1 it takes 10,000: the first ones through the
reading process, the others in processes of the test, without its caps; some are imported too. POLSO_FUZZ is another
number of files, POLSO_FUZZ_FROM the first of them.
"""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic

import pytest

from kpi.importing import accept
from kpi.messages import PolsoError
from kpi.readers.child import UNEXPECTED
from kpi.readers.process import CRASHED, TOO_SLOW, read_files
from kpi.readers.request import Request, Unreadable
from kpi.readers.sheet import Sheet
from kpi.readers.worksheet import UNCOUNTED
from kpi.recognition import recognise
from tests.kpi.readers.mutations import FORMATS, mutated
from tests.kpi.readers.reading import balances
from tests.reading_here import reading_here

NIGHTLY = "POLSO_NIGHTLY" in os.environ
COUNT = int(os.environ.get("POLSO_FUZZ", "10000")) if NIGHTLY else 30
FIRST = int(os.environ.get("POLSO_FUZZ_FROM", "0"))
THROUGH_THE_PROCESS = 500
"""Files that are read as the program does; to read the others here takes a third of the time."""

IMPORTED = 20 if NIGHTLY else 1
"""Each so many-th file is imported too, which takes ten times as long as to read it."""

BATCH = 950
SOON = 10.0
"""Seconds within which a file has its answer."""

LONG = 1200

Fault = tuple[int, str]


@pytest.fixture(autouse=True)
def _few_are_read_in_one_process(request: pytest.FixtureRequest) -> None:
    if not NIGHTLY:
        request.getfixturevalue("read_in_one_process")


@pytest.mark.parametrize("kind", FORMATS)
def test_a_damaged_file_gets_an_answer_and_its_ledger_balances(tmp_path: Path, kind: str) -> None:
    seeds = range(FIRST, FIRST + COUNT)
    wrong = list(_faults(kind, seeds[:THROUGH_THE_PROCESS], tmp_path))
    batches = [seeds[begin : begin + BATCH] for begin in range(THROUGH_THE_PROCESS, COUNT, BATCH)]
    with ThreadPoolExecutor(os.cpu_count()) as threads:
        for found in threads.map(partial(_faults_in_a_process, kind, tmp_path), batches):
            wrong += found
    assert not wrong, "\n".join(f"{seed}: {fault}" for seed, fault in wrong)


def _faults_in_a_process(kind: str, folder: Path, seeds: range) -> list[Fault]:
    """Read files in a process of the test, and once more as the program does when one of them brings it down."""
    # Not forked: threads of pyarrow would be missing there.
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn"), _be_quiet) as process:
        try:
            return process.submit(_faults_here, kind, seeds).result(LONG)
        except BrokenProcessPool:
            return list(_faults(kind, seeds, folder))


def _be_quiet() -> None:
    """Say nothing: the reader of workbooks writes out where it gave up."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)


def _faults_here(kind: str, seeds: range) -> list[Fault]:
    """Read files in the process that this runs in."""
    with reading_here(), TemporaryDirectory() as folder:
        return list(_faults(kind, seeds, Path(folder)))


def _faults(kind: str, seeds: range, folder: Path) -> Iterator[Fault]:
    """Yield what is wrong with the answers to damaged files, each with its seed."""
    requests = [Request(folder / f"{seed}.{kind}") for seed in seeds]
    for seed, request in zip(seeds, requests, strict=True):
        request.file.write_bytes(mutated(kind, seed))
    begin = monotonic()
    for place, answer in read_files(requests):
        if (took := monotonic() - begin) > SOON:
            yield seeds[place], f"the answer took {took:.0f} s"
        if fault := _fault(requests[place], answer, imported=seeds[place] % IMPORTED == 0):
            yield seeds[place], fault
        requests[place].file.unlink()
        begin = monotonic()


def _fault(request: Request, answer: tuple[Sheet, ...] | Unreadable, *, imported: bool) -> str:
    if isinstance(answer, Unreadable):
        forbidden = {UNEXPECTED, CRASHED, TOO_SLOW}
        return str(answer.message) if answer.message.text in forbidden else ""
    for sheet in answer:
        counted = sheet.counted_again == sheet.records or (sheet.counted_again is None and _is_said(sheet))
        if not balances(sheet) or not counted or len(sheet.columns) != sheet.cells.num_columns:
            return "the ledger does not balance"
        if not imported:
            continue
        try:
            ledger = accept(recognise(sheet, request)).source.ledger
        except PolsoError as error:
            if "could not be accounted for" in str(error):
                return str(error)
            continue
        if not ledger.balances:
            return "the ledger of the import does not balance"
    return ""


def _is_said(sheet: Sheet) -> bool:
    return any(note.text == UNCOUNTED for note in sheet.notes)
