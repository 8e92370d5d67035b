"""Work that is done by several threads gives what it gives when it is done in turn."""

from __future__ import annotations

import threading
from functools import partial

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings

from kpi import catalog
from kpi import side_by_side as threads
from kpi.engine import Question, compute
from kpi.facts.shared import Shared
from kpi.side_by_side import side_by_side
from tests.kpi.engine.made import TODAY, results, table
from tests.kpi.models.health.businesses import Rows, businesses, tables
from tests.kpi.models.health.test_health_oracle import CHOSEN


@pytest.mark.parametrize("worth_it", [True, False])
def test_what_the_tasks_give_comes_in_their_order(worth_it: bool) -> None:
    tasks = [partial(pow, number, 2) for number in range(20)]
    assert side_by_side(tasks, worth_it=worth_it) == [number**2 for number in range(20)]


@pytest.mark.parametrize("worth_it", [True, False])
def test_a_task_that_fails_says_so(worth_it: bool) -> None:
    with pytest.raises(ZeroDivisionError):
        side_by_side([lambda: 1, lambda: 1 // 0], worth_it=worth_it)


def test_no_task_gives_nothing() -> None:
    assert side_by_side([], worth_it=True) == []


def test_tasks_inherit_how_numpy_treats_errors() -> None:
    with np.errstate(divide="raise"), pytest.raises(FloatingPointError):
        side_by_side([lambda: np.ones(1) / np.zeros(1)] * 2, worth_it=True)


def test_what_two_threads_ask_for_is_made_once() -> None:
    shared, frame, made = Shared(), pd.DataFrame({"a": [1]}), []
    waiting = threading.Barrier(2)

    def ask() -> object:
        waiting.wait()
        return shared.of("something", (frame,), lambda: made.append(1) or object())

    one, other = side_by_side([ask, ask], worth_it=True)
    assert one is other
    assert made == [1]


def test_what_could_not_be_made_is_tried_again() -> None:
    shared, frame = Shared(), pd.DataFrame({"a": [1]})
    with pytest.raises(ZeroDivisionError):
        shared.of("something", (frame,), lambda: 1 // 0)
    assert shared.of("something", (frame,), lambda: 1) == 1


@given(businesses)
@settings(max_examples=5)
def test_a_large_business_has_the_figures_that_it_has_when_they_are_counted_in_turn(rows: Rows) -> None:
    made, chosen = tables(rows), catalog.settings(CHOSEN)
    one_by_one = compute(made, chosen, Question(), today=TODAY, details=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(threads, "LARGE", 0)
        at_once = compute(made, chosen, Question(), today=TODAY, details=True)
    pd.testing.assert_frame_equal(at_once.facts, one_by_one.facts, check_exact=True)
    assert at_once.metrics == one_by_one.metrics
    assert at_once.details == one_by_one.details
    assert at_once.notes == one_by_one.notes


def test_each_part_of_a_large_business_has_its_own_figures(monkeypatch: pytest.MonkeyPatch) -> None:
    sold = table(
        "orders",
        "date customer amount channel",
        *(f"2026-0{1 + n % 9}-11 c{n % 7} {n} {'ab'[n % 2]}" for n in range(1, 60)),
    )
    in_turn = results(sold, by="channel")
    monkeypatch.setattr(threads, "LARGE", 0)
    assert results(sold, by="channel").metrics == in_turn.metrics
    assert set(in_turn.metrics["arpu"].segments) == {"a", "b"}
