"""Monthly facts of the orders with pandas, told how the file is written: FILE LAPSE_DAYS OUT."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pandas as pd


def main(file: str, lapse_days: int, out: Path) -> None:
    orders = pd.read_csv(
        file,
        sep=";",
        encoding="cp1252",
        decimal=",",
        thousands=".",
        dtype={"Numero ordine": "str", "Data ordine": "str"},
    )
    orders["day"] = pd.to_datetime(orders["Data ordine"], format="%d/%m/%Y")
    out.write_text(json.dumps({"facts": monthly_facts(orders, lapse_days)}), encoding="utf-8")


def monthly_facts(orders: pd.DataFrame, lapse_days: int) -> dict[str, dict[str, float]]:
    sold = orders[orders["Stato"] == "pagato"]
    month = sold["day"].dt.to_period("M")
    by_month = sold.groupby(month)
    revenue, count = by_month["Totale"].sum(), by_month["Numero ordine"].nunique()
    buyers = by_month["Cliente"].nunique()
    new = sold.groupby("Cliente")["day"].min().dt.to_period("M").value_counts()
    codes, _ = pd.factorize(sold["Cliente"])
    facts: dict[str, dict[str, float]] = {}
    start: set[int] = set()
    for period in pd.period_range(orders["day"].min(), orders["day"].max(), freq="M"):
        last = period.end_time.normalize()
        recent = (sold["day"] <= last) & (sold["day"] > last - pd.Timedelta(days=lapse_days))
        end = set(codes[recent])
        facts[str(period)] = {
            "revenue": float(revenue[period]),
            "orders": int(count[period]),
            "buyers": int(buyers[period]),
            "customers_new": int(new.get(period, 0)),
            "customers_start": len(start),
            "customers_lost": len(start - end),
            "customers_end": len(end),
        }
        start = end
    return facts


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]))
