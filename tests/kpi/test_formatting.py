"""Figures, money, dates and periods in the words of each language."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpi.formatting import Formatter
from kpi.messages import Message
from kpi.periods import Period
from kpi.units import Figure, Unit

N = "\u202f"
S = "\u00a0"


@pytest.mark.parametrize(
    ("number", "unit", "en", "it", "ro"),
    [
        (18420.4, Unit.MONEY, f"€{N}18,420", f"€{N}18.420", f"18.420{N}€"),
        (41.2, Unit.MONEY, f"€{N}41.20", f"€{N}41,20", f"41,20{N}€"),
        (-1234.5, Unit.MONEY, f"−€{N}1,235", f"−€{N}1.235", f"−1.235{N}€"),
        (4.25, Unit.PERCENT, f"4.3{N}%", f"4,3{N}%", f"4,3{N}%"),
        (38.0, Unit.POINTS, "+38", "+38", "+38"),
        (-50.0, Unit.POINTS, "−50", "−50", "−50"),
        (86.5, Unit.OUT_OF_100, "87", "87", "87"),
        (3.4, Unit.RATIO, f"3.4{N}:{N}1", f"3,4{N}:{N}1", f"3,4{N}:{N}1"),
        (9 + 1 / 6, Unit.HOURS, f"9{N}h{S}10{N}min", f"9{N}h{S}10{N}min", f"9{N}h{S}10{N}min"),
        (76.0, Unit.HOURS, f"3{N}d{S}4{N}h", f"3{N}g{S}4{N}h", f"3{N}z{S}4{N}h"),
        (127.0, Unit.SECONDS, f"2{N}min{S}7{N}s", f"2{N}min{S}7{N}s", f"2{N}min{S}7{N}s"),
        (1234567.0, Unit.COUNT, "1,234,567", "1.234.567", "1.234.567"),
        (4.389, Unit.SCORE, "4.39", "4,39", "4,39"),
        (None, Unit.MONEY, "n/a", "n.d.", "n/a"),
    ],
)
def test_a_value_is_written_as_the_language_writes_it(
    number: float | None, unit: Unit, en: str, it: str, ro: str
) -> None:
    assert [Formatter(language).value(number, unit) for language in ("en", "it", "ro")] == [en, it, ro]


@pytest.mark.parametrize(
    ("number", "unit", "written"),
    [
        (2.5, Unit.POINTS, "+3"),
        (-2.5, Unit.POINTS, "−3"),
        (0.25, Unit.PERCENT, f"0.3{N}%"),
        (-0.25, Unit.PERCENT, f"−0.3{N}%"),
        (1.005, Unit.SCORE, "1.01"),
        (100 * 0.0345, Unit.PERCENT, f"3.5{N}%"),
        (99.995, Unit.MONEY, f"€{N}100"),
        (99.99, Unit.MONEY, f"€{N}99.99"),
    ],
)
def test_a_number_is_rounded_once_and_half_away_from_zero(number: float, unit: Unit, written: str) -> None:
    assert Formatter().value(number, unit) == written


@pytest.mark.parametrize("number", [0.0, -0.0, -0.001, 0.001])
def test_what_is_written_as_zero_has_no_sign(number: float) -> None:
    formatter = Formatter()
    assert formatter.value(number, Unit.MONEY) == f"€{N}0.00"
    assert formatter.value(number, Unit.POINTS) == "0"
    assert formatter.change(number, Unit.PERCENT) == f"0.0{N}pt"


@pytest.mark.parametrize(
    ("hours", "written"),
    [
        (0.75, f"45{N}min"),
        (9.0, f"9{N}h"),
        (59.7 / 60, f"1{N}h"),
        (47.999, f"48{N}h"),
        (48.0, f"2{N}d"),
        (0.004, f"14{N}s"),
        (0.0, f"0{N}s"),
        (-2.5, f"−2{N}h{S}30{N}min"),
    ],
)
def test_hours_are_said_in_the_two_units_that_matter(hours: float, written: str) -> None:
    assert Formatter().value(hours, Unit.HOURS) == written


@pytest.mark.parametrize(
    ("difference", "unit", "written"),
    [
        (0.9, Unit.PERCENT, f"+0.9{N}pt"),
        (0.8, Unit.MONEY, f"+€{N}0.80"),
        (-0.2, Unit.RATIO, "−0.2"),
        (6.0, Unit.POINTS, "+6"),
        (-130 / 60, Unit.HOURS, f"−2{N}h{S}10{N}min"),
        (-12.0, Unit.COUNT, "−12"),
    ],
)
def test_a_change_has_its_sign(difference: float, unit: Unit, written: str) -> None:
    assert Formatter().change(difference, unit) == written


def test_growth_is_a_percentage_with_its_sign() -> None:
    assert Formatter("it").growth(3.14) == f"+3,1{N}%"
    assert Formatter("it").growth(-12) == f"−12,0{N}%"


@pytest.mark.parametrize(
    ("currency", "en", "ro"),
    [
        ("RON", f"RON{N}18,420", f"18.420{N}lei"),
        ("GBP", f"£{N}18,420", f"18.420{N}£"),
        ("THB", f"THB{N}18,420", f"18.420{N}THB"),
        ("", "18,420", "18.420"),
    ],
)
def test_money_has_the_sign_of_its_currency(currency: str, en: str, ro: str) -> None:
    assert Formatter("en", currency).value(18420, Unit.MONEY) == en
    assert Formatter("ro", currency).value(18420, Unit.MONEY) == ro


@pytest.mark.parametrize(
    ("label", "language", "full", "short", "tick"),
    [
        ("2026-10", "en", "October 2026", "Oct 2026", "Oct"),
        ("2026-10", "it", "ottobre 2026", "ott 2026", "ott"),
        ("2026-10", "ro", "octombrie 2026", "oct. 2026", "oct"),
        ("2026-Q3", "en", "Q3 2026", "Q3 2026", "Q3"),
        ("2026-Q3", "it", "T3 2026", "T3 2026", "T3"),
        ("2026-Q3", "ro", "trim. III 2026", "trim. III 2026", "trim. III"),
        ("2026-W36", "en", "week 36 of 2026", "W36 2026", "W36"),
        ("2026-W36", "it", "settimana 36 del 2026", "sett. 36 2026", "sett. 36"),
        ("2026", "ro", "2026", "2026", "2026"),
        ("snapshot", "it", "situazione", "situazione", "situazione"),
    ],
)
def test_a_period_has_a_name_for_headings_for_tables_and_for_the_axis(
    label: str, language: str, full: str, short: str, tick: str
) -> None:
    formatter, period = Formatter(language), Period.parse(label)
    assert formatter.period(period) == full
    assert formatter.period(period, short=True) == short
    assert formatter.period_tick(period) == tick


def test_a_day_is_written_with_its_month_as_a_word() -> None:
    assert [Formatter(name).day(date(2026, 10, 3)) for name in ("en", "it", "ro")] == [
        "3 Oct 2026",
        "3 ott 2026",
        "3 oct. 2026",
    ]


@pytest.mark.parametrize(
    ("number", "unit", "written"),
    [
        (0, Unit.MONEY, f"€{N}0"),
        (12000, Unit.MONEY, f"€{N}12k"),
        (12500, Unit.MONEY, f"€{N}12.5k"),
        (-2_000_000, Unit.MONEY, f"−€{N}2M"),
        (5, Unit.PERCENT, f"5{N}%"),
        (3, Unit.RATIO, f"3{N}:{N}1"),
        (-50, Unit.POINTS, "−50"),
        (4, Unit.HOURS, f"4{N}h"),
    ],
)
def test_a_tick_of_an_axis_is_short(number: float, unit: Unit, written: str) -> None:
    assert Formatter().tick(number, unit) == written


def test_settings_are_said_without_needless_decimals() -> None:
    assert Formatter().plain(62, Unit.PERCENT) == f"62{N}%"
    assert Formatter().plain(20.41, Unit.MONTHS) == "20.4"


def test_the_figures_in_a_sentence_are_written_as_the_language_writes_them() -> None:
    sentence = Message("at least {amount}", {"amount": Figure(1234.5, Unit.MONEY)})
    assert Formatter("it").sentence(sentence) == f"at least €{N}1.235"
    assert Formatter("it").sentence(Message("{inner}!", {"inner": sentence})) == f"at least €{N}1.235!"


def test_an_unknown_language_is_written_as_english() -> None:
    assert Formatter("xx").value(1234.5, Unit.COUNT) == "1,234.5"


@given(st.floats(-1e12, 1e12), st.sampled_from(list(Unit)), st.sampled_from(["en", "it", "ro"]))
def test_any_number_can_be_written_and_its_opposite_differs_only_by_the_sign(
    number: float, unit: Unit, language: str
) -> None:
    formatter = Formatter(language)
    written, opposite = formatter.value(number, unit), formatter.value(-number, unit)
    assert written.lstrip("+−") == opposite.lstrip("+−")


def test_a_day_in_a_sentence_is_written_as_the_language_writes_it() -> None:
    sentence = Message("until {day}", {"day": date(2026, 10, 31)})
    assert Formatter("it").sentence(sentence) == "until 31 ott 2026"


def test_money_of_a_column_has_the_decimals_that_the_column_has() -> None:
    assert Formatter("en", "EUR").amount(1234.5) == "€\u202f1,234.50"
    assert Formatter("en", "EUR").amount(-12.0, 0) == "−€\u202f12"
    assert Formatter("ro", "RON").amount(0.0) == "0,00\u202flei"
