"""The health of customers computed once more, one customer and one row at a time, from the words of the definitions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

Row = Mapping[str, object]
YEAR = 365


def _equal_weights() -> dict[str, float]:
    return dict.fromkeys(("frequency", "features", "csat", "nps", "tickets", "payments"), 1.0)


@dataclass(frozen=True)
class Oracle:
    """The rows of each kind of table, and the settings."""

    rows: Mapping[str, Sequence[Row]]
    recent: int = 10
    answer_days: int = 40
    lapse_days: int = 40
    gap_days: int = 1
    as_of: int = 0
    weights: Mapping[str, float] = field(default_factory=_equal_weights)

    def people(self) -> list[str]:
        """Return the names of everybody, in small letters."""
        named = {person(row[_who(kind)]) for kind, rows in self.rows.items() for row in rows if row[_who(kind)]}
        return sorted(named)

    def scores(self, day: int) -> dict[str, float]:
        """Return the score of each customer who has one on a day."""
        found = {}
        for customer in self.people():
            known = {name: score for name, score in self.parts(customer, day).items() if score is not None}
            weight = sum(self.weights[name] for name in known)
            if self.is_active(customer, day) and weight > 0:
                found[customer] = sum(self.weights[name] * score for name, score in known.items()) / weight
        return found

    def parts(self, customer: str, day: int) -> dict[str, float | None]:
        """Return the sub-score of each part, None where it says nothing."""
        bought = {n(row["date"]) for row in self.of("orders", customer) if _is_sale(row)}
        came = {n(row["start"]) for row in self.of("sessions", customer)}
        return {
            "frequency": _weaker(self.rhythm(bought, day), self.rhythm(came, day)),
            "features": self.features(customer, day),
            "csat": self.latest(self.satisfaction(customer), day),
            "nps": self.latest(self.answers(customer, "nps", lambda score: 10 * score), day),
            "tickets": self.tickets(customer, day),
            "payments": _weaker(self.paid(customer, day), self.contracted(customer, day)),
        }

    def of(self, kind: str, customer: str) -> list[Row]:
        """Return the rows of a customer."""
        return [row for row in self.rows.get(kind, ()) if row[_who(kind)] and person(row[_who(kind)]) == customer]

    def is_active(self, customer: str, day: int) -> bool:
        if self.rows.get("subscriptions"):
            return any(start <= day < end for start, end, _, _ in self.contracts(customer))
        if self.rows.get("orders"):
            return any(0 <= day - n(r["date"]) < self.lapse_days for r in self.of("orders", customer) if _is_sale(r))
        return True

    def rhythm(self, days: set[int], day: int) -> float | None:
        begin = day - self.recent
        if not days or min(days) > begin:
            return None
        first = min(days)
        length = min(begin - first, YEAR)
        usual = Fraction(sum(1 for d in days if begin - length < d <= begin and d != first), max(length, 1))
        if length < self.recent or usual * self.recent < 1:
            return None
        return float(min(Fraction(1), _within(days, begin, day) / (usual * self.recent))) * 100

    def features(self, customer: str, day: int) -> float | None:
        used = [(n(row["start"]), row["feature"]) for row in self.of("sessions", customer) if row["feature"]]
        stretches = [
            len({what for when, what in used if end - self.recent < when <= end})
            for end in (day - self.recent * back for back in range(5))
        ]
        earlier = [many for many in stretches[1:] if many]
        if len(earlier) < 2:
            return None
        return float(min(Fraction(1), Fraction(stretches[0] * len(earlier), sum(earlier)))) * 100

    def answers(self, customer: str, question: str, score: object) -> list[tuple[int, float]]:
        assert callable(score)
        asked = [row for row in self.of("surveys", customer) if row["question"] == question]
        return [(n(row["date"]), float(score(row["score"]))) for row in asked if row["score"] is not None]

    def satisfaction(self, customer: str) -> list[tuple[int, float]]:
        found = self.answers(customer, "csat", lambda score: 100 * (score - 1) / 4)
        found += self.answers(customer, "css", lambda score: 100 * (score - 1) / 9)
        for row in self.of("tickets", customer):
            if row["satisfaction"] is not None and row["status"] != "cancelled":
                rated = row["resolved"] or row["created"]
                found.append((n(rated), 100 * (float(str(row["satisfaction"])) - 1) / 4))
        return found

    def latest(self, answers: list[tuple[int, float]], day: int) -> float | None:
        lately = [(when, score) for when, score in answers if day - self.answer_days < when <= day]
        if not lately:
            return None
        last = max(when for when, _ in lately)
        same_day = [score for when, score in lately if when == last]
        return sum(same_day) / len(same_day)

    def tickets(self, customer: str, day: int) -> float | None:
        still_open = lately = solved_lately = again = 0
        for row in self.of("tickets", customer):
            if row["status"] == "cancelled":
                continue
            created = n(row["created"])
            resolved = n(row["resolved"]) if row["resolved"] else created if row["status"] == "solved" else None
            still_open += created <= day and (resolved is None or resolved > day)
            lately += day - self.recent < created <= day
            solved = resolved is not None and day - self.recent < resolved <= day
            solved_lately += solved
            again += solved and bool(row["reopened"])
        if not still_open + lately + solved_lately:
            return None
        return float(max(0, 100 - 25 * still_open - 25 * again - 10 * max(0, lately - 2)))

    def paid(self, customer: str, day: int) -> float | None:
        billed = kept = Fraction(0)
        for row in self.of("orders", customer):
            amount, refund = Fraction(str(row["amount"])), Fraction(str(row["refund"]))
            if day - self.recent < n(row["date"]) <= day:
                billed += max(amount, Fraction(0))
                lost = row["status"] in ("pending", "cancelled")
                given_back = row["status"] == "refunded" and refund == 0 and amount > 0
                kept += 0 if lost or given_back else amount - refund
        return float(max(Fraction(0), min(Fraction(1), kept / billed))) * 100 if billed else None

    def contracted(self, customer: str, day: int) -> float | None:
        spans = self.contracts(customer)
        now, before = (sum(p for s, e, p, _ in spans if s <= d < e) for d in (day, day - self.recent))
        if not now:
            return None
        overdue = sum(p for s, e, p, late in spans if late and s <= day < e) if day > self.as_of - 31 else 0
        return float(max(Fraction(0), min(Fraction(1), (now - overdue) / (before or now)))) * 100

    def contracts(self, customer: str) -> list[tuple[int, float, Fraction, bool]]:
        """Return from when until when each contract runs, its price a month, and whether it is overdue."""
        given = [row for row in self.of("subscriptions", customer) if row["amount"]]
        spans = [(n(row["start"]), n(row["end"]) if row["end"] else float("inf"), row) for row in given]
        spans = [span for span in spans if span[0] < span[1]]
        found = []
        for start, end, row in spans:
            following = [other for other, _, _ in spans if end <= other <= end + self.gap_days]
            price = Fraction(str(row["amount"])) / Fraction(str(row["interval"]))
            found.append((start, min(following, default=end), price, row["status"] == "past_due"))
        return found


def person(name: object) -> str:
    """Return a name whatever its capitals and blanks."""
    return " ".join(str(name).lower().split())


def n(day: object) -> int:
    """Return the number of a day."""
    assert isinstance(day, date)
    return day.toordinal()


def _who(kind: str) -> str:
    return "user" if kind == "sessions" else "customer"


def _is_sale(row: Row) -> bool:
    return row["status"] not in ("pending", "cancelled") and Fraction(str(row["amount"])) > 0


def _within(days: set[int], begin: int, end: int) -> int:
    return sum(1 for day in days if begin < day <= end)


def _weaker(*signs: float | None) -> float | None:
    return min((sign for sign in signs if sign is not None), default=None)
