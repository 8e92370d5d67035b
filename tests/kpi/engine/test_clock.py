"""On which day a time counts, and how long lasts what begins on one clock and ends on another."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pytest

from kpi import catalog
from kpi.calendar import Periods, months_later
from kpi.facts.columns import seconds_between
from kpi.parsing.dates import DayOrder, parse_dates
from kpi.periods import Period, PeriodKind
from kpi.receipt import Table
from kpi.settings import WrongSetting
from tests.kpi.engine.made import fact, results, table
from tests.kpi.meaning.sheets import imported

NIGHT = "customer,date,amount\nA,2026-03-31T22:30:00Z,10\nB,2026-03-31T21:30:00Z,5\n"


def offsets(*cells: str, header: str = "Created") -> list[float]:
    found = parse_dates(pa.array(cells, pa.string()), header, DayOrder()).offsets
    return [] if found is None else found.tolist()


@pytest.mark.parametrize(
    ("cell", "hours"),
    [
        ("2026-01-05T10:30:15Z", 0),
        ("2026-01-05 19:50:32 +0400", 4),
        ("2026-01-05T19:37:43.095295-03:30", -3.5),
        ("2026/01/05 12:38:43 PM GMT+8", 8),
        ("05/01/2026 10:30 CEST", 2),
        ("20260105T103000Z", 0),
        ("Jan 5, 2026 10:30 PST", -8),
    ],
)
def test_a_time_says_how_its_clock_stands_to_utc(cell: str, hours: float) -> None:
    assert offsets(cell) == [hours * 3600]


def test_what_says_nothing_of_utc_or_several_things_has_no_offset() -> None:
    assert offsets("2026-01-05 10:30", "2026-01-05") == []
    assert np.isnan(offsets("2026-01-05 10:30 IST", "2026-01-05 10:30Z")[0])
    assert np.isnan(offsets("2026-01-05", "2026-01-05 10:30Z")[0])


def test_a_header_can_say_that_all_its_times_are_utc() -> None:
    assert offsets("2026-01-05 10:30", header="Created (UTC)") == [0]
    assert offsets("05/01/2026 10:30", "06/01/2026", header="created utc")[0] == 0
    assert offsets("2026-01-05", header="Created (UTC)") == []


def test_without_a_time_zone_a_time_counts_on_the_day_that_is_written() -> None:
    found = results(imported(NIGHT), as_of="2026-04-30")
    assert fact(found, "2026-03", "revenue") == 15
    assert any("set the time zone" in str(note) for note in found.notes)


@pytest.mark.parametrize(("zone", "march"), [("Europe/Rome", 5), ("Europe/Bucharest", 0), ("America/New_York", 15)])
def test_with_a_time_zone_it_counts_on_the_day_that_it_was_there(zone: str, march: float) -> None:
    found = results(imported(NIGHT), as_of="2026-04-30", time_zone=zone)
    revenue = found.facts["revenue"].to_dict()
    assert revenue.get("2026-03", 0) == march
    assert revenue.get("2026-04", 0) == 15 - march


def test_days_without_a_time_stay_the_same_in_every_zone() -> None:
    sales = table("orders", "customer date amount", "A 2026-03-31 10", "B 2026-04-01 5")
    there = results(sales, as_of="2026-04-30", time_zone="America/New_York")
    assert there.facts.equals(results(sales, as_of="2026-04-30").facts)


def test_an_unknown_time_zone_is_refused() -> None:
    for name in ("Europe/Roma", "../etc", ""):
        with pytest.raises(WrongSetting):
            catalog.settings({"time_zone": name})


def hours(found: Table) -> list[float]:
    return (seconds_between(found.frame, "created", "resolved") / 3600).tolist()


def test_a_wait_across_zones_is_what_has_gone_by() -> None:
    found = imported(
        "ticket_id,created,resolved\n1,2026-05-04T10:00:00+02:00,2026-05-04T09:30:00Z\n2,2026-05-04T10:00:00+02:00,\n"
    )
    assert hours(found)[0] == 1.5
    assert np.isnan(hours(found)[1])
    assert found.source.problems == ()
    assert results(found).metrics["resolution_time"].series[0].value == 1.5


def test_an_end_that_only_looks_earlier_on_its_own_clock_is_no_mistake() -> None:
    found = imported("ticket_id,created,resolved\n1,2026-05-04T10:00:00+02:00,2026-05-04T08:30:00Z\n")
    assert hours(found) == [0.5]


@pytest.mark.parametrize(
    ("zone", "created", "resolved", "expected"),
    [
        ("Europe/Rome", "2026-03-28T12:00", "2026-03-29T12:00", 23),
        ("Europe/Rome", "2026-10-24T12:00", "2026-10-25T12:00", 25),
        ("Europe/Bucharest", "2026-03-29T02:30", "2026-03-29T04:30", 1),
        ("Europe/Bucharest", "2026-10-25T02:30", "2026-10-25T04:30", 3),
        ("Europe/Bucharest", "2026-07-01T02:30", "2026-07-01T04:30", 2),
    ],
)
def test_where_the_clocks_change_in_between_the_hours_are_those_that_have_gone_by(
    zone: str, created: str, resolved: str, expected: float
) -> None:
    ticket = table("tickets", "created resolved", f"{created} {resolved}")
    found = results(ticket, as_of="2026-12-31", time_zone=zone)
    assert found.facts["resolution_hours"].sum() == expected


def test_months_are_counted_from_the_day_itself() -> None:
    anchor = np.array(["2026-01-31", "2024-02-29", "2024-02-29", "2025-12-31", "NaT"], dtype="datetime64[D]")
    later = months_later(anchor, np.array([2, 12, 48, 2, 1]))
    assert later.astype(str).tolist() == ["2026-03-31", "2025-02-28", "2028-02-29", "2026-02-28", "NaT"]


def test_a_leap_day_and_the_turn_of_an_iso_year_lie_in_their_periods() -> None:
    days = np.array(["2024-02-29", "2024-12-29", "2024-12-30", "2027-01-03", "2027-01-04"], dtype="datetime64[D]")
    weeks = [Period.holding(PeriodKind.WEEK, day).label for day in days.tolist()]
    assert weeks == ["2024-W09", "2024-W52", "2025-W01", "2026-W53", "2027-W01"]
    february = Period.parse("2024-02")
    assert february.end.day == 29
    assert Periods.spanning(february, february).contain(days).tolist() == [True, False, False, False, False]
