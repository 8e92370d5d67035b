"""The sample business as it is committed, read once for all tests of a process."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from kpi.importing import Table, open_files
from kpi.readers.request import Request
from tests.reading_here import reading_here
from tests.sample_business.__main__ import SAMPLE
from tests.sample_business.language import Language


@cache
def sample_tables(language: str) -> Mapping[str, Table]:
    """Return the tables by the names of their files, which are those of the language."""
    files = [SAMPLE / language / name for name in sorted(Language.of(language).files.values())]
    with reading_here():
        return {table.source.file.name: table for table in open_files([Request(file) for file in files])}
