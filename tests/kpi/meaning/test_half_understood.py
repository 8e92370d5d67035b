"""Columns of which only some cells are understood: they are used, and each other cell is accounted for."""

from __future__ import annotations

import pandas as pd
import pytest

from kpi.receipt import Table
from tests.kpi.meaning.sheets import imported


def problems(table: Table) -> list[tuple[int, str, str]]:
    return [(found.row, found.column, found.value) for found in table.source.problems]


def notes(table: Table) -> str:
    return " ".join(str(note) for note in table.source.notes)


def test_an_end_that_is_hardly_readable_is_still_the_end() -> None:
    table = imported(
        "customer,start,end,amount\nA,2026-01-01,end of Feb,120\nB,2026-01-01,Q2,240\nC,2026-01-01,2026-02-10,5\n"
    )
    assert table.source.columns["end"] == "end"
    assert problems(table) == [(2, "end", "end of Feb"), (3, "end", "Q2")]
    assert len(table.frame) == 3


def test_costs_for_an_unknown_purpose_are_kept_without_one() -> None:
    table = imported(
        "date,amount,purpose\n2026-01-31,300,Facebook\n2026-01-31,9,Sofa\n2026-01-31,50,marketing\n", "costs.csv"
    )
    assert problems(table) == [(2, "purpose", "Facebook"), (3, "purpose", "Sofa")]
    assert table.frame["purpose"].isna().tolist() == [True, True, False]


def test_a_column_of_other_words_under_a_common_name_is_left_to_split_by_and_this_is_said() -> None:
    table = imported("date,customer,amount,state\n2026-01-31,A,3,Ohio\n2026-01-31,B,5,Utah\n2026-01-31,B,5,Utah\n")
    assert table.source.dimensions == ("state",)
    assert "state is not used as Status" in notes(table)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Pagamento ricevuto", "paid"),
        ("Attesa bonifico", "pending"),
        ("Annullato dal cliente", "cancelled"),
        ("Payment failed", "cancelled"),
        ("non ancora pagato", None),
        ("pagato, poi rimborsato", None),
    ],
)
def test_a_known_word_in_a_phrase_says_the_status_unless_it_is_denied_or_contradicted(
    text: str, status: str | None
) -> None:
    table = imported(f'data,cliente,importo,stato\n05/01/2026,A,10,"{text}"\n31/01/2026,B,20,pagato\n')
    found = table.frame["status"].tolist()[0]
    assert (None if pd.isna(found) else found) == status
    assert problems(table) == ([] if status else [(2, "stato", text)])


def test_terms_are_found_in_phrases() -> None:
    table = imported(
        "cliente;inizio;importo;periodicità\nA;01/01/2026;120;annuale rinnovabile\n"
        "B;01/01/2026;240;12 mesi anticipati\nC;01/01/2026;40;mensile\nD;31/01/2026;30;annuale o mensile\n"
    )
    assert table.frame["interval"].tolist()[:2] == [12, 12]
    assert problems(table)[-1] == (5, "periodicità", "annuale o mensile")


def test_reopened_may_be_said_with_yes_and_no_and_with_numbers() -> None:
    rows = "1,2026-05-01,2026-05-02,1,no\n2,2026-05-01,2026-05-03,1,yes\n3,2026-05-01,2026-05-04,1,2\n"
    assert imported(f"ticket_id,created,resolved,contacts,reopened\n{rows}").frame["reopened"].tolist() == [0, 1, 2]


def test_a_day_on_which_a_ticket_was_reopened_is_no_count() -> None:
    rows = "1,2026-05-01,2026-05-02,1,\n2,2026-05-01,2026-05-03,1,2026-05-13\n"
    frame = imported(f"ticket_id,created,resolved,contacts,reopened\n{rows}").frame
    assert "reopened" not in frame
    assert [str(day)[:10] for day in frame["reopened_at"]] == ["NaT", "2026-05-13"]


def test_a_score_with_a_label_is_its_number() -> None:
    table = imported(
        "date,How likely are you to recommend us?\n2026-05-31,10 - Extremely likely\n2026-05-31,7\n"
        "2026-05-31,0 (not at all)\n"
    )
    assert table.frame["score"].tolist() == [10, 7, 0]
    assert set(table.frame["question"]) == {"nps"}


def test_a_price_beside_a_quantity_is_for_one_piece_and_a_total_is_not() -> None:
    table = imported("Cliente;Data;Prezzo;Quantità\nA;05/01/2026;10,10;3\nB;31/01/2026;20,00;2\n")
    assert table.frame["amount"].tolist() == [30_300_000, 40_000_000]
    assert "Quantità times Prezzo" in notes(table)
    table = imported("Cliente;Data;Totale;Quantità\nA;05/01/2026;10,10;3\nB;31/01/2026;20,00;2\n")
    assert table.source.totals == {"amount": 30.1}


def test_a_percentage_is_no_amount_but_a_discount_may_be_one() -> None:
    table = imported("customer,start,amount,interval,discount\nA,2026-01-01,120,year,50%\nB,2026-01-01,10,month,2\n")
    assert table.frame["discount"].tolist() == [60_000_000, 2_000_000]
    table = imported("customer,date,amount\nA,2026-01-30,50%\nB,2026-01-31,20\n")
    assert problems(table) == [(2, "amount", "50%")]
    assert table.frame["amount"].tolist() == [20_000_000]


def test_huge_amounts_are_added_exactly() -> None:
    table = imported("customer,date,amount\nA,2026-01-31,8999999999999\nB,2026-01-31,8999999999999\n")
    assert table.source.totals == {"amount": 17_999_999_999_998.0}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("ticket_id,created,resolved\n1,2026-05-02 10:00,2026-05-01 10:00\n2,2026-05-02 10:00,2026-05-02\n",
         (2, "resolved", "2026-05-01 10:00")),
        ("customer,start,end,amount\nA,2026-01-10,2026-01-01,10\nB,2026-01-01,,10\n", (2, "end", "2026-01-01")),
        ("user,start,end\nA,2026-01-10 10:00,2026-01-10 09:59\nB,2026-01-10 10:00,2026-01-10 10:00\n",
         (2, "end", "2026-01-10 09:59")),
    ],
)  # fmt: skip
def test_an_end_before_the_start_is_rejected_with_its_place(text: str, place: tuple[int, str, str]) -> None:
    table = imported(text)
    assert problems(table) == [place]
    assert (table.source.ledger.rejected, len(table.frame)) == (1, 1)


def test_an_answer_before_the_question_is_left_empty_with_its_place_and_the_ticket_kept() -> None:
    table = imported(
        "ticket_id,created,first_response,resolved\n1,2026-05-02 10:00,2026-05-02 09:00,2026-05-02 11:00\n"
        "2,2026-05-02 10:00,2026-05-02 10:30,2026-05-02 11:00\n"
    )
    assert problems(table) == [(2, "first_response", "2026-05-02 09:00")]
    assert (table.source.ledger.rejected, table.frame["first_response"].isna().tolist()) == (0, [True, False])


def test_cancelled_contracts_without_an_end_are_counted_in_a_note() -> None:
    table = imported("customer,start,end,amount,status\nA,2026-01-10,,10,cancelled\nB,2026-01-01,,10,active\n")
    assert "1 cancelled contract with no end date" in notes(table)


def test_a_customer_called_total_is_no_total() -> None:
    table = imported("customer,date,amount\nTotal Sport SRL,,10\nB,2026-01-31,20\nTotale vendite,,30\nTotal,,30\n")
    assert problems(table) == [(2, "date", "")]
    assert table.source.ledger.totals == 2
    assert "not counted, being totals or remarks: 4–5" in notes(table)


def test_a_file_in_two_currencies_keeps_both_and_adds_up_one() -> None:
    table = imported("customer,date,amount\nA,2026-01-05,€ 50\nB,2026-01-06,60\nC,2026-01-31,$1000\nD,2026-01-31,€5\n")
    assert table.frame["currency"].tolist()[::2] == ["EUR", "USD"]
    assert (table.source.currency, table.source.totals) == ("EUR", {"amount": 115.0})
    assert table.source.ledger.rejected == 0
    assert "1 row" in notes(table)
