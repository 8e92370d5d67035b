"""Tickets: one row is a support request."""

from __future__ import annotations

from kpi.messages import QT_TRANSLATE_NOOP
from kpi.tables.declaration import Field, FieldType, Key, Kind
from kpi.tables.orders import CUSTOMER_HEADERS

KIND = Kind(
    name="tickets",
    title=QT_TRANSLATE_NOOP("kpi", "Support tickets"),
    evidence=("resolved", "resolution_time", "first_response", "first_response_time", "contacts", "reopened"),
    names=(
        "tickets", "ticket", "support", "cases", "requests", "assistenza", "segnalazioni", "richieste", "reclami",
        "tichete", "sesizari", "cereri", "reclamatii", "suport",
    ),
    spans=(("created", "resolved"),),
    inner_spans=(("created", "first_response"), ("created", "reopened_at")),
    keys=(Key(("ticket_id",), day="created", witnesses=("customer", "category", "channel")),),
    fields=(
        Field(
            "created", FieldType.DATE, QT_TRANSLATE_NOOP("kpi", "Opened"),
            (
                "created", "created at", "created time", "created date", "opened", "opened at", "open date", "open dt",
                "submitted", "submitted at", "date opened", "creation date", "reported at", "received at", "aperto",
                "aperto il", "apertura", "data apertura", "creato", "creato il", "data creazione", "ricevuto il",
                "deschis", "deschis la", "data deschiderii", "creat", "creat la", "data crearii", "primit la", "date",
                "data",
            ),
            required=True,
        ),
        Field(
            "resolved", FieldType.DATE, QT_TRANSLATE_NOOP("kpi", "Resolved"),
            (
                "resolved", "resolved at", "resolved time", "solved", "solved at", "closed", "closed at", "closed time",
                "closed date", "closed dt", "close date", "resolution date", "date closed", "date resolved",
                "completed at", "risolto", "risolto il", "data risoluzione", "chiuso", "chiuso il", "chiusura",
                "data chiusura", "rezolvat", "rezolvat la", "data rezolvarii", "inchis", "inchis la", "data inchiderii",
            ),
        ),
        Field(
            "ticket_id", FieldType.TEXT, QT_TRANSLATE_NOOP("kpi", "Ticket number"),
            (
                "ticket id", "ticket", "ticket number", "ticket no", "case id", "case number", "case enquiry id",
                "request id", "conversation id", "id ticket", "numero ticket", "id richiesta", "id tichet", "tichet",
                "numar tichet", "nr tichet", "id cerere", "number", "numero", "numar", "id",
            ),
        ),
        Field(
            "first_response", FieldType.DATE, QT_TRANSLATE_NOOP("kpi", "First answered"),
            (
                "first response", "first response at", "first reply at", "first replied at", "initial response time",
                "first answer", "first answered at", "first reply", "responded at", "answered at", "first contact at",
                "prima risposta", "data prima risposta", "prima risposta il", "risposto il", "primul raspuns",
                "data primului raspuns", "primul raspuns la", "raspuns la",
            ),
        ),
        Field(
            "resolution_time", FieldType.DURATION, QT_TRANSLATE_NOOP("kpi", "Time to resolution"),
            (
                "resolution time", "resolution time hours", "resolution time in hrs", "resolution time minutes",
                "resolution hours", "full resolution time in minutes", "time to resolution", "time to resolve",
                "handle time", "tempo di risoluzione", "tempo risoluzione", "ore di risoluzione", "timp de rezolvare",
                "timp rezolvare", "ore rezolvare",
            ),
        ),
        Field(
            "first_response_time", FieldType.DURATION, QT_TRANSLATE_NOOP("kpi", "Time to first answer"),
            (
                "first response time", "first response time minutes", "first response time in hrs",
                "first reply time in minutes", "first reply time", "response time", "time to first response",
                "first response time hours", "tempo di prima risposta", "tempo prima risposta", "tempo di risposta",
                "timp de raspuns", "timp primul raspuns", "timp pana la primul raspuns",
            ),
        ),
        Field(
            "contacts", FieldType.NUMBER, QT_TRANSLATE_NOOP("kpi", "Messages from the customer"),
            (
                "contacts", "contact count", "messages", "replies", "customer interactions", "customer replies",
                "interactions", "touches", "contatti", "messaggi", "interazioni", "contacte", "mesaje", "interactiuni",
            ),
        ),
        Field(
            "reopened", FieldType.NUMBER, QT_TRANSLATE_NOOP("kpi", "Times reopened"),
            (
                "reopened", "reopens", "reopen count", "reopenings", "riaperto", "riaperture", "redeschis",
                "redeschideri",
            ),
            or_yes_no=True,
        ),
        Field(
            "reopened_at", FieldType.DATE, QT_TRANSLATE_NOOP("kpi", "Opened again"),
            (
                "reopened at", "reopened on", "reopen date", "date reopened", "reopened time", "reopened",
                "riaperto il", "data riapertura", "riaperto", "redeschis la", "data redeschiderii", "redeschis",
            ),
        ),
        Field(
            "status", FieldType.WORD, QT_TRANSLATE_NOOP("kpi", "Status"),
            ("status", "state", "case status", "ticket status", "stato", "stare", "stadiu", "starea"),
            words={
                "open": ("open", "new", "assigned", "in progress", "reopened", "aperto", "aperta", "nuovo", "nuova",
                         "in lavorazione", "in corso", "assegnato", "deschis", "nou", "in lucru", "in curs", "alocat"),
                "pending": ("pending", "waiting", "on hold", "hold", "waiting on customer", "waiting on third party",
                            "snoozed", "in attesa", "sospeso", "in asteptare", "suspendat"),
                "solved": ("solved", "resolved", "closed", "done", "completed", "risolto", "risolta", "chiuso",
                           "chiusa", "completato", "rezolvat", "inchis", "finalizat"),
                "cancelled": ("cancelled", "canceled", "spam", "deleted", "duplicate", "rejected", "annullato",
                              "eliminato", "duplicato", "anulat", "sters", "duplicat", "respins"),
            },
        ),
        Field("customer", FieldType.TEXT, QT_TRANSLATE_NOOP("kpi", "Customer"),
              ("requester", "requester email", "requester id", "richiedente", "solicitant", "full name", "contact id",
               *CUSTOMER_HEADERS)),
        Field("channel", FieldType.TEXT, QT_TRANSLATE_NOOP("kpi", "Channel"),
              ("channel", "via", "source", "canale", "fonte", "canal", "sursa", "origine")),
        Field(
            "category", FieldType.TEXT, QT_TRANSLATE_NOOP("kpi", "Category"),
            ("category", "type", "ticket type", "topic", "reason", "categoria", "tipo", "argomento", "motivo", "causa",
             "categorie", "tip", "subiect", "motiv"),
        ),
        Field(
            "satisfaction", FieldType.NUMBER, QT_TRANSLATE_NOOP("kpi", "Satisfaction with the answer"),
            ("satisfaction score", "satisfaction", "satisfaction rating", "csat", "csat score", "rating",
             "soddisfazione", "punteggio soddisfazione", "satisfactie", "scor satisfactie"),
            labelled=True,
        ),
    ),
)  # fmt: skip
