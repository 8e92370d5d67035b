"""Known exports whose rows need more than their cells: credit notes, refunds, prices per seat, empty names."""

from __future__ import annotations

import pytest

from tests.kpi.engine.made import fact, facts_of
from tests.kpi.meaning.sheets import imported

MONEY = 1_000_000

RECURLY = """\
uuid,account_code,plan_code,state,unit_amount,quantity,currency,activated_at,canceled_at,expires_at
s1,c1,pro,active,15.00,4,EUR,2026-01-02 10:00:00 UTC,,
s2,c2,pro,active,20.00,1,EUR,2026-01-02 10:00:00 UTC,,
"""
CHARGEBEE = """\
subscriptions.id,customers.id,subscriptions.plan_id,subscriptions.plan_quantity,subscriptions.plan_unit_price,\
subscriptions.billing_period,subscriptions.billing_period_unit,subscriptions.status,subscriptions.started_at
s1,c1,pro,2,15.00,3,month,active,2026-01-02
s2,c2,pro,1,120.00,1,year,active,2026-01-02
"""


@pytest.mark.parametrize(("text", "mrr"), [(RECURLY, 80), (CHARGEBEE, 20)], ids=["recurly", "chargebee"])
def test_the_price_of_one_seat_counts_for_each_seat_over_all_months_of_its_term(text: str, mrr: float) -> None:
    found = facts_of(imported(text), as_of="2026-01-31")
    assert fact(found, "2026-01", "mrr_end") == pytest.approx(mrr)


def test_a_contract_with_a_unit_price_and_no_quantity_is_for_one() -> None:
    table = imported("customer,start date,unit price,billing period\nAda,2026-01-02,15,month\n")
    assert table.kind == "subscriptions"
    assert table.source.columns["amount"] == "unit price"


def test_lengths_in_hours_and_minutes_are_no_billing_term() -> None:
    table = imported("Cliente;Data inizio;Canone;Durata\nAda;01/01/2026;30,00;1:30\nBo;15/01/2026;20,00;0:45\n")
    assert "interval" not in table.frame
    assert table.source.problems == ()


def test_a_credit_note_of_xero_is_given_back_though_it_is_written_without_a_sign() -> None:
    table = imported(
        "ContactName,InvoiceNumber,InvoiceDate,Quantity,UnitAmount,LineAmount,AccountCode,Currency,Type,Status\n"
        "Ada,INV-1,13/02/2026,1,100.00,100.00,200,GBP,Sales invoice,Paid\n"
        "Ada,CN-1,14/02/2026,1,30.00,30.00,200,GBP,Sales credit note,Paid\n"
    )
    assert table.source.totals == {"amount": 70.0}


def test_italian_invoices_know_proformas_and_credit_notes() -> None:
    table = imported(
        "Data;Numero;Cliente;Imponibile;IVA;Lordo;Stato;Tipo documento\n"
        "05/01/2026;1;Ada;1.000,00;220,00;1.220,00;Pagata;Fattura\n"
        "17/01/2026;2;Bo;50,00;11,00;61,00;;Nota di credito\n"
        "18/01/2026;3;Di;50,00;11,00;61,00;;Proforma\n"
    )
    assert table.frame["amount"].tolist() == [1220 * MONEY, -61 * MONEY, 61 * MONEY]
    assert table.frame["status"].tolist()[2] == "pending"


def test_a_refund_of_paypal_counts_for_the_customer_who_gets_it() -> None:
    table = imported(
        "Data,Fuso orario,Nome,Tipo,Stato,Valuta,Lordo,Netto,Indirizzo email mittente,Indirizzo email destinatario,"
        "Codice transazione\n"
        'x,CET,Ada,Pagamento,Completata,EUR,"25,00","24,00",ada@example.com,shop@example.com,T1\n'
        'x,CET,Ada,Rimborso del pagamento,Completata,EUR,"-25,00","-24,00",shop@example.com,ada@example.com,T2\n'
        'x,CET,,Bonifico sul conto PayPal,Completata,EUR,"90,00","90,00",,shop@example.com,T3\n'.replace(
            "x,", "13/01/2026,"
        )
    )
    assert table.frame["status"].tolist() == ["paid", "paid", "cancelled"]
    assert table.frame["customer"].tolist()[:2] == ["ada@example.com"] * 2


def test_an_order_of_shopify_without_an_e_mail_is_known_by_the_telephone() -> None:
    table = imported(
        "Name,Email,Financial Status,Total,Created at,Lineitem quantity,Phone\n"
        "#1,ada@example.com,paid,10.00,2026-01-02 10:00:00 +0100,1,\n"
        "#2,,paid,10.00,2026-01-03 10:00:00 +0100,1,'+39333\n"
    )
    assert table.frame["customer"].tolist() == ["ada@example.com", "+39333"]


def test_the_currency_of_woocommerce_stands_beside_its_numbers() -> None:
    table = imported(
        "Data,Ordine #,Entrate nette (formattate),Stato,Cliente,Tipo di cliente,Vendite nette\n"
        '2026-01-02 10:00:00,1,"1.012,50 €",completed,Ada,new,1012.5\n'
    )
    assert (table.source.currency, table.source.totals) == ("EUR", {"amount": 1012.5})


def test_the_line_of_all_channels_in_google_analytics_is_a_total() -> None:
    channel = "Session primary channel group (Default Channel Group)"
    table = imported(
        f"Date,{channel},Sessions,Key events\n20260801,,150,9\n20260801,Direct,100,6\n20260801,Referral,50,3\n"
    )
    assert table.frame["visits"].tolist() == [100, 50]


def test_the_names_of_groups_in_quickbooks_are_no_rows() -> None:
    table = imported(
        "Transaction date,Transaction type,Num,Customer,Amount\n"
        "Ada,,,,\n"
        '01/02/2026,Invoice,1,Ada,"$1,200.00"\n'
        'Total for Ada,,,,"$1,200.00"\n'
        '"Wednesday, Feb 11, 2026 10:10:10 AM GMT+1",,,,\n'
    )
    assert (table.source.ledger.totals, table.source.problems) == (3, ())


def test_accounts_of_recurly_are_customers_and_no_tickets() -> None:
    table = imported("account_code,email,account_state,created_at,closed_at\nc1,ada@example.com,active,2026-01-02,\n")
    assert table.kind == "customers"


def test_percentages_called_scores_are_no_survey() -> None:
    table = imported("date,dau,mau,nps_score,csat_score,revenue\n2026-01-01,500,2000,40,85,10000\n")
    assert (table.kind, table.frame["dau"].tolist()) == ("figures", [500])


@pytest.mark.parametrize(("days", "said"), [("2026-09-30", 0), ("2026-11-30", 1)])
def test_money_that_meta_spent_over_several_months_is_doubted(days: str, said: int) -> None:
    table = imported(
        f"Reporting starts,Reporting ends,Campaign name,Amount spent (EUR)\n2026-09-01,{days},Spring,100.00\n"
    )
    assert len(table.source.notes) == said
    by_day = f"Day,Campaign name,Amount spent (EUR),Reporting starts,Reporting ends\n2026-09-01,A,1,2026-09-01,{days}\n"
    assert imported(by_day).source.notes == ()
