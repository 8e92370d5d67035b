"""What each part of the health of a customer says, in cases computed by hand."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy as np
import pytest

from kpi import catalog
from kpi.dataset import put_together
from kpi.models.health.business import Business
from kpi.models.health.scoring import PARTS, states
from kpi.receipt import Table
from tests.kpi.engine.made import TODAY, table

EPOCH = date(1970, 1, 1)
MONTHLY = [f"{year}-{month:02}-10" for year in (2025, 2026) for month in range(1, 13)]


def part(name: str, tables: Sequence[Table], day: str, customer: str = "ann", **chosen: str) -> float | None:
    dataset = put_together(tables, catalog.settings({"as_of": "2026-11-15", **chosen}), TODAY)
    business = Business.of(dataset.frames, dataset.settings, date(2026, 11, 15))
    state = next(states(business, [(date.fromisoformat(day) - EPOCH).days]))
    code = business.people.code(customer)
    assert code is not None
    score = float(state.parts[list(PARTS).index(name), code])
    return None if np.isnan(score) else score


def bought(*days: str) -> Table:
    return table("orders", "customer date amount", *(f"ann {day} 10" for day in days))


def test_who_buys_as_often_as_before_has_full_frequency() -> None:
    assert part("frequency", [bought(*MONTHLY)], "2026-06-30") == 100


def test_half_the_purchases_are_half_the_frequency_and_none_are_0() -> None:
    regular = [day for day in MONTHLY if day <= "2026-03-31"]
    # A year before has 12 purchases in 365 days, so 2.96 in 90.
    assert part("frequency", [bought(*regular, "2026-06-01")], "2026-06-29") == pytest.approx(100 * 365 / (12 * 90))
    assert part("frequency", [bought(*regular)], "2026-06-29") == 0


def test_nobody_has_a_rhythm_before_twice_the_days_that_count_as_lately() -> None:
    days = ("2026-01-01", "2026-01-15", "2026-02-01", "2026-03-01", "2026-05-01")
    assert part("frequency", [bought(*days)], "2026-06-29") is None
    assert part("frequency", [bought(*days)], "2026-06-30") is not None


def test_who_usually_comes_less_than_once_in_the_days_is_not_judged_by_them() -> None:
    seldom = bought("2025-01-01", "2025-08-01", "2026-03-01")
    assert part("frequency", [seldom], "2026-09-01") is None
    assert part("frequency", [seldom], "2026-09-01", health_days="183") == 0


def test_the_weaker_of_purchases_and_visits_counts() -> None:
    visits = table("sessions", "user start seconds", *(f"ANN {day} 60" for day in MONTHLY if day < "2026-03-01"))
    assert part("frequency", [bought(*MONTHLY), visits], "2026-06-30") == 0
    assert part("frequency", [bought(*MONTHLY)], "2026-06-30") == 100


def test_fewer_features_than_usual_are_less_than_100() -> None:
    used = [f"ann 2026-{month}-10 {feature} 5" for month in ("01", "03") for feature in "abcd"]
    visits = table("sessions", "user start feature seconds", *used, "ann 2026-06-20 a 5")
    assert part("features", [visits], "2026-06-30", health_days="60") == 25
    assert part("features", [visits], "2026-03-15", health_days="60") is None


def test_the_latest_answer_counts_until_it_is_too_old() -> None:
    answers = table(
        "surveys",
        "customer date question score",
        "Ann 2026-01-01 nps 2",
        "ann 2026-03-01 nps 9",
        "ann 2026-03-02 csat 4",
    )
    found = [part("nps", [answers], day) for day in ("2026-02-01", "2026-03-01", "2026-08-27", "2026-08-28")]
    assert found == [20, 90, 90, None]
    assert part("csat", [answers], "2026-04-01", csat_scale="5") == 75


def test_the_answer_to_a_request_is_one_on_satisfaction() -> None:
    asked = table("tickets", "customer created resolved satisfaction", "ann 2026-03-01 2026-03-05 1")
    assert part("csat", [asked], "2026-03-04") is None
    assert part("csat", [asked], "2026-03-05") == 0


def test_requests_that_are_open_opened_again_or_many_take_off() -> None:
    asked = table(
        "tickets",
        "customer created resolved reopened",
        "ann 2026-01-01 2026-01-02 1",
        "ann 2026-01-03 - 0",
        "ann 2026-01-04 2026-01-05 0",
        "ann 2026-01-06 2026-02-01 0",
    )
    assert part("tickets", [asked], "2026-01-01") == 75
    assert part("tickets", [asked], "2026-01-05") == 100 - 25 - 25 - 10
    assert part("tickets", [asked], "2026-01-31") == 100 - 2 * 25 - 25 - 2 * 10
    assert part("tickets", [asked], "2026-06-30") == 75


def test_who_asked_for_nothing_has_no_score_for_requests() -> None:
    asked = table("tickets", "customer created resolved", "ann 2026-01-01 2026-01-02", "bob 2026-06-01 2026-06-02")
    assert part("tickets", [asked], "2026-06-30") is None
    assert part("tickets", [asked], "2026-06-30", "bob") == 100


def test_what_was_not_paid_or_given_back_is_missing_from_the_payments() -> None:
    billed = table(
        "orders",
        "customer date amount refund status",
        "ann 2026-06-01 50 0 paid",
        "ann 2026-06-02 20 5 paid",
        "ann 2026-06-03 10 0 refunded",
        "ann 2026-06-04 10 0 pending",
        "ann 2026-06-05 10 0 cancelled",
    )
    assert part("payments", [billed], "2026-06-30") == 65
    assert part("payments", [billed], "2026-12-30") is None


def test_a_smaller_contract_counts_by_how_much_of_it_is_left() -> None:
    contract = table(
        "subscriptions", "customer start end amount", "ann 2026-01-01 - 60", "ann 2026-01-01 2026-05-01 40"
    )
    found = [part("payments", [contract], day) for day in ("2026-04-30", "2026-05-01", "2026-07-31")]
    assert found == [100, 60, 100]


def test_an_overdue_contract_is_not_paid_in_the_month_before_the_end_of_the_data() -> None:
    contract = table(
        "subscriptions", "customer start amount status", "ann 2026-01-01 75 active", "ann 2026-01-01 25 past_due"
    )
    assert part("payments", [contract], "2026-10-15") == 100
    assert part("payments", [contract], "2026-10-31") == 75
