"""How a figure came about, step by step."""

from __future__ import annotations

from kpi import catalog
from kpi.explain import Line, explain
from kpi.formatting import Formatter
from kpi.outcomes import Outcome
from kpi.terms import Term, mean
from kpi.units import Unit
from tests.kpi.metrics.single_period import facts_of


def _lines(name: str, variant: str = "", months: float = 1, **values: float) -> list[Line]:
    metric = catalog.metrics()[name]
    chosen = metric.variant(variant)
    outcome: Outcome = chosen.formula(facts_of(values, {"margin": 0.62}, months))
    return list(explain(outcome.term, metric.unit_of(chosen), Formatter()))


def _plain(text: str) -> str:
    return text.replace("\u202f", " ").replace("\u00a0", " ")


def test_a_share_is_said_in_words_and_in_numbers() -> None:
    (line,) = _lines("churn_rate", customers_lost=5, customers_start=100)
    assert line.words == "Customers lost ÷ Customers at the start"
    assert _plain(line.text) == "5 ÷ 100 = 5.0 %"


def test_a_sum_that_is_divided_has_brackets_and_a_product_has_none() -> None:
    (line,) = _lines("nps", nps_promoters=120, nps_passives=45, nps_detractors=30)
    assert _plain(line.text) == "(120 − 30) ÷ (120 + 45 + 30) = +46"


def test_what_is_taken_off_a_difference_keeps_its_brackets() -> None:
    a, b, c = (Term(float(number)) for number in (9, 5, 2))
    formatter = Formatter()
    numbers = [explain(term, Unit.COUNT, formatter)[-1].numbers for term in (a - (b - c), (a - b) - c, a / (b * c))]
    assert numbers == ["9 − (5 − 2)", "9 − 5 − 2", "9 ÷ (5 × 2)"]


def test_a_plain_amount_is_named_without_a_computation() -> None:
    (line,) = _lines("mrr", mrr_end=18420)
    assert (line.words, line.numbers, _plain(line.text)) == ("Monthly recurring revenue at the end", "", "€ 18,420")


def test_a_month_is_not_divided_by_one() -> None:
    (month,) = _lines("mrr", "article", revenue=9000)
    (quarter,) = _lines("mrr", "article", months=3, revenue=9000)
    assert _plain(month.text) == "€ 9,000"
    assert _plain(quarter.text) == "€ 9,000 ÷ 3 = € 3,000"


def test_a_mean_is_one_divisor() -> None:
    (line,) = _lines("arpu", "article", revenue=5000, customers_start=90, customers_end=110)
    assert line.words == "Revenue ÷ (mean of Customers at the start and Customers at the end)"
    assert _plain(line.text) == "€ 5,000 ÷ ((90 + 110) ÷ 2) = € 50.00"
    assert mean(Term(90.0), Term(110.0)).value == 100


def test_customer_value_is_explained_from_its_steps() -> None:
    lines = _lines("clv", mrr_end=4120, customers_end=100, customers_start=1000, customers_lost=49)
    assert [_plain(line.text) for line in lines] == [
        "Revenue per customer and month = € 4,120 ÷ 100 = € 41.20",
        "Customers lost in a month = 49 ÷ 1,000 = 4.9 %",
        "Months that a customer stays = min(60; 1 ÷ 4.9 %) = 20.4",
        "€ 41.20 × 62 % × 20.4 = € 521",
    ]
    assert [line.depth for line in lines] == [1, 2, 1, 0]
    assert lines[1].words == "Customers lost, months added up ÷ Customers at the start, months added up"
    assert lines[-1].words == "Revenue per customer and month × Margin × Months that a customer stays"


def test_a_metric_of_metrics_names_them_and_explains_each() -> None:
    clv = Term(503.0, "clv", Unit.MONEY, operands=(Term(41.2, unit=Unit.MONEY) * Term(12.2),))
    cac = Term(148.0, "cac", Unit.MONEY, operands=(Term(5920.0, unit=Unit.MONEY) / Term(40.0),))
    lines = explain(clv / cac, Unit.RATIO, Formatter())
    assert [_plain(line.text) for line in lines] == [
        "CLV = € 41.20 × 12.2 = € 503",
        "CAC = € 5,920 ÷ 40 = € 148",
        "€ 503 ÷ € 148 = 3.4 : 1",
    ]
    assert lines[-1].words == "CLV ÷ CAC"


def test_a_figure_without_a_value_shows_what_there_was() -> None:
    (line,) = _lines("churn_rate", customers_lost=0, customers_start=0)
    assert _plain(line.text) == "0 ÷ 0 = n/a"


def test_the_words_are_translated() -> None:
    term = catalog.metrics()["churn_rate"].variants[0].formula(facts_of({"customers_lost": 5, "customers_start": 100}))
    (line,) = explain(term.term, Unit.PERCENT, Formatter("it"), lambda text, _count: text.upper())
    assert line.words == "CUSTOMERS LOST ÷ CUSTOMERS AT THE START"
