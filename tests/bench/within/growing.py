"""The seconds and the peak memory in MB of reading, parsing and computing a file, and the size of its Arrow table."""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path

from kpi import catalog
from kpi.engine import Question, compute
from kpi.importing import accept
from kpi.readers.process import read_files
from kpi.readers.request import Request, Unreadable
from kpi.recognition import recognise

MB = 1024


def grown(file: Path) -> dict[str, float]:
    """Do all of it once. The peak is that of this process; the one that reads lasts until its file is read."""
    before = time.perf_counter()
    ((_, answer),) = read_files([Request(file)])
    assert not isinstance(answer, Unreadable)
    (sheet,) = answer
    size = sheet.cells.nbytes / MB**2
    table = accept(recognise(sheet, Request(file)))
    del sheet, answer
    compute([table], catalog.settings({"lapse_days": "90"}), Question())
    seconds = time.perf_counter() - before
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / MB
    return {"seconds": seconds, "peak": peak, "table": size}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(grown(Path(sys.argv[1]))))
