"""Known exports: what counts in each of them."""

from __future__ import annotations

import pytest

from kpi.recognition.presets import presets
from kpi.tables import KINDS, FieldType
from tests.kpi.meaning.sheets import imported, understood


@pytest.mark.parametrize("name", sorted(presets()))
def test_a_preset_speaks_of_fields_and_words_that_exist(name: str) -> None:
    preset = presets()[name]
    kind = KINDS[preset.kind]
    assert all(kind.has(field) for field in (*preset.columns, *preset.words, *preset.constants, *preset.same_order))
    for field, words in preset.words.items():
        assert kind.field(field).type is FieldType.WORD
        assert words.keys() <= kind.field(field).words.keys()
    assert all(word in kind.field(field).words for field, word in preset.otherwise.items())
    for override in preset.overrides:
        assert override.words.keys() <= kind.field(override.field).words.keys()


def test_stripe_counts_what_was_converted_to_the_currency_of_the_account() -> None:
    table = imported(
        "id,Created date (UTC),Amount,Amount Refunded,Currency,Captured,Converted Amount,Converted Amount Refunded,"
        "Converted Currency,Fee,Status,Customer ID\n"
        "ch_1,2026-05-01 10:00:00,15.00,0.00,usd,TRUE,13.80,0.00,eur,0.5,Paid,cus_1\n"
        "ch_2,2026-05-02 10:00:00,9.00,9.00,gbp,TRUE,10.40,10.40,eur,0.5,Refunded,cus_2\n"
        "ch_3,2026-05-03 10:00:00,9.00,0.00,eur,FALSE,9.00,0.00,eur,0.5,Failed,\n"
    )
    assert table.source.preset == "stripe_payments"
    assert table.source.currency == "EUR"
    assert table.frame["status"].tolist() == ["paid", "refunded", "cancelled"]
    assert table.source.totals == {"amount": 33.2, "refund": 10.4}
    assert table.source.ledger.rejected == 0


SHOPIFY = (
    "Name,Email,Financial Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,Refunded Amount\n"
    "#1,ada@example.com,paid,EUR,56.29,2026-09-03 10:14:00 +0200,2,Bowl,0.00\n"
    "#1,ada@example.com,,,,,1,Cup,\n"
    "#2,,voided,EUR,10.00,2026-09-04 10:14:00 +0200,1,Cup,0.00\n"
)


def test_the_later_rows_of_a_shopify_order_belong_to_it_and_add_nothing() -> None:
    table = imported(SHOPIFY)
    assert table.source.preset == "shopify_orders"
    assert table.frame["order_id"].tolist() == ["#1", "#1", "#2"]
    assert table.frame["amount"].tolist() == [56_290_000, 0, 10_000_000]
    assert table.frame["status"].tolist() == ["paid", "paid", "cancelled"]
    assert table.frame["date"].astype(str).tolist()[1] == "2026-09-03 10:14:00"
    assert table.source.ledger.imported == 3


GOOGLE_ADS = {
    "English": (
        'Day,Campaign,Currency code,Cost,Impr.,Clicks\n2026-09-01,Spring,EUR,12.34,"1,234",7\n'
        '2026-09-02,Spring,EUR,"1,020.50",1,8\nTotal: Account,--,EUR,"1,032.84","1,235",15\n'
    ),
    "German": (
        "Tag;Kampagne;Währungscode;Kosten;Impr.;Klicks\n2026-09-01;Spring;EUR;12,34;1.234;7\n"
        "2026-09-02;Spring;EUR;1.020,50;1;8\nGesamt: Konto;--;EUR;1.032,84;1.235;15\n"
    ),
    "French": (
        "Jour;Campagne;Code de la devise;Coût;Impr.;Clics\n2026-09-01;Spring;EUR;12,34;1 234;7\n"
        "2026-09-02;Spring;EUR;1\u202f020,50;1;8\nTotal : compte;--;EUR;1\u202f032,84;1 235;15\n"
    ),
}


@pytest.mark.parametrize("language", sorted(GOOGLE_ADS))
def test_google_ads_is_marketing_cost_without_its_totals(language: str) -> None:
    table = imported(GOOGLE_ADS[language])
    assert table.source.preset == "google_ads"
    assert table.source.totals == {"amount": 1032.84}
    assert table.source.ledger.totals == 1
    assert set(table.frame["purpose"]) == {"marketing"}
    assert table.source.currency == "EUR"


def test_the_row_without_a_name_in_meta_ads_repeats_the_account_and_is_not_added() -> None:
    table = imported(
        "Reporting starts,Reporting ends,Campaign name,Amount spent (EUR),Ends\n"
        "2026-07-01,2026-07-31,,100.00,Ongoing\n2026-07-01,2026-07-31,Summer,60.00,Ongoing\n"
        "2026-07-01,2026-07-31,Always on,40.00,Ongoing\n"
    )
    assert table.source.preset == "meta_ads"
    assert table.source.totals == {"amount": 100.0}
    assert (table.source.ledger.totals, table.source.currency) == (1, "EUR")


def test_a_proforma_is_no_sale_and_a_storno_is_negative() -> None:
    table = imported(
        "date,series,number,client,total,currency,type,status\n2026-06-03,A,1,Nord SRL,11000,RON,factura,emisa\n"
        "2026-06-20,A,2,Nord SRL,-2000,RON,storno,emisa\n2026-06-21,P,3,Sud SRL,4000,RON,proforma,emisa\n"
        "2026-06-22,A,4,Est SRL,500,RON,factura,anulată\n"
    )
    assert table.source.preset == "romanian_invoices"
    assert table.frame["status"].tolist() == ["paid", "paid", "pending", "cancelled"]
    assert table.frame["amount"].tolist()[1] == -2_000_000_000


def test_paypal_money_that_goes_out_is_no_sale_but_a_refund_is() -> None:
    table = imported(
        "Data;Fuso orario;Nome;Tipo;Stato;Valuta;Lordo;Netto;Indirizzo email mittente;Codice transazione\n"
        "14/01/2026;CET;Ada;Pagamento sito;Completata;EUR;25,00;24,00;ada@example.com;T1\n"
        "15/01/2026;CET;Hoster;Pagamento preautorizzato;Completata;EUR;-9,00;-9,00;me@example.com;T2\n"
        "16/01/2026;CET;Ada;Rimborso;Completata;EUR;-5,00;-5,00;ada@example.com;T3\n"
        "17/01/2026;CET;;Conversione di valuta generica;Completata;EUR;3,00;3,00;;T4\n"
    )
    assert table.source.preset == "paypal"
    assert table.frame["status"].tolist() == ["paid", "cancelled", "paid", "cancelled"]


def test_the_lines_of_a_xero_invoice_are_added_not_its_repeated_total() -> None:
    table = imported(
        "ContactName,InvoiceNumber,InvoiceDate,Total,Description,Quantity,UnitAmount,LineAmount,AccountCode,Currency,Status\n"
        "Ada,INV-1,14/01/2026,30,Bowl,1,10,10,200,EUR,Paid\nAda,INV-1,14/01/2026,30,Cup,2,10,20,200,EUR,Paid\n"
    )
    assert table.source.preset == "xero_invoices"
    assert table.source.totals == {"amount": 30.0}


def test_hours_minutes_and_seconds_of_freshdesk_are_a_length_of_time() -> None:
    table = imported(
        "Ticket ID,Status,Created time,Resolved time,First response time (in hrs),Resolution time (in hrs),"
        "Customer interactions,Resolution status\n"
        "1,Closed,2026-05-01 08:00:00,2026-05-01 10:00:00,00:30:00,02:00:00,1,Within SLA\n"
    )
    assert table.source.preset == "freshdesk_tickets"
    assert table.frame["resolution_time"].tolist() == [7200.0]
    assert table.frame["status"].tolist() == ["solved"]


def test_the_first_reply_of_zendesk_is_in_minutes() -> None:
    table = imported(
        "Id,Requester,Created at,Solved at,Reopens,Replies,Ticket type,First reply time in minutes\n"
        "1,Ada,2026-05-01 08:00,2026-05-01 10:00,0,1,Problem,90\n"
    )
    assert table.source.preset == "zendesk_tickets"
    assert table.frame["first_response_time"].tolist() == [5400.0]


def test_what_the_user_says_of_a_column_counts_before_the_preset() -> None:
    found = understood(SHOPIFY, amount="Lineitem quantity")
    assert found.sheet.columns[found.mapping["amount"]] == "Lineitem quantity"
    assert "quantity" not in found.mapping
