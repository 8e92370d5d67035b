"""From the words of the command line to results."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace

from app.kept_projects import Kept
from kpi import catalog
from kpi.engine import Question, compute
from kpi.importing import open_read
from kpi.periods import PeriodKind
from kpi.readers.process import Reading
from kpi.results import Results


def results_of(named: Namespace, reading: Reading, found: Kept, *, details: bool = False) -> Results:
    """Compute every metric from projects and files that are being read, with `details` also the tables beside them.

    What a project has set holds unless the command line sets it. Raises PolsoError, or WrongSetting before any file is
    used.
    """
    settings = catalog.settings({**found.chosen, **named.set})
    tables = (*found.tables, *open_read(reading))
    question = Question(PeriodKind(named.period), named.where, named.by)
    computed = compute(tables, settings, question, details=details)
    return replace(computed, notes=(*found.notes, *computed.notes))
