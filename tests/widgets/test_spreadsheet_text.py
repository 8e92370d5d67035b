"""Words for spreadsheets and for tips."""

from __future__ import annotations

import pytest

from widgets.spreadsheet_text import as_words, on_one_line
from widgets.tips import plain_tip


@pytest.mark.parametrize("text", ["=1+1", "+40 721", "-x", "@SUM(A1)", "\tx", "\rx"])
def test_what_begins_like_a_formula_is_kept_as_words(text: str) -> None:
    assert as_words(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "Rossi", "a=b", "−7", "2 h"])
def test_other_words_stay_as_they_are(text: str) -> None:
    assert as_words(text) == text


def test_a_copied_cell_stays_one_cell_even_with_tabs_and_lines_in_it() -> None:
    assert on_one_line(" =1\t2\n3 ") == "'=1 2 3"


def test_a_tip_shows_markup_letter_for_letter_and_leaves_plain_text_alone() -> None:
    assert plain_tip("<b>x</b>") == "<qt>&lt;b&gt;x&lt;/b&gt;</qt>"
    assert plain_tip("Rossi & figli") == "Rossi & figli"
