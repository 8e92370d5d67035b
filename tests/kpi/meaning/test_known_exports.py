"""Exports that are known by their headers: what counts in each, with rows of our own."""

from __future__ import annotations

import pytest

from tests.kpi.meaning.sheets import imported

STATUSES = {
    "stripe_invoices": (
        """
id,Customer,Status,Currency,Amount Due,Total,Amount Paid,Date (UTC),Paid At (UTC)
in_1,cus_1,paid,eur,"15,00","15,00","15,00",2026-01-02 10:00,2026-01-02 10:01
in_2,cus_2,open,eur,"15,00","15,00","0,00",2026-01-03 10:00,
in_3,cus_2,uncollectible,eur,"15,00","15,00","0,00",2026-01-04 10:00,
in_4,cus_2,draft,eur,"15,00","15,00","0,00",2026-01-04 10:00,
""",
        ["paid", "pending", "cancelled", "pending"],
    ),
    "stripe_balance": (
        """
balance_transaction_id,created_utc,available_on_utc,currency,gross,fee,net,reporting_category,description
txn_1,2026-01-02 10:00:00,2026-01-09 00:00:00,eur,15.00,0.50,14.50,charge,One
txn_2,2026-01-03 10:00:00,2026-01-09 00:00:00,eur,-5.00,0.00,-5.00,refund,Two
txn_3,2026-01-04 10:00:00,2026-01-09 00:00:00,eur,-9.50,0.00,-9.50,payout,Three
txn_4,2026-01-04 10:00:00,2026-01-09 00:00:00,eur,-1.00,0.00,-1.00,something new,Four
""",
        ["paid", "paid", "cancelled", "cancelled"],
    ),
    "hubspot_deals": (
        """
Record ID,Deal Name,Deal Stage,Amount,Close Date,Create Date,Associated Company
1,Kiln,Closed Won,1200.00,2026-01-20 10:00,2026-01-02 10:00,Ada
2,Cups,closedlost,300.00,2026-01-21 10:00,2026-01-02 10:00,Bo
3,Cups,our own stage,300.00,2026-02-21 10:00,2026-01-02 10:00,Cy
""",
        ["paid", "cancelled", "pending"],
    ),
    "smartbill_receipts": (
        """
Tip incasare,Nr. incasare,Client,Factura,Data incasarii,Valoare totala,Moneda,Status
Chitanta,1,Ada,AB 1,15.01.2026,"1.200,50",RON,Incasata
Chitanta,2,Bo,AB 2,16.01.2026,"200,50",RON,Anulata
""",
        ["paid", "cancelled"],
    ),
    "quickbooks_transactions": (
        """
Date,Transaction Type,Num,Customer,Memo/Description,Amount,Balance
01/02/2026,Invoice,1,Ada,,"$1,200.00","$1,200.00"
01/03/2026,Payment,,Ada,,"-$1,200.00",$0.00
01/04/2026,Credit Memo,2,Bo,,-$200.00,-$200.00
Total for Ada,,,,,$0.00,
TOTAL,,,,,-$200.00,
""",
        ["paid", "cancelled", "paid"],
    ),
    "woocommerce_orders": (
        """
Datum,Bestellnr.,N. Umsatz (formatiert),Status,Kunde,Kundentyp,Produkt(e),Verkaufte Artikel,Nettoumsatz
2026-01-02 10:00:00,101,"12,50 €",completed,Ada,new,1x Bowl,1,12.5
2026-01-03 10:00:00,102,"2,50 €",storniert,Bo,returning,1x Bowl,1,2.5
""",
        ["paid", "cancelled"],
    ),
    "stripe_subscriptions": (
        """
id,Customer ID,Plan,Status,Currency,Interval,Amount,Created (UTC),Current Period End (UTC),Ended At (UTC)
sub_1,cus_1,Pro,active,eur,month,15.00,2026-01-02 10:00,2026-06-02 10:00,
sub_2,cus_2,Pro,canceled,eur,year,150.00,2026-01-03 10:00,2027-01-03 10:00,2026-03-05 11:00
""",
        ["active", "cancelled"],
    ),
    "recurly_subscriptions": (
        """
uuid,account_code,plan_code,state,unit_amount,quantity,currency,activated_at,canceled_at,expires_at
s1,c1,pro,active,15.00,1,EUR,2026-01-02 10:00:00 UTC,,
s2,c2,pro,canceled,15.00,1,EUR,2026-01-02 10:00:00 UTC,2026-03-01 10:00:00 UTC,2026-04-02 10:00:00 UTC
""",
        ["active", "active"],
    ),
    "chargebee_subscriptions": (
        """
subscriptions.id,customers.id,subscriptions.plan_id,subscriptions.plan_unit_price,subscriptions.billing_period_unit,subscriptions.status,subscriptions.started_at,subscriptions.cancelled_at
s1,c1,pro,15.00,month,Active,2026-01-02 10:00,
s2,c2,pro,150.00,year,Cancelled,2026-01-02 10:00,2026-03-02
""",
        ["active", "cancelled"],
    ),
    "hubspot_tickets": (
        """
Ticket ID,Ticket name,Ticket status,Create date,Close date,Source,Time to close (HH:mm:ss),Associated Contact
1,Broken,Closed,2026-01-02 10:00,2026-01-03 10:00,Email,24:00:00,Ada
2,Late,Waiting on contact,2026-01-04 10:00,,Chat,,Bo
""",
        ["solved", "pending"],
    ),
}


@pytest.mark.parametrize("name", sorted(STATUSES))
def test_what_an_export_calls_paid_open_or_void_is_understood(name: str) -> None:
    text, statuses = STATUSES[name]
    table = imported(text.lstrip())
    assert table.source.preset == name
    assert table.frame["status"].tolist() == statuses
    assert table.source.problems == ()


def test_a_stripe_contract_ends_when_it_has_ended_and_is_known_by_its_id() -> None:
    table = imported(STATUSES["stripe_subscriptions"][0].lstrip())
    assert table.frame["end"].dt.strftime("%F %H").tolist()[1] == "2026-03-05 11"
    assert table.frame["contract_id"].tolist() == ["sub_1", "sub_2"]
    assert table.frame["interval"].tolist() == [1, 12]


def test_stripe_subscriptions_without_prices_still_say_who_came_and_left() -> None:
    table = imported(
        "id,Customer ID,Plan,Status,Start (UTC),Current Period End (UTC),Canceled At (UTC),Ended At (UTC)\n"
        "sub_1,cus_1,Pro,active,2026-01-02 10:00,2026-06-02 10:00,,\n"
        "sub_2,cus_2,Pro,canceled,2026-01-03 10:00,2027-01-03 10:00,2026-03-03 11:00,2026-03-05 11:00\n"
    )
    assert (table.kind, table.source.preset) == ("customers", "stripe_subscribers")
    assert table.frame["until"].isna().tolist() == [True, False]


def test_the_customers_of_stripe_are_called_as_in_its_payments() -> None:
    table = imported(
        "id,Description,Email,Name,Created (UTC),Delinquent,Plan,Status,Total Spend,Payment Count\n"
        "cus_1,,a@example.com,Ada,2026-01-02 10:00,false,pro,active,150.00,10\n"
    )
    assert table.source.preset == "stripe_customers"
    assert table.frame["customer"].tolist() == ["cus_1"]


def test_a_conversation_of_intercom_is_one_ticket_whatever_its_messages() -> None:
    table = imported(
        "message_id,message_author_type,message_author_id,conversation_id,conversation_state,conversation_created_at,"
        "conversation_first_response_at,conversation_closed_at\n"
        "m1,user,u1,c1,closed,2026-01-02 10:00:00,2026-01-02 10:05:00,2026-01-02 12:00:00\n"
        "m2,admin,z1,c1,closed,2026-01-02 10:00:00,2026-01-02 10:05:00,2026-01-02 12:00:00\n"
        "m3,user,u2,c2,open,2026-01-03 10:00:00,,\n"
    )
    assert table.source.preset == "intercom_conversations"
    assert table.frame["ticket_id"].tolist() == ["c1", "c2"]
    assert table.frame["customer"].tolist() == ["u1", "u2"]
    assert table.source.ledger.balances
    assert "1 row not counted, being about a “conversation_id” that has one already." in map(str, table.source.notes)


MIXPANEL = "event,time,distinct_id,$insert_id\nSign up,1767348000,u1,i1\nInvite,1767434400,u1,i2\n"
AMPLITUDE = """user_id,device_id,amplitude_id,session_id,event_type,event_time
u1,d1,1,1767348000000,Sign up,2026-01-02 10:00:00.000000
u1,d1,1,-1,Invite,2026-01-03 10:00:00.000000
"""


@pytest.mark.parametrize(("name", "text"), [("mixpanel_events", MIXPANEL), ("amplitude_events", AMPLITUDE)])
def test_raw_events_have_a_user_a_time_and_a_step(name: str, text: str) -> None:
    table = imported(text)
    assert table.source.preset == name
    assert table.frame["step"].tolist() == ["Sign up", "Invite"]
    assert table.frame["date"].astype(str).tolist() == ["2026-01-02 10:00:00", "2026-01-03 10:00:00"]


def test_milliseconds_since_1970_are_dates() -> None:
    table = imported("date,customer,amount\n1767348000000,Ada,1\n1767434400123,Bo,2\n")
    assert table.frame["date"].astype(str).tolist() == ["2026-01-02 10:00:00", "2026-01-03 10:00:00"]


def test_amounts_grouped_as_in_india_are_read() -> None:
    table = imported('date,customer,amount\n2026-01-02,Ada,"1,23,456.00"\n2026-01-03,Bo,"-12,34,567.50"\n')
    assert table.source.totals == {"amount": 123456.0 - 1234567.5}
    assert table.source.problems == ()


def test_an_order_number_of_ten_digits_is_no_date() -> None:
    table = imported("date,order id,customer,amount\n2026-01-02,1767348000,Ada,1\n")
    assert table.frame["order_id"].tolist() == ["1767348000"]
