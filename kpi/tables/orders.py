"""Orders: one row is a sale, a payment or a line of one."""

from __future__ import annotations

from kpi.messages import QT_TRANSLATE_NOOP
from kpi.tables.declaration import Field, FieldType, Key, Kind
from kpi.tables.terms import INTERVAL_HEADERS
from kpi.tables.words import ORDER_STATUS

CUSTOMER_HEADERS = (
    "customer", "customer id", "customer email", "customer name", "client", "client id", "client name", "cliente",
    "id cliente", "codice cliente", "nome cliente", "clientul", "id client", "cod client", "nume client", "buyer",
    "account", "account id", "acquirente", "cumparator", "contact", "contact name", "ragione sociale",
    "denumire client", "member", "member id", "socio", "abbonato", "abonat", "intestatario", "email", "e mail",
    "email address", "indirizzo email",
    "adresa de e mail", "billing name", "user id", "user", "utente", "utilizator", "company",
    "azienda", "firma", "name", "nome", "nume", "kunde", "kundenname", "kundennummer", "nom du client",
    "nombre del cliente",
)  # fmt: skip

PRICE_WORDS = ("price", "prezzo", "pret")
"""Words in the header of an amount that, beside a quantity, is the price of one piece …"""

TOTAL_WORDS = (
    "total", "totale", "totala", "amount", "importo", "valoare", "valore", "suma", "line", "riga", "net sales", "order",
    "ordine", "comanda",
)  # fmt: skip
"""… unless it has one of these words too."""

UNIT_WORDS = (
    "unit", "per unit", "per seat", "per user", "per license", "each", "unitario", "a persona", "per utente", "unitar",
    "pe unitate", "pe utilizator",
)  # fmt: skip
"""Words in the header of a price that say it is for one piece of several."""

QUANTITY_HEADERS = (
    "quantity", "qty", "units", "items sold", "quantita", "q ta", "qta", "pezzi", "cantitate", "cant", "buc",
)  # fmt: skip

UNIT_PRICE_HEADERS = (
    "unit price", "unit amount", "price per unit", "item price", "price each", "prezzo unitario",
    "prezzo unit", "pret unitar", "pret pe unitate", "pu",
)  # fmt: skip

KIND = Kind(
    name="orders",
    title=QT_TRANSLATE_NOOP("kpi", "Orders"),
    names=(
        "orders", "order", "sales", "payments", "invoices", "transactions", "receipts", "ordini", "vendite",
        "pagamenti", "fatture", "incassi", "scontrini", "comenzi", "vanzari", "plati", "facturi", "incasari",
    ),
    keys=(Key(("order_id",), day="date", witnesses=("customer", "amount")),),
    fields=(
        Field(
            "customer", FieldType.TEXT, QT_TRANSLATE_NOOP("kpi", "Customer"), CUSTOMER_HEADERS,
            required=True, may_be_empty=True,
        ),
        Field(
            "date", FieldType.DATE, QT_TRANSLATE_NOOP("kpi", "Date"),
            (
                "date", "order date", "data ordine", "data comenzii", "data comanda", "invoice date", "created at",
                "date created", "created", "created date", "created date utc", "paid at", "payment date",
                "purchase date", "transaction date", "sale date", "data", "data vendita", "data acquisto",
                "data fattura", "data pagamento", "data documento", "data vanzarii", "data facturii", "data emiterii",
                "data platii", "data incasarii", "giorno", "ziua", "zi", "day", "timestamp", "date time", "datetime",
                "data e ora", "data si ora", "datum", "bestelldatum", "rechnungsdatum", "date de commande",
                "date de facture", "fecha", "fecha de pedido", "fecha de factura",
            ),
            required=True,
        ),
        Field(
            "amount", FieldType.MONEY, QT_TRANSLATE_NOOP("kpi", "Amount"),
            (
                "amount", "total", "importo", "totale", "valoare", "suma", "order total", "total amount",
                "totale ordine", "importo totale", "total comanda", "valoare totala", "line amount", "net sales",
                "total price", "total sales", "net amount", "gross amount", "gross", "net", "lordo", "netto", "revenue",
                "sales", "vendite", "ricavo", "ricavi", "fatturato", "incasso", "imponibile", "vanzari", "venit",
                "incasari", "incasat", "valoare fara tva", "total de plata", "total factura", "totale fattura", "paid",
                "pagato", "platit", "price", "prezzo", "pret", "value", "valore", "spent",
                "gesamtbetrag", "betrag", "umsatz", "montant", "montant total", "total ttc", "importe", "importe total",
            ),
            required=True, instead=(("unit_price", "quantity"),),
        ),
        Field("unit_price", FieldType.MONEY, QT_TRANSLATE_NOOP("kpi", "Unit price"), UNIT_PRICE_HEADERS),
        Field("quantity", FieldType.NUMBER, QT_TRANSLATE_NOOP("kpi", "Quantity"), QUANTITY_HEADERS),
        Field(
            "order_id", FieldType.TEXT, QT_TRANSLATE_NOOP("kpi", "Order number"),
            (
                "order id", "order number", "order no", "order", "order #", "invoice no", "invoice number",
                "invoice id", "invoice", "receipt number", "transaction id", "payment id", "id ordine", "numero ordine",
                "n ordine", "ordine",
                "numero fattura", "n fattura", "fattura", "numero documento", "scontrino", "id comanda",
                "numar comanda", "nr comanda", "comanda", "numar factura", "nr factura", "factura", "bon", "number",
                "numero", "numar", "nr", "id", "bestellnummer", "rechnungsnummer", "n de commande",
                "numero de commande", "numero de facture", "numero de pedido", "numero de factura",
            ),
        ),
        Field(
            "status", FieldType.WORD, QT_TRANSLATE_NOOP("kpi", "Status"),
            (
                "status", "order status", "payment status", "financial status", "state", "stato", "stato ordine",
                "stato pagamento", "stare", "stare comanda", "status comanda", "stadiu", "starea", "statut", "etat",
                "estado",
            ),
            words=ORDER_STATUS,
        ),
        Field(
            "refund", FieldType.MONEY, QT_TRANSLATE_NOOP("kpi", "Refunded"),
            (
                "refund", "refunded", "refund amount", "amount refunded", "refunded amount", "rimborso", "rimborsato",
                "importo rimborsato", "reso", "rambursare", "rambursat", "suma rambursata", "retur",
            ),
        ),
        Field(
            "product", FieldType.TEXT, QT_TRANSLATE_NOOP("kpi", "Product"),
            (
                "product", "product name", "item", "item name", "article", "description", "stock code", "sku",
                "prodotto", "articolo", "descrizione", "produs", "denumire produs", "articol", "descriere",
            ),
        ),
        Field(
            "kind", FieldType.WORD, QT_TRANSLATE_NOOP("kpi", "Recurring or one-off"),
            ("kind", "sale type", "order type", "revenue type", "type", "tipo", "tipo vendita", "tip", "tip vanzare"),
            words={
                "recurring": (
                    "recurring", "subscription", "renewal", "ricorrente", "abbonamento", "rinnovo", "recurent",
                    "abonament", "reinnoire",
                ),
                "one_off": (
                    "one off", "one time", "single", "setup", "nonrecurring", "non recurring", "una tantum", "singolo",
                    "unico", "o singura data", "unica", "ocazional",
                ),
            },
        ),
        Field(
            "interval", FieldType.TERM, QT_TRANSLATE_NOOP("kpi", "Billing interval"), INTERVAL_HEADERS,
        ),
        Field(
            "currency", FieldType.TEXT, QT_TRANSLATE_NOOP("kpi", "Currency"),
            ("currency", "currency code", "valuta", "moneta", "divisa", "moneda", "cod valuta", "wahrung", "devise"),
        ),
    ),
)  # fmt: skip
