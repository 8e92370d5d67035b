"""Several tables in one text, headers of several rows, columns of fixed width, and what is said of each."""

from __future__ import annotations

from pathlib import Path

import pytest

from kpi.messages import PolsoError
from kpi.readers import csv
from kpi.readers.request import Request
from kpi.readers.sheet import Sheet
from tests.kpi.readers.reading import balances, read_text, rows_of


def _read(folder: Path, text: str, **asked: str) -> tuple[Sheet, ...]:
    (file := folder / "file.csv").write_text(text, encoding="utf-8")
    sheets = csv.read(Request(file, sheet=asked.get("sheet")))
    assert all(balances(sheet) for sheet in sheets)
    return sheets


TWO = "date;amount\n2026-01-05;5\n2026-01-06;6\n\nCosts\nmonth;cost;note\n2026-01;7;x\n2026-02;8;y\n"


def test_two_tables_one_below_the_other_are_two_sheets(tmp_path: Path) -> None:
    first, second = _read(tmp_path, TWO)
    assert (first.sheet, first.columns, first.records) == (None, ("date", "amount"), 3)
    assert rows_of(first) == [["2026-01-05", "5"], ["2026-01-06", "6"]]
    assert (second.sheet, second.columns, second.header_row) == ("table 2", ("month", "cost", "note"), 6)
    assert rows_of(second) == [["2026-01", "7", "x"], ["2026-02", "8", "y"]]
    assert (second.preamble_text, second.blank, second.rows.tolist()) == (("Costs",), 1, [7, 8])
    assert (first.problems, second.problems) == ((), ())
    assert ["2 tables one below the other" in str(sheet.notes[0]) for sheet in (first, second)] == [True, True]


def test_one_of_two_tables_may_be_picked(tmp_path: Path) -> None:
    assert [sheet.sheet for sheet in _read(tmp_path, TWO, sheet="table 2")] == ["table 2"]


def test_a_table_may_follow_at_once_when_its_header_is_of_another_width(tmp_path: Path) -> None:
    text = "date,customer,amount\n2026-01-05,Rossi,5\n2026-01-06,Verdi,6\nmonth,cost\n2026-01,7\n2026-02,8\n"
    first, second = _read(tmp_path, text)
    assert (rows_of(first)[-1], second.columns) == (["2026-01-06", "Verdi", "6"], ("month", "cost"))
    assert rows_of(second) == [["2026-01", "7"], ["2026-02", "8"]]
    assert second.problems == ()


def test_a_row_of_words_among_values_does_not_begin_a_table(tmp_path: Path) -> None:
    text = "date,customer,amount,qty\n2026-01-05,Rossi,5,1\nunknown,Verdi,none,few\n2026-01-06,Neri,6,2\n"
    (sheet,) = _read(tmp_path, text)
    assert sheet.cells.num_rows == 3


def test_a_remark_after_a_gap_is_no_table(tmp_path: Path) -> None:
    (sheet,) = _read(tmp_path, "date,amount\n2026-01-05,5\n\nTotal,5\nPrinted by,Mario\n")
    assert sheet.cells.num_rows == 3


def test_blocks_of_remarks_divide_tables(tmp_path: Path) -> None:
    text = "# Start date: 20260801\nday,users\n20260801,5\n# ----\n# Start date: 20260801\nchannel,sessions\nads,6\n"
    first, second = _read(tmp_path, text)
    assert (first.columns, second.columns) == (("day", "users"), ("channel", "sessions"))
    assert (first.preamble, second.preamble) == (3, 0)


def test_the_same_header_again_is_the_same_table_and_said(tmp_path: Path) -> None:
    (sheet,) = _read(tmp_path, "a;b\n1;2\n\na;b\n3;4\n")
    assert (rows_of(sheet), sheet.header) == ([["1", "2"], ["3", "4"]], 2)
    assert "1 more time" in str(sheet.notes[0])


def test_groups_over_the_names_of_columns_are_joined_to_them(tmp_path: Path) -> None:
    text = "day,place,TRAVEL,,OTHER\n,,,,\n,,Air,Rail,\n13.04.12,Rome,,5.5,1\n14.04.12,Bari,3.5,,2\n"
    sheet = read_text(tmp_path, text)
    assert sheet.columns == ("day", "place", "TRAVEL Air", "TRAVEL Rail", "OTHER")
    assert (sheet.header_row, sheet.header, sheet.blank) == (3, 2, 1)
    assert rows_of(sheet)[0] == ["13.04.12", "Rome", None, "5.5", "1"]
    assert "takes up 2 rows" in str(sheet.notes[0])


def test_years_over_repeated_names_tell_them_apart(tmp_path: Path) -> None:
    sheet = read_text(tmp_path, ",2025,,2026,\nshop,cost,sales,cost,sales\nRoma,1,2,3,4\nBari,5,6,7,8\n")
    assert sheet.columns == ("shop", "2025 cost", "2025 sales", "2026 cost", "2026 sales")


def test_the_second_header_of_surveymonkey_belongs_to_the_first(tmp_path: Path) -> None:
    text = (
        "Respondent ID,Start Date,How likely are you to recommend us?,Which do you use?,,,Comments\n"
        ",,Response,Shop,Web,Phone,Open-Ended Response\n"
        "1001,01/05/2026,9,Shop,,Phone,good\n1002,01/06/2026,7,,Web,,\n"
    )
    sheet = read_text(tmp_path, text)
    assert sheet.columns == (
        "Respondent ID",
        "Start Date",
        "How likely are you to recommend us?",
        "Which do you use? Shop",
        "Which do you use? Web",
        "Which do you use? Phone",
        "Comments",
    )
    assert (sheet.cells.num_rows, sheet.header) == (2, 2)


def test_a_first_row_with_gaps_is_no_part_of_the_header(tmp_path: Path) -> None:
    sheet = read_text(tmp_path, "name,,city\nRossi,Mario,Roma\nVerdi,Anna,Bari\n")
    assert (sheet.columns, sheet.cells.num_rows) == (("name", "Column 2", "city"), 2)


def test_columns_of_fixed_width_are_told_apart_by_their_places(tmp_path: Path) -> None:
    lines = [
        f" {number:05} {number % 7:4} 199701{number % 28 + 1:02} {number % 12:2} {number * 1.5:7.2f}\n"
        for number in range(60)
    ]
    sheet = read_text(tmp_path, "".join(lines), "sales.txt")
    assert (sheet.cells.num_rows, len(sheet.columns), sheet.header_row) == (60, 5, None)
    assert rows_of(sheet)[12] == ["00012", "5", "19970113", "0", "18.00"]
    assert "told apart by their places" in str(sheet.notes[0])


def test_a_text_over_the_edge_of_its_fixed_column_is_a_problem(tmp_path: Path) -> None:
    text = "name      amount\n" + "".join(f"Rossi{day}    {day * 10:6}\n" for day in range(1, 9))
    big = text + "".join(f"Verdi{day % 9}    {day % 99:6}\n" for day in range(16_000)) + "A very long name 99\n"
    sheet = read_text(tmp_path, big, "sales.txt")
    assert [problem.value for problem in sheet.problems] == ["A very long name 99"]


def test_words_of_one_cell_are_joined_in_a_text_with_spaces(tmp_path: Path) -> None:
    rows = [
        ("05/01/2026", "2", "A-1", "$5.00", "boots", "good"),
        ("06/01/2026", "3", "A-2", "$6.50", "rain hat", "so so"),
    ]
    body = "".join(f'{a} {b} {c} {d} {e} "{f}"\n' for a, b, c, d, e, f in [*rows[:1] * 12, *rows[1:] * 3])
    sheet = read_text(tmp_path, "day qty id price product note\n" + body)
    assert sheet.delimiter == " "
    assert rows_of(sheet)[-1] == ["06/01/2026", "3", "A-2", "$6.50", "rain hat", "so so"]
    assert [problem.row for problem in sheet.problems] == [14, 15, 16]


def test_a_row_wider_than_any_table_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PolsoError, match=r"Row 3 .* 20001 cells"):
        read_text(tmp_path, "a,b\n1,2\n" + "1," * 20_000 + "\n")


def test_a_lost_row_is_noticed_by_the_count_over_the_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scan = csv.records
    monkeypatch.setattr(csv, "records", lambda *given: (row for row in scan(*given) if row.cells[0] != "3"))
    with pytest.raises(PolsoError, match="of its 4 rows only 3"):
        read_text(tmp_path, "a;b\n1;2\n3;4\n5\n")


def test_a_row_that_is_lost_on_the_fast_way_is_noticed_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read_regular = csv.read_regular
    monkeypatch.setattr(csv, "read_regular", lambda *given: read_regular(*given).slice(1))
    with pytest.raises(PolsoError, match="of its 3 rows only 2"):
        read_text(tmp_path, "a;b\n1;2\n3;4\n")


@pytest.mark.parametrize("rows", [65_536, 1_048_576])
def test_a_text_as_long_as_a_sheet_was_probably_cut_off(tmp_path: Path, rows: int) -> None:
    sheet = read_text(tmp_path, "a;b\n" + "1;2\n" * (rows - 1))
    assert ["cut off" in str(note) for note in sheet.notes] == [True]


def test_an_order_in_the_wrong_delimiter_is_no_remark(tmp_path: Path) -> None:
    sheet = read_text(
        tmp_path, "order,email,total\n#1001,a@x.com,5\n#1002;b@x.com;6\n# a remark; so\n#1003,c@x.com,7\n"
    )
    assert (sheet.preamble, sheet.cells.num_rows) == (1, 3)
    assert [problem.row for problem in sheet.problems] == [3]


def test_titles_over_two_tables_do_not_hide_what_divides_them(tmp_path: Path) -> None:
    (file := tmp_path / "file.csv").write_text(
        "Orders\ndate;customer;amount\n2026-01-05;A;5\n2026-01-06;B;6\n\nCosts\nmonth;cost\n2026-01;7\n2026-02;8\n"
    )
    first, second = csv.read(Request(file))
    assert (first.columns, second.columns) == (("date", "customer", "amount"), ("month", "cost"))


def test_a_rule_below_the_header_is_no_part_of_its_names(tmp_path: Path) -> None:
    rows = "2026-01-05  Rossi     5.00\n2026-01-06  Verdi    16.00\n"
    text = f"Date        Name     Total\n----------  -------  -----\n{rows}"
    assert read_text(tmp_path, text, "file.txt").columns == ("Date", "Name", "Total")
