"""The process that reads the files, so that one that makes a reader crash or swell does no harm to the program.

Takes one request per line of JSON on its input; writes each sheet into its folder as an Arrow file, and one line of
JSON per request to its output: the names of those files, or why there are none.
"""

from __future__ import annotations

import gc
import json
import os
import sys
from pathlib import Path
from typing import Any

from kpi.messages import QT_TRANSLATE_NOOP, Message, PolsoError
from kpi.readers.contents import HEAD, foreign, is_page, is_workbook
from kpi.readers.conversation import message_to_json, request_from_json
from kpi.readers.handover import write_sheet
from kpi.readers.request import Request
from kpi.readers.sheet import Sheet

MEMORY = QT_TRANSLATE_NOOP(
    "kpi",
    "“{file}” needs more memory than reading a file may take. Split it into several files, or leave out columns.",
)
UNEXPECTED = QT_TRANSLATE_NOOP(
    "kpi", "“{file}” could not be read ({reason}). Open it in Excel, save it as a new workbook, and open that one."
)


class _WithoutPandas:
    """Keeps pyarrow from importing pandas with its first array, which takes longer than reading a million rows."""

    def find_spec(self, fullname: str, _path: object, _target: object = None) -> None:
        if fullname == "pandas":
            raise ModuleNotFoundError(name=fullname)


def main(folder: str, memory: int) -> None:
    """Serve requests until the input ends, with at most `memory` bytes of address space (0: no limit)."""
    sys.meta_path.insert(0, _WithoutPandas())
    # Millions of cells make no cycles, and each search for them would look at all of the cells.
    gc.disable()
    if memory:
        _limit_memory(memory)
    # Not sys.stdin and sys.stdout: a windowed program on Windows has none, though the pipes are there.
    with (
        open(0, encoding="ascii", closefd=False) as questions,
        open(1, "w", encoding="ascii", closefd=False) as answers,
    ):
        for number, line in enumerate(questions):
            answer = _answer(request_from_json(json.loads(line)), Path(folder), number)
            print(json.dumps(answer), file=answers, flush=True)


def _limit_memory(memory: int) -> None:
    try:
        import resource  # noqa: PLC0415 - there is none on Windows
    except ImportError:
        return
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    limit = memory if hard == resource.RLIM_INFINITY else min(memory, hard)
    resource.setrlimit(resource.RLIMIT_AS, (limit, hard))


def _answer(request: Request, folder: Path, number: int) -> dict[str, Any]:
    try:
        names = []
        for place, sheet in enumerate(_read(request)):
            name = f"{os.getpid()}-{number}-{place}.arrow"
            write_sheet(sheet, folder / name)
            names.append(name)
    except PolsoError as error:
        return {"unreadable": message_to_json(error.message)}
    except MemoryError:
        return {"unreadable": message_to_json(Message(MEMORY, {"file": request.file.name}))}
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:  # noqa: BLE001 - the panics of the workbook reader are no Exceptions
        values = {"file": request.file.name, "reason": type(error).__name__}
        return {"unreadable": message_to_json(Message(UNEXPECTED, values))}
    return {"sheets": names}


def _read(request: Request) -> tuple[Sheet, ...]:
    """Choose the reader by what is in the file; only that one is imported."""
    with request.file.open("rb") as stream:
        head = stream.read(HEAD)
    if (refusal := foreign(request.file, head)) is not None:
        raise PolsoError(refusal)
    if is_workbook(head):
        from kpi.readers import excel  # noqa: PLC0415 - only what the file needs

        return excel.read(request)
    if is_page(head):
        from kpi.readers import web_page  # noqa: PLC0415 - only what the file needs

        return web_page.read(request)
    from kpi.readers import csv  # noqa: PLC0415 - only what the file needs

    return csv.read(request)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
