"""From the words of the command line to results."""

from __future__ import annotations

from argparse import Namespace

from app.asked import requests
from kpi import catalog
from kpi.engine import Question, compute
from kpi.importing import open_files
from kpi.periods import PeriodKind
from kpi.results import Results


def results(named: Namespace, *, details: bool = False) -> Results:
    """Open the files and compute every metric, with `details` also the tables beside them.

    Raises PolsoError, or WrongSetting before any file is opened.
    """
    settings = catalog.settings(named.set)
    tables = open_files(requests(named))
    return compute(tables, settings, Question(PeriodKind(named.period), named.where, named.by), details=details)
