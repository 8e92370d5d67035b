"""Work that is done by several threads gives what it gives when it is done in turn."""

from __future__ import annotations

import threading
from functools import partial

import numpy as np
import pandas as pd
import pytest

from kpi.facts.shared import Shared
from kpi.side_by_side import side_by_side


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
