"""What was spent to win and to keep customers, and a little else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tests.sample_business.cells import Cents, Export, Row, Word
from tests.sample_business.chance import Chance
from tests.sample_business.memberships import CHANNELS, Contract
from tests.sample_business.story import CAMPAIGN, Month

WEIGHT = {"shop": 0.7, "online": 1.2, "fair": 1.1}
"""What a new member from a channel costs, against the mean."""
ITEM = {"shop": "leaflets", "online": "advertising", "fair": "stand"}


def joiners(month: Month, members: Sequence[Contract]) -> dict[str, int]:
    """Return how many members of a month are new, by channel."""
    before = {member.customer for member in members if member.start < month.start}
    new = [
        member
        for member in members
        if month.start <= member.start <= month.day(month.days) and member.customer not in before
    ]
    return {channel: sum(member.channel == channel for member in new) for channel in CHANNELS}


def costs_of(month: Month, new: dict[str, int], chance: Chance) -> Iterator[Row]:
    """Yield what was spent in a month: for each channel, then commissions, gifts and the accountant."""
    budget = month["cac"] * sum(new.values()) * 100 * chance.between(0.97, 1.03)
    commissions = 0.12 * budget
    weights = {channel: WEIGHT[channel] * (new[channel] + 1) for channel in CHANNELS}
    parts = {channel: (budget - commissions) * weights[channel] / sum(weights.values()) for channel in CHANNELS}
    if month.number in CAMPAIGN:
        campaign = 0.55 * parts["online"]
        parts["online"] -= campaign
        yield cost(month, 3, "campaign", "marketing", "online", campaign)
    for channel, cents in parts.items():
        yield cost(month, chance.whole(4, 12), ITEM[channel], "marketing", channel, cents)
    yield cost(month, 27, "commissions", "sales", "shop", commissions)
    yield cost(month, 15, "newsletter", "retention", "online", 38_000 + 700 * month.number * chance.between(0.9, 1.1))
    if month.start.month in (1, 4, 7, 10):
        yield cost(month, 28, "accountant", "other", None, 42_000)


def cost(month: Month, day: int, item: str, purpose: str, channel: str | None, cents: float) -> Row:
    """Return one row of the file."""
    return {
        "date": month.day(day),
        "item": Word("item", item),
        "purpose": Word("purpose", purpose),
        "channel": Word("channel", channel) if channel else None,
        "amount": Cents(round(cents)),
    }


def export(story: Sequence[Month], members: Sequence[Contract]) -> Export:
    """Return the costs as a file that ends with their total; they are kept since the month after the opening.

    The founding members had enrolled before, so what they cost was spent before the story begins.
    """
    chance = Chance("costs")
    rows = [row for month in story[1:] for row in costs_of(month, joiners(month, members), chance)]
    rows.sort(key=lambda row: str(row["date"]))
    return Export("costs", tuple(rows[0]), tuple(rows), total="amount")
