"""One currency for all money: amounts in others are converted at the user's rates, or left out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from typing_extensions import override

from kpi.facts.columns import Integers
from kpi.messages import QT_TRANSLATE_NOOP, Message, PolsoError
from kpi.receipt import Table
from kpi.setting_forms import NumbersByName
from kpi.settings import Setting, Settings
from kpi.tables import KINDS, FieldType

OTHER_CURRENCY = QT_TRANSLATE_NOOP("kpi", "Left out: %n row(s) of {file} in another currency than {currency}.", None, 1)
CONVERTED = QT_TRANSLATE_NOOP("kpi", "Converted to {currency}: %n row(s) of {file} in {others}, at {rates}.", None, 1)
TOO_LARGE = QT_TRANSLATE_NOOP(
    "kpi", "At the rate of {rate} an amount becomes too large to be counted. Correct the rates of exchange."
)
SMALLEST_RATE = 1e-9
_BEFORE_A_NAME = re.compile(r"[,\s]+(?=[A-Za-z])")


@dataclass(frozen=True)
class Rates(NumbersByName):
    """What one of each currency is worth in the chosen one: `USD=0.92, RON=0.2`."""

    @override
    def __call__(self, text: str) -> Mapping[str, float]:
        return super().__call__(_BEFORE_A_NAME.sub(";", text.strip()))


def currencies_in(table: Table) -> Counter[str]:
    """Count the rows in each currency that a table names: those of its rows, else that of the whole table."""
    own = _codes(table)
    if own is not None and (counted := Counter(own.dropna().tolist())):
        return counted
    return Counter({table.source.currency: len(table.frame)}) if table.source.currency else Counter()


def rates(settings: Settings) -> Mapping[str, float]:
    """Return what one of each currency is worth in the one that is chosen."""
    said = settings["rates"]
    assert isinstance(said, Mapping)
    return said


def in_currency(table: Table, currency: str, worth: Mapping[str, float]) -> tuple[Table, tuple[Message, ...]]:
    """Return the table with its money in one currency, and notes of what was converted and what was left out.

    A row that says no currency is in that of its table, where it has one. Rows in a currency without a rate are left
    out.
    """
    if not currencies_in(table):
        return table, ()
    codes = _codes(table)
    if codes is None:
        codes = pd.Series(table.source.currency, index=table.frame.index, dtype="object")
    codes = codes.fillna(table.source.currency or currency)
    same = (codes == currency).to_numpy()
    if same.all():
        return table, ()
    rated = codes.isin([code for code in worth if code != currency]).to_numpy()
    kept, file = same | rated, table.source.file.name
    notes: list[Message] = []
    frame = table.frame
    if rated.any():
        frame = _converted(table, codes, currency, worth)
        notes.append(_note_of_converted(file, currency, worth, codes[rated]))
    if not kept.all():
        values = {"file": file, "currency": currency}
        notes.append(Message(OTHER_CURRENCY, values, count=int((~kept).sum())))
        frame = frame[kept]
    return replace(table, frame=frame), tuple(notes)


def converted(amounts: Integers, rate: float) -> NDArray[np.int64]:
    """Return whole millionths × a rate as it is written, each rounded once to a millionth, half away from zero.

    Raises PolsoError when they become too large to be counted.
    """
    up, down = Decimal(repr(rate)).as_integer_ratio()
    largest = max(abs(int(amounts.min(initial=0))), abs(int(amounts.max(initial=0))))
    sizes = np.abs(amounts.astype(object) if 2 * largest * up + down > np.iinfo(np.int64).max else amounts)
    rounded = (2 * up * sizes + down) // (2 * down)
    if int(rounded.max(initial=0)) > np.iinfo(np.int64).max:
        raise PolsoError(Message(TOO_LARGE, {"rate": repr(rate)}))
    signed: NDArray[np.int64] = np.where(amounts < 0, -rounded, rounded).astype(np.int64)
    return signed


def _converted(table: Table, codes: pd.Series, currency: str, worth: Mapping[str, float]) -> pd.DataFrame:
    kind = KINDS[table.kind]
    money = [name for name in table.frame if kind.has(str(name)) and kind.field(str(name)).type is FieldType.MONEY]
    made: dict[str, pd.Series] = {}
    for name in map(str, money):
        column = table.frame[name].copy()
        for code in sorted(set(codes) & set(worth) - {currency}):
            there = (codes == code).to_numpy() & column.notna().to_numpy()
            column[there] = converted(column[there].to_numpy(dtype=np.int64), worth[code])
        made[name] = column
    return table.frame.assign(**made)


def _note_of_converted(file: str, currency: str, worth: Mapping[str, float], codes: pd.Series) -> Message:
    others = sorted(set(codes))
    at = ", ".join(f"1 {code} = {Decimal(repr(worth[code]))} {currency}" for code in others)
    values = {"currency": currency, "file": file, "others": ", ".join(others), "rates": at}
    return Message(CONVERTED, values, count=len(codes))


def _codes(table: Table) -> pd.Series | None:
    """Return the currency of each row in capitals, or None when rows have none of their own."""
    if "currency" not in table.frame:
        return None
    return table.frame["currency"].astype("object").str.strip().str.upper()


SETTINGS = (
    Setting(
        "rates",
        QT_TRANSLATE_NOOP("kpi", "Rates of exchange"),
        {},
        Rates(low=SMALLEST_RATE, example="USD=0.92, RON=0.2", pattern="[A-Z]{3}", upper=True),
        help=QT_TRANSLATE_NOOP(
            "kpi",
            "What one of each other currency is worth in yours. Without a rate, amounts in it are left out, and it is "
            "said how many.",
        ),
    ),
)
