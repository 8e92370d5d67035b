"""Sessions: one row is a visit to the product."""

from __future__ import annotations

from kpi.messages import QT_TRANSLATE_NOOP
from kpi.tables.declaration import Field, FieldType, Kind

USER_HEADERS = (
    "user", "user id", "user name", "username", "distinct id", "visitor id", "device id", "client id", "email",
    "utente", "id utente", "nome utente", "utilizator", "id utilizator", "nume utilizator", "customer",
    "customer id", "cliente", "client", "account id", "member id", "subscription id",
)  # fmt: skip

KIND = Kind(
    name="sessions",
    title=QT_TRANSLATE_NOOP("kpi", "Product sessions"),
    evidence=("end", "seconds", "feature"),
    spans=(("start", "end"),),
    names=("sessions", "session", "usage", "logins", "visits", "sessioni", "utilizzo", "accessi", "sesiuni",
           "utilizare", "accesari"),
    fields=(
        Field("user", FieldType.TEXT, QT_TRANSLATE_NOOP("kpi", "User"), USER_HEADERS, required=True),
        Field(
            "start", FieldType.DATE, QT_TRANSLATE_NOOP("kpi", "Start"),
            (
                "start", "started at", "start time", "session start", "login", "login time", "usage date", "date",
                "timestamp", "inizio", "inizio sessione", "accesso", "data", "data accesso", "inceput",
                "inceput sesiune", "inceputul sesiunii", "autentificare", "data accesarii", "time",
            ),
            required=True,
        ),
        Field(
            "end", FieldType.DATE, QT_TRANSLATE_NOOP("kpi", "End"),
            (
                "end", "ended at", "end time", "session end", "logout", "logout time", "fine", "fine sessione",
                "uscita", "sfarsit", "sfarsit sesiune", "sfarsitul sesiunii", "iesire",
            ),
        ),
        Field(
            "seconds", FieldType.DURATION, QT_TRANSLATE_NOOP("kpi", "Length"),
            (
                "seconds", "duration", "duration seconds", "session duration", "duration secs", "duration minutes",
                "usage duration secs", "length", "time spent", "secondi", "durata", "durata secondi", "durata minuti",
                "durata sessione", "secunde", "durata secunde", "durata minute", "durata sesiunii",
            ),
        ),
        Field(
            "feature", FieldType.TEXT, QT_TRANSLATE_NOOP("kpi", "Feature"),
            ("feature", "feature name", "module", "page", "screen", "funzione", "funzionalita", "modulo", "pagina",
             "functie", "functionalitate", "modul", "ecran"),
        ),
        Field(
            "uses", FieldType.NUMBER, QT_TRANSLATE_NOOP("kpi", "Times used"),
            ("usage count", "use count", "uses", "times used", "number of uses", "utilizzi", "numero utilizzi",
             "numero di utilizzi", "volte", "utilizari", "numar utilizari", "numar de utilizari"),
        ),
        Field("customer", FieldType.TEXT, QT_TRANSLATE_NOOP("kpi", "Customer"),
              ("customer", "customer id", "account", "account id", "company", "cliente", "id cliente", "azienda",
               "client", "id client", "firma")),
    ),
)  # fmt: skip
