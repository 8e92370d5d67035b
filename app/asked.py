"""What a command line asks of the engine: which files, with which settings, which question."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from app.arguments import NamedFile
from kpi import catalog, engine
from kpi.importing import Table, open_files
from kpi.messages import QT_TRANSLATE_NOOP, Message, PolsoError
from kpi.periods import PeriodKind
from kpi.readers.request import Request
from kpi.results import Results

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


def results(named: Namespace) -> Results:
    """Open the files and compute every metric. Raises PolsoError, or WrongSetting before any file is opened."""
    settings = catalog.settings(named.set)
    tables: Sequence[Table] = open_files(requests(named))
    return engine.compute(tables, settings, engine.Question(PeriodKind(named.period), named.where, named.by))


def _request(file: NamedFile) -> Request:
    return Request(file.path, file.kind, file.mapping, file.sheet)
