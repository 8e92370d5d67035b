"""The health of customers against a second computation, and what is always true of it, whatever the business."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from math import nan
from random import Random

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpi import catalog
from kpi.dataset import put_together
from kpi.engine import Question, compute
from kpi.facts.purchases import purchases
from kpi.models.health.business import Business
from kpi.models.health.frequency import rhythm
from kpi.models.health.scoring import PARTS, State, states, weighted
from kpi.periods import Period, PeriodKind
from tests.kpi.engine.made import TODAY, facts_of
from tests.kpi.models.health.businesses import LAST, Rows, businesses, days, tables
from tests.kpi.models.health.oracle import Oracle

EPOCH = 719_163
"""The ordinal of 1970-01-01."""
CHOSEN = {
    "as_of": LAST.isoformat(),
    "health_days": "10",
    "health_answer_days": "40",
    "lapse_days": "40",
    "csat_scale": "5",
    "ticket_scale": "5",
    "health_weight_frequency": "1",
}


def business_of(rows: Rows, **chosen: str) -> Business:
    dataset = put_together(tables(rows), catalog.settings(CHOSEN | chosen), TODAY)
    return Business.of(dataset.frames, dataset.settings, LAST)


def state_of(rows: Rows, day: int, **chosen: str) -> tuple[Business, State]:
    business = business_of(rows, **chosen)
    return business, next(states(business, [day]))


def scores_of(business: Business, state: State) -> Mapping[str, float]:
    return {business.people.key(code): state.score[code] for code in np.flatnonzero(state.scored).tolist()}


def parts_of(business: Business, state: State, customer: str) -> list[float]:
    code = business.people.code(customer)
    assert code is not None
    return [float(score) for score in state.parts[:, code]]


@given(businesses, days)
def test_each_part_and_score_is_that_of_the_words(rows: Rows, day: date) -> None:
    oracle = Oracle(rows, as_of=LAST.toordinal())
    number = day.toordinal()
    business, state = state_of(rows, number - EPOCH)
    for customer in oracle.people():
        expected = [nan if score is None else score for score in oracle.parts(customer, number).values()]
        assert parts_of(business, state, customer) == pytest.approx(expected, rel=1e-12, nan_ok=True)
    assert scores_of(business, state) == pytest.approx(oracle.scores(number), rel=1e-12)


@given(businesses)
def test_the_facts_of_each_month_add_up_the_scores_at_its_end(rows: Rows) -> None:
    found = facts_of(*tables(rows), **CHOSEN).facts
    oracle = Oracle(rows, as_of=LAST.toordinal())
    for label, facts in found.iterrows():
        end = min(Period.parse(str(label)).end, LAST)
        scores = list(oracle.scores(end.toordinal()).values())
        assert facts["health_customers"] == len(scores)
        assert facts["health_sum"] == pytest.approx(sum(scores), rel=1e-12, abs=1e-9)
        assert facts["health_red"] == sum(score < 40 for score in scores)
        assert facts["health_green"] == sum(score >= 70 for score in scores)
        assert facts["health_red"] + facts["health_amber"] + facts["health_green"] == len(scores)


@given(businesses, days)
def test_a_score_is_the_weighted_mean_of_the_parts_that_are_known(rows: Rows, day: date) -> None:
    chosen = {"health_weight_frequency": "3", "health_weight_nps": "0.5", "health_weight_tickets": "0"}
    business, state = state_of(rows, day.toordinal() - EPOCH, **chosen)
    weight = {**dict.fromkeys(PARTS, 1.0), "frequency": 3.0, "nps": 0.5, "tickets": 0.0}
    for code in np.flatnonzero(state.scored).tolist():
        known = {n: s for n, s in zip(PARTS, state.parts[:, code].tolist(), strict=True) if not np.isnan(s)}
        mean = sum(weight[n] * s for n, s in known.items()) / sum(weight[n] for n in known)
        assert state.score[code] == pytest.approx(mean, rel=1e-12)
        assert 0 <= state.score[code] <= 100
        assert all(0 <= s <= 100 for s in known.values())
    assert len(state.score) == len(business.people)


@given(businesses, days)
def test_doubling_every_weight_changes_nothing(rows: Rows, day: date) -> None:
    one = {f"health_weight_{name}": str(place + 1) for place, name in enumerate(PARTS)}
    two = {name: str(2 * int(weight)) for name, weight in one.items()}
    number = day.toordinal() - EPOCH
    before, after = state_of(rows, number, **one)[1], state_of(rows, number, **two)[1]
    assert after.score.tolist() == pytest.approx(before.score.tolist(), rel=1e-12, nan_ok=True)


@given(businesses, st.randoms())
def test_the_order_of_rows_changes_nothing(rows: Rows, random: Random) -> None:
    shuffled = {kind: random.sample(list(of_kind), len(of_kind)) for kind, of_kind in rows.items()}
    before, after = (facts_of(*tables(some_rows), **CHOSEN).facts for some_rows in (rows, shuffled))
    names = [name for name in before if name.startswith("health")]
    pd.testing.assert_frame_equal(before[names], after[names], check_exact=True)


@given(businesses, days)
def test_nothing_that_happens_later_changes_what_was(rows: Rows, day: date) -> None:
    number = day.toordinal() - EPOCH
    earlier = {
        kind: [row for row in of_kind if _begun(row) <= day] for kind, of_kind in rows.items() if kind != "tickets"
    }
    both = {kind: of_kind for kind, of_kind in rows.items() if kind in earlier}
    if all(earlier.values()) and earlier:
        business, state = state_of(both, number)
        cut_business, cut = state_of(earlier, number)
        assert scores_of(cut_business, cut) == pytest.approx(scores_of(business, state), rel=1e-12)


def _begun(row: Mapping[str, object]) -> date:
    begun = row.get("start") or row.get("date")
    assert isinstance(begun, date)
    return begun


@given(businesses, businesses, st.sampled_from(["week", "month", "quarter"]))
def test_parts_of_the_business_without_a_customer_in_common_add_up(north: Rows, south: Rows, period: str) -> None:
    # A kind of table without a row in a part says nothing of it, so both have the same kinds.
    both = _two_regions(north, south)
    if not both:
        return
    whole, *split = (
        compute(tables(both), catalog.settings(CHOSEN), Question(PeriodKind(period), where), today=TODAY, metrics={})
        for where in ({}, {"region": "north"}, {"region": "south"})
    )
    for name in ("health_customers", "health_sum", "health_red", "health_amber", "health_green"):
        added = sum(part.facts[name] for part in split)
        assert added.tolist() == pytest.approx(whole.facts[name].tolist(), rel=1e-12, abs=1e-9, nan_ok=True)


def _two_regions(north: Rows, south: Rows) -> Rows:
    """Return two businesses as one, in which nobody is a customer of both."""
    moved = {kind: [_renamed(row) for row in south[kind]] for kind in north.keys() & south.keys()}
    return {
        kind: [{**row, "region": "north"} for row in north[kind]] + [{**row, "region": "south"} for row in rows]
        for kind, rows in sorted(moved.items())
    }


def _renamed(row: Mapping[str, object]) -> Mapping[str, object]:
    who = "customer" if "customer" in row else "user"
    return {**row, who: row[who] and f"{row[who]} of the south"}


@given(st.sets(st.integers(0, 900), min_size=1, max_size=60), st.integers(0, 900), st.sampled_from([5, 30, 90]))
def test_the_rhythm_looks_back_a_year_at_most(came: set[int], day: int, recent: int) -> None:
    known = purchases(np.zeros(len(came), dtype=np.int64), np.array(sorted(came), dtype=np.int64))
    expected = Oracle({}, recent=recent).rhythm(came, day)
    assert next(rhythm(known, 1, recent, [day])).tolist() == pytest.approx(
        [nan if expected is None else expected], rel=1e-12, nan_ok=True
    )


scores = st.floats(0, 100)


@given(st.lists(st.one_of(scores, st.just(nan)), min_size=6, max_size=6), st.integers(0, 5), scores)
def test_a_better_part_never_lowers_the_score_and_an_unknown_one_has_no_effect(
    parts: list[float], place: int, other: float
) -> None:
    weight = np.array([2.0, 1, 1, 1, 1, 1])
    column = np.array(parts)[:, None]
    before = float(weighted(column, weight)[0])
    without = np.delete(column, [n for n, score in enumerate(parts) if np.isnan(score)], axis=0)
    kept = weight[~np.isnan(np.array(parts))]
    assert float(weighted(without, kept)[0]) == pytest.approx(before, nan_ok=True, rel=1e-12)
    if not np.isnan(parts[place]):
        column[place] = max(other, parts[place])
        assert float(weighted(column, weight)[0]) >= before - 1e-9
