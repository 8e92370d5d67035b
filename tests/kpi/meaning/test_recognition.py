"""What a sheet is, in three languages and with its columns in any order."""

from __future__ import annotations

from pathlib import Path

import pytest

from kpi.messages import PolsoError
from kpi.readers.request import Request
from kpi.recognition import recognise
from kpi.tables import KINDS
from tests.kpi.meaning.sheets import sheet, understood

EXPORTS = {
    "orders": (
        "Order date,Customer,Total,Status\n2026-01-05,Ada,12.50,paid\n2026-01-06,Bo,9.00,pending\n",
        "Data ordine;Cliente;Totale;Stato\n05/01/2026;Ada;12,50;pagato\n16/01/2026;Bo;9,00;in attesa\n",
        "Data comenzii;Client;Valoare;Stare\n05.01.2026;Ada;12,50;plătită\n16.01.2026;Bo;9,00;în așteptare\n",
    ),
    "subscriptions": (
        "Customer,Start date,End date,Price,Billing interval\nAda,2026-01-01,,30,monthly\n",
        "Cliente;Data inizio;Data fine;Canone;Periodicità\nAda;01/01/2026;;30,00;mensile\n",
        "Client;Data de început;Data de sfârşit;Sumă;Interval\nAda;01.01.2026;;30,00;lunar\n",
    ),
    "surveys": (
        "Date,Question,Score,Comment\n2026-01-05,nps,9,fine\n2026-01-05,nps,3,too slow\n",
        "Data;Domanda;Punteggio;Commento\n05/01/2026;nps;9;bene\n15/01/2026;nps;3;lento\n",
        "Data;Întrebare;Scor;Comentariu\n05.01.2026;nps;9;bine\n15.01.2026;nps;3;lent\n",
    ),
    "tickets": (
        "Ticket,Opened,Closed,Status\n1,2026-01-05 10:00,2026-01-05 12:00,closed\n",
        "Ticket;Aperto il;Chiuso il;Stato\n1;05/01/2026 10:00;15/01/2026 12:00;chiuso\n",
        "Tichet;Deschis la;Închis la;Stare\n1;05.01.2026 10:00;15.01.2026 12:00;închis\n",
    ),
    "costs": (
        "Date,Amount,Purpose\n2026-01-05,100,marketing\n2026-01-06,50,sales\n",
        "Data;Importo;Finalità\n05/01/2026;100,00;pubblicità\n16/01/2026;50,00;vendite\n",
        "Data;Sumă;Scop\n05.01.2026;100,00;publicitate\n16.01.2026;50,00;vânzări\n",
    ),
    "traffic": (
        "Date,Visits,Leads,Conversions\n2026-01-05,100,10,1\n",
        "Data;Visite;Contatti;Conversioni\n05/01/2026;100;10;1\n",
        "Data;Vizite;Contacte;Conversii\n05.01.2026;100;10;1\n",
    ),
    "sessions": (
        "User,Start,Seconds\nada,2026-01-05 10:00,60\n",
        "Utente;Inizio;Secondi\nada;05/01/2026 10:00;60\n",
        "Utilizator;Început;Secunde\nada;05.01.2026 10:00;60\n",
    ),
    "events": (
        "User,Date,Step\nada,2026-01-05,sign up\n",
        "Utente;Data;Passo\nada;05/01/2026;iscrizione\n",
        "Utilizator;Data;Pas\nada;05.01.2026;înscriere\n",
    ),
    "customers": (
        "Customer,Churned,Tenure\nAda,yes,12\nBo,no,3\n",
        "Cliente;Perso;Mesi\nAda;sì;12\nBo;no;3\n",
        "Client;Pierdut;Luni\nAda;da;12\nBo;nu;3\n",
    ),
    "figures": (
        "Month,Customers at start,Customers lost\n2026-01,100,5\n",
        "Mese;Clienti inizio;Clienti persi\ngen 2026;100;5\n",
        "Luna;Clienți la început;Clienţi pierduţi\nian 2026;100;5\n",
    ),
}


@pytest.mark.parametrize(("kind", "language"), [(kind, language) for kind in EXPORTS for language in range(3)])
def test_each_kind_is_known_by_its_headers_in_three_languages(kind: str, language: int) -> None:
    found = understood(EXPORTS[kind][language])
    assert found.kind == kind
    assert not KINDS[kind].missing(found.mapping)
    assert len(found.mapping) == len(found.sheet.columns)
    assert found.confidence > 0.8


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_kind_has_an_export_here(kind: str) -> None:
    assert kind in EXPORTS


def test_the_order_of_the_columns_changes_nothing() -> None:
    found = understood("Status,Total,Customer,Order date\npaid,12.50,Ada,2026-01-05\n")
    assert found.kind == "orders"
    assert {name: found.sheet.columns[place] for name, place in found.mapping.items()} == {
        "status": "Status",
        "amount": "Total",
        "customer": "Customer",
        "date": "Order date",
    }


@pytest.mark.parametrize("header", ["DATA_ORDINE", "data ordine *", "Data  Ordine:", "DataOrdine", "dàta órdine"])
def test_case_accents_and_punctuation_of_a_header_do_not_count(header: str) -> None:
    found = understood(f"{header};Cliente;Totale\n05/01/2026;Ada;12,50\n")
    assert found.mapping["date"] == 0


def test_both_ways_of_writing_romanian_letters_are_one() -> None:
    assert understood("Data;Client;Sumă;Ştare\n05.01.2026;Ada;12,50;plătită\n").kind == "orders"
    assert (
        understood("Luna;Clienţi pierduţi\n2026-01;5\n").mapping
        == understood("Luna;Clienți pierduți\n2026-01;5\n").mapping
    )


def test_a_header_names_a_field_only_when_the_cells_look_like_it() -> None:
    found = understood("Date,Customer,Total,Amount\n2026-01-05,Ada,twelve,12.50\n2026-01-06,Bo,nine,9.00\n")
    assert found.sheet.columns[found.mapping["amount"]] == "Amount"


def test_an_average_cost_is_not_the_cost() -> None:
    found = understood("Date,Avg. cost,Cost,Purpose\n2026-01-05,1.10,990,marketing\n")
    assert found.sheet.columns[found.mapping["amount"]] == "Cost"


def test_sales_without_a_customer_are_not_taken_for_costs() -> None:
    assert understood("date,amount\n2026-01-05,100\n").kind is None
    assert understood("date,amount\n2026-01-05,100\n", "spese 2026.csv").kind == "costs"
    assert understood("date,expense\n2026-01-05,100\n").kind == "costs"


def test_values_that_are_no_scores_make_no_survey() -> None:
    assert understood("Date,Value\n2026-01-05,1250.5\n2026-01-06,980\n").kind is None


def test_something_else_is_not_recognised() -> None:
    found = understood("ingredient,grams\nflour,500\nsugar,200\n")
    assert (found.kind, found.confidence) == (None, 0.0)


def test_what_the_user_says_counts_before_what_is_found() -> None:
    text = "date,customer,total,net\n2026-01-05,Ada,12.50,10\n"
    assert understood(text, amount="net").mapping["amount"] == 3
    found = understood(
        "tag,chi,quanto\n2026-01-05,Ada,12.50\n", kind="orders", date="tag", customer="chi", amount="quanto"
    )
    assert found.mapping == {"date": 0, "customer": 1, "amount": 2}
    assert found.confidence > 0.9


@pytest.mark.parametrize(
    ("said", "needle"),
    [
        ({"kind": "recipes"}, "recipes"),
        ({"amount": "Betrag"}, "Betrag"),
        ({"kind": "orders", "colour": "total"}, "colour"),
        ({"colour": "total"}, "colour"),
    ],
)
def test_a_kind_field_or_column_that_does_not_exist_is_refused_by_name(said: dict[str, str], needle: str) -> None:
    with pytest.raises(PolsoError, match=needle):
        understood("date,customer,total\n2026-01-05,Ada,12.50\n", **said)


def test_a_price_that_is_monthly_already_is_not_divided_by_its_term() -> None:
    found = understood("account_id,start_date,mrr_amount,billing_frequency\nA,2026-01-05,100,annual\n")
    assert found.kind == "subscriptions"
    assert "interval" not in found.mapping
    assert len(found.notes) == 1


def test_questions_of_a_questionnaire_are_known_by_their_words_and_scale() -> None:
    found = understood(
        "Informazioni cronologiche;Ci consiglieresti a un amico?;Quanto sei soddisfatto?;È stato facile?;Età\n"
        "12/02/2026 19.07.17;9;4;5;34\n13/02/2026 09.00.00;10;5;4;51\n"
    )
    assert found.kind == "surveys"
    assert {"date": 0, "nps": 1, "csat": 2, "ces": 3}.items() <= found.mapping.items()
    romanian = understood("Marcaj de timp;Ne-ați recomanda?;Cât de mulțumit sunteți?\n09.11.2026 18:00:00;9;4\n")
    assert {"nps": 1, "csat": 2}.items() <= romanian.mapping.items()


def test_a_question_answered_in_words_is_no_column_of_scores() -> None:
    found = understood("Timestamp,Would you recommend us?\n2026-01-05 10:00:00,Yes\n2026-01-06 10:00:00,No\n")
    assert "nps" not in found.mapping


def test_a_report_without_days_is_dated_by_the_month_above_its_header() -> None:
    text = "Campaign,Currency code,Cost,Clicks\nSpring,EUR,990.00,10\n"
    dated = recognise(
        sheet(text, preamble=("Campaign report", "September 1, 2026 - September 30, 2026")), Request(Path("a.csv"))
    )
    assert dated.constants["date"] == "2026-09-01"
    too_long = recognise(sheet(text, preamble=("August 1, 2026 - September 30, 2026",)), Request(Path("a.csv")))
    assert "date" not in too_long.constants
