"""Costs: one row is money spent."""

from __future__ import annotations

from kpi.messages import QT_TRANSLATE_NOOP
from kpi.tables.declaration import Field, FieldType, Kind
from kpi.tables.words import PURPOSES

KIND = Kind(
    name="costs",
    title=QT_TRANSLATE_NOOP("kpi", "Costs"),
    evidence=("purpose",),
    names=(
        "costs", "cost", "expenses", "spend", "spending", "marketing", "ads", "budget", "costi", "spese", "uscite",
        "pubblicita", "costuri", "cheltuieli", "reclame", "publicitate",
    ),
    fields=(
        Field(
            "date", FieldType.DATE, QT_TRANSLATE_NOOP("kpi", "Date"),
            (
                "date", "day", "month", "expense date", "cost date", "payment date", "reporting starts", "invoice date",
                "data", "giorno", "mese", "data spesa", "data pagamento", "data documento", "ziua", "zi", "luna",
                "data cheltuielii", "data platii", "jour", "tag", "timestamp", "informazioni cronologiche",
                "marcaj de timp",
            ),
            required=True,
        ),
        Field(
            "amount", FieldType.MONEY, QT_TRANSLATE_NOOP("kpi", "Amount"),
            (
                "cost", "costs", "spend", "spent", "expense", "expenses", "amount spent", "costo", "costi", "spesa",
                "spese", "uscita", "uscite", "cheltuiala", "cheltuieli", "costuri", "kosten", "cout", "amount", "total",
                "importo", "totale", "valoare", "suma", "value", "valore", "net", "netto",
            ),
            required=True,
        ),
        Field(
            "purpose", FieldType.WORD, QT_TRANSLATE_NOOP("kpi", "Purpose"),
            (
                "purpose", "cost type", "expense type", "cost center", "department", "category", "type", "scopo",
                "finalita", "categoria", "tipo", "tipo spesa", "tipo costo", "tipo di costo", "centro di costo",
                "reparto", "ripartizione", "scop", "categorie", "tip", "tip cheltuiala", "tip cost", "departament",
                "destinatie",
            ),
            words=PURPOSES,
        ),
        Field(
            "channel", FieldType.TEXT, QT_TRANSLATE_NOOP("kpi", "Channel"),
            (
                "channel", "campaign", "campaign name", "source", "medium", "platform", "supplier", "vendor", "canale",
                "campagna", "piattaforma", "fornitore", "canal", "campanie", "platforma", "furnizor",
            ),
        ),
        Field(
            "currency", FieldType.TEXT, QT_TRANSLATE_NOOP("kpi", "Currency"),
            ("currency", "currency code", "valuta", "moneta", "divisa", "moneda", "cod valuta"),
        ),
    ),
)  # fmt: skip

TELLING_HEADERS = (
    "cost", "costs", "spend", "spent", "expense", "expenses", "amount spent", "costo", "costi", "spesa", "spese",
    "uscita", "uscite", "cheltuiala", "cheltuieli", "costuri", "kosten", "cout",
)  # fmt: skip
"""Headers of an amount that alone say it is a cost."""
