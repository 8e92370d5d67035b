"""The known answers and the rules of counting, at the facts."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.kpi.engine.made import fact, of_columns, results, table

CONTRACTS = "customer start end amount interval"


def test_a_customer_who_joins_and_leaves_within_the_month_is_in_neither_count() -> None:
    found = results(
        table("subscriptions", CONTRACTS, "A 2026-01-01 - 10 1", "B 2026-02-03 2026-02-20 10 1"), as_of="2026-02-28"
    )
    assert fact(found, "2026-02", "customers_start") == 1
    assert fact(found, "2026-02", "customers_new") == 0
    assert fact(found, "2026-02", "customers_lost") == 0
    assert fact(found, "2026-02", "customers_end") == 1


def test_yearly_contracts_monthly_ones_and_a_return_months_later() -> None:
    found = results(
        table(
            "subscriptions",
            CONTRACTS,
            *["A 2025-01-01 2026-01-01 500 12"] * 4,
            *["A 2025-03-01 2025-06-01 30 1"] * 2,
            *["A 2026-05-01 - 50 1"] * 3,
        ),
        as_of="2026-05-31",
    )
    assert fact(found, "2025-01", "mrr_new") == pytest.approx(166.6666667)
    assert fact(found, "2025-03", "mrr_expansion") == 60
    assert fact(found, "2025-06", "mrr_contraction") == 60
    assert fact(found, "2026-01", "mrr_churned") == pytest.approx(166.6666667)
    assert fact(found, "2026-05", "mrr_reactivation") == 150
    assert fact(found, "2026-05", "mrr_new") == 0
    assert fact(found, "2026-05", "customers_reactivated") == 1


def test_three_customers_one_grows_one_shrinks_one_leaves() -> None:
    found = results(
        table(
            "subscriptions",
            CONTRACTS,
            "A 2026-01-01 2026-04-30 100 1",
            "A 2026-05-01 - 150 1",
            "B 2026-01-01 2026-04-30 100 1",
            "B 2026-05-01 - 60 1",
            "C 2026-01-01 2026-05-15 100 1",
        ),
        as_of="2026-05-31",
    )
    values = {name: found.metrics[name].series[-1].value for name in ("nrr", "grr", "churn_rate")}
    assert values == {"nrr": 70, "grr": pytest.approx(53.3333333), "churn_rate": pytest.approx(33.3333333)}


def test_a_renewal_the_day_after_the_end_is_no_loss_and_two_days_after_it_is_one() -> None:
    renewed = table("subscriptions", CONTRACTS, "A 2026-01-01 2026-01-31 10 1", "A 2026-02-01 - 10 1")
    returned = table("subscriptions", CONTRACTS, "A 2026-01-01 2026-01-31 10 1", "A 2026-02-02 - 10 1")
    assert fact(results(renewed, as_of="2026-02-28"), "2026-01", "customers_end") == 1
    assert fact(results(returned, as_of="2026-02-28"), "2026-01", "customers_end") == 0
    assert fact(results(returned, as_of="2026-02-28", gap_days="2"), "2026-01", "customers_end") == 1


def test_trials_without_a_price_are_not_customers_until_they_pay() -> None:
    found = results(
        table(
            "subscriptions",
            CONTRACTS,
            "A 2026-05-03 2026-05-17 0 1",
            "A 2026-06-02 - 20 1",
            "B 2026-05-03 2026-05-17 0 1",
        ),
        as_of="2026-06-30",
    )
    assert fact(found, "2026-05", "customers_end") == 0
    assert fact(found, "2026-06", "customers_new") == 1
    assert (fact(found, "2026-05", "trials"), fact(found, "2026-05", "trials_paid")) == (2, 1)


def test_a_trial_that_ends_without_paying_is_never_a_customer() -> None:
    columns = "customer start end amount interval trial_start trial_end"
    found = results(
        table(
            "subscriptions",
            columns,
            "A 2026-05-01 - 20 1 2026-05-01 2026-05-15",
            "B 2026-05-01 2026-05-15 20 1 2026-05-01 2026-05-15",
        ),
        as_of="2026-05-31",
    )
    assert fact(found, "2026-05", "customers_end") == 1
    assert (fact(found, "2026-05", "trials"), fact(found, "2026-05", "trials_paid")) == (2, 1)


def test_a_price_whose_header_says_that_it_is_monthly_is_not_divided() -> None:
    yearly = table("subscriptions", CONTRACTS, "A 2026-01-01 - 120 12")
    monthly = type(yearly)(
        yearly.kind,
        yearly.frame,
        type(yearly.source)(**{**vars(yearly.source), "columns": {"amount": "mrr_amount"}}),
    )
    assert fact(results(yearly), "2026-01", "mrr_end") == 10
    assert fact(results(monthly), "2026-01", "mrr_end") == 120


def test_a_discount_lowers_the_price() -> None:
    found = results(table("subscriptions", f"{CONTRACTS} discount", "A 2026-01-01 - 120 12 60"))
    assert fact(found, "2026-01", "mrr_end") == 5


def test_a_contract_on_trial_or_cancelled_on_an_unknown_day_counts_for_nobody() -> None:
    found = results(
        table(
            "subscriptions",
            f"{CONTRACTS} status",
            "A 2026-01-01 - 10 1 active",
            "B 2026-01-01 - 10 1 trial",
            "C 2026-01-01 - 10 1 cancelled",
            "D 2026-01-01 2026-06-01 10 1 cancelled",
        ),
        as_of="2026-01-31",
    )
    assert fact(found, "2026-01", "customers_end") == 2


def test_with_a_lapse_of_100_days_a_customer_is_there_on_day_99_and_lost_on_day_100() -> None:
    bought = table("orders", "customer date amount", "A 2026-01-20 10", "B 2026-01-21 10")
    found = results(bought, as_of="2026-04-30", lapse_days="100")
    assert fact(found, "2026-04", "customers_lost") == 1
    assert fact(found, "2026-04", "customers_end") == 1


def test_pending_and_cancelled_orders_are_not_revenue_and_make_no_customer() -> None:
    rows = ("A 2026-01-05 50 paid", "B 2026-01-06 30 pending", "C 2026-01-07 20 cancelled", "D 2026-01-31 70 refunded")
    found = results(table("orders", "customer date amount status", *rows))
    assert fact(found, "2026-01", "revenue") == 50
    assert fact(found, "2026-01", "customers_new") == 2


def test_refunds_reduce_revenue_once() -> None:
    rows = ("A 2026-01-05 50 paid 0", "A 2026-01-31 50 paid 30", "B 2026-01-31 40 refunded 10")
    found = results(table("orders", "customer date amount status refund", *rows))
    assert fact(found, "2026-01", "revenue") == 100
    assert fact(found, "2026-01", "revenue_to_date") == 100
    assert fact(found, "2026-01", "customers_to_date") == 2


def test_a_credit_note_is_negative_revenue_and_neither_an_order_nor_a_purchase() -> None:
    rows = ("A 2026-01-05 50 1", "A 2026-02-05 -20 2", "B 2026-02-28 -5 3")
    found = results(table("orders", "customer date amount order_id", *rows))
    assert fact(found, "2026-02", "revenue") == -25
    assert fact(found, "2026-02", "orders") == 0
    assert fact(found, "2026-02", "buyers") == 0
    assert fact(found, "2026-02", "customers_to_date") == 1


def test_lines_with_one_number_are_one_order_and_lines_without_are_one_each() -> None:
    rows = ("A 2026-01-05 50 1", "A 2026-01-05 20 1", "A 2026-01-06 20 2", "B 2026-01-31 5 -", "B 2026-01-31 6 -")
    found = results(table("orders", "customer date amount order_id", *rows))
    assert fact(found, "2026-01", "orders") == 4
    assert fact(found, "2026-01", "buyers") == 2


def test_an_anonymous_sale_is_in_revenue_and_orders_and_in_no_count_of_customers() -> None:
    found = results(table("orders", "customer date amount", "- 2026-01-05 50", "A 2026-01-31 20"))
    assert fact(found, "2026-01", "revenue") == 70
    assert fact(found, "2026-01", "orders") == 2
    assert fact(found, "2026-01", "buyers") == 1
    assert fact(found, "2026-01", "revenue_to_date") == 20


def test_one_off_sales_are_known_only_where_the_kind_is() -> None:
    rows = ("A 2026-01-05 50 one_off", "A 2026-01-31 20 recurring")
    found = results(table("orders", "customer date amount kind", *rows))
    assert fact(found, "2026-01", "nonrecurring_revenue") == 50
    assert "nonrecurring_revenue" not in results(table("orders", "customer date amount", "A 2026-01-05 50")).facts


@pytest.mark.parametrize(
    ("gaps", "expected"),
    [([40] * 9 + [200], 40), ([40] * 8 + [200] * 2, 200), ([3] * 10, 30), ([500] * 10, 365), ([], 365)],
)
def test_the_lapse_covers_nine_of_ten_gaps_within_30_and_365_days(gaps: list[int], expected: int) -> None:
    bought = [(f"c{n}", days) for n, gap in enumerate(gaps) for days in (0, gap)] or [("A", 0)]
    columns: dict[str, list[object]] = {
        "customer": [customer for customer, _ in bought],
        "date": [date(2020, 1, 1) + timedelta(days) for _, days in bought],
        "amount": [1] * len(bought),
    }
    found = results(of_columns("orders", columns))
    assert found.settings["lapse_days"] == expected


SCORES = {
    "nps": ([0, 7, 7, 9, 9, 9], {"nps_promoters": 3, "nps_passives": 2, "nps_detractors": 1}),
    "csat": ([1, 3, 4, 5, 5], {"csat_satisfied": 3, "csat_answers": 5}),
    "css": ([1, 5, 6, 7, 10], {"css_positive": 3, "css_answers": 5}),
    "ces": ([*[1] * 2, *[3] * 5, *[4, 5] * 5], {"ces_positive": 10, "ces_answers": 17, "ces_sum": 62}),
    "nes": ([1, 2, 3, 4, 5, 6, 7], {"nes_easy": 2, "nes_hard": 3, "nes_answers": 7}),
}


@pytest.mark.parametrize("question", SCORES)
def test_answers_are_sorted_by_their_score(question: str) -> None:
    scores, expected = SCORES[question]
    found = results(table("surveys", "date question score", *[f"2026-05-31 {question} {score}" for score in scores]))
    assert {name: fact(found, "2026-05", name) for name in expected} == expected


def test_a_fractional_score_below_9_is_no_promoter_and_below_7_a_detractor() -> None:
    found = results(table("surveys", "date question score", "2026-05-31 nps 6.5", "2026-05-31 nps 8.5"))
    assert found.metrics["nps"].series[0].value == -50


@pytest.mark.parametrize(("scale", "satisfied"), [(3, 8), (4, 8), (5, 7), (6, 6), (7, 5), (10, 3)])
def test_the_top_box_depends_on_the_scale(scale: int, satisfied: int) -> None:
    scores = [f"2026-05-31 csat {score}" for score in range(1, 11)]
    found = results(table("surveys", "date question score", *scores), csat_scale=str(scale))
    assert fact(found, "2026-05", "csat_satisfied") == satisfied


def test_a_scale_that_nothing_says_is_as_long_as_its_highest_score() -> None:
    def satisfied(*scores: int) -> float:
        rows = [f"2026-05-31 csat {score}" for score in scores]
        return fact(results(table("surveys", "date question score", *rows)), "2026-05", "csat_satisfied")

    assert satisfied(1, 2, 3) == 1
    assert satisfied(1, 2, 3, 4) == 2
    assert satisfied(4, 5) == 2
    assert satisfied(5, 6, 7) == 2
    assert satisfied(7, 8, 10) == 2


def test_each_answer_is_judged_on_the_scale_that_its_file_says_unless_the_user_sets_one() -> None:
    tables = (
        of_columns("surveys", {"date": ["2026-05-31"], "question": ["csat"], "score": [3], "scale": [3]}),
        of_columns("surveys", {"date": ["2026-05-31"], "question": ["csat"], "score": [5], "scale": [10]}),
        table("surveys", "date question score", "2026-05-31 csat 4", "2026-05-31 csat 5"),
    )
    for said in tables[:2]:
        said.frame["scale"] = said.frame["scale"].astype("float64")
    assert fact(results(*tables), "2026-05", "csat_satisfied") == 3
    assert fact(results(*tables, csat_scale="10"), "2026-05", "csat_satisfied") == 0


def test_where_a_low_effort_score_is_easy_the_scores_are_turned_round() -> None:
    answers = table("surveys", "date question score", *[f"2026-05-31 ces {score}" for score in (1, 2, 3, 7)])
    found = results(answers, ces_direction="low")
    assert fact(found, "2026-05", "ces_positive") == 3
    assert fact(found, "2026-05", "ces_sum") == 7 + 6 + 5 + 1


def test_net_easy_in_both_directions() -> None:
    counts = (80, 210, 140, 110, 160, 180, 120)
    scores: list[object] = [score for score, count in enumerate(counts, 1) for _ in range(count)]
    columns: dict[str, list[object]] = {"date": ["2026-05-31"] * 1000, "question": ["nes"] * 1000, "score": scores}
    answers = of_columns("surveys", columns)
    assert results(answers).metrics["nes"].series[0].value == pytest.approx(-17)
    assert results(answers, nes_direction="high").metrics["nes"].series[0].value == pytest.approx(-13)


def test_skipped_answers_are_in_no_denominator() -> None:
    found = results(table("surveys", "date question score", "2026-05-31 csat 5", "2026-05-31 csat -"))
    assert fact(found, "2026-05", "csat_answers") == 1


def test_costs_are_added_by_purpose_and_other_costs_by_none() -> None:
    rows = ("2026-01-31 300 marketing", "2026-01-31 100 sales", "2026-01-31 999 other", "2026-01-31 -50 marketing")
    found = results(table("costs", "date amount purpose", *rows))
    assert fact(found, "2026-01", "marketing_cost") == 250
    assert fact(found, "2026-01", "sales_cost") == 100
    assert "retention_cost" not in found.facts


def test_costs_that_do_not_say_what_for_are_marketing_even_beside_a_table_that_does() -> None:
    ads = table("costs", "date amount channel", "2026-01-31 40 search")
    booked = table("costs", "date amount purpose", "2026-01-31 60 sales", "2026-01-31 7 -")
    found = results(ads, booked)
    assert fact(found, "2026-01", "marketing_cost") == 40
    assert fact(found, "2026-01", "sales_cost") == 60
    assert fact(results(ads, cost_purpose="retention"), "2026-01", "retention_cost") == 40


def test_a_ticket_counts_where_it_was_resolved() -> None:
    solved = ["2026-05-01T08:00 2026-05-01T10:00 1"] * 9
    rows = (*solved, "2026-04-26T08:00 2026-05-01T08:00 4", "2026-05-31T08:00 - 1")
    found = results(table("tickets", "created resolved contacts", *rows))
    assert fact(found, "2026-05", "resolution_hours") == 9 * 2 + 120
    assert fact(found, "2026-05", "resolution_hours_median") == 2
    assert fact(found, "2026-05", "tickets_first_contact") == 9
    assert fact(found, "2026-04", "tickets_resolved") == 0
    assert [fact(found, month, "tickets_open") for month in ("2026-04", "2026-05")] == [1, 1]
    assert found.metrics["resolution_time"].series[-1].value == pytest.approx(13.8)


def test_a_reopened_ticket_was_not_resolved_at_the_first_contact() -> None:
    rows = ("2026-05-01 2026-05-02 1 0", "2026-05-01 2026-05-31 1 1")
    found = results(table("tickets", "created resolved contacts reopened", *rows))
    assert fact(found, "2026-05", "tickets_first_contact") == 1


def test_sessions_have_a_length_and_days_without_any_count_as_no_users() -> None:
    rows = ("A 2026-04-01T10:00 60", "A 2026-04-01T12:00 360", "B 2026-04-30T10:00 180")
    found = results(table("sessions", "user start seconds", *rows))
    assert fact(found, "2026-04", "session_seconds") == 600
    assert fact(found, "2026-04", "dau") == pytest.approx(2 / 30)
    assert fact(found, "2026-04", "mau") == 2


def test_a_list_of_customers_without_dates_is_one_snapshot() -> None:
    found = results(table("customers", "customer churned tenure amount", "A yes 3 10", "B no 5 20", "C no 7 30"))
    assert [period.label for period in found.periods] == ["snapshot"]
    assert found.metrics["churn_rate"].series[0].value == pytest.approx(100 / 3)
    assert found.metrics["churn_rate"].series[0].complete
    assert fact(found, "snapshot", "mrr_end") == 50


def test_customers_with_dates_come_and_go() -> None:
    found = results(table("customers", "customer since until", "A 2026-01-05 2026-03-01", "B 2026-02-01 -"))
    assert fact(found, "2026-02", "customers_end") == 2
    assert fact(found, "2026-03", "customers_lost") == 1


def test_a_list_with_a_customer_several_times_balances_with_who_came_back_and_who_pays_more() -> None:
    found = results(
        table(
            "customers",
            "customer since until amount",
            "A 2026-01-10 2026-02-10 50",
            "A 2026-03-31 - 20",
            "B 2026-01-10 - 10",
            "B 2026-02-20 - 5",
        ),
        as_of="2026-04-30",
    )
    assert fact(found, "2026-03", "mrr_reactivation") == 20
    assert fact(found, "2026-02", "mrr_expansion") == 5
    for month in ("2026-01", "2026-02", "2026-03", "2026-04"):
        start, end = fact(found, month, "mrr_start"), fact(found, month, "mrr_end")
        rises = sum(fact(found, month, f"mrr_{name}") for name in ("new", "expansion", "reactivation"))
        assert end == start + rises - sum(fact(found, month, f"mrr_{name}") for name in ("contraction", "churned"))
    once = results(table("customers", "customer since until amount", "A 2026-01-10 - 50"), as_of="2026-04-30")
    assert "mrr_expansion" not in once.facts
