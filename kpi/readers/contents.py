"""What a file is by its contents, not by its name; and the sentence for one that cannot be used."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

from kpi.messages import QT_TRANSLATE_NOOP, Message

HEAD = 4096
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
ZIP = b"PK\x03\x04"
WORKBOOK_PARTS = ("xl/workbook.xml", "xl/workbook.bin", "content.xml")

PICTURE = QT_TRANSLATE_NOOP(
    "kpi", "“{file}” is a picture, not a table. Choose the .xlsx or .csv file that your program exports."
)
DOCUMENT = QT_TRANSLATE_NOOP(
    "kpi", "“{file}” is a document, not a table. Export the figures as .xlsx or .csv from the program that made it."
)
WEB_ARCHIVE = QT_TRANSLATE_NOOP(
    "kpi",
    "“{file}” is an archive of a web page inside, as some programs export. Open it in Excel and save it as a workbook "
    "(.xlsx).",
)
ARCHIVE = QT_TRANSLATE_NOOP("kpi", "“{file}” is a packed archive, not a table. Unpack it and open the files inside.")
PACKAGE = QT_TRANSLATE_NOOP(
    "kpi",
    "“{file}” is a packed file without a workbook in it. Open the .xlsx or .csv file itself, or export it once more.",
)
DAMAGED = QT_TRANSLATE_NOOP("kpi", "“{file}” is damaged or not complete. Export or copy it once more.")
DATABASE = QT_TRANSLATE_NOOP("kpi", "“{file}” is a database, not a table. Export the table as .xlsx or .csv.")
PASSWORD = QT_TRANSLATE_NOOP(
    "kpi", "“{file}” is protected by a password. Open it in Excel, save it without the password, and open that copy."
)

FOREIGN = (
    (b"\x89PNG", PICTURE),
    (b"\xff\xd8\xff", PICTURE),
    (b"GIF8", PICTURE),
    (b"BM", PICTURE),
    (b"II*\x00", PICTURE),
    (b"MM\x00*", PICTURE),
    (b"%PDF", DOCUMENT),
    (b"{\\rtf", DOCUMENT),
    (b"\x1f\x8b", ARCHIVE),
    (b"Rar!", ARCHIVE),
    (b"7z\xbc\xaf", ARCHIVE),
    (b"SQLite format 3", DATABASE),
)
SHORTEST_MARK = 4
JSON = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:\[\s*)?\{\s*\"[^\"]*\"\s*:")
PAGES = (b"<!doctype html", b"<html", b"<table", b"<?xml")


def is_workbook(head: bytes) -> bool:
    """Whether the first bytes are those of a workbook: a packed file, or a compound file of old."""
    return head.startswith((ZIP, OLE))


def is_page(head: bytes) -> bool:
    """Whether the first bytes are those of a web page, or of an XML spreadsheet."""
    start = head.replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe").lstrip().lower()
    return start.startswith(PAGES) or (
        start.startswith(b"<") and re.search(rb"<(?:table|tr|body|head)\b", start) is not None
    )


def foreign(file: Path, head: bytes) -> Message | None:
    """Give the sentence for a file that is clearly something else than a workbook or a text; else None."""
    for mark, text in FOREIGN:
        if head.startswith(mark) and (len(mark) >= SHORTEST_MARK or b"\x00" in head):
            return Message(text, {"file": file.name})
    if head.lstrip().lower().startswith(b"mime-version:"):
        return Message(WEB_ARCHIVE, {"file": file.name})
    if JSON.match(head):
        return Message(DOCUMENT, {"file": file.name})
    if head.startswith(ZIP):
        return _foreign_package(file)
    if head.startswith(OLE) and _holds(file, ENCRYPTED):
        return Message(PASSWORD, {"file": file.name})
    return None


def _foreign_package(file: Path) -> Message | None:
    try:
        with zipfile.ZipFile(file) as package:
            names = set(package.namelist())
    except (zipfile.BadZipFile, NotImplementedError):
        return Message(DAMAGED, {"file": file.name})
    if names.intersection(WORKBOOK_PARTS):
        return None
    text = DOCUMENT if any(name.startswith(("word/", "ppt/")) for name in names) else PACKAGE
    return Message(text, {"file": file.name})


def _holds(file: Path, mark: bytes) -> bool:
    return mark in file.read_bytes()
