"""Bands of good, fair and poor, and for what they hold."""

from __future__ import annotations

import tomllib
from itertools import pairwise

import pytest

from kpi import catalog
from kpi.benchmark_words import INDUSTRIES, LABELS, RULES
from kpi.benchmarks import FILE, benchmark_for
from kpi.periods import PeriodKind

TABLES = tomllib.loads(FILE.read_text("utf-8"))["benchmark"]


def _grade(metric: str, variant: str, period: PeriodKind, value: float) -> str:
    benchmark = benchmark_for(metric, variant, period)
    assert benchmark is not None
    band = benchmark.grade(value)
    return band.grade if band else ""


@pytest.mark.parametrize(
    ("value", "grade", "label"),
    [
        (0.4, "poor", "loses money"),
        (1.0, "fair", "thin"),
        (3.0, "good", "healthy"),
        (4.9, "good", "healthy"),
        (5.0, "good", "healthy"),
        (5.1, "fair", "may under-invest"),
    ],
)
def test_customer_value_is_judged_by_what_it_is_of_the_cost(value: float, grade: str, label: str) -> None:
    benchmark = benchmark_for("clv_cac", "ratio", PeriodKind.MONTH)
    assert benchmark is not None
    band = benchmark.grade(value)
    assert band is not None
    assert (band.grade, band.label) == (grade, label)
    assert benchmark.line == 3


def test_an_edge_of_a_month_is_not_drawn_over_years() -> None:
    assert _grade("churn_rate", "start", PeriodKind.MONTH, 5.0) == "fair"
    assert benchmark_for("churn_rate", "start", PeriodKind.YEAR) is None
    assert benchmark_for("nrr", "net", PeriodKind.MONTH) is None
    assert _grade("nrr", "net", PeriodKind.YEAR, 101) == "good"


def test_a_band_is_not_drawn_for_another_way_of_computing() -> None:
    assert benchmark_for("churn_rate", "all", PeriodKind.MONTH) is None
    assert benchmark_for("ces", "mean", PeriodKind.MONTH) is None
    assert benchmark_for("ces", "share", PeriodKind.QUARTER) is not None


def test_a_survey_is_judged_in_any_period() -> None:
    for period in (PeriodKind.WEEK, PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.YEAR):
        assert _grade("nps", "standard", period, 38) == "fair"


def test_a_metric_nobody_has_studied_has_no_benchmark() -> None:
    assert benchmark_for("mrr", "contracts", PeriodKind.MONTH) is None


@pytest.mark.parametrize("table", TABLES, ids=[table["metric"] for table in TABLES])
def test_each_benchmark_names_what_exists_and_says_where_it_comes_from(table: dict[str, object]) -> None:
    metric = catalog.metrics()[str(table["metric"])]
    variants = table.get("variants", [])
    assert isinstance(variants, list)
    assert set(variants) <= {variant.name for variant in metric.variants}
    assert table["source"]
    assert table["evidence"] in ("A", "B", "C")
    assert (table["evidence"] == "C") == (table["source"] in RULES)


@pytest.mark.parametrize("table", TABLES, ids=[table["metric"] for table in TABLES])
def test_the_bands_of_a_benchmark_meet_without_gap_or_overlap(table: dict[str, object]) -> None:
    bands = table["bands"]
    assert isinstance(bands, list)
    edges = sorted((band.get("from", band.get("above", float("-inf"))), band.get("to", float("inf"))) for band in bands)
    assert all(upper[0] == lower[1] for lower, upper in pairwise(edges))


def test_each_label_is_used() -> None:
    assert {band["label"] for table in TABLES for band in table["bands"]} == set(LABELS)


def test_each_line_of_business_is_used() -> None:
    assert {table.get("industry", "any") for table in TABLES} == set(INDUSTRIES)


@pytest.mark.parametrize(
    ("industry", "value", "grade"),
    [
        ("any", 2.0, "good"),
        ("food", 2.0, "fair"),
        ("food", 6.1, "good"),
        ("home", 1.1, "fair"),
        ("fashion", 3.0, "good"),
    ],
)
def test_a_shop_is_compared_with_its_line_of_business(industry: str, value: float, grade: str) -> None:
    benchmark = benchmark_for("conversion_rate", "visits", PeriodKind.MONTH, industry)
    assert benchmark is not None
    band = benchmark.grade(value)
    assert band is not None
    assert band.grade == grade


@pytest.mark.parametrize(
    ("metric", "variant", "period", "grades"),
    [
        ("churn_rate", "start", PeriodKind.MONTH, {3: "good", 3.1: "fair", 5: "fair", 5.1: "poor"}),
        ("nrr", "net", PeriodKind.YEAR, {100.1: "good", 100: "fair", 90: "fair", 89.9: "poor"}),
        ("grr", "gross", PeriodKind.YEAR, {95: "good", 82: "fair", 81.9: "poor"}),
        ("nps", "standard", PeriodKind.QUARTER, {50.1: "good", 50: "fair", 0: "fair", -1: "poor"}),
        ("csat", "top_box", PeriodKind.MONTH, {80: "good", 70: "fair", 69.9: "poor"}),
        ("ces", "share", PeriodKind.MONTH, {85: "good", 70: "fair", 69.9: "poor"}),
        ("nes", "standard", PeriodKind.MONTH, {55: "fair", 54.9: "poor"}),
        ("clv_cac", "ratio", PeriodKind.MONTH, {5.1: "fair", 5: "good", 3: "good", 1: "fair", 0.9: "poor"}),
        ("dau_mau", "mean", PeriodKind.MONTH, {30: "good", 15: "fair", 14.9: "poor"}),
        ("fcr", "share", PeriodKind.WEEK, {80: "good", 70: "fair", 69.9: "poor"}),
        ("resolution_time", "mean", PeriodKind.MONTH, {24: "good", 48: "fair", 48.1: "poor"}),
        ("session_duration", "mean", PeriodKind.MONTH, {210: "good", 127: "fair", 75: "fair", 74: "poor"}),
    ],
)
def test_the_file_says_what_the_list_of_metrics_says(
    metric: str, variant: str, period: PeriodKind, grades: dict[float, str]
) -> None:
    assert {value: _grade(metric, variant, period, value) for value in grades} == grades
