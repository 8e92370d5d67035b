"""The files that a command line names, as requests to the engine, with the sample business among them."""

from __future__ import annotations

from argparse import Namespace
from difflib import get_close_matches
from pathlib import Path

from app.arguments import NamedFile, WrongUsage
from kpi.messages import QT_TRANSLATE_NOOP, Message, PolsoError
from kpi.project_file import is_project
from kpi.readers.request import NO_SUCH_FIELD, NO_SUCH_KIND, Request
from kpi.tables import KINDS

SAMPLES = Path(__file__).parent.parent / "resources" / "sample"
EXTENSIONS = (".csv", ".xlsx")
NO_FIELD = QT_TRANSLATE_NOOP("kpi", "No kind of table has a field “{field}”.")
NEAR_FIELDS = QT_TRANSLATE_NOOP("kpi", "No kind of table has a field “{field}”. Those nearest to it are: {near}.")
NO_SAMPLE = QT_TRANSLATE_NOOP("kpi", "The sample business is missing from this copy of Polso. Install Polso again.")


def sample_files(language: str) -> tuple[Path, ...]:
    """Return the files of the sample business in a language. Raises PolsoError when there are none."""
    files = sorted(file for file in (SAMPLES / language).glob("*") if file.suffix in EXTENSIONS)
    if not files:
        raise PolsoError(Message(NO_SAMPLE))
    return tuple(files)


def requests(named: Namespace) -> tuple[Request, ...]:
    """Return the named exports with what is said of each, and those of the sample business where it is asked for."""
    sample = sample_files(named.language or "en") if named.sample else ()
    return (*(Request(file) for file in sample), *(_request(file) for file in named.files if not is_project(file.path)))


def _request(file: NamedFile) -> Request:
    """Return the file with what is said of it. Raises WrongUsage for a kind or field that does not exist."""
    if file.kind is not None and file.kind not in KINDS:
        raise WrongUsage(Message(NO_SUCH_KIND, {"kind": file.kind, "kinds": ", ".join(KINDS)}))
    for field in file.mapping:
        _check_field(field, file.kind)
    return Request(file.path, file.kind, file.mapping, file.sheet)


def _check_field(field: str, kind: str | None) -> None:
    if kind is not None and not KINDS[kind].has(field):
        fields = ", ".join(known.name for known in KINDS[kind].fields)
        raise WrongUsage(Message(NO_SUCH_FIELD, {"field": field, "kind": kind, "fields": fields}))
    if not any(known.has(field) for known in KINDS.values()):
        names = {known.name for table in KINDS.values() for known in table.fields}
        near = ", ".join(get_close_matches(field, sorted(names), n=3))
        raise WrongUsage(Message(NEAR_FIELDS if near else NO_FIELD, {"field": field, "near": near}))
