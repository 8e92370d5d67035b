"""Businesses made by hypothesis: small, with everything that happens crowded on the same few and awkward days."""

from __future__ import annotations

import calendar
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from hypothesis import strategies as st

Cells = Mapping[str, str | None]
"""A row of a file: the text of each cell by its column; None where it is empty."""

FIELDS: Mapping[str, tuple[str, ...]] = {
    "orders": (
        "customer", "date", "amount", "unit_price", "quantity", "refund", "status", "order_id", "kind",
    ),
    "subscriptions": (
        "customer", "start", "end", "amount", "interval", "discount", "status", "trial_start", "trial_end",
    ),
    "customers": ("customer", "since", "until", "churned", "tenure", "amount"),
    "surveys": ("date", "question", "score", "customer", "nps", "csat", "ces", "nes", "css"),
    "tickets": (
        "ticket_id", "created", "resolved", "first_response", "contacts", "reopened", "category", "customer",
    ),
    "costs": ("date", "amount", "purpose"),
    "traffic": ("date", "visits", "leads", "conversions"),
    "sessions": ("user", "start", "end", "seconds", "feature"),
    "events": ("user", "date", "step"),
    "figures": (
        "period", "customers_start", "customers_new", "customers_reactivated", "customers_lost", "customers_end",
        "customers_retained", "revenue", "nonrecurring_revenue", "orders", "buyers", "mrr_start", "mrr_new",
        "mrr_expansion", "mrr_contraction", "mrr_churned", "mrr_reactivation", "mrr_end", "marketing_cost",
        "sales_cost", "retention_cost", "visits", "leads", "trials", "trials_paid", "conversions", "nps_promoters",
        "nps_passives", "nps_detractors", "csat_satisfied", "csat_answers", "css_positive", "css_answers",
        "ces_positive", "ces_answers", "ces_sum", "nes_easy", "nes_hard", "nes_answers", "tickets_resolved",
        "resolution_hours", "tickets_first_contact", "downtime_hours", "sessions", "session_seconds", "dau", "mau",
    ),
}  # fmt: skip
"""The columns that a file of each kind may have."""


@dataclass(frozen=True)
class Business:
    """The files of a business, the length of period asked for, the day on which it is asked, and the settings."""

    tables: Mapping[str, tuple[Cells, ...]]
    period: str
    today: date
    settings: Mapping[str, str] = field(default_factory=dict)
    monthly_price: bool = False

    def said(self) -> Mapping[str, object]:
        """Return what the oracle is told beside the cells: the question and the settings, or their defaults."""
        chosen = self.settings
        as_of, lapse = chosen.get("as_of"), chosen.get("lapse_days")
        contracts = {"subscriptions", "customers"} & set(self.tables)
        contracts |= {"mrr"} if "mrr_end" in self.tables.get("figures", ({},))[0] else set()
        return {
            "length": self.period,
            "today": self.today,
            "chosen_as_of": date.fromisoformat(as_of) if as_of else None,
            "lapse_days": int(lapse) if lapse else None,
            "gap_days": int(chosen.get("gap_days", "1")),
            "margin": float(chosen.get("margin", "1")),
            "clv_window": int(chosen.get("clv_window", "12")),
            "css_cutoff": float(chosen.get("css_cutoff", "6")),
            "csat_scale": int(chosen.get("csat_scale", "5")),
            "ces_scale": int(chosen.get("ces_scale", "7")),
            "ces_direction": chosen.get("ces_direction", "high"),
            "nes_direction": chosen.get("nes_direction", "low"),
            "key_feature": chosen.get("key_feature"),
            "onboarding_steps": chosen.get("onboarding_steps"),
            "onboarding_days": int(chosen.get("onboarding_days", "0")),
            "chosen_clv": chosen.get("variant.clv", "contracts" if contracts else "orders"),
            "monthly_price": self.monthly_price,
        }


LENGTHS = {"week": 75, "month": 200, "quarter": 420, "year": 1000}
"""How many days a business is followed, for each length of period."""

BEGINNINGS = (date(2023, 12, 28), date(2024, 2, 26), date(2019, 11, 30), date(2020, 12, 21), date(2022, 12, 31))
"""Before a leap day, the turn of a year, and the 53rd week of one."""


@dataclass(frozen=True)
class Time:
    """The days in which a business is followed."""

    first: date
    days: int

    @property
    def last(self) -> date:
        return self.first + timedelta(self.days)

    def edges(self) -> list[date]:
        """Return the last day of each month and the first of the next, the leap days and the ends of weeks near them."""
        found = []
        for offset in range(self.days + 1):
            day = self.first + timedelta(offset)
            if day.day in (1, calendar.monthrange(day.year, day.month)[1]) or (day.month, day.day) == (2, 28):
                found.append(day)
        return found

    def day(self) -> st.SearchStrategy[date]:
        """Draw a day, one in two at the edge of a month."""
        anywhere = st.integers(0, self.days).map(lambda days: self.first + timedelta(days))
        return anywhere | st.sampled_from(self.edges() or [self.first])


def maybe(strategy: st.SearchStrategy[str | None], empty: int = 1, full: int = 3) -> st.SearchStrategy[str | None]:
    """Draw a cell, or an empty one in `empty` of `empty + full` cases."""
    return st.sampled_from([True] * full + [False] * empty).flatmap(lambda there: strategy if there else st.none())


def words(*cells: str | None) -> st.SearchStrategy[str | None]:
    """Draw one of some cells."""
    return st.sampled_from(cells)


def as_text(days: st.SearchStrategy[date]) -> st.SearchStrategy[str | None]:
    """Write days as a file does."""
    return days.map(date.isoformat)


def _moment(time: Time) -> st.SearchStrategy[str]:
    hours = st.sampled_from(["00:00:00", "23:59:59", "12:30:00", "08:05:07"])
    return st.tuples(time.day(), hours).map(lambda drawn: f"{drawn[0].isoformat()} {drawn[1]}")


def _later(moment: str, days: int, clock: str) -> str:
    return f"{(date.fromisoformat(moment[:10]) + timedelta(days)).isoformat()} {clock}"


MONEY = ("0.10", "1.00", "19.99", "33.33", "50.00", "99.99", "100.00", "1234.56")


def orders(time: Time) -> st.SearchStrategy[Cells]:
    """Draw a sale, a line of one, a refund or what never became a sale."""
    return st.fixed_dictionaries(
        {
            "customer": words("Ada", "Bo", "Cy", "Dee", "Ed", None),
            "date": maybe(as_text(time.day()), empty=1, full=40),
            "amount": words(*MONEY, "-5.00", "-33.33", "0.00"),
            "refund": words(None, None, None, "0.00", "0.10", "19.99"),
            "status": words("paid", "paid", "paid", "refunded", "pending", "cancelled", None),
            "order_id": words("A-1", "A-2", "A-3", "A-4", None, None),
            "kind": words("recurring", "one_off", None),
        }
    )


def sold_pieces(time: Time) -> st.SearchStrategy[Cells]:
    """Draw a line with a price and a quantity, and no amount."""
    return st.fixed_dictionaries(
        {
            "customer": words("Ada", "Bo", "Cy"),
            "date": as_text(time.day()),
            "unit_price": words("0.10", "19.99", "33.33"),
            "quantity": words("1", "2", "3", "7", "-1"),
        }
    )


def _contract(time: Time) -> st.SearchStrategy[Cells]:
    def row(drawn: tuple[str, date, int | None, str, str | None, str | None, str | None]) -> Cells:
        customer, start, length, amount, interval, discount, status = drawn
        end = None if length is None else start + timedelta(length)
        return {
            "customer": customer,
            "start": start.isoformat(),
            "end": end.isoformat() if end else None,
            "amount": amount,
            "interval": interval,
            "discount": discount,
            "status": "active" if status == "cancelled" and end is None else status,
            "trial_start": None,
            "trial_end": None,
        }

    return st.tuples(
        st.sampled_from(["Ada", "Bo", "Cy", "Dee"]),
        time.day(),
        st.one_of(st.none(), st.integers(0, 3), st.integers(0, 90), st.sampled_from([28, 29, 30, 31, 365, 366, 3000])),
        st.sampled_from(["0.00", "10.00", "30.00", "99.99", "120.00", "500.00"]),
        words("month", "month", "quarter", "year", "2 months", "5 months", "6 months", "18 months", None),
        words(None, None, None, "1.00", "9.99"),
        words("active", None, "cancelled"),
    ).map(row)


def _trial(time: Time) -> st.SearchStrategy[Cells]:
    """Draw a trial, which is the first contract of its customer."""

    def row(drawn: tuple[int, date, int, int | None]) -> Cells:
        who, start, tried, length = drawn
        until = start + timedelta(tried)
        end = None if length is None else until + timedelta(length)
        return {
            "customer": f"Trier {who}",
            "start": start.isoformat(),
            "end": end.isoformat() if end else None,
            "amount": "20.00",
            "interval": "month",
            "discount": None,
            "status": None,
            "trial_start": start.isoformat(),
            "trial_end": until.isoformat(),
        }

    lengths = st.one_of(st.none(), st.integers(0, 40))
    return st.tuples(st.integers(1, 99), time.day(), st.sampled_from([0, 7, 14, 30]), lengths).map(row)


def contracts(time: Time) -> st.SearchStrategy[tuple[Cells, ...]]:
    """Draw the contracts of a business; one in two has chains of renewals with and without a gap."""
    plain = st.lists(_contract(time), min_size=5, max_size=12) | st.lists(_contract(time), min_size=1, max_size=3)
    tried = st.lists(_trial(time), max_size=4, unique_by=lambda row: row["customer"])
    return st.tuples(plain.flatmap(lambda rows: _renewed(rows, time)), st.just([]) | tried).map(lambda parts: (*parts[0], *parts[1]))


def _renewed(rows: list[Cells], time: Time) -> st.SearchStrategy[list[Cells]]:
    """Add to some contracts that end a further one, which begins some days later."""

    def add(gaps: list[int | None]) -> list[Cells]:
        added = list(rows)
        for row, gap in zip(rows, gaps, strict=True):
            end = row["end"]
            if end is not None and gap is not None:
                start = date.fromisoformat(end) + timedelta(gap)
                if start <= time.last:
                    added.append({**row, "start": start.isoformat(), "end": None, "status": "active"})
        return added

    return st.lists(
        st.sampled_from([None, None, 0, 1, 2, 5, 30]), min_size=len(rows), max_size=len(rows)
    ).map(add)


def dated_customers(time: Time) -> st.SearchStrategy[Cells]:
    """Draw a customer with the days on which they came and perhaps left."""

    def row(drawn: tuple[date, int | None, str]) -> Cells:
        since, length, amount = drawn
        until = None if length is None else since + timedelta(length)
        return {"since": since.isoformat(), "until": until.isoformat() if until else None, "amount": amount}

    return st.tuples(time.day(), st.none() | st.integers(0, 120), st.sampled_from(MONEY)).map(row)


def undated_customers() -> st.SearchStrategy[Cells]:
    """Draw a customer of a list that only says who has left."""
    return st.fixed_dictionaries(
        {"churned": words("yes", "no", "no"), "tenure": words("0", "1", "12", "72"), "amount": st.sampled_from(MONEY)}
    )


SCORES = {
    "nps": ("0", "6", "6.5", "7", "8", "8.5", "9", "10"),
    "csat": ("1", "2", "3", "4", "5"),
    "ces": ("1", "2", "3", "4", "5", "6", "7"),
    "nes": ("1", "2", "3", "4", "5", "6", "7"),
    "css": ("1", "5", "6", "7", "10"),
}


def long_answers(time: Time, scores: Mapping[str, Sequence[str]]) -> st.SearchStrategy[Cells]:
    """Draw one answer to one question."""

    def cells(question: str) -> st.SearchStrategy[Cells]:
        return st.fixed_dictionaries(
            {
                "date": as_text(time.day()),
                "question": st.just(question),
                "score": maybe(st.sampled_from(scores[question]), empty=1, full=12),
            }
        )

    return st.sampled_from(list(scores)).flatmap(cells)


def wide_answers(time: Time, scores: Mapping[str, Sequence[str]]) -> st.SearchStrategy[Cells]:
    """Draw a respondent with an answer to each question or none."""
    questions = {name: maybe(st.sampled_from(values), empty=1, full=5) for name, values in scores.items()}
    return st.fixed_dictionaries({"date": as_text(time.day()), **questions})


def tickets(time: Time) -> st.SearchStrategy[Cells]:
    """Draw a request with its moments."""

    def row(drawn: tuple[str, int | None, str, int, str, str | None]) -> Cells:
        created, length, clock, answered, contacts, reopened = drawn
        resolved = None if length is None else max(_later(created, length, clock), created) if length >= 0 else None
        if length is not None and length < 0:
            resolved = _later(created, length, clock)
        return {
            "created": created,
            "resolved": resolved,
            "first_response": _later(created, answered, "23:59:59") if answered >= 0 else None,
            "contacts": contacts,
            "reopened": reopened,
            "category": "defect" if contacts == "3" else "question",
        }

    lengths = st.one_of(st.none(), st.integers(0, 40), st.sampled_from([0, 0, 1, -1]))
    clocks = st.sampled_from(["00:00:00", "23:59:59", "12:30:01"])
    return st.tuples(
        _moment(time), lengths, clocks, st.sampled_from([-1, 0, 1, 9]), st.sampled_from(["1", "1", "2", "3"]),
        words("0", "0", "1", "2", None),
    ).map(row)  # fmt: skip


def costs(time: Time) -> st.SearchStrategy[Cells]:
    """Draw money spent, or a credit."""
    return st.fixed_dictionaries(
        {
            "date": as_text(time.day()),
            "amount": words(*MONEY, "-19.99"),
            "purpose": words("marketing", "sales", "retention", "other", None),
        }
    )


def traffic(time: Time) -> st.SearchStrategy[Cells]:
    """Draw a day of the way from a visit to a sale; it never has more sales than visits or leads."""
    return st.fixed_dictionaries(
        {
            "date": as_text(time.day()),
            "visits": words("10", "250", "1000"),
            "leads": words("5", "8", "10"),
            "conversions": words("0", "1", "3", "5"),
        }
    )


def sessions(time: Time) -> st.SearchStrategy[Cells]:
    """Draw a visit with its length, or with its end."""

    def row(drawn: tuple[str, str, str | None, str | None, str | None]) -> Cells:
        user, start, seconds, clock, feature = drawn
        end = max(f"{start[:10]} {clock}", start) if clock and not seconds else None
        return {"user": user, "start": start, "end": end or start, "seconds": seconds, "feature": feature}

    return st.tuples(
        st.sampled_from(["Ada", "Bo", "Cy", "Dee"]), _moment(time), words("0", "60", "360", "180", None),
        words("23:59:59", "12:45:00", None), words("reports", "invoices", "search", None),
    ).map(row)  # fmt: skip


def events(time: Time) -> st.SearchStrategy[Cells]:
    """Draw a step of a user."""
    return st.fixed_dictionaries(
        {
            "user": words("Ada", "Bo", "Cy", "Dee", "Ed"),
            "date": _moment(time),
            "step": words(*STEPS, "something else"),
        }
    )


STEPS = ("sign up", "first import", "first report")


@st.composite
def figures(draw: st.DrawFn, time: Time) -> tuple[Cells, ...]:
    """Draw months of totals that do not contradict themselves."""
    year, month, count = time.first.year, time.first.month, max(1, time.days // 31)
    rows = []
    for place in range(count):
        index = year * 12 + month - 1 + place
        numbers = draw(st.lists(st.integers(0, 40), min_size=8, max_size=8))
        rows.append({"period": f"{index // 12:04}-{index % 12 + 1:02}", **_totals(numbers)})
    left_out = draw(st.sets(st.sampled_from(list(GROUPS)), max_size=5))
    gone = {name for group in left_out for name in GROUPS[group]}
    return tuple({name: cell for name, cell in row.items() if name not in gone} for row in rows)


GROUPS: Mapping[str, tuple[str, ...]] = {
    "kept": ("customers_retained",),
    "lost": ("customers_lost",),
    "sales": ("revenue", "nonrecurring_revenue", "orders", "buyers"),
    "recurring": tuple(name for name in FIELDS["figures"] if name.startswith("mrr_")),
    "selling": ("sales_cost",),
    "costs": ("marketing_cost", "sales_cost", "retention_cost"),
    "way": ("visits", "leads", "trials", "trials_paid", "conversions"),
    "answers": tuple(name for name in FIELDS["figures"] if name[:3] in ("nps", "csa", "css", "ces", "nes")),
}
"""Totals that a sheet has together or not at all."""


def _totals(n: Sequence[int]) -> Cells:
    start = 1000 + n[0]
    numbers: dict[str, float] = {
        "customers_start": start, "customers_new": n[1], "customers_reactivated": n[2], "customers_lost": n[3],
        "customers_end": start + n[1] + n[2] - n[3], "customers_retained": start - n[3],
        "revenue": n[0] * 100 + 0.25, "nonrecurring_revenue": n[1] + 0.5, "orders": n[2] + n[4], "buyers": n[4],
        "mrr_start": 5000 + n[5], "mrr_new": n[1], "mrr_expansion": n[6], "mrr_contraction": n[7],
        "mrr_churned": n[3] + 0.75, "mrr_reactivation": n[2], "mrr_end": 5000 + n[0],
        "marketing_cost": n[4] * 10 + 0.1, "sales_cost": n[5], "retention_cost": n[6] * 3,
        "visits": n[7] * 50, "leads": n[7] * 5, "trials": n[6] + n[5], "trials_paid": n[5], "conversions": n[7],
        "nps_promoters": n[0], "nps_passives": n[1], "nps_detractors": n[2],
        "csat_satisfied": n[3], "csat_answers": n[3] + n[4], "css_positive": n[4], "css_answers": n[4] + n[5],
        "ces_positive": n[5], "ces_answers": n[5] + n[6], "ces_sum": n[5] * 5 + n[6] * 3,
        "nes_easy": n[6], "nes_hard": n[7], "nes_answers": n[6] + n[7] + n[0], "tickets_resolved": n[1] + n[2],
        "resolution_hours": n[3] * 2.5, "tickets_first_contact": n[1], "downtime_hours": n[2] / 4, "sessions": n[4], "session_seconds": n[4] * n[5],
        "dau": n[6], "mau": n[6] + n[7],
    }  # fmt: skip
    return {name: f"{number:.2f}" if isinstance(number, float) else str(number) for name, number in numbers.items()}
