"""The requests for help: when they came, when they were answered and resolved, and how many messages it took."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, time, timedelta
from math import exp

from tests.sample_business.cells import Export, Row, Word
from tests.sample_business.chance import Chance
from tests.sample_business.memberships import Contract
from tests.sample_business.story import LAST_DAY, PRICE_RISE, Month

TOPICS = ("delivery", "defect", "payment", "booking", "membership", "other")
BACKWARDS = 301
"""The ticket, counted from 0, that was resolved before it was created."""
END = datetime.combine(LAST_DAY, time(19))


def hours_taken(month: Month, count: int, chance: Chance) -> list[float]:
    """Return how long each ticket of the month takes; their mean is that of the story."""
    raw = [exp(0.8 * chance.bell()) for _ in range(count)]
    scale = month["hours"] * chance.between(0.96, 1.04) * count / sum(raw)
    return [max(0.25, hours * scale) for hours in raw]


def topic(month: Month, chance: Chance) -> str:
    """Return what a ticket is about; the price rise brings more on memberships, the winter of 2026 more defects."""
    risen = PRICE_RISE <= month.number <= PRICE_RISE + 4
    weights = (6, 4 if month["hours"] > 20 else 2.2, 3, 5, 6 if risen else 2, 2)
    return chance.one(TOPICS, weights)


def tickets_of(month: Month, members: Sequence[Contract], chance: Chance) -> Iterator[Row]:
    """Yield the tickets of a month in the order of time."""
    count = round(month["tickets"] + 1.5 * chance.bell())
    created = sorted(chance.moment(month) for _ in range(count))
    active = [member for member in members if member.runs_on(month.day(20))]
    once = set(chance.some(range(count), round(count * month["first_contact"])))
    for n, (moment, hours) in enumerate(zip(created, hours_taken(month, count, chance), strict=True)):
        member = chance.one(active)
        resolved = moment + timedelta(minutes=round(hours * 60))
        answered = moment + timedelta(minutes=round(hours * 60 * chance.between(0.12, 0.45)))
        done = resolved <= END
        yield {
            "created": moment,
            "resolved": resolved if done else None,
            "first_response": answered if answered <= END else None,
            "contacts": 1 if n in once else chance.one((1, 2, 3, 4, 5), (1, 8, 5, 2, 1)),
            "reopened": int(done and n not in once and chance.happens(0.22)),
            "status": Word("status", "resolved" if done else "open"),
            "customer": member.customer,
            "category": Word("topic", topic(month, chance)),
            "channel": Word("channel", member.channel),
        }


def export(story: Sequence[Month], members: Sequence[Contract]) -> Export:
    """Return the tickets as a file, with one that ends before it begins."""
    chance = Chance("tickets")
    rows: list[Row] = [
        {"number": str(2_001 + n), **row}
        for n, row in enumerate(row for month in story for row in tickets_of(month, members, chance))
    ]
    created = rows[BACKWARDS]["created"]
    assert isinstance(created, datetime)
    rows[BACKWARDS] = {**rows[BACKWARDS], "resolved": created - timedelta(hours=5)}
    return Export("tickets", tuple(rows[0]), tuple(rows))
