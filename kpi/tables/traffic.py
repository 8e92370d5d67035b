"""Traffic: one row is a day or a month of the way from a visit to a sale."""

from __future__ import annotations

from kpi.messages import QT_TRANSLATE_NOOP
from kpi.tables.declaration import Field, FieldType, Kind

KIND = Kind(
    name="traffic",
    title=QT_TRANSLATE_NOOP("kpi", "Traffic"),
    evidence=("visits", "leads", "trials", "trials_paid", "conversions"),
    names=(
        "traffic", "visits", "analytics", "funnel", "website", "traffico", "visite", "sito", "trafic", "vizite",
        "site", "web",
    ),
    fields=(
        Field(
            "date", FieldType.DATE, QT_TRANSLATE_NOOP("kpi", "Date"),
            ("date", "day", "data", "giorno", "ziua", "zi", "month", "mese", "luna", "week", "settimana", "saptamana",
             "jour", "tag"),
            required=True,
        ),
        Field(
            "visits", FieldType.NUMBER, QT_TRANSLATE_NOOP("kpi", "Visits"),
            (
                "visits", "sessions", "visitors", "users", "total users", "unique visitors", "page views", "visite",
                "sessioni", "visitatori", "utenti", "vizite", "sesiuni", "vizitatori", "utilizatori",
            ),
        ),
        Field(
            "leads", FieldType.NUMBER, QT_TRANSLATE_NOOP("kpi", "Leads"),
            ("leads", "contacts", "enquiries", "inquiries", "requests", "lead", "contatti", "richieste",
             "contacte", "cereri", "solicitari"),
        ),
        Field(
            "trials", FieldType.NUMBER, QT_TRANSLATE_NOOP("kpi", "Trials begun"),
            ("trials", "free trials", "trials started", "trial starts", "signups", "sign ups", "prove",
             "prove iniziate", "prove gratuite", "probe", "probe incepute", "perioade de proba"),
        ),
        Field(
            "trials_paid", FieldType.NUMBER, QT_TRANSLATE_NOOP("kpi", "Trials that paid"),
            ("trials paid", "paid trials", "trials converted", "converted trials", "prove pagate", "prove convertite",
             "probe platite", "probe convertite"),
        ),
        Field(
            "conversions", FieldType.NUMBER, QT_TRANSLATE_NOOP("kpi", "Conversions"),
            (
                "conversions", "key events", "purchases", "orders", "transactions", "sales", "conversioni", "acquisti",
                "ordini", "vendite", "conversii", "achizitii", "comenzi", "vanzari",
            ),
        ),
        Field(
            "channel", FieldType.TEXT, QT_TRANSLATE_NOOP("kpi", "Channel"),
            (
                "channel", "source", "medium", "campaign", "channel group", "session primary channel group",
                "session primary channel group default channel group", "canale", "fonte", "origine", "canal", "sursa",
            ),
        ),
    ),
)  # fmt: skip
