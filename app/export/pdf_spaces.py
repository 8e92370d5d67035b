"""Mends how the spaces of a PDF are read back: Inter has one glyph for space and tab, and Qt writes down the tab.

The table that leads from glyphs to letters is given anew at the end of the file, as the format provides for (ISO
32000-1, 7.5.6, incremental updates); all else stays as Qt wrote it.
"""

from __future__ import annotations

import re
import zlib

_OBJECT = re.compile(rb"(?:^|\n)(\d+) 0 obj\n(.*?)endobj", re.DOTALL)
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
_LISTED = re.compile(rb"\[[^\]]*\]")
_TRAILER = re.compile(rb"trailer\n<<(.*?)>>\s*startxref\n(\d+)", re.DOTALL)
TAB, SPACE = b"<0009>", b"<0020>"


def with_readable_spaces(pdf: bytes) -> bytes:
    """Return the PDF with tabs in its tables of letters replaced by spaces; unchanged when there are none."""
    mended = {int(number): table for number, body in _OBJECT.findall(pdf) if (table := _mended_table(body))}
    trailer = _TRAILER.search(pdf)
    if not mended or trailer is None:
        return pdf
    added = bytearray(pdf if pdf.endswith(b"\n") else pdf + b"\n")
    places = {}
    for number, table in sorted(mended.items()):
        places[number] = len(added)
        added += b"%d 0 obj\n<< /Length %d >>\nstream\n%b\nendstream\nendobj\n" % (number, len(table), table)
    start = len(added)
    added += b"xref\n0 1\n%010d 65535 f \n" % 0
    for number, place in places.items():
        added += b"%d 1\n%010d 00000 n \n" % (number, place)
    added += b"trailer\n<<%b/Prev %d\n>>\nstartxref\n%d\n%%%%EOF\n" % (trailer[1], int(trailer[2]), start)
    return bytes(added)


def _mended_table(body: bytes) -> bytes | None:
    """Return the mended table of letters when an object is one with a tab in it."""
    stream = _STREAM.search(body)
    if stream is None:
        return None
    try:
        table = zlib.decompress(stream[1]) if b"FlateDecode" in body else stream[1]
    except zlib.error:
        return None
    if b"begincmap" not in table or TAB not in table:
        return None
    return _LISTED.sub(lambda listed: listed[0].replace(TAB, SPACE), table)
