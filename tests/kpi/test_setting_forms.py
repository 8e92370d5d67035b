"""What settings accept, and that a value written down is read back as it was."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpi import catalog
from kpi.benchmark_choice import HISTORY, PUBLISHED, BenchmarkForm, OwnEdges
from kpi.formatting import Formatter
from kpi.periods import PeriodKind
from kpi.setting_forms import (
    DAYS,
    EARLIEST,
    LATEST,
    Currency,
    Day,
    Flag,
    Form,
    Lines,
    Number,
    NumbersByName,
    OneNumber,
    OneOf,
    Text,
    WholeNumber,
)
from kpi.settings import Setting, a_whole_number
from kpi.units import Unit

DECLARED = tuple(catalog.declared().values())
WORD = st.text(st.characters(categories=("L", "N"), include_characters="-' "), min_size=1, max_size=12).filter(
    lambda text: text.strip() == text
)


TEXTS: dict[str, tuple[str, ...]] = {
    "time_zone": ("Europe/Rome", "Europe/Bucharest", "UTC"),
    "cac_purposes": ("marketing", "sales; marketing", "marketing, other"),
    "themes": ("delivery: courier, parcel", "delivery: courier\nprice: price, expensive", ""),
}
"""What may be written for settings that have rules of their own."""


CODE = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=3, max_size=3)
SIMPLE: dict[type, st.SearchStrategy[object]] = {
    Flag: st.booleans(),
    Day: st.dates(EARLIEST, LATEST),
    Currency: CODE,
    Text: WORD,
}


def values_of(setting: Setting) -> st.SearchStrategy[object]:
    """Return any value that a setting can have."""
    form = setting.form
    if setting.name in TEXTS:
        return st.sampled_from(TEXTS[setting.name]).map(setting.parse)
    if type(form) in SIMPLE:
        return SIMPLE[type(form)]
    match form:
        case Number(low=low, high=high):
            edges = [edge if abs(edge) < float("inf") else None for edge in (low, high)]
            return st.floats(edges[0], edges[1], allow_nan=False, allow_infinity=False).map(lambda number: number + 0.0)
        case WholeNumber(low=low, high=most):
            return st.integers(low, most)
        case OneNumber(numbers=numbers):
            return st.sampled_from(numbers)
        case OneOf(names=names):
            return st.sampled_from(names)
        case Lines():
            return st.lists(WORD, unique=True, max_size=5).map(tuple)
        case NumbersByName():
            return st.dictionaries(names_of(form), st.floats(0.001, 1e9), max_size=4)
        case BenchmarkForm():
            return choices_of(form)
    raise AssertionError(f"how are values of {setting.name} written?")


def names_of(form: NumbersByName) -> st.SearchStrategy[str]:
    if form.titles:
        return st.sampled_from(tuple(form.titles))
    return CODE


def choices_of(form: BenchmarkForm) -> st.SearchStrategy[object]:
    edges = st.lists(st.floats(-1e6, 1e6).map(lambda edge: edge + 0.0), min_size=1, max_size=form.most, unique=True)
    own = st.builds(
        OwnEdges,
        edges.map(sorted).map(tuple),
        st.sampled_from([None, PeriodKind.MONTH, PeriodKind.YEAR]),
        st.sampled_from(["", *form.variants]),
    )
    return st.one_of(st.sampled_from([PUBLISHED, HISTORY]), st.lists(own, min_size=1, max_size=3).map(tuple))


VALUES = {setting.name: values_of(setting) for setting in DECLARED}
"""Made once: to make them takes longer than to draw from them."""


@pytest.mark.parametrize("setting", DECLARED, ids=[setting.name for setting in DECLARED])
@given(data=st.data())
def test_each_value_of_each_setting_is_read_back_from_its_text(setting: Setting, data: st.DataObject) -> None:
    value = data.draw(VALUES[setting.name])
    assert setting.parse(setting.written(value)) == value


@pytest.mark.parametrize("setting", DECLARED, ids=[setting.name for setting in DECLARED])
def test_each_setting_says_what_it_is_and_takes_its_own_default(setting: Setting) -> None:
    assert setting.title.strip() == setting.title != ""
    assert setting.help.endswith((".", "?"))
    assert setting.expected is not None
    assert Formatter("it").sentence(setting.expected)
    if setting.default is not None:
        assert setting.parse(setting.written(setting.default)) == setting.default


@pytest.mark.parametrize(
    ("form", "text", "value"),
    [
        (Number(0, 1, Unit.PERCENT), "80 %", 0.8),
        (Number(0, 1, Unit.PERCENT), "0,8", 0.8),
        (WholeNumber(1), " 12 ", 12),
        (OneOf(("high", "low")), "HIGH", "high"),
        (Flag(), "Yes", True),
        (Flag(), "off", False),
        (Day(), "2026-10-31", date(2026, 10, 31)),
        (Currency(), "ron", "RON"),
        (Lines(), "delivery; price\n\nprice", ("delivery", "price")),
        (NumbersByName(pattern="[A-Z]{3}", upper=True), "usd = 0,92; GBP=1.17", {"USD": 0.92, "GBP": 1.17}),
        (BenchmarkForm(), "3 5", (OwnEdges((3, 5)),)),
        (
            BenchmarkForm(("start", "all")),
            "3,5 5 month start; 30 46 year",
            (OwnEdges((3.5, 5), PeriodKind.MONTH, "start"), OwnEdges((30, 46), PeriodKind.YEAR)),
        ),
        (BenchmarkForm(), "-10 50", (OwnEdges((-10, 50)),)),
    ],
)
def test_text_is_read_as_it_is_meant(form: Form, text: str, value: object) -> None:
    assert form(text) == value


@pytest.mark.parametrize(
    ("form", "text"),
    [
        (Number(0, 1), "1.01"),
        (Number(0, 1), "nan"),
        (Number(), "inf"),
        (Number(), ""),
        (WholeNumber(1, 9), "10"),
        (WholeNumber(1), "1.5"),
        (OneNumber((5, 7)), "6"),
        (OneOf(("high", "low")), "middle"),
        (Flag(), "perhaps"),
        (Day(), "31/10/2026"),
        (Currency(), "euro"),
        (NumbersByName(titles={"usage": "Usage"}), "nps=1"),
        (NumbersByName(), "usage"),
        (NumbersByName(), "usage=-1"),
        (BenchmarkForm(), "5 3"),
        (BenchmarkForm(), "3 3"),
        (BenchmarkForm(), "1 3 5"),
        (BenchmarkForm(), "3 5 start"),
        (BenchmarkForm(), "month"),
        (BenchmarkForm(), ""),
    ],
)
def test_what_does_not_fit_is_refused(form: Form, text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        form(text)


@pytest.mark.parametrize(
    ("form", "value", "words"),
    [
        (Number(0, 1, Unit.PERCENT), 0.625, "62,5\u202f%"),
        (WholeNumber(1, counted=DAYS), 87, "87 days"),
        (WholeNumber(1, counted=DAYS), 1, "1 day"),
        (Day(), date(2026, 10, 31), "31 ott 2026"),
        (OneOf(("high",), {"high": "high scores"}), "high", "high scores"),
        (BenchmarkForm(), (OwnEdges((3, 5)),), "Your own edges"),
    ],
)
def test_a_value_is_said_in_words(form: Form, value: object, words: str) -> None:
    assert Formatter("it").sentence(form.words(value)) == words


def test_what_is_expected_is_said_with_its_edges() -> None:
    assert Formatter("en").sentence(Number(0, 1, Unit.PERCENT).expected) == "a number from 0\u202f% to 100\u202f%"
    assert Formatter("en").sentence(WholeNumber(1).expected) == "a whole number of at least 1"


def test_days_and_months_that_no_calendar_holds_are_refused() -> None:
    for form, text in ((a_whole_number(1, counted=DAYS), "99999999999999999999"), (Day(), "0001-01-01")):
        with pytest.raises(ValueError, match=text):
            form(text)
    assert a_whole_number(1, counted=DAYS)("36525") == 36525
    assert a_whole_number(1)("99999") == 99999


def test_without_a_formatter_the_edges_of_a_number_are_still_said_in_its_unit() -> None:
    assert str(Number(0, 1, Unit.PERCENT).expected) == "a number from 0 % to 100 %"
    assert str(Number(0, 10).expected) == "a number from 0 to 10"
    assert str(Number(0.25, 10).expected) == "a number from 0.25 to 10"
