"""What is said of letters that may be wrong: damaged, garbled, or in an encoding that had to be guessed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.kpi.readers.reading import read_text


def test_damaged_letters_are_named_with_their_cells(tmp_path: Path) -> None:
    sheet = read_text(tmp_path, "Città;n\nForlì;1\nperché;2\n".encode() + b"Cesen\xff;3\n")
    assert [(problem.row, problem.column, problem.value) for problem in sheet.problems] == [(4, "Città", "Cesen\ufffd")]


def test_bytes_that_are_no_letters_are_named_with_their_cells(tmp_path: Path) -> None:
    sheet = read_text(
        tmp_path, "Città;n\nForlì;1\nperch\x81;2\n".encode("cp1252", errors="replace").replace(b"?", b"\x81")
    )
    assert [(problem.row, problem.column) for problem in sheet.problems] == [(3, "Città")]


def test_a_guess_of_the_encoding_that_may_be_wrong_is_said(tmp_path: Path) -> None:
    sheet = read_text(tmp_path, "name;n\nMałgorzata;1\n".encode("cp1250"))
    assert "choose another encoding" in str(sheet.notes[0])
    assert read_text(tmp_path, "Città;n\nForlì;1\n".encode("cp1252")).notes == ()


def test_text_that_was_saved_garbled_is_said(tmp_path: Path) -> None:
    assert "garbled" in str(read_text(tmp_path, "name;n\nperchÃ¨;1\n").notes[0])


def test_letters_that_divide_words_do_no_harm_to_a_remark_on_garbled_ones(tmp_path: Path) -> None:
    assert "garbled" in str(read_text(tmp_path, "date;customer\n2026-01-05;a\x85b\n2026-01-06;c\n").notes[0])


@pytest.mark.parametrize(
    ("word", "encoding"), [("Citt\u00e0", "cp850"), ("caff\u00e8", "mac_roman"), ("Иван", "cp1251")]
)
def test_letters_of_another_encoding_are_doubted(tmp_path: Path, word: str, encoding: str) -> None:
    text = f"date;customer;amount\n2026-01-05;{word};5\n2026-01-06;Verdi;6\n"
    sheet = read_text(tmp_path, text.encode(encoding))
    assert "another encoding" in str(sheet.notes) or sheet.problems


def test_three_dots_at_the_end_of_a_word_are_no_letter(tmp_path: Path) -> None:
    text = "date;note;amount\n2026-01-05;così…;5\n2026-01-06;bene…;6\n"
    assert not read_text(tmp_path, text.encode("cp1252")).notes
