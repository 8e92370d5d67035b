"""Customers: one row is a customer as known today."""

from __future__ import annotations

from kpi.messages import QT_TRANSLATE_NOOP
from kpi.tables.declaration import Field, FieldType, Key, Kind
from kpi.tables.orders import CUSTOMER_HEADERS

KIND = Kind(
    name="customers",
    title=QT_TRANSLATE_NOOP("kpi", "Customers"),
    evidence=("since", "until", "churned", "tenure"),
    names=("customers", "clients", "accounts", "clienti", "anagrafica", "rubrica", "evidenta clienti"),
    keys=(Key(("customer",)),),
    fields=(
        Field("customer", FieldType.TEXT, QT_TRANSLATE_NOOP("kpi", "Customer"), CUSTOMER_HEADERS, required=True),
        Field(
            "since", FieldType.DATE, QT_TRANSLATE_NOOP("kpi", "Customer since"),
            (
                "since", "customer since", "signup date", "sign up date", "signed up", "joined", "join date",
                "registered", "registration date", "created", "created at", "created utc", "first order",
                "cliente dal", "dal", "data registrazione", "data iscrizione", "registrato il", "client din",
                "client de la", "inregistrat", "data inregistrarii", "data inscrierii",
            ),
        ),
        Field(
            "until", FieldType.DATE, QT_TRANSLATE_NOOP("kpi", "Customer until"),
            (
                "until", "customer until", "churn date", "churned at", "left", "left on", "cancelled at", "canceled at",
                "end date", "cliente fino al", "fino al", "data abbandono", "data disdetta", "client pana la",
                "pana la", "data plecarii", "data rezilierii",
            ),
        ),
        Field(
            "churned", FieldType.BOOLEAN, QT_TRANSLATE_NOOP("kpi", "Has left"),
            (
                "churned", "churn", "has churned", "churn flag", "is churned", "left the company", "exited",
                "attrition", "lost", "perso", "persa", "abbandonato", "ha disdetto", "cessato", "pierdut",
                "plecat", "a plecat", "renuntat", "a renuntat",
            ),
        ),
        Field(
            "tenure", FieldType.NUMBER, QT_TRANSLATE_NOOP("kpi", "Months as a customer"),
            (
                "tenure", "tenure months", "months", "months as customer", "tenure in months", "mesi", "anzianita",
                "mesi cliente", "anzianita mesi", "luni", "vechime", "vechime luni", "luni client",
            ),
        ),
        Field(
            "amount", FieldType.MONEY, QT_TRANSLATE_NOOP("kpi", "Amount per month"),
            (
                "monthly charges", "monthly charge", "mrr", "monthly amount", "monthly fee", "monthly spend", "amount",
                "canone mensile", "importo mensile", "spesa mensile", "suma lunara", "abonament lunar",
                "valoare lunara", "importo", "valoare", "suma",
            ),
        ),
        Field(
            "margin", FieldType.NUMBER, QT_TRANSLATE_NOOP("kpi", "Margin"),
            ("margin", "gross margin", "margine", "margine lordo", "marja", "marja bruta", "adaos"),
        ),
        Field(
            "currency", FieldType.TEXT, QT_TRANSLATE_NOOP("kpi", "Currency"),
            ("currency", "currency code", "valuta", "moneta", "divisa", "moneda", "cod valuta"),
        ),
    ),
)  # fmt: skip
