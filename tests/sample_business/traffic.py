"""The web site week by week: visits, requests, trial lessons and what came of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from tests.sample_business.cells import Export, Row, Word
from tests.sample_business.chance import Chance
from tests.sample_business.memberships import CHANNELS, Contract
from tests.sample_business.story import CAMPAIGN, FIRST_DAY, LAST_DAY, PRICE_RISE, Month

RATE = {"shop": 0.016, "online": 0.023, "fair": 0.012}
"""Visits that end in an order or a membership, by where the visitor heard of the studio."""


def mood(month: Month) -> float:
    """Return how readily visitors buy in a month, against the usual."""
    if month.number in CAMPAIGN:
        return 0.72
    return 0.85 if PRICE_RISE <= month.number < min(CAMPAIGN) else 1.0


def week(day: date, month: Month, channel: str, bought: int, chance: Chance) -> Row:
    """Return one row: a week of visitors of one channel."""
    conversions = max(1, bought if channel == "online" else round(bought * 0.25))
    visits = round(conversions / (RATE[channel] * mood(month) * chance.between(0.88, 1.12)))
    leads = max(conversions, round(visits * chance.between(0.045, 0.065)))
    trials = round(leads * chance.between(0.22, 0.34))
    share = 0.44 * mood(month)
    return {
        "date": day,
        "channel": Word("channel", channel),
        "visits": visits,
        "leads": leads,
        "trials": trials,
        "trials_paid": sum(chance.happens(share) for _ in range(trials)),
        "conversions": conversions,
    }


def weeks(
    story: Sequence[Month], members: Sequence[Contract], orders: Sequence[tuple[date, str]], chance: Chance
) -> Iterator[Row]:
    """Yield the weeks; they begin on the weekday of the first day."""
    months = {month.start: month for month in story}
    first_seen: dict[str, tuple[date, str]] = {}
    for member in members:
        first_seen.setdefault(member.customer, (member.start, member.channel))
    bought = Counter((channel, (day - FIRST_DAY).days // 7) for day, channel in (*orders, *first_seen.values()))
    for number in range((LAST_DAY - FIRST_DAY).days // 7 + 1):
        day = FIRST_DAY + timedelta(days=7 * number)
        for channel in CHANNELS:
            yield week(day, months[day.replace(day=1)], channel, bought[channel, number], chance)


def export(story: Sequence[Month], members: Sequence[Contract], orders: Export) -> Export:
    """Return the weeks as a file; what the site sold online is what the orders say."""
    sold = [
        (row["date"], row["channel"].key)
        for row in orders.rows
        if row and isinstance(row["date"], date) and isinstance(row["channel"], Word)
    ]
    rows = tuple(weeks(story, members, sold, Chance("traffic")))
    return Export("traffic", tuple(rows[0]), rows)
