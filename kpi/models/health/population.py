"""The customers of a business across its tables, known by their names whatever the capitals and blanks in them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from kpi.facts.columns import Integers, Mask

KINDS = ("subscriptions", "orders", "customers", "surveys", "tickets", "sessions")
"""The kinds of table that may name a customer."""

NAMES_THE_CUSTOMER = {"sessions": ("customer", "user")}
"""The columns that name the customer, the best first; where a visit names no customer, its user is one."""

Texts = pa.StringArray


@dataclass(frozen=True)
class Population:
    """Everybody whom any table names. A customer's code is a position in `keys` and `names`.

    `keys` are the names in small letters, `names` as they are written where they are met first; `codes` give for each
    kind of table the code of each row's customer, −1 where it names none.
    """

    keys: Texts
    names: Texts
    codes: Mapping[str, Integers]

    def __len__(self) -> int:
        return len(self.keys)

    def key(self, code: int) -> str:
        """Return the name of a customer in small letters."""
        return str(self.keys[code].as_py())

    def name(self, code: int) -> str:
        """Return the name of a customer as it is written."""
        return str(self.names[code].as_py())

    def code(self, key: str) -> int | None:
        """Return the code of a customer, None for nobody."""
        place = int(pc.index(self.keys, pa.scalar(key, self.keys.type)).as_py())
        return place if place >= 0 else None

    def named_in(self, *kinds: str) -> Mask:
        """Mark the customers whom any of these kinds of table names."""
        named = np.zeros(len(self) + 1, dtype=bool)
        for kind in kinds:
            if kind in self.codes:
                named[self.codes[kind]] = True
        # Rows without a customer, at −1, mark the place after the last one.
        return named[:-1]


def population(frames: Mapping[str, pd.DataFrame]) -> Population:
    """Find everybody whom the tables name."""
    texts: list[Texts] = []
    used: dict[str, tuple[Integers, Integers, int]] = {}
    for kind in KINDS:
        column = _customer_column(kind, frames[kind]) if kind in frames else None
        if column is not None:
            categories = column.cat.categories
            codes = column.cat.codes.to_numpy().astype(np.int64)
            there = np.flatnonzero(np.bincount(codes + 1, minlength=len(categories) + 1)[1:])
            texts.append(_texts(categories[there]))
            used[kind] = codes, there, len(categories)
    written = pa.concat_arrays(texts) if texts else pa.array([], pa.string())
    encoded = folded(written).dictionary_encode()
    person = encoded.indices.to_numpy(zero_copy_only=False).astype(np.int64)
    _, first = np.unique(person, return_index=True)
    starts = np.cumsum([0, *(len(there) for _, there, _ in used.values())])
    coded = {
        kind: _of_rows(codes, there, size, person[start:])
        for (kind, (codes, there, size)), start in zip(used.items(), starts.tolist(), strict=False)
    }
    keys, names = encoded.dictionary, written.take(first)
    assert isinstance(keys, Texts)
    assert isinstance(names, Texts)
    return Population(keys, names, coded)


def folded(names: Texts) -> Texts:
    """Return names in small letters with single blanks between their words: `Mario  Rossi ` is `mario rossi`."""
    words = pc.utf8_split_whitespace(pc.utf8_trim_whitespace(pc.utf8_lower(names)))
    joined = pc.binary_join(words, " ")
    assert isinstance(joined, pa.StringArray)
    return joined


def _texts(categories: pd.Index) -> Texts:
    # What pandas holds in Arrow may come in several chunks.
    texts = pa.array(categories.astype("str").array)
    whole = texts.combine_chunks() if isinstance(texts, pa.ChunkedArray) else texts
    cast = whole.cast(pa.string())
    assert isinstance(cast, Texts)
    return cast


def _customer_column(kind: str, frame: pd.DataFrame) -> pd.Series | None:
    for name in NAMES_THE_CUSTOMER.get(kind, ("customer",)):
        if name in frame:
            column = frame[name]
            return column if isinstance(column.dtype, pd.CategoricalDtype) else column.astype("category")
    return None


def _of_rows(codes: Integers, there: Integers, size: int, person: Integers) -> Integers:
    """Return for each row the code of its customer, from the code of its category."""
    meant = np.full(size + 1, -1, dtype=np.int64)
    meant[there] = person[: len(there)]
    return meant[codes]
