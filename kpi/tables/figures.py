"""Figures: one row is a period of totals, each column a fact."""

from __future__ import annotations

from kpi.facts.names import FACTS, Fact
from kpi.messages import QT_TRANSLATE_NOOP
from kpi.tables.declaration import Field, FieldType, Key, Kind
from kpi.units import Unit


def _field(fact: Fact) -> Field:
    kind = FieldType.MONEY if fact.unit is Unit.MONEY else FieldType.NUMBER
    return Field(fact.name, kind, fact.title, (fact.name, *fact.headers, fact.title))


KIND = Kind(
    name="figures",
    title=QT_TRANSLATE_NOOP("kpi", "Totals per period"),
    evidence=tuple(FACTS),
    names=("figures", "totals", "kpi", "kpis", "metrics", "monthly", "dati", "totali", "indicatori", "mensile",
           "cifre", "totaluri", "indicatori lunari", "lunar"),
    keys=(Key(("period",), optional=("day",), with_dimensions=True),),
    fields=(
        Field(
            "period", FieldType.PERIOD, QT_TRANSLATE_NOOP("kpi", "Period"),
            (
                "period", "month", "quarter", "year", "week", "periodo", "mese", "trimestre", "anno", "settimana",
                "perioada", "luna", "trimestru", "trimestrul", "an", "anul", "saptamana", "date", "data",
            ),
            required=True,
        ),
        *(_field(fact) for fact in FACTS.values()),
        Field(
            "currency", FieldType.TEXT, QT_TRANSLATE_NOOP("kpi", "Currency"),
            ("currency", "currency code", "valuta", "moneta", "divisa", "moneda", "cod valuta"),
        ),
    ),
)  # fmt: skip
