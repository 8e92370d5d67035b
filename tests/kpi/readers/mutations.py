"""Files that were whole and are so no more: small changes at random places that keep the structure in sight."""

from __future__ import annotations

import random
import zipfile
from collections.abc import Sequence
from functools import cache
from io import BytesIO

from tests.kpi.readers.test_workbook_formats import ROWS, WRITERS
from tests.kpi.readers.workbooks import Hidden, Row, Shown, packed

TOKENS = {
    "csv": [
        b'"',
        b'""',
        b",",
        b";",
        b"\t",
        b"|",
        b"\n",
        b"\r",
        b"\r\n",
        b"\x00",
        b"\xff",
        b"\xef\xbb\xbf",
        b"sep=;\n",
        b"# ",
        b"\\",
        b"'",
        b" ",
        b"  ",
        b",,,,",
        b"\xc3",
        b"\xff\xfe",
        b"12/13/2026",
        b"1.234,5",
        b"\n\n",
        b"a;b;c\n",
        b"x" * 5000,
    ],
    "xml": [
        b"<row>",
        b"</row>",
        b"<c/>",
        b"</c>",
        b"<v>",
        b"<v></v>",
        b'<c r="ZZ9"><v>1</v></c>',
        b'r="A1"',
        b't="e"',
        b't="s"',
        b't="str"',
        b's="99"',
        b"<f>1</f>",
        b'<row r="5">',
        b'<row r="900000"><c r="A900000"><v>1</v></c></row>',
        b"&amp;",
        b"&x;",
        b"<!-- -->",
        b"<![CDATA[x]]>",
        b"-1",
        b"1e999",
        b"NaN",
        b'table:number-rows-repeated="9" ',
        b"<!DOCTYPE a>",
        b'office:value-type="float" ',
        b'table:number-columns-repeated="3" ',
        b"<table:table-row/>",
        b"\xff",
    ],
    "html": [
        b"<tr>",
        b"</tr>",
        b"<td>",
        b"</td>",
        b"<table>",
        b"</table>",
        b"<td colspan=3 rowspan=2>",
        b"<th>",
        b"<br>",
        b"&",
        b"&nbsp;",
        b"<!--",
        b"-->",
        b"<script>",
        b"</script>",
        b"<",
        b">",
        b'"',
        b"<td",
        b"<tr/>",
        b"charset=utf-16",
        b"\x00",
    ],
    "binary": [
        b"\x00",
        b"\xff",
        b"\xff\xff\xff\xff",
        b"\x00\x00\x00\x80",
        b"\x01",
        b"\x7f",
        b"\x0a\x00",
        b"\x09\x08",
        b"\xfc\x00",
    ],
}

PAGE = (
    b"<html><head><meta charset=utf-8></head><body><table><tr><th>Data</th><th>Cliente</th><th>Totale</th></tr>"
    b"<tr><td rowspan=2>05/01/2026</td><td>Rossi &amp; C.</td><td>1.234,50</td></tr><tr><td>Bianchi</td><td>5</td></tr>"
    b"<tr><td colspan=2>07/01/2026</td><td>7</td></tr></table></body></html>"
)
TEXTS = (
    b"Data;Cliente;Totale\n" + b"".join(b'0%d/01/2026;"Rossi; %d";%d,50\n' % (day, day, day) for day in range(1, 9)),
    b'date,customer,amount\r\n2026-01-05,"R ""x""\r\ny",5\r\n2026-01-06,V,6\r\n\r\nmonth,cost\r\n2026-01,7\r\n',
    b"day  customer   amount\n" + b"".join(b"0%d   Rossi%d     %4d\n" % (day, day, day) for day in range(1, 9)),
    b"date;amount;;month;cost\n2026-01-05;5;;2026-01;7\n2026-01-06;6;;2026-02;8\n2026-01-07;7;;;\n2026-01-08;8;;;\n",
    "Città\tTotale\nForlì\t5\n".encode("utf-16"),
)
BESIDE: Sequence[Row] = (
    (*ROWS[0], None, "month", "cost"),
    (*ROWS[1], None, "2026-01", 5.0),
    (*ROWS[2], None, "2026-02", 6.0),
    (*ROWS[3], None, None, None),
    (Shown(6, "00000"), "2026-01-08", "Neri", 5.0, None, None, None, None),
)
"""The rows of a workbook with a second table beside the first."""

BOOKS = (ROWS, BESIDE)
FORMATS = ("csv", "html", *WRITERS)


def mutated(kind: str, seed: int) -> bytes:
    """One damaged file of a format; the same seed gives the same file."""
    chance = random.Random(f"{kind} {seed}")  # noqa: S311 - not for secrets
    match kind:
        case "csv":
            return _changed(chance, chance.choice(TEXTS), "csv")
        case "html":
            return _changed(chance, PAGE, "html")
        case "xls":
            return _changed(chance, _whole(kind, chance.choice(BOOKS)), "binary")
    whole = _whole(kind, chance.choice(BOOKS))
    if chance.random() < 0.2:
        return _changed(chance, whole, "binary")
    with zipfile.ZipFile(BytesIO(whole)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    name = chance.choice([name for name in parts if len(parts[name]) > 50])
    parts[name] = _changed(chance, parts[name], "binary" if name.endswith(".bin") else "xml")
    if chance.random() < 0.05:
        del parts[chance.choice(list(parts))]
    return packed(parts)


@cache
def _whole(kind: str, rows: Sequence[Row]) -> bytes:
    """The workbook before its damage."""
    return WRITERS[kind](rows, hidden=Hidden(frozenset({2}), frozenset({1})))


def _changed(chance: random.Random, data: bytes, kind: str) -> bytes:
    """Change a few places: put a token there, take some bytes away, double them, or cut the rest off."""
    for _ in range(chance.choice([1, 1, 2, 3, 6])):
        at = chance.randrange(len(data) + 1)
        some = chance.choice([1, 1, 2, 4, 8, 30, 200])
        match chance.randrange(6):
            case 0 | 1:
                data = data[:at] + chance.choice(TOKENS[kind]) + data[at:]
            case 2:
                data = data[:at] + data[at + some :]
            case 3:
                data = data[: at + some] + data[at:]
            case 4:
                token = chance.choice(TOKENS[kind])
                data = data[:at] + token + data[at + len(token) :]
            case _:
                data = (
                    data[:at] if chance.random() < 0.3 else data[: at - 1] + bytes([chance.randrange(256)]) + data[at:]
                )
    return data
