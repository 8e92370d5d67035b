"""The orders as a typed table with pyarrow, told how the file is written: FILE OUT."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
from pyarrow import csv

TEXT = pa.dictionary(pa.int32(), pa.string())


def main(file: str, out: Path) -> None:
    table = csv.read_csv(
        file,
        read_options=csv.ReadOptions(encoding="cp1252"),
        parse_options=csv.ParseOptions(delimiter=";", quote_char=False),
        convert_options=csv.ConvertOptions(
            column_types={
                "Data ordine": pa.timestamp("s"),
                "Cliente": TEXT,
                "Totale": pa.string(),
                "Stato": TEXT,
                "Canale": TEXT,
                "Numero ordine": pa.string(),
            },
            timestamp_parsers=["%d/%m/%Y"],
        ),
    )
    # pyarrow knows of a decimal comma, not of dots between the thousands.
    plain = pc.replace_substring(pc.replace_substring(table["Totale"], ".", ""), ",", ".")
    amounts = plain.cast(pa.decimal128(18, 2))
    table = table.set_column(table.column_names.index("Totale"), "Totale", amounts)
    days = pc.min_max(table["Data ordine"]).as_py()
    found = {
        "rows": table.num_rows,
        "cents": int(pc.sum(table["Totale"]).as_py() * 100),
        "first": str(days["min"].date()),
        "last": str(days["max"].date()),
    }
    out.write_text(json.dumps(found), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
