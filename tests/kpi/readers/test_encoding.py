"""Encodings are found out from the bytes, and no text is lost for want of one."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest

from kpi.readers.encoding import count_line_ends, decode
from kpi.readers.records import split_lines
from tests.kpi.readers.reading import read_text, rows_of

ITALIAN = "Città;Totale\nForlì;€ 12,50\nperché;così\n"
ROMANIAN = "Data comenzii;Client\n05.01.2026;Ionescu Ştefan\n06.01.2026;Ţăran şi fiii, Iaşi\n"


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"plain;text\n", "utf-8"),
        (ITALIAN.encode(), "utf-8"),
        (codecs.BOM_UTF8 + ITALIAN.encode(), "utf-8-sig"),
        (ITALIAN.encode("utf-16"), "utf-16"),
        (codecs.BOM_UTF16_BE + ITALIAN.encode("utf-16-be"), "utf-16"),
        (ITALIAN.encode("utf-16-le"), "utf-16-le"),
        (ITALIAN.encode("utf-16-be"), "utf-16-be"),
        (ITALIAN.encode("utf-32"), "utf-32"),
        (ITALIAN.encode("cp1252"), "cp1252"),
    ],
)
def test_the_encoding_is_known_by_its_mark_or_its_bytes(data: bytes, name: str) -> None:
    decoded = decode(data)
    assert decoded.encoding == name
    assert decoded.utf8.decode() in {ITALIAN, "plain;text\n"}


@pytest.mark.parametrize("encoding", ["cp1250", "iso8859-2"])
def test_romanian_letters_tell_cp1250_from_cp1252(encoding: str) -> None:
    decoded = decode(ROMANIAN.encode(encoding))
    assert decoded.encoding == "cp1250"
    assert decoded.utf8.decode() == ROMANIAN


def test_ordinals_and_portuguese_names_are_not_taken_for_romanian() -> None:
    text = "Nº;Cliente;Città\n1º;João Conceição;Forlì\n2ª;È così;Più\n"
    assert decode(text.encode("cp1252")).utf8.decode() == text


def test_bytes_that_cp1252_does_not_have_stay_visible() -> None:
    decoded = decode(b"perch\xe9;\x81\n")
    assert decoded.utf8.decode() == "perché;\\x81\n"


def test_an_encoding_that_is_asked_for_is_used() -> None:
    assert decode("Łódź".encode("cp1250"), "cp1250").utf8.decode() == "Łódź"


def test_the_mark_is_taken_off_when_utf_8_is_asked_for() -> None:
    decoded = decode(codecs.BOM_UTF8 + b"a;b\n", "utf8")
    assert (decoded.utf8, decoded.encoding) == (b"a;b\n", "utf-8-sig")


def test_an_encoding_that_does_not_exist_is_refused() -> None:
    with pytest.raises(LookupError):
        decode(b"a", "klingon")


def test_utf_8_with_a_few_damaged_bytes_stays_utf_8() -> None:
    decoded = decode("Città;Forlì;perché\n".encode() + b"Cesena \xff;x\n")
    assert (decoded.encoding, decoded.utf8.decode()) == ("utf-8", "Città;Forlì;perché\nCesena \ufffd;x\n")


def test_romanian_quotation_marks_tell_iso_8859_16_from_cp1250() -> None:
    text = "Client;Comentariu\nȘtefan;„foarte bună și ieftină”\n"
    decoded = decode(text.encode("iso8859-16"))
    assert (decoded.encoding, decoded.utf8.decode()) == ("iso8859-16", text)


def test_the_euro_of_latin_9_is_read_as_such() -> None:
    decoded = decode("Città;€ 5\n".encode("iso8859-15"))
    assert (decoded.encoding, decoded.utf8.decode()) == ("iso8859-15", "Città;€ 5\n")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
@pytest.mark.parametrize("text", ["a;b\n1;2\n", "a;b\r\n1;2", "a;b\r1;2\r", "à\n\r\n\r"])
def test_lines_are_counted_alike_over_the_bytes_and_in_the_text(encoding: str, text: str) -> None:
    data = text.encode(encoding)
    decoded = decode(data, encoding.removesuffix("-sig"))
    assert count_line_ends(data, decoded) == len(split_lines(decoded.utf8))


def test_a_damaged_letter_after_the_mark_of_utf_8_is_a_problem(tmp_path: Path) -> None:
    sheet = read_text(tmp_path, codecs.BOM_UTF8 + b"name;n\nCitt\xff;1\nForl\xc3\xac;2\n")
    assert (rows_of(sheet)[0][0], sheet.encoding) == ("Citt\ufffd", "utf-8-sig")
    assert [(problem.row, problem.column) for problem in sheet.problems] == [(2, "name")]
