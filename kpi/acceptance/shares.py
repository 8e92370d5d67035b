"""Money written as a percentage of the amount: a discount of 50 % on 120 is 60."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from kpi.acceptance.draft import Draft
from kpi.units import MONEY_SCALE


def apply_shares(draft: Draft) -> None:
    """Work out, exactly, what each percentage of the amount comes to; more than all of it is not understood."""
    for name, shares in draft.shares.items():
        column, amount = draft.columns[name], draft.columns["amount"]
        values, bad = column.values.copy(), column.bad | (np.nan_to_num(shares) > 1)
        for place in np.flatnonzero(~np.isnan(shares) & ~bad & ~amount.bad):
            parts = round(shares[place] * MONEY_SCALE)
            values[place] = (int(amount.values[place]) * parts + MONEY_SCALE // 2) // MONEY_SCALE
        values[bad] = 0
        draft.columns[name] = replace(column, values=values, bad=bad)
