"""Subscriptions: one row is a contract over a span of time."""

from __future__ import annotations

from kpi.messages import QT_TRANSLATE_NOOP
from kpi.tables.declaration import Field, FieldType, Key, Kind
from kpi.tables.orders import CUSTOMER_HEADERS, QUANTITY_HEADERS, UNIT_PRICE_HEADERS
from kpi.tables.terms import INTERVAL_HEADERS

KIND = Kind(
    name="subscriptions",
    title=QT_TRANSLATE_NOOP("kpi", "Subscriptions"),
    names=(
        "subscriptions", "subscription", "contracts", "memberships", "members", "abbonamenti", "contratti", "soci",
        "iscrizioni", "abonamente", "contracte", "membri",
    ),
    spans=(("start", "end"), ("trial_start", "trial_end")),
    keys=(
        Key(("contract_id",), day="start", witnesses=("customer", "amount")),
        Key(("customer", "start")),
    ),
    fields=(
        Field("customer", FieldType.TEXT, QT_TRANSLATE_NOOP("kpi", "Customer"), CUSTOMER_HEADERS, required=True),
        Field(
            "start", FieldType.DATE, QT_TRANSLATE_NOOP("kpi", "Start"),
            (
                "start", "start date", "start date utc", "start utc", "started", "started at", "begin", "begin date",
                "from", "valid from", "contract start", "activated at", "activation date", "current term start",
                "inizio", "data inizio", "data di inizio", "inizio contratto", "inizio abbonamento", "decorrenza",
                "data decorrenza", "attivazione", "data attivazione", "iscrizione", "data iscrizione", "dal",
                "valido dal", "inceput", "data inceput", "data de inceput", "data inceperii", "inceput abonament",
                "inceput contract", "de la", "valabil de la", "activare", "data activarii", "data inscrierii",
            ),
            required=True,
        ),
        Field(
            "amount", FieldType.MONEY, QT_TRANSLATE_NOOP("kpi", "Price per term"),
            (
                "amount", "price", "mrr", "mrr amount", "monthly amount", "monthly price", "monthly fee", "fee",
                "plan amount", "unit amount", "subscription price", "recurring amount", "importo", "prezzo", "canone",
                "canone mensile", "quota", "quota mensile", "prezzo mensile", "rata", "tariffa", "valoare", "pret",
                "suma", "pret lunar", "abonament lunar", "tarif", "cotizatie", "total", "totale", "value", "valore",
                "annual amount", "annual price", "yearly price", "arr amount", "canone annuo", "pret anual",
            ),
            required=True, instead=(("unit_price", "quantity"),),
        ),
        Field("unit_price", FieldType.MONEY, QT_TRANSLATE_NOOP("kpi", "Unit price"), UNIT_PRICE_HEADERS),
        Field(
            "quantity", FieldType.NUMBER, QT_TRANSLATE_NOOP("kpi", "Quantity"),
            (*QUANTITY_HEADERS, "plan quantity", "seats", "licenses", "posti", "licenze", "locuri", "licente"),
        ),
        Field(
            "end", FieldType.DATE, QT_TRANSLATE_NOOP("kpi", "End"),
            (
                "end", "end date", "ended at", "ended at utc", "ended", "to", "until", "valid to", "valid until",
                "contract end", "canceled at", "cancelled at", "canceled at utc", "cancel date", "cancellation date",
                "expiry", "expires", "expires at", "expiry date", "churn date", "termination date", "fine", "data fine",
                "data di fine", "fine contratto", "fine abbonamento", "scadenza", "data scadenza", "disdetta",
                "data disdetta", "cessazione", "data cessazione", "al", "valido al", "sfarsit", "data sfarsit",
                "data de sfarsit", "data incetarii", "sfarsit abonament", "sfarsit contract", "pana la",
                "valabil pana la", "expirare", "data expirarii", "data anularii", "reziliere", "data rezilierii",
            ),
        ),
        Field(
            "contract_id", FieldType.TEXT, QT_TRANSLATE_NOOP("kpi", "Contract number"),
            (
                "subscription id", "contract id", "contract number", "contract no", "id abbonamento", "id contratto",
                "numero contratto", "n contratto", "numero abbonamento", "id abonament", "id contract",
                "numar contract", "nr contract", "numar abonament",
            ),
        ),
        Field("interval", FieldType.TERM, QT_TRANSLATE_NOOP("kpi", "Term"), INTERVAL_HEADERS),
        Field(
            "interval_count", FieldType.NUMBER, QT_TRANSLATE_NOOP("kpi", "Number of terms"),
            ("interval count", "interval length", "plan interval length", "billing period count"),
        ),
        Field(
            "plan", FieldType.TEXT, QT_TRANSLATE_NOOP("kpi", "Plan"),
            (
                "plan", "plan name", "plan tier", "tier", "product", "package", "subscription", "membership", "piano",
                "pacchetto", "prodotto", "abbonamento", "tipo abbonamento", "contratto", "pachet", "produs",
                "abonament", "tip abonament", "tip contract", "planul",
            ),
        ),
        Field(
            "status", FieldType.WORD, QT_TRANSLATE_NOOP("kpi", "Status"),
            ("status", "state", "subscription status", "stato", "stato abbonamento", "stare", "stadiu", "starea"),
            words={
                "active": (
                    "active", "live", "current", "renewed", "non renewing", "attivo", "attiva", "in corso",
                    "rinnovato", "activ", "activa", "in curs", "valabil",
                ),
                "trial": (
                    "trial", "trialing", "in trial", "free trial", "prova", "in prova", "periodo di prova", "proba",
                    "in proba", "perioada de proba",
                ),
                "past_due": (
                    "past due", "unpaid", "overdue", "insoluto", "scaduto non pagato", "moroso", "restant", "neplatit",
                    "intarziat",
                ),
                "paused": ("paused", "on hold", "suspended", "frozen", "sospeso", "sospesa", "in pausa", "suspendat",
                           "suspendata"),
                "cancelled": (
                    "cancelled", "canceled", "ended", "expired", "churned", "terminated", "incomplete expired",
                    "closed", "inactive", "disdetto", "disdetta", "cessato", "cessata", "scaduto", "scaduta",
                    "terminato", "annullato", "annullata", "chiuso", "anulat", "anulata", "expirat", "expirata",
                    "incetat", "reziliat", "inchis", "inactiv",
                ),
                "incomplete": ("incomplete", "draft", "pending", "future", "in attesa", "bozza", "in asteptare",
                               "ciorna"),
            },
        ),
        Field(
            "trial_start", FieldType.DATE, QT_TRANSLATE_NOOP("kpi", "Trial start"),
            (
                "trial start", "trial start utc", "trial started at", "trial start date", "trial began",
                "inizio prova", "data inizio prova", "inceput proba", "inceput perioada de proba",
            ),
        ),
        Field(
            "trial_end", FieldType.DATE, QT_TRANSLATE_NOOP("kpi", "Trial end"),
            (
                "trial end", "trial end utc", "trial ends at", "trial end date", "fine prova", "data fine prova",
                "sfarsit proba", "sfarsit perioada de proba",
            ),
        ),
        Field(
            "discount", FieldType.MONEY, QT_TRANSLATE_NOOP("kpi", "Discount per term"),
            ("discount", "discount amount", "recurring discount mrr", "sconto", "importo sconto", "reducere",
             "valoare reducere", "discount lunar"),
            or_share=True,
        ),
        Field(
            "currency", FieldType.TEXT, QT_TRANSLATE_NOOP("kpi", "Currency"),
            ("currency", "currency code", "valuta", "moneta", "divisa", "moneda", "cod valuta"),
        ),
    ),
)  # fmt: skip
