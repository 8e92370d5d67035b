"""From the bytes of a text file to UTF-8, and the name of the encoding it was in."""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from kpi.readers.line_ends import count_ends
from kpi.readers.single_bytes import C1, has_undefined, to_utf_8

UTF_16_SAMPLE = 4096

MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""Byte order marks; that of UTF-32 begins as that of UTF-16 does, so it stands first."""

ROMANIAN_ANYWHERE = list(b"\xe3\xfe")
ROMANIAN_INSIDE = list(b"\xc3\xde\xba\xaa")
"""ă ţ and Ă Ţ ş Ş in cp1250, the latter only before a letter; ISO-8859-2 and -16 have most in the same places."""

SOUTH_EASTERN = list(b"\xa4\xa5\xb5")
"""€ „ ” in ISO-8859-16, where cp1250 has ¤ Ą µ, which no Romanian text has; the quotation marks of cp1250 are C1."""

COMMA_OR_CEDILLA = list(b"\xaa\xba\xde\xfe")
"""Ș ș Ț ț in ISO-8859-16, where cp1250 has Ş ş Ţ ţ."""

EURO_OF_LATIN_9 = 0xA4
"""The euro sign in ISO-8859-15, where cp1252 has ¤, which nobody uses."""

WESTERN = list(b"\xe0\xc0\xe8\xc8\xec\xcc\xf2\xd2\xf9\xd9\xf1\xd1\xe7\xf5")
"""à è ì ò ù ñ ç õ in cp1252: letters of Italian, French, Spanish and Portuguese, hardly ever met in Romanian."""

DIFFERENT = [code for code in range(0xA1, 0x100) if bytes([code]).decode("cp1250") != bytes([code]).decode("cp1252")]
"""Bytes that are one letter in cp1250 and another one in cp1252."""

STRANGE = np.zeros(256, bool)
STRANGE[list(b"\x81\x82\x83\x84\x86\x87\x88\x89\x8a\x8b\x8d\x8f\x90\x95\x98\x9b\x9d")] = True
"""Signs that no word in cp1252 ends in, and letters with accents on DOS and on the Mac of old."""

DOTS = 0x85
"""à on DOS, and three dots in cp1252, which a text without any accents hardly has."""

LOOK_AT = 1 << 20
ACCENTED, SPACE = 0xC0, 0x20

ENOUGH = 1000
ASCII = bytes(range(0x80))
PIECE = 1 << 17


@dataclass(frozen=True)
class Decoded:
    """A text without a mark, and the Python name of the encoding that it came in.

    `plain` is the text in which ASCII stands as it is: in UTF-8 or, with `single_bytes`, as it is in the file.
    `doubtful` says that another encoding would give other letters, and might be the right one, `whole` that surely none
    of the letters is damaged.
    """

    plain: bytes
    encoding: str
    doubtful: bool = False
    whole: bool = False
    single_bytes: bool = False

    @cached_property
    def utf8(self) -> bytes:
        """The whole text in UTF-8."""
        return self.in_utf8(self.plain)

    def in_utf8(self, part: bytes) -> bytes:
        """Give a part of `plain` in UTF-8."""
        return to_utf_8(part, self.encoding) if self.single_bytes else part


def decode(data: bytes, asked: str | None = None) -> Decoded:
    """Find out the encoding of `data`, unless it is `asked` for; never fails for want of a right guess.

    Bytes that the encoding does not have become U+FFFD, or stay visible in hex in cp1252.
    Raises LookupError when there is no such encoding.
    """
    if asked is not None:
        try:
            return _as_asked(data, asked)
        except ValueError:
            raise LookupError(asked) from None
    for mark, name in MARKS:
        if data.startswith(mark):
            return Decoded(data[len(mark) :] if _is_marked_utf_8(data, name) else _again(data, name), name)
    if (unmarked := _utf_16_by_pattern(data)) is not None:
        return Decoded(_again(data, unmarked), unmarked)
    if data.isascii():
        return Decoded(data, "utf-8", whole=True)
    if _is_utf_8(data):
        return Decoded(data, "utf-8")
    if (mended := _damaged_utf_8(data)) is not None:
        return Decoded(mended, "utf-8")
    return _single_bytes(data)


def _single_bytes(data: bytes) -> Decoded:
    """Choose among the encodings of one byte a letter, by the letters that would come out."""
    romanian, western, occurs = _letters(data)
    has_c1 = bool(occurs[C1.start : C1.stop].any())
    if romanian > 2 * western:
        name = "iso8859-16" if not has_c1 and occurs[SOUTH_EASTERN].any() else "cp1250"
        either = name == "cp1250" and not has_c1 and bool(occurs[COMMA_OR_CEDILLA].any())
        return _as_it_is(data, name, doubtful=western > 0 or either)
    doubtful = romanian > 0 or (western == 0 and bool(occurs[DIFFERENT].any())) or _is_strange(data, western)
    if not has_c1 and occurs[EURO_OF_LATIN_9]:
        return _as_it_is(data, "iso8859-15", doubtful=doubtful)
    return _as_it_is(data, "cp1252", doubtful=doubtful)


def _as_it_is(data: bytes, encoding: str, *, doubtful: bool) -> Decoded:
    return Decoded(data, encoding, doubtful=doubtful, whole=not has_undefined(data, encoding), single_bytes=True)


def _is_strange(data: bytes, western: int) -> bool:
    """Whether words in the beginning of a text would end in signs, or have three accents in a row, as in Cyrillic."""
    codes = np.frombuffer(data[:LOOK_AT], np.uint8)
    accents = codes >= ACCENTED
    if (accents[:-2] & accents[1:-1] & accents[2:]).any():
        return True
    places = np.flatnonzero(STRANGE[codes] | ((codes == DOTS) & (western == 0)))
    places = places[(places > 0) & (places < len(codes) - 1)]
    return bool(
        (_are_letters(codes[places - 1]) & ~_are_letters(codes[places + 1]) & (codes[places + 1] != SPACE)).any()
    )


def _are_letters(codes: np.ndarray) -> np.ndarray:
    small = codes | 0x20
    return np.asarray((small >= ord("a")) & (small <= ord("z")))


def _as_asked(data: bytes, asked: str) -> Decoded:
    marked = data.startswith(codecs.BOM_UTF8) and codecs.lookup(asked).name == "utf-8"
    name = "utf-8-sig" if marked else str(codecs.lookup(asked).name)
    return Decoded(_again(data, name).removeprefix(codecs.BOM_UTF8), name)


def _again(data: bytes, encoding: str) -> bytes:
    return data.decode(encoding, errors="replace").encode("utf-8", errors="replace")


def _is_utf_8(data: bytes) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for at in range(0, len(data), PIECE):
            decoder.decode(data[at : at + PIECE])
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _is_marked_utf_8(data: bytes, name: str) -> bool:
    return name == "utf-8-sig" and _is_utf_8(data)


def _utf_16_by_pattern(data: bytes) -> str | None:
    """Text of Latin letters in UTF-16 has a zero as every other byte."""
    sample = data[: UTF_16_SAMPLE - UTF_16_SAMPLE % 2]
    if len(data) % 2 or len(sample) < 4:  # noqa: PLR2004 - two letters at the least
        return None
    half = len(sample) // 2
    even, odd = sample[0::2].count(0) / half, sample[1::2].count(0) / half
    if odd > 0.5 and even < 0.1:  # noqa: PLR2004 - shares
        return "utf-16-le"
    if even > 0.5 and odd < 0.1:  # noqa: PLR2004 - shares
        return "utf-16-be"
    return None


def _damaged_utf_8(data: bytes) -> bytes | None:
    """Read a text that is UTF-8 but for a few bytes, these as U+FFFD; None when it is none.

    A thousand letters beyond ASCII tell.
    """
    beginning = _with_enough_letters(data)
    text = beginning.decode("utf-8", errors="replace")
    wrong = text.count("\ufffd") - beginning.count(b"\xef\xbf\xbd")
    right = len(text) - (len(beginning) - _beyond_ascii(beginning)) - wrong
    return _again(data, "utf-8") if right >= wrong else None


def _with_enough_letters(data: bytes) -> bytes:
    """Return the beginning of a text, up to where enough letters beyond ASCII are in it."""
    found = 0
    for at in range(0, len(data), PIECE):
        found += _beyond_ascii(data[at : at + PIECE])
        if found >= ENOUGH:
            return data[: at + PIECE]
    return data


def _beyond_ascii(data: bytes) -> int:
    return len(data.translate(None, ASCII))


def _letters(data: bytes) -> tuple[int, int, np.ndarray]:
    """Count the letters that speak for cp1250 and for cp1252, and how often each byte occurs.

    `º` and `ª` stand after a letter in "Nº" and "1ª": before a letter they can only be ş and Ş.
    """
    romanian = western = 0
    occurs = np.zeros(256, np.int64)
    for at in range(0, len(data), PIECE):
        codes = np.frombuffer(data[at : at + PIECE] + b"\n", np.uint8)
        places = np.flatnonzero(codes >= C1.start)
        letters, after = codes[places], codes[places + 1]
        inside = _are_letters(after)
        counts, counts_inside = np.bincount(letters, minlength=256), np.bincount(letters[inside], minlength=256)
        romanian += int(counts_inside[ROMANIAN_INSIDE].sum() + counts[ROMANIAN_ANYWHERE].sum())
        western += int(counts[WESTERN].sum())
        occurs += counts
        if romanian + western >= ENOUGH:
            break
    return romanian, western, occurs


def count_line_ends(data: bytes, decoded: Decoded) -> int:
    """Count the lines of a file over its bytes as they stand, knowing only how wide a letter is."""
    if decoded.encoding.startswith(("utf-16", "utf-32")):
        return _count_wide_line_ends(data, decoded.encoding)
    if not _writes_ascii_as_it_is(decoded.encoding):
        data = decoded.utf8
    feeds, returns, pairs = count_ends(np.frombuffer(data, np.uint8))
    return feeds + returns - pairs + (not data.endswith((b"\n", b"\r")))


def _writes_ascii_as_it_is(encoding: str) -> bool:
    ascii_codes = bytes(range(0x80))
    return "escape" not in encoding and ascii_codes.decode(encoding, errors="replace") == ascii_codes.decode()


def _count_wide_line_ends(data: bytes, encoding: str) -> int:
    width = 4 if encoding.startswith("utf-32") else 2
    marks = (codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE)
    order = ">" if encoding.endswith("be") or data.startswith(marks) else "<"
    letters = np.frombuffer(data[: len(data) - len(data) % width], f"{order}u{width}")
    returns, feeds = letters == ord("\r"), letters == ord("\n")
    ends = int(returns.sum()) + int(feeds.sum()) - int((returns[:-1] & feeds[1:]).sum())
    closed = len(letters) > 0 and bool(returns[-1] | feeds[-1]) and len(data) % width == 0
    return ends + (not closed)
