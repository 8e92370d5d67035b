"""One pass of numpy over the columns of a table: the least that a filter or a split can take."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pandas as pd

COLUMNS = ("date", "customer", "amount", "status", "order_id")


def of_value(frame: pd.DataFrame, name: str, value: str) -> Callable[[], list[np.int64]]:
    """Return what adds up each column over the rows with a value."""
    columns, codes = [_numbers(frame[column]) for column in COLUMNS], frame[name].cat.codes.to_numpy()
    wanted = frame[name].cat.categories.get_loc(value)

    def one_pass() -> list[np.int64]:
        chosen = codes == wanted
        return [column[chosen].sum() for column in columns]

    return one_pass


def by_value(frame: pd.DataFrame, name: str) -> Callable[[], list[np.int64]]:
    """Return what adds up each column over the rows of each value."""
    passes = [of_value(frame, name, value) for value in frame[name].cat.categories]
    return lambda: [total for one_pass in passes for total in one_pass()]


def _numbers(column: pd.Series) -> np.ndarray:
    coded = column.cat.codes if isinstance(column.dtype, pd.CategoricalDtype) else column
    return coded.to_numpy().astype(np.int64)
