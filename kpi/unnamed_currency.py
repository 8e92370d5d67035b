"""The question that is asked before an import where nothing says the currency of the amounts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from kpi.dataset import DEFAULT_CURRENCY
from kpi.doubts import Answer, Doubt
from kpi.facts.currencies import currencies_in
from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.receipt import Table

WHICH_CURRENCY = QT_TRANSLATE_NOOP(
    "kpi", "Nothing says the currency of “{column}”, which comes to {total}. Which one is it?"
)
USUAL = ("EUR", "RON", "USD", "GBP", "CHF")


def currency_doubts(table: Table, known: Sequence[Table], chosen: str | None) -> tuple[Doubt, ...]:
    """Ask for the currency of a table that says none, unless it follows from what is open or from the setting `chosen`.

    It follows where the tables that are `known` are all in one currency; amounts without one count in that.
    """
    source = table.source
    if not source.totals or chosen or currencies_in(table):
        return ()
    named: Counter[str] = sum(map(currencies_in, known), Counter())
    if len(named) == 1 or (known and not named):
        return ()
    assumed = max(named, key=lambda code: (named[code], code), default=DEFAULT_CURRENCY)
    field, total = max(source.totals.items(), key=lambda item: item[0] == "amount")
    text = Message(WHICH_CURRENCY, {"column": source.columns.get(field, field), "total": total})
    codes = dict.fromkeys((assumed, *named, *USUAL))
    return (Doubt("currency", None, text, tuple(Answer(code, code) for code in codes), assumed),)
