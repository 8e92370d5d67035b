"""A result as columns to draw."""

from __future__ import annotations

import numpy as np

from kpi.units import Unit
from tests.widgets.charts.made_up import result
from widgets.charts.plotted import plotted


def test_a_gap_is_nan_and_the_values_keep_their_places() -> None:
    columns = plotted(result([1.0, None, 3.0]))
    assert np.isnan(columns.whole.y[1])
    assert columns.whole.known.tolist() == [0, 2]


def test_periods_before_the_first_value_are_left_out_but_counted() -> None:
    columns = plotted(result([None, None, 3.0, None]))
    assert columns.offset == 2
    assert len(columns.periods) == 2


def test_the_last_complete_value_is_found_before_an_unfinished_period() -> None:
    assert plotted(result([1.0, 2.0, 3.0], last_complete=False)).whole.last_complete == 1
    assert plotted(result([3.0], last_complete=False)).whole.last_complete == 0
    assert plotted(result([None])).whole.last_complete is None


def test_segments_take_the_place_of_the_whole_which_stands_behind_them() -> None:
    columns = plotted(result([3.0, 3.0], unit=Unit.PERCENT, segments={"Pro": [2.0, 2.0], "Basic": [4.0, None]}))
    assert [line.name for line in columns.lines] == ["Pro", "Basic"]
    assert columns.behind is columns.whole


def test_a_whole_that_would_flatten_its_segments_is_not_drawn() -> None:
    columns = plotted(result([90.0, 90.0], unit=Unit.MONEY, segments={"Pro": [40.0, 40.0], "Basic": [50.0, 50.0]}))
    assert columns.behind is None


def test_of_many_segments_the_largest_are_drawn_and_the_rest_are_counted() -> None:
    columns = plotted(result([1.0], segments={f"S{place}": [float(place)] for place in range(11)}))
    assert len(columns.lines) == 8
    assert columns.more == 3


def test_a_segment_without_any_value_is_no_line() -> None:
    columns = plotted(result([1.0, 2.0], segments={"Pro": [None, None]}))
    assert not columns.split
