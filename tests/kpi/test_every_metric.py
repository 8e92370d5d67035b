"""What every metric must do, whatever it measures."""

from __future__ import annotations

import ast
import inspect
from pathlib import Path
from types import MappingProxyType

import pytest

from kpi import catalog
from kpi.facts.facts import MissingFact
from kpi.facts.names import FACTS
from kpi.metric import Example, Metric
from kpi.terms import Term
from kpi.units import Unit
from tests.kpi.metrics.single_period import facts_of, outcome_of

METRICS = catalog.metrics()
CASES = [
    pytest.param(metric, example, id=f"{metric.id}-{number}")
    for metric in METRICS.values()
    for number, example in enumerate(metric.examples)
]
every_metric = pytest.mark.parametrize("metric", METRICS.values(), ids=METRICS.keys())
every_example = pytest.mark.parametrize(("metric", "example"), CASES)


@every_example
def test_the_formula_gives_what_was_computed_by_hand(metric: Metric, example: Example) -> None:
    value = outcome_of(metric, example).value
    unit = metric.unit_of(metric.variant(example.variant))
    shown = None if value is None else value * unit.factor
    assert shown == (None if example.value is None else pytest.approx(example.value, rel=1e-12))


@every_example
def test_a_value_that_cannot_be_computed_has_a_reason(metric: Metric, example: Example) -> None:
    outcome = outcome_of(metric, example)
    assert (outcome.value is None) == (example.value is None)
    if outcome.value is None:
        assert outcome.note is not None
        assert outcome.note.render()


@every_example
def test_nothing_is_mutated_and_the_same_facts_give_the_same_value(metric: Metric, example: Example) -> None:
    values = dict(example.facts)
    first = outcome_of(metric, example, MappingProxyType(values))
    assert values == dict(example.facts)
    assert outcome_of(metric, example, dict(reversed(values.items()))) == first


@every_example
def test_twice_the_money_doubles_money_and_leaves_everything_else(metric: Metric, example: Example) -> None:
    doubled = {
        name: 2 * value if (METRICS.get(name) or FACTS[name]).unit is Unit.MONEY else value
        for name, value in example.facts.items()
    }
    before, after = outcome_of(metric, example), outcome_of(metric, example, doubled)
    factor = 2 if metric.unit_of(metric.variant(example.variant)) is Unit.MONEY else 1
    expected = None if before.value is None else pytest.approx(factor * before.value)
    assert after.value == expected


@every_example
def test_the_interval_holds_the_value(metric: Metric, example: Example) -> None:
    outcome = outcome_of(metric, example)
    if outcome.low is not None and outcome.high is not None and outcome.value is not None:
        assert outcome.low <= outcome.value <= outcome.high


@every_metric
def test_without_any_fact_every_variant_says_which_one_is_missing(metric: Metric) -> None:
    for variant in metric.variants:
        with pytest.raises(MissingFact) as missing:
            variant.formula(facts_of({}))
        assert missing.value.name in FACTS or missing.value.name in METRICS


@every_metric
def test_each_variant_has_an_example(metric: Metric) -> None:
    shown = {metric.variant(example.variant).name for example in metric.examples if example.value is not None}
    assert shown == {variant.name for variant in metric.variants}


@every_metric
def test_a_metric_that_divides_has_an_example_with_nothing_to_divide_by(metric: Metric) -> None:
    if any(_divides(outcome_of(metric, example).term) for example in metric.examples):
        assert any(example.value is None for example in metric.examples)


@every_metric
def test_texts_are_there(metric: Metric) -> None:
    for text in (metric.title, metric.short_title, metric.summary, metric.needs):
        assert text.strip() == text != ""
    assert metric.summary.endswith(".")
    assert not metric.needs.endswith(".")
    assert all(variant.title for variant in metric.variants)


@every_metric
def test_each_text_is_marked_for_the_translators(metric: Metric) -> None:
    module = inspect.getmodule(metric.variants[0].formula)
    assert module is not None
    marked = _marked_texts(Path(str(module.__file__)))
    texts = {metric.title, metric.short_title, metric.summary, metric.needs}
    for variant in metric.variants:
        texts |= {variant.title, variant.metric_title, variant.summary}
    texts |= {setting.title for setting in metric.settings}
    assert texts - {""} <= marked


@every_metric
def test_the_id_is_the_name_of_the_file(metric: Metric) -> None:
    module = inspect.getmodule(metric.variants[0].formula)
    assert module is not None
    assert module.__name__ == f"kpi.metrics.{metric.id}"


def test_no_two_metrics_share_a_place() -> None:
    places = [(metric.section, metric.order) for metric in METRICS.values()]
    assert len(set(places)) == len(places)


def test_the_metrics_stand_in_the_order_of_sections_and_then_their_own() -> None:
    assert list(METRICS)[:3] == ["mrr", "expansion_mrr", "arpu"]
    customers = [name for name, metric in METRICS.items() if metric.section == "customers"]
    assert customers[:5] == ["churn_rate", "retention_rate", "clv", "cac", "clv_cac"]


def _divides(term: Term) -> bool:
    return term.operator == "÷" or any(_divides(operand) for operand in term.operands)


def _marked_texts(file: Path) -> set[str]:
    """Return the second arguments of QT_TRANSLATE_NOOP in a file."""
    calls = (node for node in ast.walk(ast.parse(file.read_text("utf-8"))) if isinstance(node, ast.Call))
    return {
        str(ast.literal_eval(call.args[1]))
        for call in calls
        if isinstance(call.func, ast.Name) and call.func.id == "QT_TRANSLATE_NOOP"
    }
