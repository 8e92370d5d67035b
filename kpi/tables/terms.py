"""How tables name the length of a billing term."""

from __future__ import annotations

INTERVAL_HEADERS = (
    "interval", "billing interval", "billing period", "billing cycle", "billing frequency", "frequency", "term",
    "period of billing", "intervallo", "durata", "periodicita", "frequenza", "cadenza", "fatturazione", "rinnovo",
    "interval de facturare", "perioada", "perioada de facturare", "frecventa", "periodicitate", "durata contract",
)  # fmt: skip

MONTHLY_WORDS = ("mrr", "monthly", "per month", "mensile", "al mese", "lunar", "lunara", "pe luna")
"""Words in the header of a price that say it is monthly already."""

YEARLY_WORDS = ("arr", "annual", "yearly", "per year", "annuale", "annuo", "all anno", "anual", "anuala", "pe an")
"""Words in the header of a price that say it is for a year."""

TERM_WORDS: dict[float, tuple[str, ...]] = {
    1: (
        "month", "monthly", "months", "mo", "m", "mese", "mensile", "mesi", "luna", "lunar", "lunara", "luni",
        "every month", "ogni mese",
    ),
    2: ("bimonthly", "every two months", "bimestrale", "bimestre", "bilunar"),
    3: ("quarter", "quarterly", "quarters", "trimestre", "trimestrale", "trimestru", "trimestrial", "q"),
    4: ("four monthly", "quadrimestre", "quadrimestrale"),
    6: ("semester", "semiannual", "semi annual", "half year", "half yearly", "biannual", "semestre", "semestrale",
        "semestru", "semestrial"),
    12: ("year", "yearly", "years", "annual", "annually", "y", "anno", "anni", "annuale", "annuo", "an", "ani", "anual",
         "anuala"),
    24: ("biennial", "two years", "biennale", "biennio", "bienal"),
    7 / 30.4375: ("week", "weekly", "weeks", "settimana", "settimane", "settimanale", "saptamana", "saptamani",
                  "saptamanal"),
    1 / 30.4375: ("day", "daily", "days", "giorno", "giorni", "giornaliero", "zi", "zile", "zilnic"),
}  # fmt: skip
"""Length in months and the words for it."""

COUNTED_TERMS = (
    "month", "months", "mese", "mesi", "luna", "luni", "quarter", "quarters", "trimestre", "trimestru", "semester",
    "semestre", "semestru", "year", "years", "anno", "anni", "an", "ani", "week", "weeks", "settimana", "settimane",
    "saptamana", "saptamani", "day", "days", "giorno", "giorni", "zi", "zile",
)  # fmt: skip
"""Of these words, those that are counted: `12 mesi`, but not `12 mensile`."""
