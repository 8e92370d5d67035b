"""Delimited text: delimiters, headers, quotation marks, odd rows; nothing is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from kpi.messages import PolsoError
from tests.kpi.readers.reading import read_text, rows_of


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
def test_the_delimiter_is_found(tmp_path: Path, delimiter: str) -> None:
    text = "Data;Cliente;Totale\n05/01/2026;Rossi;10\n06/01/2026;Bianchi;20\n".replace(";", delimiter)
    sheet = read_text(tmp_path, text)
    assert sheet.delimiter == delimiter
    assert sheet.columns == ("Data", "Cliente", "Totale")
    assert rows_of(sheet) == [["05/01/2026", "Rossi", "10"], ["06/01/2026", "Bianchi", "20"]]
    assert sheet.rows.tolist() == [2, 3]


def test_decimal_commas_do_not_make_the_comma_a_delimiter(tmp_path: Path) -> None:
    sheet = read_text(tmp_path, "Data;Totale\n05/01/2026;1.234,56\n06/01/2026;99,90\n")
    assert sheet.delimiter == ";"
    assert rows_of(sheet)[0] == ["05/01/2026", "1.234,56"]


def test_a_single_column_of_numbers_is_not_divided_at_its_commas(tmp_path: Path) -> None:
    assert rows_of(read_text(tmp_path, "Totale\n12,5\n145,00\n5.25\n")) == [["12,5"], ["145,00"], ["5.25"]]


def test_spaces_after_the_delimiter_belong_to_it(tmp_path: Path) -> None:
    sheet = read_text(tmp_path, 'date, place, amount\n2026-01-01, "Rome, Italy", 5\n2026-01-02, Milan, 6\n')
    assert sheet.delimiter == ", "
    assert sheet.columns == ("date", "place", "amount")
    assert rows_of(sheet)[0] == ["2026-01-01", "Rome, Italy", "5"]


def test_single_spaces_divide_a_really_regular_text(tmp_path: Path) -> None:
    text = "day customer amount\n" + "".join(f"2026-01-0{day} c{day} {day}\n" for day in range(1, 6))
    assert read_text(tmp_path, text).columns == ("day", "customer", "amount")


def test_the_line_sep_says_the_delimiter(tmp_path: Path) -> None:
    sheet = read_text(tmp_path, "sep=|\na|b\n1;2|3\n")
    assert (sheet.delimiter, sheet.columns, sheet.header_row, sheet.preamble) == ("|", ("a", "b"), 2, 1)


def test_a_delimiter_and_a_header_row_that_are_asked_for_are_used(tmp_path: Path) -> None:
    sheet = read_text(tmp_path, "x;y|z\na;b|c\n1;2|3\n", delimiter="|", header_row=2)
    assert sheet.columns == ("a;b", "c")
    assert rows_of(sheet) == [["1;2", "3"]]
    assert sheet.preamble == 1


def test_a_delimiter_that_is_asked_for_need_not_be_steady(tmp_path: Path) -> None:
    sheet = read_text(tmp_path, 'note\n1;"a;b"\n2;3\n4;5;6\n', delimiter=";", header_row=2)
    assert rows_of(sheet) == [["2", "3", None], ["4", "5", "6"]]
    assert sheet.columns == ("1", "a;b", "Column 3")


def test_a_header_row_beyond_the_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PolsoError, match="from 1 to 2"):
        read_text(tmp_path, "a;b\n1;2\n", header_row=7)


def test_titles_and_blank_rows_above_the_header_are_set_apart(tmp_path: Path) -> None:
    sheet = read_text(tmp_path, "Vendite gennaio;;\n;;\nData;Cliente;Importo\n05/01/2026;Rossi;100,00\n")
    assert sheet.columns == ("Data", "Cliente", "Importo")
    assert (sheet.header_row, sheet.preamble, sheet.blank, sheet.records) == (3, 1, 1, 4)
    assert sheet.preamble_text == ("Vendite gennaio",)
    assert sheet.rows.tolist() == [4]


def test_lines_of_remarks_are_set_apart_wherever_they_stand(tmp_path: Path) -> None:
    sheet = read_text(tmp_path, "# Traffic\n# January; all\nSource;Sessions\n# note\nOrganic;10\nDirect;20\n# end\n")
    assert sheet.columns == ("Source", "Sessions")
    assert rows_of(sheet) == [["Organic", "10"], ["Direct", "20"]]
    assert (sheet.preamble, sheet.rows.tolist()) == (4, [5, 6])


def test_a_report_with_two_title_lines_has_its_header_in_the_third(tmp_path: Path) -> None:
    text = 'Campaign report\n"September 1, 2026 - September 3, 2026"\nDay,Campaign,Cost\n2026-09-01,Roofs,"1,0"\n'
    sheet = read_text(tmp_path, text)
    assert (sheet.header_row, sheet.columns) == (3, ("Day", "Campaign", "Cost"))


@pytest.mark.parametrize("periods", ["2023;2024;2025", "2026-01;2026-02;2026-03", "31/01/2026;28/02/2026;31/03/2026"])
def test_years_and_months_may_be_headers(tmp_path: Path, periods: str) -> None:
    sheet = read_text(tmp_path, f"Metric;{periods}\nChurn;5;6;7\nNPS;30;40;50\n")
    assert sheet.columns == ("Metric", *periods.split(";"))


def test_commas_in_sentences_do_not_divide_a_single_column(tmp_path: Path) -> None:
    text = "comment\nGood\nFast, kind, cheap\nSlow\nWell, it depends\nFine\n"
    assert read_text(tmp_path, text).columns == ("comment",)


def test_a_first_row_of_data_is_no_header(tmp_path: Path) -> None:
    sheet = read_text(tmp_path, "2026-01-05;Rossi;100\n2026-01-06;Bianchi;50\n")
    assert sheet.header_row is None
    assert sheet.columns == ("Column 1", "Column 2", "Column 3")
    assert sheet.rows.tolist() == [1, 2]


def test_headers_are_made_unique_and_blank_ones_named(tmp_path: Path) -> None:
    sheet = read_text(tmp_path, "Total;;Total; Total 2 ;Name\n1;2;3;4;x\n")
    assert sheet.columns == ("Total", "Column 2", "Total 3", "Total 2", "Name")


def test_the_header_once_more_among_the_rows_is_no_row(tmp_path: Path) -> None:
    sheet = read_text(tmp_path, "a;b\n1;2\na;b\n3;4\n")
    assert rows_of(sheet) == [["1", "2"], ["3", "4"]]
    assert (sheet.header, sheet.rows.tolist()) == (2, [2, 4])


def test_a_header_without_rows_gives_a_sheet_without_rows(tmp_path: Path) -> None:
    sheet = read_text(tmp_path, "customer,date,amount\n")
    assert (sheet.columns, sheet.cells.num_rows) == (("customer", "date", "amount"), 0)


def test_blank_lines_count_as_rows_but_are_not_kept(tmp_path: Path) -> None:
    sheet = read_text(tmp_path, "a;b\n1;2\n\n; \n3;4\n\n\n")
    assert rows_of(sheet) == [["1", "2"], ["3", "4"]]
    assert (sheet.blank, sheet.rows.tolist()) == (4, [2, 5])


def test_short_rows_are_padded_and_reported(tmp_path: Path) -> None:
    sheet = read_text(tmp_path, "a;b;c\n1;2;3\n4;5\n6;7;8\n")
    assert rows_of(sheet)[1] == ["4", "5", None]
    (problem,) = sheet.problems
    assert (problem.row, problem.value) == (3, "4 | 5")


def test_cells_beyond_the_header_are_kept_and_reported(tmp_path: Path) -> None:
    sheet = read_text(tmp_path, "a;b\n1;2\n3;4;5\n6;7;;\n")
    assert sheet.columns == ("a", "b", "Column 3")
    assert rows_of(sheet) == [["1", "2", None], ["3", "4", "5"], ["6", "7", None]]
    assert [(problem.row, problem.column, problem.value) for problem in sheet.problems] == [
        (3, "Column 3", "5"),
        (4, "", "6 | 7"),
    ]


def test_a_delimiter_at_the_end_of_most_rows_is_their_way(tmp_path: Path) -> None:
    sheet = read_text(tmp_path, "a;b\n1;2;\n3;4;\n6;7\n")
    assert rows_of(sheet) == [["1", "2"], ["3", "4"], ["6", "7"]]
    assert sheet.problems == ()


def test_quoted_cells_may_hold_delimiters_marks_and_line_ends(tmp_path: Path) -> None:
    sheet = read_text(tmp_path, 'score,comment\n5,"Good, but ""slow""\nand far, too"\n3,"fine"\n4,\n')
    assert rows_of(sheet) == [["5", 'Good, but "slow"\nand far, too'], ["3", "fine"], ["4", None]]
    assert sheet.rows.tolist() == [2, 3, 4]
    assert sheet.problems == ()


@pytest.mark.parametrize("position", [0, 1, 2, 3])
def test_a_mark_that_is_never_closed_harms_only_its_row(tmp_path: Path, position: int) -> None:
    cells = ["2026-01-03", "Verdi", "Roma", "30"]
    cells[position] = '"' + cells[position]
    body = [f"2026-01-0{day},Rossi,Milano,{day}0" for day in range(4, 9)]
    sheet = read_text(tmp_path, "\n".join(["date,customer,city,amount", ",".join(cells), *body, ""]))
    assert sheet.cells.num_rows == 6
    assert [problem.row for problem in sheet.problems] == [2]
    assert rows_of(sheet)[1:] == [line.split(",") for line in body]


def test_marks_inside_a_text_that_are_not_doubled_are_read_as_meant(tmp_path: Path) -> None:
    sheet = read_text(tmp_path, 'id;name\n1;"Pedro "Pe" Rossi"\n2;"Pedro "Pe" Ros;si"\n3;12" pipe\n')
    assert [row[1] for row in rows_of(sheet)] == ['Pedro "Pe" Rossi', 'Pedro "Pe" Ros;si', '12" pipe']
    assert [problem.row for problem in sheet.problems] == [2, 3]


def test_marks_escaped_by_a_backslash_are_read(tmp_path: Path) -> None:
    sheet = read_text(tmp_path, 'id,name,price\n1,"Table 48\\", round",5\n2,"Chair",6\n3,"Lamp",7\n')
    assert rows_of(sheet)[0] == ["1", 'Table 48", round', "5"]


def test_apostrophes_quote_where_they_clearly_do(tmp_path: Path) -> None:
    sheet = read_text(tmp_path, "'id','name'\n'1','Rossi, Mario'\n'2','Bianchi'\n")
    assert (sheet.quote, rows_of(sheet)[0]) == ("'", ["1", "Rossi, Mario"])


def test_a_single_apostrophe_is_a_part_of_the_text(tmp_path: Path) -> None:
    assert rows_of(read_text(tmp_path, "id,name\n'123,L'Aquila\n'124,D'Este\n"))[0] == ["'123", "L'Aquila"]


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_line_ends_of_every_kind_are_understood(tmp_path: Path, end: str) -> None:
    sheet = read_text(tmp_path, end.join(["a;b", "1;2", "3;4"]))
    assert rows_of(sheet) == [["1", "2"], ["3", "4"]]


def test_line_ends_may_be_mixed(tmp_path: Path) -> None:
    assert rows_of(read_text(tmp_path, "a;b\r\n1;2\n3;4\r5;6")) == [["1", "2"], ["3", "4"], ["5", "6"]]


def test_nul_characters_are_left_out_and_reported(tmp_path: Path) -> None:
    sheet = read_text(tmp_path, "a,b,c\n\x001,2,3\n")
    assert rows_of(sheet) == [["1", "2", "3"]]
    assert [(problem.row, problem.value) for problem in sheet.problems] == [(2, "␀1 | 2 | 3")]


def test_leading_zeros_and_phones_stay_text(tmp_path: Path) -> None:
    assert rows_of(read_text(tmp_path, "id;phone\n00123;+3906123\n")) == [["00123", "+3906123"]]


def test_a_file_of_blanks_is_said_to_be_empty(tmp_path: Path) -> None:
    with pytest.raises(PolsoError, match="“blank"):
        read_text(tmp_path, " \n\n", "blank.csv")


def test_a_text_that_is_no_table_is_refused_when_it_is_called_a_workbook(tmp_path: Path) -> None:
    with pytest.raises(PolsoError, match=r"photo\.xlsx"):
        read_text(tmp_path, "PNG not a workbook", "photo.xlsx")


def test_a_table_in_text_form_is_read_whatever_it_is_called(tmp_path: Path) -> None:
    assert rows_of(read_text(tmp_path, "a;b\n1;2\n3;4\n", "export.xls")) == [["1", "2"], ["3", "4"]]


def test_a_very_odd_file_is_not_drowned_in_problems(tmp_path: Path) -> None:
    sheet = read_text(tmp_path, "a;b;c\n1;2;3\n" + "1;2;3\n1;2\n" * 3000)
    assert len(sheet.problems) == 1001
    assert "2000" in str(sheet.problems[-1].reason)


def test_a_row_with_one_delimiter_too_many_is_said_though_its_last_cells_are_empty(tmp_path: Path) -> None:
    sheet = read_text(tmp_path, "a;b;c\n1;2;\n3;4;\n5;;6;\n7;8;\n")
    assert [(problem.row, problem.value) for problem in sheet.problems] == [(4, "5 |  | 6")]


def test_comments_inside_the_table_are_counted_with_the_preamble(tmp_path: Path) -> None:
    sheet = read_text(tmp_path, "# a\n# b\nx;y\n1;3\n# c\n6;7\n# d\n")
    assert (rows_of(sheet), sheet.preamble, sheet.counted_again) == ([["1", "3"], ["6", "7"]], 4, 7)


def test_years_may_stand_over_a_first_column_without_a_name(tmp_path: Path) -> None:
    sheet = read_text(tmp_path, ";2023;2024;2025\nRossi;1;2;3\nVerdi;4;5;6\n")
    assert sheet.columns == ("Column 1", "2023", "2024", "2025")
    assert "“Column 1”" in str(sheet.notes[0])


def test_a_header_that_stands_twice_is_said(tmp_path: Path) -> None:
    sheet = read_text(tmp_path, "date;amount\ndate;amount\n2026-01-05;5\n2026-01-06;6\n")
    assert (sheet.header, sheet.preamble, sheet.header_row) == (2, 0, 2)
    assert "2 rows" in str(sheet.notes[0])


def test_a_text_that_nothing_divides_alike_is_doubted_as_one_column(tmp_path: Path) -> None:
    assert "as one cell" in str(read_text(tmp_path, "customer date amount\nA 2026-01-05 50\n").notes)
    assert not read_text(tmp_path, "customer\nA\nB\n").notes


@pytest.mark.parametrize("delimiter", [";", ",", "\t", " "])
@pytest.mark.parametrize("inner", ["''", "\\'"])
def test_apostrophes_may_stand_around_the_cells_that_need_it(tmp_path: Path, delimiter: str, inner: str) -> None:
    rows = [["day", "customer", "total"], ["2026-01-05", "D'Angelo; A, \tB", "5"], ["2026-01-06", "L'Aquila", "6"]] * 3
    text = "".join(
        delimiter.join(f"'{cell.replace(chr(39), inner)}'" if "'" in cell else cell for cell in row) + "\n"
        for row in rows
    )
    sheet = read_text(tmp_path, text)
    assert sheet.quote == "'"
    assert rows_of(sheet)[:2] == rows[1:3]


def test_decimal_commas_between_spaces_do_not_divide(tmp_path: Path) -> None:
    rows = "".join(f"2026-01-0{day} Rossi {day},50\n" for day in range(1, 9))
    sheet = read_text(tmp_path, f"day customer total\n{rows}")
    assert (sheet.delimiter, sheet.cells.num_rows) == (" ", 8)


def test_a_row_that_is_short_does_no_harm_to_a_text_with_spaces(tmp_path: Path) -> None:
    rows = [f"2026-01-0{day} Rossi {day}.50" for day in range(1, 9)]
    sheet = read_text(tmp_path, "\n".join(["day customer total", *rows[:3], "2026-01-09 Neri", *rows[3:]]))
    assert sheet.columns == ("day", "customer", "total")
    assert [problem.row for problem in sheet.problems] == [5]


def test_nul_characters_in_the_header_are_said(tmp_path: Path) -> None:
    sheet = read_text(tmp_path, "date;amo\x00unt\n2026-01-05;5\n")
    assert sheet.columns == ("date", "amount")
    assert [problem.row for problem in sheet.problems] == [1]


def test_a_file_of_nul_characters_is_said_to_be_empty(tmp_path: Path) -> None:
    with pytest.raises(PolsoError, match="empty"):
        read_text(tmp_path, b"\x00" * 500)


def test_what_is_said_of_the_table_above_it_is_no_header(tmp_path: Path) -> None:
    sheet = read_text(tmp_path, "Report;;\nPeriod:;January 2026;\n;;\ndate;customer;amount\n2026-01-05;Rossi;5\n")
    assert sheet.columns == ("date", "customer", "amount")
    assert (sheet.header, sheet.preamble, sheet.blank) == (1, 2, 1)


def test_names_of_rows_that_the_header_leaves_out_have_a_column_of_their_own(tmp_path: Path) -> None:
    sheet = read_text(tmp_path, '"date","amount"\n"1","2026-01-05",5\n"2","2026-01-06",6\n')
    assert (sheet.columns, sheet.problems) == (("Column 1", "date", "amount"), ())
    assert rows_of(sheet) == [["1", "2026-01-05", "5"], ["2", "2026-01-06", "6"]]


def test_vertical_tabs_are_what_some_programs_write_for_line_breaks(tmp_path: Path) -> None:
    assert rows_of(read_text(tmp_path, "name,note\nA,one\vtwo\n")) == [["A", "one\vtwo"]]


def test_the_mark_of_old_at_the_end_of_a_text_is_no_row(tmp_path: Path) -> None:
    sheet = read_text(tmp_path, b"a;b\r\n1;2\r\n\x1a")
    assert (sheet.records, sheet.problems, rows_of(sheet)) == (2, (), [["1", "2"]])


def test_amounts_that_are_cut_at_their_decimal_comma_are_put_together_and_said(tmp_path: Path) -> None:
    sheet = read_text(tmp_path, "date,amount,note\n2026-01-05,10,50,x\n2026-01-06,-6,00,y\n2026-01-07,127,25,z\n")
    assert (sheet.columns, sheet.problems) == (("date", "amount", "note"), ())
    assert [row[1] for row in rows_of(sheet)] == ["10,50", "-6,00", "127,25"]
    assert "decimal comma" in str(sheet.notes[0])


def test_cells_too_many_that_may_be_of_either_column_are_left_where_they_are(tmp_path: Path) -> None:
    sheet = read_text(tmp_path, "date,items,amount\n2026-01-05,3,10,50\n2026-01-06,4,12,00\n")
    assert (sheet.columns[-1], len(sheet.problems)) == ("Column 4", 2)
