"""Dates and times in every form that files write."""

from __future__ import annotations

from datetime import datetime

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpi.messages import PolsoError
from kpi.parsing.column import Column
from kpi.parsing.dates import DayOrder, parse_dates
from tests.kpi.meaning.sheets import imported


def parsed(*cells: str | None, month_first: bool = False) -> Column:
    return parse_dates(pa.array(cells, pa.string()), "Date", DayOrder(month_first=month_first))


@pytest.mark.parametrize(
    ("cell", "moment"),
    [
        ("2026-01-05", "2026-01-05T00:00:00"),
        ("2026-1-5", "2026-01-05T00:00:00"),
        ("2026/01/05", "2026-01-05T00:00:00"),
        ("20260105", "2026-01-05T00:00:00"),
        ("20260105T103000", "2026-01-05T10:30:00"),
        ("2026-01-05T10:30:15Z", "2026-01-05T10:30:15"),
        ("2026-01-05 19:50:32 +0400", "2026-01-05T19:50:32"),
        ("2026-01-05T19:37:43.095295+00:00", "2026-01-05T19:37:43"),
        ("2026-01-05 3:00", "2026-01-05T03:00:00"),
        ("2026/01/05 12:38:43 PM GMT+8", "2026-01-05T12:38:43"),
        ("2026/01/05 12:05 AM", "2026-01-05T00:05:00"),
        ("15/01/2026", "2026-01-15T00:00:00"),
        ("15.01.2026", "2026-01-15T00:00:00"),
        ("15-01-2026", "2026-01-15T00:00:00"),
        ("15/1/26", "2026-01-15T00:00:00"),
        ("13.04.12", "2012-04-13T00:00:00"),
        ("15/01/1998", "1998-01-15T00:00:00"),
        ("31/12/99", "1999-12-31T00:00:00"),
        ("12/02/2026 19.07.17", "2026-02-12T19:07:17"),
        ("14.11.2024 18:03:22", "2024-11-14T18:03:22"),
        ("01/15/2026", "2026-01-15T00:00:00"),
        ("1/15/2026 3:04 PM", "2026-01-15T15:04:00"),
        ("05 gen 2026", "2026-01-05T00:00:00"),
        ("5 gennaio 2026", "2026-01-05T00:00:00"),
        ("lun 5 gen 2026", "2026-01-05T00:00:00"),
        ("1º maggio 2026", "2026-05-01T00:00:00"),
        ("5 ianuarie 2026", "2026-01-05T00:00:00"),
        ("5 mai 2026", "2026-05-05T00:00:00"),
        ("Jan 5, 2026", "2026-01-05T00:00:00"),
        ("January 5th, 2026", "2026-01-05T00:00:00"),
        ("5-Jan-26", "2026-01-05T00:00:00"),
        ("mag 2026", "2026-05-01T00:00:00"),
        ("Oct-14", "2014-10-01T00:00:00"),
        ("2026-05", "2026-05-01T00:00:00"),
        ("05/2026", "2026-05-01T00:00:00"),
        ("\u00a015/01/2026 ", "2026-01-15T00:00:00"),
    ],
)
def test_a_date_is_read_in_the_form_in_which_it_is_written(cell: str, moment: str) -> None:
    assert parsed(cell).values.tolist() == [datetime.fromisoformat(moment)]


@pytest.mark.parametrize(
    "cell", ["31/02/2026", "2026-13-01", "Totale", "05 xyz 2026", "2026-01-05 25:00", "32/01/2026", "12,5"]
)
def test_what_is_no_date_is_kept_as_a_bad_cell(cell: str) -> None:
    column = parsed(cell, "15/01/2026")
    assert column.bad.tolist() == [True, False]
    assert np.isnat(column.values[0])


def test_one_day_above_12_decides_the_order_for_the_whole_column() -> None:
    assert [str(day)[:10] for day in parsed("01/02/2026", "13/02/2026").values] == ["2026-02-01", "2026-02-13"]
    assert [str(day)[:10] for day in parsed("01/02/2026", "02/13/2026").values] == ["2026-01-02", "2026-02-13"]


def test_a_column_that_fits_both_orders_has_the_day_first_and_says_what_each_would_give() -> None:
    column = parsed("01/02/2026", "03/04/2026")
    assert str(column.values[0])[:10] == "2026-02-01"
    (note,) = column.notes
    for day in ("2026-02-01", "2026-04-03", "2026-01-02", "2026-03-04"):
        assert day in str(note)


def test_dollars_or_a_known_american_export_put_the_month_first() -> None:
    column = parsed("01/02/2026", "03/04/2026", month_first=True)
    assert str(column.values[0])[:10] == "2026-01-02"
    assert len(column.notes) == 1


def test_dots_always_have_the_day_first_and_need_no_note() -> None:
    column = parsed("01.02.2026", "03.04.2026")
    assert str(column.values[0])[:10] == "2026-02-01"
    assert column.notes == ()


def test_a_cell_against_the_order_of_its_column_is_bad() -> None:
    assert parsed("13/01/2026", "14/01/2026", "01/15/2026").bad.tolist() == [False, False, True]


@pytest.mark.parametrize("cell", [None, "", " ", "--", "n/a", "9999-12-31", "31/12/9999"])
def test_no_date_and_a_date_that_means_no_end_are_missing(cell: str | None) -> None:
    column = parsed(cell, "15/01/2026")
    assert column.missing.tolist() == [True, False]
    assert not column.bad.any()


def test_day_numbers_of_a_spreadsheet_become_dates_and_it_is_said() -> None:
    column = parsed("46027", "46027.5", "")
    assert [str(day) for day in column.values[:2]] == ["2026-01-05T00:00:00", "2026-01-05T12:00:00"]
    assert len(column.notes) == 1


EARLIEST, LATEST = datetime.fromisoformat("1990-01-01"), datetime.fromisoformat("2068-12-31")

FORMS = (
    "%Y-%m-%d",
    "%Y-%m-%d %H:%M:%S",
    "%d/%m/%Y",
    "%d.%m.%Y %H:%M",
    "%m/%d/%Y",
    "%Y/%m/%d %H:%M:%S",
    "%d %b %Y",
    "%b %d, %Y",
    "%Y%m%d",
)


@given(
    st.lists(
        st.datetimes(datetime.fromisoformat("1990-01-01"), datetime.fromisoformat("2068-12-31")),
        min_size=1,
        max_size=20,
    ),
    st.sampled_from(FORMS),
)
def test_a_column_of_dates_written_in_any_form_is_read_back(moments: list[datetime], form: str) -> None:
    anchored = [*moments, datetime.fromisoformat("2026-01-31")]
    texts = [moment.strftime(form) for moment in anchored]
    column = parsed(*texts)
    assert not column.bad.any()
    assert column.values.tolist() == [datetime.strptime(text, form) for text in texts]  # noqa: DTZ007 - wall clock


@given(st.lists(st.text("0123456789/.- :APMabcT", max_size=20), max_size=30))
def test_nothing_that_looks_like_a_date_makes_the_reading_fail(cells: list[str]) -> None:
    column = parsed(*cells)
    assert (np.isnat(column.values) == (column.bad | column.missing)).all()


@pytest.mark.parametrize(
    "text", ["15 dicembre 2025", "15 dec 2025", "15-dic-25", "15 decembrie 2025", "15 de dic 2025"]
)
def test_months_that_begin_like_a_preposition_are_months(text: str) -> None:
    table = imported(f"customer,date,amount\nA,{text},5\n")
    assert table.frame["date"].astype(str).tolist() == ["2025-12-15"]


def test_a_day_has_no_hour_24_in_a_whole_column_either() -> None:
    with pytest.raises(PolsoError, match="not a date"):
        imported("customer,date,amount\nA,05/01/2026 24:00,1\nB,06/01/2026 24:00,1\n")


@pytest.mark.parametrize(
    ("first", "second", "resolved"), [("13/01", "02/03", "2026-03-02"), ("01/13", "02/03", "2026-02-03")]
)
def test_dates_that_leave_it_open_are_read_as_the_other_dates_of_the_sheet(
    first: str, second: str, resolved: str
) -> None:
    table = imported(f"Ticket ID,Created at,Solved at,Status\n1,{first}/2026,{second}/2026,solved\n")
    assert table.frame["resolved"].dt.strftime("%F").tolist() == [resolved]
    assert table.source.notes == ()
