"""The files that a command line names, as requests to the engine, with the sample business among them."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from app.arguments import NamedFile
from kpi.messages import QT_TRANSLATE_NOOP, Message, PolsoError
from kpi.readers.request import Request

SAMPLES = Path(__file__).parent.parent / "resources" / "sample"
EXTENSIONS = (".csv", ".xlsx")
NO_SAMPLE = QT_TRANSLATE_NOOP("kpi", "The sample business is missing from this copy of Polso. Install Polso again.")


def sample_files(language: str) -> tuple[Path, ...]:
    """Return the files of the sample business in a language. Raises PolsoError when there are none."""
    files = sorted(file for file in (SAMPLES / language).glob("*") if file.suffix in EXTENSIONS)
    if not files:
        raise PolsoError(Message(NO_SAMPLE))
    return tuple(files)


def requests(named: Namespace) -> tuple[Request, ...]:
    """Return the named files with what is said of each, and those of the sample business where it is asked for."""
    sample = sample_files(named.language or "en") if named.sample else ()
    return (*(Request(file) for file in sample), *(_request(file) for file in named.files))


def _request(file: NamedFile) -> Request:
    return Request(file.path, file.kind, file.mapping, file.sheet)
