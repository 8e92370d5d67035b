"""The JSON that other programs rely on."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from app.as_json import results_as_json, write
from app.details_as_json import MOST_ROWS
from kpi import catalog
from kpi.benchmarks import benchmark_for
from kpi.details import DetailTable, PeriodDetails, Row
from kpi.messages import Message, PolsoError, in_english
from kpi.periods import Period, PeriodKind
from kpi.readers.sheet import Problem
from kpi.receipt import Ledger, Source
from kpi.results import MetricResult, Results, Value
from kpi.terms import Term
from kpi.units import Figure, Unit
from tests.kpi.made_details import FEW, metric_with_details

MONTH = Period.parse("2026-09")


def _value(value: float | None, n: float | None = None, note: Message | None = None) -> Value:
    return Value(MONTH, value, 5.0, n, n, math.nan, 11.25, complete=True, note=note, term=Term(value))


def _result(name: str, value: Value, **segments: tuple[Value, ...]) -> MetricResult:
    metric = catalog.metrics()[name]
    variant = metric.variants[0]
    benchmark = benchmark_for(name, variant.name, PeriodKind.MONTH)
    return MetricResult(metric, variant, (value,), segments, benchmark)


def _document(details: Mapping[str, PeriodDetails] | None = None, **metrics: MetricResult) -> dict[str, Any]:
    ledger = Ledger(records=1001, header=1, preamble=0, blank=0, totals=0, imported=998, rejected=2)
    problem = Problem(17, "Totale", "abc", Message("not a number"))
    source = Source(
        Path("/home/anna/orders.csv"), None, "orders", "cp1252", ";", ledger, {"amount": "Totale"}, ("Canale",),
        (problem,), {"amount": 12345.67}, "EUR",
    )  # fmt: skip
    results = Results(
        periods=(MONTH,),
        currency="EUR",
        as_of=date(2026, 9, 30),
        settings=catalog.settings({}),
        sources=(source,),
        metrics=metrics,
        unavailable={"csat": Message("needs answers")},
        facts=pd.DataFrame({"customers_start": [100.0], "revenue": [12.5], "dau": [math.nan]}, index=["2026-09"]),
        details=details or {},
    )
    document: dict[str, Any] = json.loads(json.dumps(results_as_json(results, in_english, "en")))
    return document


def test_a_source_tells_what_became_of_its_rows() -> None:
    assert _document()["sources"] == [
        {
            "file": "orders.csv",
            "sheet": None,
            "kind": "orders",
            "encoding": "cp1252",
            "delimiter": ";",
            "rows": 1000,
            "accepted": 998,
            "rejected": 2,
            "columns": {"amount": "Totale"},
            "problems": [{"row": 17, "column": "Totale", "value": "abc", "reason": "not a number"}],
            "totals": {"amount": 12345.67},
            "notes": [],
        }
    ]


def test_a_metric_has_its_series_its_segments_and_its_benchmark() -> None:
    result = _result("churn_rate", _value(5.0, 100.0), Pro=(_value(None),))
    churn = _document(churn_rate=result)["metrics"]["churn_rate"]
    assert {name: churn[name] for name in ("title", "unit", "variant", "better", "latest")} == {
        "title": "Customer churn",
        "unit": "percent",
        "variant": "start",
        "better": "lower",
        "latest": {"period": "2026-09", "value": 5},
    }
    assert churn["series"] == [
        {
            "period": "2026-09",
            "value": 5,
            "numerator": 5,
            "denominator": 100,
            "n": 100,
            "low": None,
            "high": 11.25,
            "complete": True,
            "note": None,
        }
    ]
    assert churn["segments"]["Pro"][0]["value"] is None
    benchmark = churn["benchmark"]
    assert (benchmark["good"], benchmark["fair"], benchmark["poor"]) == ([0, 3], [3, 5], [5, None])
    assert (benchmark["source"], benchmark["grade"]) == ("Recurly", "A")


def test_a_metric_without_any_value_has_no_latest_but_says_why() -> None:
    note = Message("at least {amount}", {"amount": Figure(1200.0, Unit.MONEY)})
    clv = _document(clv=_result("clv", _value(None, note=note)))["metrics"]["clv"]
    assert clv["latest"] is None
    assert clv["series"][0]["note"] == "at least €\u202f1,200"
    assert "benchmark" not in clv


def test_only_facts_that_are_known_are_told_and_whole_ones_as_whole_numbers() -> None:
    document = _document()
    assert document["facts"] == {"2026-09": {"customers_start": 100, "revenue": 12.5}}
    assert '"customers_start": 100,' in json.dumps(document)


def test_what_is_unavailable_has_its_reason() -> None:
    assert _document()["unavailable"] == {"csat": "needs answers"}


def test_the_document_is_written_as_utf_8(tmp_path: Path) -> None:
    write({"title": "Fidelizzazione più"}, str(tmp_path / "out.json"))
    assert "più" in (tmp_path / "out.json").read_text("utf-8")


def test_a_file_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(PolsoError, match=r"out\.json"):
        write({}, str(tmp_path / "no such folder" / "out.json"))


def test_the_terminal_gets_it_for_a_dash(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    write({"a": "è"}, "-")
    assert json.loads(capsysbinary.readouterr().out.decode("utf-8")) == {"a": "è"}


def test_a_small_sample_is_noted_where_nothing_else_is() -> None:
    few = Value(MONTH, 40.0, 2.0, 29.0, 29.0, 1.0, 2.0, complete=True, note=None, term=Term(0.4), small_sample=True)
    (entry,) = _document(csat=_result("csat", few))["metrics"]["csat"]["series"]
    assert entry["note"] == "small sample: 29 answers"


def _with_details(*rows: Row) -> dict[str, Any]:
    result = replace(_result("arpu", _value(5.0)), metric=metric_with_details())
    found = PeriodDetails(MONTH, {"buyers": DetailTable(rows, (FEW,))})
    details: dict[str, Any] = _document({"arpu": found}, arpu=result)["metrics"]["arpu"]["details"]
    return details


def test_the_tables_beside_a_figure_have_their_rows_by_the_names_of_the_columns() -> None:
    cells = (2.0, 10.25, 12.5, -7.0, math.nan, None, date(2026, 9, 3), Message("=1+1"))
    rows = (Row("Rossi", cells, "1", "poor"), Row(Message("all %n", count=3), cells))
    found = _with_details(*rows)["buyers"]
    assert (found["title"], found["period"], found["notes"]) == ("Buyers", "2026-09", ["Only 3 customers bought."])
    assert found["columns"][1] == {"name": "amount", "title": "Amount", "unit": "money"}
    assert found["rows"][0] == {
        "name": "Rossi",
        "orders": 2,
        "amount": 10.25,
        "share": 12.5,
        "lead": -7,
        "waited": None,
        "ratio": None,
        "last": "2026-09-03",
        "said": "=1+1",
        "mark": "poor",
    }
    assert (found["rows"][1]["name"], found["rows"][1]["mark"]) == ("all 3", None)


def test_a_very_long_table_is_cut_and_says_so() -> None:
    found = _with_details(*[Row("x", (1.0,) * 8)] * (MOST_ROWS + 1))["buyers"]
    assert len(found["rows"]) == MOST_ROWS
    assert found["notes"][1] == "Only the first 10000 rows of 10001 are written."


def test_a_metric_without_details_has_none_in_the_document() -> None:
    assert "details" not in _document(churn_rate=_result("churn_rate", _value(5.0, 100.0)))["metrics"]["churn_rate"]
