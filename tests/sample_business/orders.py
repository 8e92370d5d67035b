"""The shop's orders: at the counter, online and at fairs, by members, by other customers and by people passing by."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from tests.sample_business.cells import Cents, Export, Row, Word
from tests.sample_business.chance import Chance
from tests.sample_business.memberships import CHANNELS, Contract
from tests.sample_business.story import FIRST_DAY, LAST_DAY, Month

Product = tuple[str, str, int, int, float]
PRODUCTS: tuple[Product, ...] = (
    # name, category, cents before and after the price rise, weight
    ("espresso", "tableware", 4_800, 5_200, 14),
    ("mug", "tableware", 1_800, 1_950, 20),
    ("pasta_bowl", "tableware", 2_400, 2_600, 13),
    ("plate", "tableware", 3_900, 4_200, 8),
    ("salad_bowl", "tableware", 5_200, 5_600, 7),
    ("tile", "gifts", 1_250, 1_350, 9),
    ("teapot", "tableware", 7_400, 7_900, 5),
    ("cruet", "tableware", 2_900, 3_100, 7),
    ("small_vase", "vases", 3_600, 3_900, 9),
    ("large_vase", "vases", 11_500, 12_400, 4),
    ("raku_bowl", "gifts", 6_800, 7_200, 5),
    ("lamp", "gifts", 13_900, 14_900, 3),
    ("voucher", "gifts", 5_000, 5_000, 6),
    ("wheel_course", "courses", 8_500, 9_000, 8),
    ("glaze_course", "courses", 7_000, 7_500, 6),
    ("service", "tableware", 118_000, 126_000, 0.7),
)
FAIR_MONTHS = (4, 5, 6, 9, 12)
MISSPELT_ORDER = 3
BLANK_AFTER = 1_204
"""Orders, counted from 0: the one with the misspelt amount, and the one before which there is a blank row."""


@dataclass
class Counter:
    """Who buys: the members of the day, the customers so far, and new ones."""

    members: Sequence[Contract]
    people: Iterator[str]
    chance: Chance
    known: list[str] = field(default_factory=list)

    def buyer(self, day: date, channel: str) -> str | None:
        """Return who buys; None for somebody who passes by and leaves no name."""
        chance = self.chance
        if chance.happens({"shop": 0.12, "online": 0.0, "fair": 0.30}[channel]):
            return None
        if chance.happens(0.38):
            return chance.one([member for member in self.members if member.runs_on(day)]).customer
        if self.known and chance.happens(0.45):
            return chance.one(self.known)
        self.known.append(next(self.people))
        return self.known[-1]


def status(day: date, month: Month, chance: Chance) -> str:
    """Return how an order stands: some of the last days wait, and in the bad months more are paid back."""
    if (LAST_DAY - day).days < 6 and chance.happens(0.4):
        return "pending"
    refunds = 0.05 if month["hours"] > 20 else 0.02
    return chance.one(("paid", "refunded", "cancelled"), (1, refunds, 0.015))


def orders_of(month: Month, counter: Counter) -> Iterator[tuple[date, Row]]:
    """Yield the orders of a month with their days."""
    chance = counter.chance
    fairs = 0.24 if month.start.month in FAIR_MONTHS else 0.04
    days = [month.day(chance.whole(1, month.days)) for _ in range(round(month["orders"] * month.season))]
    days += [day for day in (FIRST_DAY, LAST_DAY) if month.start <= day <= month.day(month.days)]
    for day in days:
        channel = chance.one(CHANNELS, (0.46, 0.54, fairs))
        name, category, before, after, _ = chance.one(PRODUCTS, [product[-1] for product in PRODUCTS])
        quantity = 1 if before > 8_000 else chance.one((1, 2, 3, 4, 6), (60, 22, 6, 8, 4))
        price = before if day < date(2025, 11, 1) else after
        yield (
            day,
            {
                "customer": counter.buyer(day, channel),
                "product": Word("product", name),
                "category": Word("category", category),
                "quantity": quantity,
                "amount": Cents(price * quantity),
                "status": Word("status", status(day, month, chance)),
                "channel": Word("channel", channel),
            },
        )


def export(story: Sequence[Month], members: Sequence[Contract], people: Iterator[str]) -> Export:
    """Return the orders as a file, with a misspelt amount and a blank row."""
    counter = Counter(members, people, Chance("orders"))
    every = [order for month in story for order in orders_of(month, counter)]
    every.sort(key=lambda order: order[0])
    rows: list[Row] = [{"number": f"LU-{10_001 + n}", "date": day, **row} for n, (day, row) in enumerate(every)]
    tile: Row = {"product": Word("product", "tile"), "category": Word("category", "gifts"), "quantity": 1}
    rows[MISSPELT_ORDER] = {**rows[MISSPELT_ORDER], **tile, "amount": Cents(1_250, misspelt=True)}
    columns = ("number", "date", "customer", "product", "category", "quantity", "amount", "status", "channel")
    return Export("orders", columns, (*rows[:BLANK_AFTER], {}, *rows[BLANK_AFTER:]))
