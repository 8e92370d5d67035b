"""Monthly facts of the orders in a workbook with pandas and openpyxl, told its columns: FILE LAPSE_DAYS OUT."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pandas as pd
from pandas_orders import monthly_facts


def main(file: str, lapse_days: int, out: Path) -> None:
    orders = pd.read_excel(file, engine="openpyxl", dtype={"Numero ordine": "str"})
    orders["day"] = orders["Data ordine"]
    out.write_text(json.dumps({"facts": monthly_facts(orders, lapse_days)}), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]))
