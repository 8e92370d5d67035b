"""Encodings are found out from the bytes, and no text is lost for want of one."""

from __future__ import annotations

import codecs

import pytest

from kpi.readers.encoding import decode

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
