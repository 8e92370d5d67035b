"""Damaged files of every format: each gets an answer, no reader fails in a way of its own, every ledger balances.

An ordinary run takes some files of each format; with POLSO_NIGHTLY=1 it takes 10,000, of which it imports some.
POLSO_FUZZ is another number of files, POLSO_FUZZ_FROM the first of them.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kpi.importing import accept
from kpi.messages import PolsoError
from kpi.readers.child import UNEXPECTED
from kpi.readers.excel import UNCOUNTED
from kpi.readers.process import CRASHED, TOO_SLOW, read_files
from kpi.readers.request import Request, Unreadable
from kpi.readers.sheet import Sheet
from kpi.recognition import recognise
from tests.kpi.readers.mutations import FORMATS, mutated
from tests.kpi.readers.reading import balances

NIGHTLY = "POLSO_NIGHTLY" in os.environ
COUNT = int(os.environ.get("POLSO_FUZZ", "10000")) if NIGHTLY else 30
IMPORTED = 20 if NIGHTLY else 1
"""Each so many-th file is imported too, which takes ten times as long as to read it."""

BATCH = 500
FIRST = int(os.environ.get("POLSO_FUZZ_FROM", "0"))


@pytest.mark.parametrize("kind", FORMATS)
def test_a_damaged_file_gets_an_answer_and_its_ledger_balances(tmp_path: Path, kind: str) -> None:
    wrong: list[tuple[int, str]] = []
    for begin in range(FIRST, FIRST + COUNT, BATCH):
        seeds = range(begin, min(begin + BATCH, FIRST + COUNT))
        requests = []
        for seed in seeds:
            (file := tmp_path / f"{seed}.{kind}").write_bytes(mutated(kind, seed))
            requests.append(Request(file))
        for place, answer in read_files(requests):
            fault = _fault(requests[place], answer, imported=seeds[place] % IMPORTED == 0)
            if fault:
                wrong.append((seeds[place], fault))
            requests[place].file.unlink()
    assert wrong == []


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
