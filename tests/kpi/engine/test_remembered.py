"""What is remembered from one question to the next changes no answer."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kpi import catalog
from kpi.engine import Question, compute
from kpi.importing import Table, open_files
from kpi.periods import PeriodKind
from kpi.readers.request import Request
from kpi.remembered import Remembered
from kpi.results import Results

pytestmark = pytest.mark.usefixtures("read_here")

TODAY = date(2026, 6, 1)
ONLINE = {"Canale": "Online"}
QUESTIONS = (
    Question(),
    Question(by="Canale"),
    Question(PeriodKind.QUARTER, by="Canale"),
    Question(where=ONLINE),
    Question(where=ONLINE, by="Stato"),
    Question(by="Stato"),
    Question(PeriodKind.QUARTER),
)


def opened(folder: Path, amount: int) -> tuple[Table, ...]:
    orders = folder / f"ordini {amount}.csv"
    rows = [
        f"{day:02}/{month:02}/2026;{name};{amount + day},00;{channel};{state}\n"
        for month in range(1, 6)
        for day, name, channel, state in ((3, "Rossi", "Negozio", "Pagato"), (9 + month, "Neri", "Online", "Spedito"))
    ]
    orders.write_text("Data ordine;Cliente;Totale;Canale;Stato\n" + "".join(rows), encoding="utf-8")
    return open_files([Request(orders)])


def said(results: Results) -> object:
    return results.metrics, results.unavailable, results.notes, results.facts.to_csv()


def test_each_question_is_answered_as_if_it_were_the_first(tmp_path: Path) -> None:
    remembered = Remembered()
    cheap, dear = opened(tmp_path, 10), opened(tmp_path, 90)
    for tables, lapse in ((cheap, "30"), (cheap, "60"), (dear, "60"), (cheap, "30")):
        settings = catalog.settings({"lapse_days": lapse})
        for question in QUESTIONS:
            asked = compute(tables, settings, question, today=TODAY, remembered=remembered)
            assert said(asked) == said(compute(tables, settings, question, today=TODAY))
