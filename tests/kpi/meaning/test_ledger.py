"""The ledger of an import: each record and each cell is accounted for, and one that is lost stops the import."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from kpi import importing
from kpi.acceptance.draft import Draft
from kpi.importing import accept
from kpi.messages import PolsoError, Progress, no_progress
from kpi.readers import csv
from kpi.readers.request import Request
from kpi.receipt import Ledger
from kpi.recognition import recognise
from kpi.understanding import Understanding

ORDERS = (
    "Sales of May\nData;Cliente;Totale;Città;Note\n05/05/2026;Rossi;10,50;Roma;first one\n"
    "06/05/2026;Verdi;abc;Bari;second\n07/05/2026;;n/a;Roma;third\n\n08/05/2026;Neri;30;Roma;fourth\nTotale;;40,50;;\n"
)


def _understood(folder: Path, text: str = ORDERS) -> Understanding:
    (file := folder / "orders.csv").write_text(text, encoding="utf-8")
    request = Request(file)
    return recognise(csv.read(request)[0], request)


def test_each_cell_of_each_column_is_accounted_for(tmp_path: Path) -> None:
    ledger = accept(_understood(tmp_path)).source.ledger
    assert (ledger.records, ledger.counted_again, ledger.header, ledger.preamble, ledger.blank) == (8, 8, 1, 1, 1)
    assert (ledger.totals, ledger.imported, ledger.rejected) == (1, 2, 2)
    assert ledger.columns["Totale"] == {"cells": 5, "typed": 2, "text": 0, "rejected": 2, "apart": 1, "unused": 0}
    assert ledger.columns["Data"] == {"cells": 5, "typed": 2, "text": 0, "rejected": 2, "apart": 1, "unused": 0}
    assert ledger.columns["Cliente"] == {"cells": 3, "typed": 0, "text": 2, "rejected": 1, "apart": 0, "unused": 0}
    assert ledger.balances


def test_a_cell_that_is_lost_on_the_way_stops_the_import(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read_fields = importing.read_fields

    def careless(draft: Draft, progress: Progress = no_progress) -> None:
        read_fields(draft, progress)
        customer = draft.columns["customer"]
        first = np.arange(len(customer.missing)) == 0
        draft.columns["customer"] = replace(customer, missing=customer.missing | first)

    monkeypatch.setattr(importing, "read_fields", careless)
    with pytest.raises(PolsoError, match="some cells of Cliente could not be accounted for"):
        accept(_understood(tmp_path))


def test_a_record_that_only_one_of_the_counts_has_stops_the_import(tmp_path: Path) -> None:
    understood = _understood(tmp_path)
    sheet = replace(understood.sheet, counted_again=understood.sheet.records + 1)
    with pytest.raises(PolsoError, match="was not imported"):
        accept(replace(understood, sheet=sheet))


def test_a_ledger_balances_only_with_all_its_parts() -> None:
    ledger = Ledger(records=5, header=1, preamble=0, blank=0, totals=0, imported=4, rejected=0)
    assert ledger.balances
    assert not replace(ledger, imported=3).balances
    assert not replace(ledger, counted_again=6).balances
    column = {"cells": 4, "typed": 3, "text": 0, "rejected": 0, "apart": 0, "unused": 0}
    assert replace(ledger, columns={"a": column}).unbalanced_columns == ("a",)
