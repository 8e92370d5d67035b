"""The members' app, open since November 2025: visits to it, the first steps of those who join, and its failures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, time, timedelta
from math import exp

from tests.sample_business.cells import Export, Hours, Row, Word
from tests.sample_business.chance import Chance
from tests.sample_business.memberships import Contract
from tests.sample_business.story import APP_OPENS, LAST_DAY, Month

FEATURES = ("booking", "kiln", "glazes", "messages")
STEPS = (
    ("account", 0.94, 1),
    ("profile", 0.88, 3),
    ("first_booking", 0.82, 6),
    ("first_lesson", 0.93, 8),
    ("first_firing", 0.76, 14),
)
"""The steps in order, the share of those at the step before who take it, and within how many days."""


def visits_of(month: Month, members: Sequence[Contract], chance: Chance) -> Iterator[Row]:
    """Yield the visits of a month: a share of the members that grows, each some days of it."""
    age = month.number - APP_OPENS
    active = [member for member in members if member.runs_on(month.day(1)) or member.runs_on(month.day(15))]
    for member in chance.some(active, 18 + 3 * age):
        favourite = chance.one(FEATURES, (6, 3, 2, 1))
        for day in chance.some(range(1, month.days + 1), 2 + min(9, round(2.2 * exp(0.6 * chance.bell())))):
            if not member.runs_on(month.day(day)):
                continue
            start = datetime.combine(month.day(day), time()) + timedelta(minutes=chance.whole(7 * 60, 23 * 60 - 1))
            yield {
                "user": member.customer,
                "start": start,
                "seconds": max(8, round(150 * exp(0.7 * chance.bell()))),
                "feature": Word("feature", favourite if chance.happens(0.55) else chance.one(FEATURES)),
            }


def sessions(story: Sequence[Month], members: Sequence[Contract]) -> Export:
    """Return the visits to the app as a file."""
    chance = Chance("sessions")
    rows = [row for month in story[APP_OPENS:] for row in visits_of(month, members, chance)]
    rows.sort(key=lambda row: (str(row["start"]), str(row["user"])))
    return Export("sessions", ("user", "start", "seconds", "feature"), tuple(rows))


def first_steps(member: Contract, chance: Chance) -> Iterator[Row]:
    """Yield the steps that a new member takes, as far as they go."""
    day = member.start
    for step, share, days in STEPS:
        day += timedelta(days=chance.whole(0 if step == "account" else 1, days))
        if day > LAST_DAY or not chance.happens(share) or not member.runs_on(day):
            return
        yield {"user": member.customer, "date": day, "step": Word("step", step)}


def events(story: Sequence[Month], members: Sequence[Contract]) -> Export:
    """Return the first steps of those who joined since the app opened as a file."""
    chance = Chance("events")
    opened = story[APP_OPENS].start
    old = {member.customer for member in members if member.start < opened}
    joined = {member.customer: member for member in reversed(members) if member.customer not in old}
    rows = [row for customer in sorted(joined) for row in first_steps(joined[customer], chance)]
    rows.sort(key=lambda row: (str(row["date"]), str(row["user"])))
    return Export("events", ("user", "date", "step"), tuple(rows))


def status(story: Sequence[Month]) -> Export:
    """Return the hours of each month in which the app could not be used, as its provider reports them."""
    chance = Chance("status")
    rows = tuple(
        {
            "month": f"{month.start:%Y-%m}",
            "downtime": Hours(round(100 * month["downtime"] * chance.between(0.9, 1.1))),
        }
        for month in story[APP_OPENS:]
    )
    return Export("status", tuple(rows[0]), rows)
