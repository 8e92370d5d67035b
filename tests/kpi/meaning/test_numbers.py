"""Numbers and money in every style that files write."""

from __future__ import annotations

from decimal import Decimal

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpi.messages import Message
from kpi.parsing.column import repeats
from kpi.parsing.numbers import Numbers, millionths, parse_numbers, read_numbers
from kpi.side_by_side import LARGE


def numbers(*cells: str | None) -> list[float | None]:
    read = parse_numbers(pa.array(cells, pa.string()), None, "Total")
    return [None if np.isnan(value) else value for value in read.values.tolist()]


def read(*cells: str | None) -> Numbers:
    return read_numbers(pa.array(cells, pa.string()), None, "Total")


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("1.234,56", 1234.56),
        ("1,234.56", 1234.56),
        ("1 234,56", 1234.56),
        ("1\u00a0234,56", 1234.56),
        ("1\u202f234\u202f567,5", 1234567.5),
        ("1'234.56", 1234.56),
        ("1’234’567", 1234567.0),
        ("1.234.567", 1234567.0),
        ("1,234,567", 1234567.0),
        ("12,5", 12.5),
        ("0,125", 0.125),
        ("0.125", 0.125),
        ("12345,678", 12345.678),
        (",5", 0.5),
        ("-3,5", -3.5),
        ("−3,5", -3.5),
        ("–3,5", -3.5),
        ("3,5-", -3.5),
        ("(1.234,56)", -1234.56),
        ("($5.25)", -5.25),
        ("+7", 7.0),
        ("€ 99,90", 99.9),
        ("99,90 €", 99.9),
        ("99,90 lei", 99.9),
        ("RON 99,90", 99.9),
        ("99.90 USD", 99.9),
        ("$1,200.00", 1200.0),
        ("-$200.00", -200.0),
        ("$-200.00", -200.0),
        ("£ 12", 12.0),
        ("12 %", 0.12),
        ("62,5%", 0.625),
        ("1.5E+03", 1500.0),
        ("  42 ", 42.0),
    ],
)
def test_a_number_is_read_in_the_style_in_which_it_is_written(cell: str, value: float) -> None:
    assert numbers(cell) == [value]


@pytest.mark.parametrize(
    "cell", ["12,5o", "abc", "1.2.3", "1,,2", "12-05", "1 23", "5 kg", "1.23,4.5", "(5", "5)", ".", "2026-01-05", "--5"]
)
def test_what_is_no_number_is_kept_as_a_bad_cell(cell: str) -> None:
    column = parse_numbers(pa.array([cell, "1,5"]), None, "Total")
    assert column.bad.tolist() == [True, False]
    assert np.isnan(column.values[0])


@pytest.mark.parametrize(
    "cell", [None, "", "  ", "-", "--", " -- ", "n/a", "N/A", "n.d.", "#N/D", "#DIV/0!", "< 10%", "–"]
)
def test_a_word_for_nothing_is_a_missing_value_and_never_0(cell: str | None) -> None:
    column = parse_numbers(pa.array([cell, "1,5"], pa.string()), None, "Total")
    assert column.missing.tolist() == [True, False]
    assert not column.bad.any()


def test_the_rest_of_the_column_decides_what_a_single_dot_means() -> None:
    assert numbers("1.234", "12,5") == [1234.0, 12.5]
    assert numbers("1.234", "12.5") == [1.234, 12.5]
    assert numbers("1,234", "12.5") == [1234.0, 12.5]
    assert numbers("1,234", "1.234.567") == [1.234, 1234567.0]


def test_a_column_that_fits_both_readings_takes_the_likely_one_and_says_both_totals() -> None:
    found = read("1.234", "12.345", "950")
    assert found.values.tolist() == [1234.0, 12345.0, 950.0]
    (note,) = found.notes
    assert isinstance(note, Message)
    assert "14529" in str(note)
    assert "963.579" in str(note)


def test_thousands_without_a_sign_in_the_same_column_speak_for_decimals() -> None:
    assert numbers("1.234", "9500") == [1.234, 9500.0]


def test_cells_of_two_styles_are_each_read_as_written_and_it_is_said() -> None:
    found = read("1.234,56", "1,234.56")
    assert found.values.tolist() == [1234.56, 1234.56]
    assert len(found.notes) == 1


def test_the_true_numbers_of_a_workbook_need_no_guess() -> None:
    cells = pa.array(["1234", "1.234", "x"])
    column = parse_numbers(cells, pa.array([1234.0, 1.234, None]), "Total")
    assert column.values[:2].tolist() == [1234.0, 1.234]
    assert column.bad.tolist() == [False, False, True]
    assert column.notes == ()


def test_the_currency_beside_a_number_is_remembered() -> None:
    found = read("€ 5", "5", "7 lei")
    assert found.currency is not None
    assert found.currency.to_pylist() == ["€", "", "lei"]


def test_a_slice_of_a_longer_column_is_read_as_itself() -> None:
    cells = pa.array(["7", "1.234,5", "x", "3,25", "9"]).slice(1, 3)
    column = parse_numbers(cells, None, "Total")
    assert column.values[[0, 2]].tolist() == [1234.5, 3.25]
    assert column.bad.tolist() == [False, True, False]


STYLES = {
    "it": (".", ","),
    "en": (",", "."),
    "fr": ("\u202f", ","),
    "ch": ("'", "."),
    "plain": ("", "."),
    "ro": ("", ","),
}


def written(amount: Decimal, style: str, decimals: int) -> str:
    group, decimal = STYLES[style]
    text = f"{amount:,.{decimals}f}"
    return text.translate(str.maketrans({",": group, ".": decimal}))


@given(
    st.lists(st.integers(-(10**13), 10**13), min_size=1, max_size=20),
    st.sampled_from(sorted(STYLES)),
    st.sampled_from([1, 2, 4]),
)
def test_money_written_in_any_style_is_read_back_to_the_last_millionth(
    amounts: list[int], style: str, decimals: int
) -> None:
    values = [Decimal(amount) / 10**decimals for amount in amounts]
    found = read(*(written(value, style, decimals) for value in values))
    whole, too_large = millionths(found)
    assert not found.bad.any()
    assert not too_large.any()
    assert whole.tolist() == [int(value * 10**6) for value in values]


@given(st.lists(st.text("0123456789.,-() €$%'", max_size=12), max_size=30))
def test_nothing_that_looks_like_a_number_makes_the_reading_fail(cells: list[str]) -> None:
    column = parse_numbers(pa.array(cells, pa.string()), None, "Total")
    assert (np.isnan(column.values) == (column.bad | column.missing)).all()


def test_an_amount_beyond_what_fits_is_refused() -> None:
    _, too_large = millionths(read("9999999999999999"))
    assert too_large.tolist() == [True]


@pytest.mark.parametrize(
    "cells",
    [
        ["1,50", "2.345", "-3", "€ 4,1", "5 %", "x", "", None, "7.5", "1.234,5"],
        ["1.234", None, "12", "1.234", "5.678"],
        ["12345678901.23", "n.d."],
        [None],
    ],
)
def test_a_long_column_of_few_different_cells_is_read_as_each_of_its_cells_would_be(cells: list[str | None]) -> None:
    column = pa.array((cells * LARGE)[:LARGE], pa.string())
    assert repeats(column)
    at_once = read_numbers(column, None, "Total")
    # A column with true numbers is read cell by cell.
    each = read_numbers(column, pa.nulls(LARGE, pa.float64()), "Total")
    for name in ("values", "missing", "bad"):
        np.testing.assert_array_equal(getattr(at_once, name), getattr(each, name))
    assert at_once.notes == each.notes
    assert [at_once.written(row) for row in range(len(cells))] == [each.written(row) for row in range(len(cells))]
    assert (at_once.currency is None) == (each.currency is None)
    assert at_once.currency is None or at_once.currency.equals(each.currency)
    np.testing.assert_array_equal(at_once.percent, each.percent)
