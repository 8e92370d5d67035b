"""Events: one row is a step that a user took."""

from __future__ import annotations

from kpi.messages import QT_TRANSLATE_NOOP
from kpi.tables.declaration import Field, FieldType, Kind
from kpi.tables.sessions import USER_HEADERS

KIND = Kind(
    name="events",
    title=QT_TRANSLATE_NOOP("kpi", "Events"),
    names=("events", "event", "steps", "onboarding", "activity", "eventi", "passi", "attivita", "evenimente", "pasi",
           "activitate"),
    fields=(
        Field("user", FieldType.TEXT, QT_TRANSLATE_NOOP("kpi", "User"), USER_HEADERS, required=True),
        Field(
            "date", FieldType.DATE, QT_TRANSLATE_NOOP("kpi", "Date"),
            ("date", "timestamp", "time", "event time", "event date", "occurred at", "created at", "data",
             "data e ora", "data evento", "ora", "data eveniment", "data evenimentului", "data si ora"),
            required=True,
        ),
        Field(
            "step", FieldType.TEXT, QT_TRANSLATE_NOOP("kpi", "Step"),
            ("step", "event", "event name", "event type", "action", "milestone", "passo", "passaggio", "fase",
             "evento", "azione", "tappa", "pas", "etapa", "eveniment", "actiune"),
            required=True,
        ),
    ),
)  # fmt: skip
