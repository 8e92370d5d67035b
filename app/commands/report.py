"""`report`: everything about the business as a file to print, to pass on or to calculate with."""

from __future__ import annotations

from argparse import Namespace
from datetime import date

from PySide6.QtWidgets import QApplication

from app import translation
from app.arguments import DONE
from app.asked import requests
from app.computing import results_of
from app.export.headless import format_of
from app.kept_projects import kept
from app.report.headless import PACKAGE, write_report
from app.report.report import Report
from app.sample import SAMPLE_NAME
from app.screen import draw_without_screen
from kpi.formatting import Formatter
from kpi.messages import Translate
from kpi.readers.process import Reading


def run(named: Namespace, _translate: Translate) -> int:
    """Compute and write. Raises PolsoError, and WrongUsage for an ending that is no format of a report."""
    format_of(named.out, PACKAGE)
    with Reading(requests(named)) as reading:
        found = kept(named)
        computed = results_of(named, reading, found, details=True)
    draw_without_screen()
    application = QApplication.instance() or QApplication([])
    language = named.language or "en"
    translation.install(application, language)
    today = date.today()  # noqa: DTZ011 - the day where the user lives
    formatter = Formatter(language, computed.currency)
    name, where = _name(named), named.where
    write_report(Report(computed, formatter, name, today, where, 0, found.remarks, found.goals), named.out)
    return DONE


def _name(named: Namespace) -> str:
    """Return what the business is called: as its first file is."""
    return str(named.files[0].path.stem) if named.files else SAMPLE_NAME
