"""One name for one column: the `Canale` kept from the orders is the `channel` of the costs, if they call it so."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

import pandas as pd

from kpi.folding import fold_header
from kpi.receipt import Table


def names(tables: Sequence[Table]) -> Mapping[str, str]:
    """Return for each header and name, folded, the column that it stands for in tables named alike.

    A header under which several tables have a field stands for the field that most of them read it as.
    """
    fields: dict[str, Counter[str]] = {}
    for table in tables:
        for name, header in table.source.columns.items():
            if name in table.frame and isinstance(table.frame[name].dtype, pd.CategoricalDtype):
                fields.setdefault(fold_header(header), Counter())[name] += 1
    found = {folded: max(counts, key=lambda name: (counts[name], name)) for folded, counts in fields.items()}
    for table in tables:
        for name in table.frame.columns:
            found.setdefault(fold_header(str(name)), str(name))
    return found


def alike_named(tables: Sequence[Table]) -> tuple[Table, ...]:
    """Return the tables with each kept column under the name that it has in the others."""
    known = names(tables)
    return tuple(_renamed(table, known) for table in tables)


def _renamed(table: Table, known: Mapping[str, str]) -> Table:
    new = {
        name: known[fold_header(name)]
        for name in table.source.dimensions
        if name in table.frame and known.get(fold_header(name), name) not in table.frame
    }
    return replace(table, frame=table.frame.rename(columns=new)) if new else table
