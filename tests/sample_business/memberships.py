"""The studio's memberships: contracts over spans of time, with joiners, leavers, changes of plan and a price rise."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from tests.sample_business.cells import Cents, Export, Word
from tests.sample_business.chance import Chance
from tests.sample_business.story import CAMPAIGN, PRICE_RISE, Month

FOUNDERS = 238
PLANS = ("base", "plus", "atelier")
PRICES: Mapping[str, tuple[int, int]] = {"base": (2_700, 3_100), "plus": (4_200, 4_800), "atelier": (6_400, 7_200)}
"""Cents a month, before and after the rise; a year costs ten months."""
CHANNELS = ("shop", "online", "fair")
RISE_ENDS = PRICE_RISE + 6
"""By this month every contract has moved to the new prices, each on a day on which it renews."""


@dataclass(frozen=True)
class Contract:
    """One contract; `end` is None while it runs."""

    customer: str
    channel: str
    plan: str
    yearly: bool
    new_price: bool
    start: date
    end: date | None = None

    @property
    def cents(self) -> int:
        """The price of its term."""
        return PRICES[self.plan][self.new_price] * (10 if self.yearly else 1)

    def renews_in(self, month: Month) -> bool:
        """Whether its term ends in that month."""
        return self.start < month.start and (not self.yearly or self.start.month == month.start.month)

    def runs_on(self, day: date) -> bool:
        """Whether it counts on that day."""
        return self.start <= day and (self.end is None or day < self.end)


@dataclass
class Book:
    """The contracts so far: those that run, by customer, those that have ended, and who joined when."""

    people: Iterator[str]
    chance: Chance
    running: dict[str, Contract] = field(default_factory=dict)
    ended: list[Contract] = field(default_factory=list)
    joined: dict[str, date] = field(default_factory=dict)

    def open(self, contract: Contract) -> None:
        """Begin a contract."""
        self.running[contract.customer] = contract
        self.joined.setdefault(contract.customer, contract.start)

    def close(self, contract: Contract, month: Month) -> date:
        """End a contract in that month, on the day on which it renews; return that day."""
        day = month.day(contract.start.day)
        del self.running[contract.customer]
        self.ended.append(replace(contract, end=day))
        return day

    def change(self, contract: Contract, month: Month, plan: str, new_price: bool) -> None:
        """Let another contract of the same customer follow on the day on which this one ends."""
        day = self.close(contract, month)
        self.open(replace(contract, plan=plan, new_price=new_price, start=day))


def join(book: Book, month: Month, latest_day: int) -> None:
    """Let a new member in."""
    chance = book.chance
    weights = (0.24, 0.62, 0.14) if month.number in CAMPAIGN else (0.36, 0.44, 0.20)
    plan = chance.one(PLANS, (0.50, 0.35, 0.15) if month.number < PRICE_RISE else (0.55, 0.32, 0.13))
    day = month.day(chance.whole(1, latest_day))
    rises = month.number >= PRICE_RISE
    book.open(Contract(next(book.people), chance.one(CHANNELS, weights), plan, chance.happens(0.16), rises, day))


def leave(book: Book, month: Month) -> None:
    """Let as many members go as the story says; the cheapest plan and the newest members go first."""
    members = list(book.running.values())
    recent = month.start - timedelta(days=200)
    weights = [
        member.renews_in(month) * (1.6 if member.plan == "base" else 1.0) * (1.4 if member.start > recent else 1.0)
        for member in members
    ]
    for member in book.chance.some(members, round(month["churn"] * len(members)), weights):
        book.close(member, month)


def pays_new_price(member: Contract, month: Month, chance: Chance) -> bool:
    """Whether a member who renews in that month does so at the new price."""
    if member.new_price or month.number >= RISE_ENDS:
        return True
    if month.number < PRICE_RISE:
        return False
    return member.yearly or chance.happens(1 / (RISE_ENDS - month.number))


def change_plans(book: Book, month: Month) -> None:
    """Move some members a plan up and others a plan down, and after the rise those whose turn it is to new prices."""
    up, down = (0.009, 0.005) if month.number < PRICE_RISE else (0.006, 0.010)
    renewing = [member for member in book.running.values() if member.renews_in(month)]
    for member in renewing:
        new_price = pays_new_price(member, month, book.chance)
        step = book.chance.one((1, -1, 0), (up, down, 1 - up - down))
        plan = PLANS[min(max(PLANS.index(member.plan) + step, 0), len(PLANS) - 1)]
        if (plan, new_price) != (member.plan, member.new_price):
            book.change(member, month, plan, new_price)


def come_back(book: Book, month: Month) -> None:
    """Let a few who left at least three months ago begin again."""
    until = month.start - timedelta(days=90)
    gone = [old for old in book.ended if old.end and old.end < until and old.customer not in book.running]
    latest = list({old.customer: old for old in gone}.values())
    wished = 3 if month.number > max(CAMPAIGN) else book.chance.whole(0, 1) * (month.number > 6)
    for old in book.chance.some(latest, wished):
        day = month.day(book.chance.whole(1, 28))
        book.open(Contract(old.customer, old.channel, old.plan, False, month.number >= PRICE_RISE, day))


def contracts(story: Sequence[Month], people: Iterator[str]) -> tuple[Contract, ...]:
    """Return every contract, by its start."""
    book = Book(people, Chance("memberships"))
    for month in story:
        leave(book, month)
        change_plans(book, month)
        come_back(book, month)
        for _ in range(FOUNDERS if month.number == 0 else round(month["joiners"] + book.chance.bell())):
            join(book, month, latest_day=12 if month.number == 0 else 28)
    every = [*book.ended, *book.running.values()]
    return tuple(sorted(every, key=lambda contract: (contract.start, contract.customer)))


def export(every: Sequence[Contract]) -> Export:
    """Return the contracts as a file, with a title above the header."""
    rows = tuple(
        {
            "customer": contract.customer,
            "plan": Word("plan", contract.plan),
            "amount": Cents(contract.cents),
            "interval": Word("interval", "year" if contract.yearly else "month"),
            "start": contract.start,
            "end": contract.end,
            "channel": Word("channel", contract.channel),
        }
        for contract in every
    )
    return Export("memberships", tuple(rows[0]), rows, title=True)
