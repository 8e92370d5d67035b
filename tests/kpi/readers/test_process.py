"""The reading process: what it hands over, and what becomes of files that bring it down."""

from __future__ import annotations

import sys
import tempfile
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest
from openpyxl import Workbook

from kpi.messages import Cancelled, Message
from kpi.readers import process
from kpi.readers.process import read_files
from kpi.readers.request import Request, Unreadable
from kpi.readers.sheet import Sheet
from tests.kpi.readers.reading import rows_of

DEAF = [sys.executable, "-c", "import sys; sys.stdin.read()"]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where temporary folders are made, so that the test sees what is left of them."""
    (place := tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    return place


def _answers(files: Sequence[Path]) -> list[tuple[Sheet, ...] | Unreadable]:
    found = list(read_files([Request(file) for file in files]))
    assert [place for place, _ in found] == list(range(len(files)))
    return [answer for _, answer in found]


def _sentence(file: Path) -> str:
    (answer,) = _answers([file])
    assert isinstance(answer, Unreadable)
    assert answer.file == file
    return str(answer.message)


def _file(folder: Path, name: str, content: bytes) -> Path:
    (file := folder / name).write_bytes(content)
    return file


def _crashing_workbook(file: Path) -> Path:
    """A workbook for whose cells the reader wants 400 GB, with too much XML around them to be looked through first."""
    workbook = Workbook()
    for place in ("A1", "XFD1048576"):
        workbook.worksheets[0][place] = 1
    workbook.save(plain := file.with_suffix(".plain"))
    with zipfile.ZipFile(plain) as source, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        for name in source.namelist():
            part = source.read(name)
            package.writestr(name, part.replace(b"<sheetData>", b"<sheetData>" + b" " * (5 << 20)))
    return file


def test_texts_and_workbooks_are_handed_over_with_all_their_labels(tmp_path: Path, folder: Path) -> None:
    workbook = Workbook()
    workbook.create_sheet("Orders").append(["customer", "amount"])
    workbook["Orders"].append(["Rossi", 12.5])
    workbook.save(book := tmp_path / "book.xlsx")
    text = _file(
        tmp_path, "perché.csv", "Vendite;;\nData;Città;Totale\n05/01/2026;Forlì;1\n06/01/2026;2\n".encode("cp1252")
    )
    (first,), (second,) = _answers([text, book])
    assert isinstance(first, Sheet)
    assert isinstance(second, Sheet)
    assert (first.file, first.encoding, first.delimiter, first.header_row) == (text, "cp1252", ";", 2)
    assert (first.columns, first.preamble_text) == (("Data", "Città", "Totale"), ("Vendite",))
    assert rows_of(first) == [["05/01/2026", "Forlì", "1"], ["06/01/2026", "2", None]]
    assert [(problem.row, str(problem.reason)[:20]) for problem in first.problems] == [(4, "This row has 2 cells")]
    assert (second.sheet, rows_of(second), second.numbers[1].to_pylist()) == ("Orders", [["Rossi", "12.5"]], [12.5])
    assert list(folder.iterdir()) == []


def test_a_file_is_known_by_its_contents_and_not_by_its_name(tmp_path: Path) -> None:
    workbook = Workbook()
    workbook.create_sheet("Orders").append(["customer", "amount"])
    workbook.save(tmp_path / "book.xlsx")
    book = _file(tmp_path, "book.csv", (tmp_path / "book.xlsx").read_bytes())
    text = _file(tmp_path, "text.xlsx", b"customer;amount\nRossi;5\n")
    (first,), (second,) = _answers([book, text])
    assert isinstance(first, Sheet)
    assert isinstance(second, Sheet)
    assert (first.sheet, second.delimiter) == ("Orders", ";")


@pytest.mark.usefixtures("read_in_one_process")
@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("empty.csv", b"", "empty"),
        ("photo.xlsx", b"PNG not a workbook", "neither"),
        ("photo.xlsx", b"\x89PNG\r\n\x1a\n\x00\x00", "picture"),
        ("invoice.csv", b"%PDF-1.7 ...", "document"),
        ("events.csv", b'\xef\xbb\xbf[\n {"event": "login", "user": 1}]', "document"),
        ("export.xls", b"<html><p>Please log in</p></html>", "web page"),
        ("export.xls", b"MIME-Version: 1.0\nContent-Type: multipart/related\n", "archive of a web page"),
        ("orders.xlsx", b"PK\x03\x04 and no more", "damaged"),
        ("secret.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "password"),
        ("old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(4096), "damaged"),
        ("~$orders.xlsx", b"\x05owner", "Open “orders.xlsx” instead"),
        ("noise.csv", bytes(range(1, 32)) * 40, "neither"),
    ],
)
def test_what_cannot_be_used_is_refused_by_name_with_a_reason(
    tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    sentence = _sentence(_file(tmp_path, name, content))
    assert name in sentence
    assert said in sentence


@pytest.mark.usefixtures("read_in_one_process")
def test_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    assert "no-such-file.csv" in _sentence(tmp_path / "no-such-file.csv")
    (tmp_path / "exports.csv").mkdir()
    assert "folder" in _sentence(tmp_path / "exports.csv")


@pytest.mark.usefixtures("read_in_one_process")
def test_a_packed_file_without_a_workbook_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "letter.docx", "w") as package:
        package.writestr("word/document.xml", "<a/>")
    assert "document" in _sentence(tmp_path / "letter.docx")


def test_a_file_that_brings_the_process_down_does_not_stop_the_others(tmp_path: Path) -> None:
    text = _file(tmp_path, "text.csv", b"a;b\n1;2\n")
    crashing = _crashing_workbook(tmp_path / "huge.xlsx")
    first, second, third = _answers([text, crashing, text])
    assert isinstance(second, Unreadable)
    assert "“huge.xlsx” could not be read: it needs too much memory" in str(second.message)
    for answer in (first, third):
        assert not isinstance(answer, Unreadable)
        assert rows_of(answer[0]) == [["1", "2"]]


def test_a_file_that_takes_too_long_is_given_up(tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "command", lambda *_: DEAF)
    monkeypatch.setattr(process, "LEAST_SECONDS", 0.2)
    assert "slow.csv" in _sentence(_file(tmp_path, "slow.csv", b"a;b\n"))
    assert list(folder.iterdir()) == []


def test_cancelling_ends_the_process_at_once(tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "command", lambda *_: DEAF)
    told: list[str] = []

    def progress(done: int, total: int, label: Message) -> None:
        told.append(f"{done}/{total} {label}")
        if len(told) == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        list(read_files([Request(_file(tmp_path, "slow.csv", b"a;b\n"))], progress))
    assert told == ["0/1 Reading “slow.csv”"] * 3
    assert list(folder.iterdir()) == []


def test_files_are_read_from_any_current_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _file(tmp_path, "text.csv", b"a;b\n1;2\n")
    _file(tmp_path, "json.py", b"raise SystemExit")
    monkeypatch.chdir(tmp_path)
    (answer,) = _answers([Path("text.csv")])
    assert not isinstance(answer, Unreadable)
    assert answer[0].file == Path("text.csv")


def test_a_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/polso/polso")
    assert process.command(Path("folder"), 5) == ["/opt/polso/polso", "--read-files", "folder", "5"]
