"""From an understood sheet to typed rows: nothing is lost in silence."""

from __future__ import annotations

from decimal import Decimal

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpi.messages import PolsoError
from kpi.receipt import Table
from tests.kpi.meaning.sheets import imported


def problems(table: Table) -> list[tuple[int, str, str, str]]:
    return [(found.row, found.column, found.value, str(found.reason)) for found in table.source.problems]


def test_orders_become_typed_columns() -> None:
    table = imported(
        "Data ordine;Cliente;Totale;Stato;Canale\n"
        "05/01/2026;Ada;1.234,56;pagato;web\n31/01/2026;Bo;€ 99,90;in attesa;negozio\n"
    )
    frame = table.frame
    assert frame.index.tolist() == [2, 3]
    assert frame.index.name == "row"
    assert frame["date"].dtype == "datetime64[s]"
    assert frame["amount"].tolist() == [1_234_560_000, 99_900_000]
    assert frame["status"].tolist() == ["paid", "pending"]
    assert frame["customer"].tolist() == ["Ada", "Bo"]
    assert frame["Canale"].tolist() == ["web", "negozio"]
    assert all(isinstance(frame[name].dtype, pd.CategoricalDtype) for name in ("customer", "status", "Canale"))
    assert table.source.dimensions == ("Canale",)
    assert table.source.currency == "EUR"
    assert table.source.totals == {"amount": 1334.46}


def test_a_bad_amount_rejects_its_row_and_keeps_its_place() -> None:
    table = imported("Data;Cliente;Totale\n05/01/2026;Ada;1.234,56\n31/01/2026;Bo;12,5o\n13/01/2026;Cy;\n")
    assert problems(table) == [(3, "Totale", "12,5o", "not a number"), (4, "Totale", "", "empty")]
    assert table.source.ledger.rejected == 2
    assert table.frame.index.tolist() == [2]
    assert table.source.ledger.balances


def test_a_bad_cell_of_an_optional_field_keeps_its_row() -> None:
    table = imported("date,customer,amount,refund\n2026-01-05,Ada,50,x\n2026-01-06,Bo,50,-20\n")
    assert problems(table) == [(2, "refund", "x", "not a number")]
    assert table.frame["refund"].tolist() == [0, 20_000_000]
    assert table.source.ledger.imported == 2


def test_a_sale_without_a_customer_is_kept_and_counted() -> None:
    table = imported("date,customer,amount\n2026-01-05,,50\n2026-01-06,Bo,50\n")
    assert table.frame["customer"].isna().tolist() == [True, False]
    assert [str(note) for note in table.source.notes] == [
        "1 row without a customer: counted as sales, but in no count of customers."
    ]


@pytest.mark.parametrize(
    "word", ["Totale", "TOTAL", "Total general", "Gesamt", "Summe", "Grand total", "Total: Account"]
)
def test_a_total_below_is_no_row(word: str) -> None:
    table = imported(f"Data;Cliente;Importo\n05/01/2026;Ada;100\n31/01/2026;Bo;50\n{word};;150\n")
    ledger = table.source.ledger
    assert (ledger.imported, ledger.totals, ledger.rejected) == (2, 1, 0)
    assert table.source.totals == {"amount": 150.0}
    assert table.source.problems == ()


def test_a_total_above_the_data_and_a_remark_below_are_no_rows() -> None:
    table = imported("Data;Cliente;Importo\n--;Totale;150\n05/01/2026;Ada;100\n31/01/2026;Bo;50\nStampato il 1/2;;\n")
    assert (table.source.ledger.imported, table.source.ledger.totals + table.source.ledger.rejected) == (2, 2)
    assert table.source.ledger.balances


def test_a_customer_called_total_with_a_bad_amount_is_rejected_not_dropped() -> None:
    table = imported("Cliente;Data;Importo\nTotal Gas;05/01/2026;1oo\nBo;31/01/2026;50\n")
    assert problems(table) == [(2, "Importo", "1oo", "not a number")]


def test_price_times_quantity_is_exact_also_for_parts_and_credit_notes() -> None:
    table = imported(
        "InvoiceNo,InvoiceDate,CustomerID,Quantity,UnitPrice\n"
        "536527,2026-01-05 13:04:00,12662.0,6,2.95\nC536528,2026-01-06 13:04:00,12663.0,-2,0.1\n"
        "536529,2026-01-07 13:04:00,,1.5,0.333333\n"
    )
    assert table.frame["amount"].tolist() == [17_700_000, -200_000, 500_000]
    assert table.frame["customer"].tolist()[:2] == ["12662", "12663"]


def test_several_currencies_are_never_added() -> None:
    table = imported(
        "date,customer,amount,currency\n2026-01-05,Ada,10,EUR\n2026-01-06,Bo,20,eur\n2026-01-07,Cy,1000,RON\n"
    )
    assert table.source.currency == "EUR"
    assert table.source.totals == {"amount": 30.0}
    assert table.frame["currency"].tolist() == ["EUR", "EUR", "RON"]
    assert any("RON" in str(note) for note in table.source.notes)


def test_signs_in_the_cells_say_the_currency_too() -> None:
    table = imported(
        "Data;Cliente;Valoare\n05.01.2026;Ada;99,90 lei\n06.01.2026;Bo;5,00\n07.01.2026;Cy;€ 7,00\n"
        "08.01.2026;Di;2 lei\n"
    )
    assert table.source.currency == "RON"
    assert table.source.totals == {"amount": 106.9}


def test_a_header_says_the_currency() -> None:
    assert imported("Data,Cliente,Totale (EUR)\n2026-01-05,Ada,10\n").source.currency == "EUR"


def test_dollars_in_the_cells_put_the_month_first() -> None:
    table = imported("date,customer,amount\n01/02/2026,Ada,$10.00\n03/04/2026,Bo,$5.00\n")
    assert table.frame["date"].astype(str).tolist() == ["2026-01-02", "2026-03-04"]


def test_columns_with_few_words_are_kept_to_split_by_and_ids_and_texts_are_not() -> None:
    rows = "\n".join(f"2026-01-05,Ada,10,{'IT' if n % 2 else 'RO'},note number {n} here,{n / 7:.3f}" for n in range(60))
    table = imported(f"date,customer,amount,Country,Remark,Weight\n{rows}\n")
    assert table.source.dimensions == ("Country",)


def test_terms_and_yes_no_are_read_in_three_languages() -> None:
    table = imported(
        "Cliente;Data inizio;Prezzo;Periodicità\nA;2026-01-01;30;mensile\nB;2026-01-01;300;Annuale\n"
        "C;2026-01-01;90;3 luni\nD;2026-01-01;90;12\nE;2026-01-01;90;yearly\nF;2026-01-01;9;trimestrale\n"
    )
    assert table.frame["interval"].tolist() == [1.0, 12.0, 3.0, 12.0, 12.0, 3.0]
    table = imported("Customer,Churned,Tenure\nA,sì,1\nB,NU,2\nC,TRUE,3\nD,0,4\nE,,5\n")
    assert table.frame["churned"].tolist()[:4] == [True, False, True, False]
    assert pd.isna(table.frame["churned"].tolist()[4])


def test_figures_keep_what_is_not_known_apart_from_0() -> None:
    table = imported("periodo;clienti inizio;MRR finale\nmag 2026;1.000;12.345,50\nT3 2026;0;\n2026-W36;;0\n")
    assert table.frame["period"].tolist() == ["2026-05", "2026-Q3", "2026-W36"]
    assert table.frame["mrr_end"].tolist() == [12_345_500_000, pd.NA, 0]
    assert table.frame["customers_start"].tolist()[:2] == [1000.0, 0.0]


def test_durations_have_the_unit_of_their_header_or_are_spelt_out() -> None:
    table = imported(
        "Ticket,Created,Resolution time (in hrs)\n1,2026-01-05,126:05:10\n2,2026-01-06,2.5\n3,2026-01-07,1h 30m\n"
    )
    assert table.frame["resolution_time"].tolist() == [453_910.0, 9_000.0, 5_400.0]


@pytest.mark.parametrize(
    ("text", "needle"),
    [
        ("customer,date,amount\n", "file.csv.*no rows"),
        ("ingredient,grams\nflour,500\n", "file.csv.*--kind"),
        ("date,customer,amount\nx,Ada,1\n", "file.csv.*row 2"),
        ("Data,Cliente,Importo\nTotale,,5\n", "file.csv"),
    ],
)
def test_a_sheet_that_cannot_be_used_says_which_where_and_why(text: str, needle: str) -> None:
    with pytest.raises(PolsoError, match=needle):
        imported(text)


def test_a_kind_without_a_needed_column_says_which() -> None:
    with pytest.raises(PolsoError, match=r"Amount.*--map amount=COLUMN"):
        imported("date,customer\n2026-01-05,Ada\n", kind="orders")


AMOUNTS = st.one_of(
    st.integers(-(10**9), 10**9).map(lambda cents: f"{Decimal(cents) / 100:.2f}"), st.sampled_from(["", "--", "x"])
)
DATES = st.one_of(st.dates().map(str), st.sampled_from(["", "Totale", "13/13/2026"]))


@given(st.lists(st.tuples(DATES, st.sampled_from(["Ada", "", "Totale"]), AMOUNTS), min_size=1, max_size=25))
def test_every_record_is_accounted_for_and_no_cent_is_lost(rows: list[tuple[str, str, str]]) -> None:
    text = "date,customer,amount\n" + "".join(f"{','.join(row)}\n" for row in [*rows, ("2026-01-05", "Bo", "0.00")])
    table = imported(text, kind="orders")
    assert table.source.ledger.balances
    assert table.source.ledger.imported == len(table.frame)
    kept = [rows[row - 2][2] for row in table.frame.index[:-1]]
    assert table.frame["amount"].sum() == sum(int(Decimal(amount) * 10**6) for amount in kept)
