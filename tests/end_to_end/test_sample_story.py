"""The story of the sample business, as the metrics tell it."""

from __future__ import annotations

import pytest

from kpi import catalog, engine
from kpi.results import Results
from tests.end_to_end.sample_tables import sample_tables
from tests.sample_business.language import LANGUAGES, Language

TOLD = (
    "mrr", "arpu", "nrr", "churn_rate", "clv", "cac", "clv_cac", "nps", "csat",
    "resolution_time", "fcr", "response_time", "defects", "availability", "usage_rate", "session_duration", "dau_mau",
)  # fmt: skip
MONTHS = 36


def told(language: str) -> Results:
    tables = tuple(sample_tables(language).values())
    return engine.compute(tables, catalog.settings({}), engine.Question())


@pytest.fixture(scope="module")
def results() -> Results:
    return told("en")


def value(results: Results, metric: str, period: str) -> float:
    (found,) = [value.value for value in results.metrics[metric].series if value.period.label == period]
    assert found is not None, f"{metric} has no value in {period}"
    return found


def test_the_story_is_three_whole_years_of_months(results: Results) -> None:
    labels = [period.label for period in results.periods]

    assert (labels[0], labels[-1], len(labels)) == ("2023-11", "2026-10", MONTHS)
    for metric in TOLD:
        latest = results.metrics[metric].latest
        assert latest is not None
        assert (latest.period.label, latest.complete) == ("2026-10", True)


def test_the_business_grows(results: Results) -> None:
    series = [value(results, "mrr", f"{year}-10") for year in (2024, 2025, 2026)]

    assert series == sorted(series)
    assert 15_000 < series[-1] < 20_000
    assert 38 < value(results, "arpu", "2026-10") < 44


def test_the_price_rise_costs_customers_for_three_months(results: Results) -> None:
    usual = value(results, "churn_rate", "2025-09")

    assert 2.5 < usual < 3.5
    for month in ("2025-12", "2026-01", "2026-02"):
        assert value(results, "churn_rate", month) > 2 * usual
        assert value(results, "nrr", month) < value(results, "nrr", "2025-09") - 3
    assert value(results, "churn_rate", "2026-10") < 4.5


def test_the_bad_quarter_of_support_dents_satisfaction(results: Results) -> None:
    for month in ("2026-02", "2026-03"):
        assert value(results, "nps", month) < 15
        assert value(results, "csat", month) < 70
    assert value(results, "nps", "2025-10") > 40
    assert value(results, "csat", "2025-10") > 85
    assert 30 < value(results, "nps", "2026-10") < 45
    assert value(results, "csat", "2026-10") > 80


def test_the_campaign_halves_what_a_customer_brings_for_each_euro(results: Results) -> None:
    assert 3.5 < value(results, "clv_cac", "2025-09") < 4.5
    for month in ("2026-02", "2026-03", "2026-04"):
        assert value(results, "clv_cac", month) < 2
    assert 3 < value(results, "clv_cac", "2026-10") < 4


def test_the_costs_begin_after_the_opening_so_no_month_wins_customers_for_nothing(results: Results) -> None:
    costs = {value.period.label: value.value for value in results.metrics["cac"].series}

    assert costs.pop("2023-11") is None
    assert all(cost is not None and cost > 200 for cost in costs.values())


def test_the_bad_quarter_of_support_is_seen_in_its_speed_and_in_what_fails(results: Results) -> None:
    for month in ("2026-01", "2026-02", "2026-03"):
        assert value(results, "response_time", month) > 2 * value(results, "response_time", "2025-10")
        assert value(results, "defects", month) > 2 * value(results, "defects", "2025-10")
        assert value(results, "fcr", month) < value(results, "fcr", "2025-10") - 10
    assert value(results, "response_time", "2026-10") < 3
    assert value(results, "availability", "2026-02") < 98
    assert value(results, "availability", "2026-10") > 99.8


def test_the_app_is_used_more_and_more_but_many_newcomers_stop_on_the_way(results: Results) -> None:
    facts = results.facts

    assert facts["active_users"].to_dict()["2026-10"] > 2 * facts["active_users"].to_dict()["2025-11"]
    assert results.settings["key_feature"] == "Wheel booking"
    assert value(results, "usage_rate", "2026-10") > 50
    onboarding = results.metrics["onboarding"]
    assert onboarding.latest is not None
    assert onboarding.latest.period.label == "2026-09"
    assert onboarding.latest.value is not None
    assert 30 < onboarding.latest.value < 80
    assert results.settings["onboarding_steps"] == tuple(Language.of("en").words["step"].values())


@pytest.mark.parametrize("language", [name for name in LANGUAGES if name != "en"])
def test_every_language_tells_the_same_story(results: Results, language: str) -> None:
    other = told(language)

    for metric in TOLD:
        ours = [(value.period.label, value.value, value.n) for value in results.metrics[metric].series]
        theirs = [(value.period.label, value.value, value.n) for value in other.metrics[metric].series]
        assert theirs == ours, metric
