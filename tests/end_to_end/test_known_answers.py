"""Answers that were computed by hand, or published, come out of the files that hold their data."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import pytest

from app.command_line import main

pytestmark = pytest.mark.usefixtures("read_here")

Series = dict[str, Any]


class Computed:
    """What the command line gives for files made on the spot."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document

    def value(self, metric: str) -> float | None:
        """The latest value of a metric."""
        latest = self.document["metrics"][metric]["latest"]
        value: float | None = latest["value"]
        return value

    def at(self, metric: str, period: str) -> Series:
        """What a metric gives for a period."""
        series: list[Series] = self.document["metrics"][metric]["series"]
        return next(value for value in series if value["period"] == period)

    def fact(self, name: str, period: str) -> float | None:
        """A fact of a period."""
        value: float | None = self.document["facts"][period].get(name)
        return value


class Business:
    """A folder with a business's files."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files: list[Path] = []

    def has(self, name: str, *lines: str) -> Business:
        """Add a CSV file with these lines."""
        self._files.append(self._folder / f"{name}.csv")
        self._files[-1].write_text("\n".join(lines) + "\n", "utf-8")
        return self

    def computed(self, *options: str) -> Computed:
        """Compute every metric from the files."""
        target = self._folder / "out.json"
        assert main(["compute", *(str(file) for file in self._files), *options, "--json", str(target)]) == 0
        return Computed(json.loads(target.read_text("utf-8")))


@pytest.fixture
def business(tmp_path: Path) -> Business:
    return Business(tmp_path)


def _figures(business: Business, **facts: float) -> Business:
    return business.has(
        "figures", ",".join(("period", *facts)), ",".join(("2026-05", *(str(value) for value in facts.values())))
    )


def _answers(business: Business, question: str, scores: Iterable[float]) -> Business:
    return business.has("answers", "date,question,score", *(f"2026-05-31,{question},{score}" for score in scores))


def _repeated(counts: Sequence[int]) -> list[float]:
    """Return each score from 1 as often as its count says."""
    return [float(score) for score, count in enumerate(counts, start=1) for _ in range(count)]


def test_who_joins_in_the_month_is_not_in_its_churn(business: Business) -> None:
    _figures(business, customers_start=100, customers_lost=5, customers_new=10)
    assert business.computed().value("churn_rate") == pytest.approx(5)


def test_retention_is_counted_without_the_new_customers(business: Business) -> None:
    _figures(business, customers_start=1000, customers_lost=200, customers_new=500, customers_end=1300)
    assert business.computed().value("retention_rate") == pytest.approx(80)


@pytest.mark.parametrize(
    ("metric", "variant", "expected"),
    [("revenue_churn", "gross", 20), ("revenue_churn", "net", 10), ("nrr", "net", 90), ("grr", "gross", 80)],
)
def test_revenue_that_left_shrank_and_grew(business: Business, metric: str, variant: str, expected: float) -> None:
    _figures(business, mrr_start=100, mrr_churned=10, mrr_contraction=10, mrr_expansion=10)
    choice = ("--set", f"variant.{metric}={variant}") if metric == "revenue_churn" else ()
    assert business.computed(*choice).value(metric) == pytest.approx(expected)


def test_three_customers_of_whom_one_grows_one_shrinks_and_one_leaves(business: Business) -> None:
    business.has(
        "subscriptions",
        "customer,start,end,amount,interval",
        "A,2026-01-01,2026-04-30,100,month",
        "A,2026-05-01,,150,month",
        "B,2026-01-01,2026-04-30,100,month",
        "B,2026-05-01,,60,month",
        "C,2026-01-01,2026-05-15,100,month",
    )
    computed = business.computed("--set", "as_of=2026-05-31")
    assert computed.at("nrr", "2026-05")["value"] == pytest.approx(70)
    assert computed.at("grr", "2026-05")["value"] == pytest.approx(160 / 3)
    assert computed.at("churn_rate", "2026-05")["value"] == pytest.approx(100 / 3)


def test_the_recurring_revenue_of_one_customer_comes_grows_shrinks_goes_and_comes_back(business: Business) -> None:
    yearly = ["A,2025-01-01,2025-12-31,500,year"] * 4
    extra = ["A,2025-03-01,2025-05-31,30,month"] * 2
    again = ["A,2026-04-01,,50,month"] * 3
    business.has("subscriptions", "customer,start,end,amount,interval", *yearly, *extra, *again)
    computed = business.computed("--set", "as_of=2026-04-30")
    assert computed.fact("mrr_new", "2025-01") == pytest.approx(2000 / 12)
    assert computed.fact("mrr_expansion", "2025-03") == pytest.approx(60)
    assert computed.fact("mrr_contraction", "2025-05") == pytest.approx(60)
    assert computed.fact("mrr_churned", "2025-12") == pytest.approx(2000 / 12)
    assert computed.fact("mrr_reactivation", "2026-04") == pytest.approx(150)
    assert computed.fact("mrr_new", "2026-04") == 0


@pytest.mark.parametrize(("options", "expected"), [((), 2000), (("--set", "margin=0.8"), 1600)])
def test_customer_value_of_100_a_month_with_a_churn_of_5_percent(
    business: Business, options: tuple[str, ...], expected: float
) -> None:
    _figures(business, customers_start=100, customers_lost=5, customers_new=5, customers_end=100, mrr_end=10000)
    assert business.computed(*options).value("clv") == pytest.approx(expected)


def test_customer_value_of_5200_won_for_1500(business: Business) -> None:
    _figures(
        business,
        customers_start=100,
        customers_lost=2,
        customers_new=2,
        customers_end=100,
        mrr_end=10400,
        marketing_cost=2000,
        sales_cost=1000,
    )
    computed = business.computed()
    assert computed.value("clv") == pytest.approx(5200)
    assert computed.value("cac") == pytest.approx(1500)
    assert computed.value("clv_cac") == pytest.approx(3.4666667)
    assert computed.value("profit_per_customer") == pytest.approx(3700)


def test_nobody_leaving_gives_no_customer_value_but_what_was_seen_of_it(business: Business) -> None:
    _figures(business, customers_start=100, customers_lost=0, customers_new=20, customers_end=120, mrr_end=12000)
    computed = business.computed()
    assert computed.value("churn_rate") == 0
    assert computed.document["metrics"]["clv"]["latest"] is None
    assert "at least €\u202f100 over the 1 month" in computed.at("clv", "2026-05")["note"]


def test_a_refund_is_taken_off_what_a_customer_has_brought(business: Business) -> None:
    business.has("orders", "customer,date,amount,refund", "A,2026-01-05,50,0", "A,2026-01-31,50,30")
    assert business.computed("--set", "variant.clv=historical").value("clv") == pytest.approx(70)


@pytest.mark.parametrize(
    ("scores", "expected"),
    [([0, 7, 7, 9, 9, 9], 100 / 3), ([7, 7, 7, 7, 7, 7], 0), ([6.5, 8.5], -50)],
)
def test_net_promoter_score(business: Business, scores: list[float], expected: float) -> None:
    assert _answers(business, "nps", scores).computed().value("nps") == pytest.approx(expected)


def test_five_promoters_are_not_yet_a_score_of_100(business: Business) -> None:
    score = _answers(business, "nps", [10] * 5).computed().at("nps", "2026-05")
    assert score["value"] == 100
    assert score["low"] == pytest.approx(17.5, abs=0.1)
    assert score["high"] == 100


def test_the_net_promoter_score_is_not_computed_from_rounded_parts(business: Business) -> None:
    _figures(business, nps_promoters=120, nps_passives=45, nps_detractors=30)
    score = business.computed().at("nps", "2026-05")
    assert round(score["value"], 2) == 46.15
    assert (round(score["low"], 1), round(score["high"], 1)) == (35.0, 55.9)


def test_480_of_600_are_satisfied(business: Business) -> None:
    share = _answers(business, "csat", [5] * 240 + [4] * 240 + [3] * 60 + [1] * 60).computed().at("csat", "2026-05")
    assert share["value"] == 80
    assert (round(share["low"], 1), round(share["high"], 1)) == (76.6, 83.0)


def test_neutral_answers_do_not_agree_that_it_was_easy(business: Business) -> None:
    scores = _repeated([3, 2, 5, 6, 4])
    assert _answers(business, "ces", scores).computed().value("ces") == 50


@pytest.mark.parametrize(("direction", "expected"), [("low", -17), ("high", -13)])
def test_net_easy_score_in_both_directions(business: Business, direction: str, expected: float) -> None:
    scores = _repeated([80, 210, 140, 110, 160, 180, 120])
    computed = _answers(business, "nes", scores).computed("--set", f"nes_direction={direction}")
    assert computed.value("nes") == pytest.approx(expected)


@pytest.mark.parametrize(("ordered", "active", "lost"), [("2025-12-22", 2, 0), ("2025-12-21", 1, 1)])
def test_a_customer_is_lost_on_the_100th_day_after_the_last_order_and_not_on_the_99th(
    business: Business, ordered: str, active: int, lost: int
) -> None:
    business.has("orders", "customer,date,amount", f"A,{ordered},10", "B,2026-03-31,10")
    computed = business.computed("--set", "lapse_days=100")
    assert computed.fact("customers_end", "2026-03") == active
    assert computed.fact("customers_lost", "2026-03") == lost


def test_50000_minutes_over_500_requests(business: Business) -> None:
    _figures(business, tickets_resolved=500, resolution_hours=50000 / 60)
    assert business.computed().value("resolution_time") == pytest.approx(1.6666667)


def test_one_slow_request_in_ten_makes_the_mean(business: Business) -> None:
    quick = [f"T{number},2026-05-01 08:00,2026-05-01 10:00,1" for number in range(9)]
    business.has("tickets", "ticket_id,created,resolved,contacts", *quick, "T9,2026-05-01 08:00,2026-05-06 08:00,4")
    computed = business.computed()
    assert computed.at("resolution_time", "2026-05")["value"] == pytest.approx(13.8)
    assert computed.at("fcr", "2026-05")["value"] == pytest.approx(90)


def test_three_visits_and_the_users_of_a_day_and_a_month(business: Business) -> None:
    _figures(business, sessions=3, session_seconds=600, dau=500, mau=2000)
    computed = business.computed()
    assert computed.value("session_duration") == 200
    assert computed.value("dau_mau") == 25


def test_keeping_customers_and_winning_them_from_visits_and_trials(business: Business) -> None:
    _figures(
        business,
        customers_retained=5000,
        retention_cost=200000,
        visits=1000,
        conversions=20,
        trials=10,
        trials_paid=5,
    )
    computed = business.computed()
    assert computed.value("crc") == 40
    assert computed.value("conversion_rate") == 2
    assert computed.value("free_to_paid") == 50


def test_a_churn_of_5_percent_a_month_is_one_of_46_percent_a_year(business: Business) -> None:
    starts = [100000 * 0.95**month for month in range(12)]
    months = (f"2025-{number:02},{start},{start * 0.05}" for number, start in enumerate(starts, start=1))
    business.has("figures", "period,customers_start,customers_lost", *months)
    assert business.computed("--period", "year").value("churn_rate") == pytest.approx(45.96, abs=0.005)
