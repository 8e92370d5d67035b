"""Files of contracts, of trials and of lists of customers."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st

from tests.kpi.oracle.businesses import Cells
from tests.kpi.oracle.days import MONEY, Time, words


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
            "discount": discount if amount != "0.00" else None,
            "status": "active" if status == "cancelled" and end is None else status,
            "trial_start": None,
            "trial_end": None,
        }

    return st.tuples(
        st.sampled_from(["Ada", "Bo", "Cy", "Dee"]),
        time.day(),
        st.one_of(st.none(), st.integers(0, 3), st.integers(0, 90), st.sampled_from([28, 29, 30, 31, 365, 366, 3000])),
        st.sampled_from(["0.00", "10.00", "30.00", "99.99", "120.00", "500.00"]),
        words("month", "month", "week", "quarter", "year", "2 months", "5 months", "6 months", "18 months", None),
        words(None, None, None, "1.00", "9.99"),
        words("active", None, "cancelled"),
    ).map(row)


def _trial(time: Time) -> st.SearchStrategy[Cells]:
    """Draw a trial, which is the first contract of its customer."""

    def row(drawn: tuple[int, date, int, int | None, bool]) -> Cells:
        who, begun, tried, length, from_the_end = drawn
        until = begun + timedelta(tried)
        end = None if length is None else until + timedelta(length)
        return {
            "customer": f"Trier {who}",
            "start": (until if from_the_end else begun).isoformat(),
            "end": end.isoformat() if end else None,
            "amount": "20.00",
            "interval": "month",
            "discount": None,
            "status": None,
            "trial_start": begun.isoformat(),
            "trial_end": until.isoformat(),
        }

    lengths = st.one_of(st.none(), st.integers(0, 40))
    tried = st.sampled_from([0, 7, 14, 30])
    return st.tuples(st.integers(1, 99), time.day(), tried, lengths, st.booleans()).map(row)


def contracts(time: Time) -> st.SearchStrategy[tuple[Cells, ...]]:
    """Draw the contracts of a business; one in two has chains of renewals with and without a gap."""
    plain = st.lists(_contract(time), min_size=5, max_size=12) | st.lists(_contract(time), min_size=1, max_size=3)
    tried = st.lists(_trial(time), max_size=4, unique_by=lambda row: row["customer"])
    return st.tuples(plain.flatmap(lambda rows: _renewed(rows, time)), st.just([]) | tried).map(
        lambda parts: (*parts[0], *parts[1])
    )


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

    return st.lists(st.sampled_from([None, None, 0, 1, 2, 5, 30]), min_size=len(rows), max_size=len(rows)).map(add)


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
