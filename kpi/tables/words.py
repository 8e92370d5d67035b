"""Words that more than one kind of table writes in its cells, folded, under their canonical word."""

from __future__ import annotations

ORDER_STATUS: dict[str, tuple[str, ...]] = {
    "paid": (
        "paid", "completed", "complete", "succeeded", "success", "successful", "processing", "processed", "fulfilled",
        "shipped", "delivered", "closed", "settled", "captured", "partially paid", "partially refunded", "active",
        "ok", "sent", "issued", "overdue", "awaiting payment", "payment", "pagato", "pagata", "pagati", "saldato",
        "saldata", "incassato", "incassata", "completato", "completata", "evaso", "evasa", "spedito", "spedita",
        "consegnato", "consegnata", "chiuso", "chiusa", "emessa", "emesso", "scaduta", "in lavorazione", "platit",
        "platita", "platite", "incasata", "incasat", "achitat", "achitata", "finalizat", "finalizata", "livrat",
        "livrata", "expediat", "expediata", "emisa", "received", "payment received", "ricevuto", "ricevuta",
        "pagamento ricevuto", "bonifico ricevuto", "accreditato", "primit", "primita", "plata primita", "confirmed",
        "confermato", "confermata", "confirmat", "confirmata", "emis", "depasita", "in procesare", "facturat",
        "facturata", "bezahlt", "abgeschlossen", "versendet", "payee", "paye", "terminee", "livree", "pagado",
        "completado", "entregado",
    ),
    "refunded": (
        "refunded", "refund", "returned", "reversed", "chargeback", "charged back", "rimborsato", "rimborsata", "reso",
        "restituito", "stornato", "stornata", "rambursat", "rambursata", "returnat", "returnata", "stornat",
        "erstattet", "ruckerstattet", "remboursee", "rembourse", "reembolsado",
    ),
    "pending": (
        "pending", "open", "unpaid", "on hold", "draft", "authorized", "authorised", "requires payment", "incomplete",
        "scheduled", "uncaptured", "waiting", "awaiting", "payment pending", "pending payment",
        "awaiting bank transfer",
        "attesa", "in attesa", "in attesa di pagamento", "attesa pagamento", "asteptare", "in asteptarea platii",
        "in sospeso", "sospeso", "non pagato", "non pagata", "da pagare",
        "aperto", "aperta", "bozza", "autorizzato", "in asteptare", "neplatit", "neplatita", "neachitat",
        "neachitata", "neincasata", "ciorna", "proforma", "preventivo", "quote", "offen", "ausstehend", "en attente",
        "impayee", "pendiente",
    ),
    "cancelled": (
        "cancelled", "canceled", "void", "voided", "failed", "expired", "declined", "denied", "rejected", "deleted",
        "abandoned", "blocked", "trash", "payment failed", "payment declined", "payment rejected", "payment cancelled",
        "payment canceled", "pagamento fallito", "plata esuata",
        "annullato", "annullata", "cancellato", "cancellata", "fallito", "fallita",
        "rifiutato", "rifiutata", "eliminato", "anulat", "anulata", "esuat", "esuata", "respins", "respinsa",
        "refuzat", "refuzata", "sters", "storniert", "abgebrochen", "fehlgeschlagen", "annulee", "annule", "echouee",
        "cancelado", "fallido", "rechazado",
    ),
}  # fmt: skip

PURPOSES: dict[str, tuple[str, ...]] = {
    "marketing": (
        "marketing", "advertising", "ads", "ad", "promotion", "campaign", "acquisition", "seo", "social", "pubblicita",
        "promozione", "campagna", "acquisizione", "publicitate", "reclama", "promovare", "campanie",
    ),
    "sales": (
        "sales", "sale", "selling", "commission", "commissions", "vendita", "vendite", "commerciale", "commerciali",
        "provvigioni", "provvigione", "vanzari", "vanzare", "comisioane", "comision",
    ),
    "retention": (
        "retention", "customer success", "customer care", "support", "loyalty", "renewal", "fidelizzazione",
        "fedelta", "assistenza", "assistenza clienti", "mantenimento", "retentie", "retinere", "fidelizare",
        "loialitate", "asistenta", "suport",
    ),
    "other": (
        "other", "others", "rent", "general", "overhead", "admin", "administration", "salaries", "wages", "utilities",
        "altro", "altri", "altre", "affitto", "generali", "stipendi", "utenze", "materiali", "alte", "altele", "altul",
        "chirie", "salarii", "utilitati", "materiale",
    ),
}  # fmt: skip
