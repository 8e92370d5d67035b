"""The orders as Polso's typed table, with nothing said of the file: FILE OUT."""

from __future__ import annotations

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[3]))

from kpi.importing import open_files
from kpi.readers.request import Request
from kpi.units import MONEY_SCALE


def main(file: Path, out: Path) -> None:
    (table,) = open_files([Request(file)])
    frame = table.frame
    found = {
        "rows": len(frame),
        "cents": int(frame["amount"].sum()) * 100 // MONEY_SCALE,
        "first": str(frame["date"].min().date()),
        "last": str(frame["date"].max().date()),
    }
    out.write_text(json.dumps(found), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
