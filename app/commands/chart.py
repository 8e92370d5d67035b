"""`chart`: the chart of one metric as a picture."""

from __future__ import annotations

from argparse import Namespace
from difflib import get_close_matches

from PySide6.QtWidgets import QApplication

from app import translation
from app.arguments import DONE, WrongUsage
from app.asked import requests
from app.computing import results_of
from app.export.headless import export_chart, format_of
from app.kept_projects import kept
from app.screen import draw_without_screen
from kpi import catalog
from kpi.messages import QT_TRANSLATE_NOOP, Message, Translate
from kpi.readers.process import Reading

NO_SUCH_METRIC = QT_TRANSLATE_NOOP("kpi", "There is no metric “{name}”. Those nearest to it are: {near}.")


def run(named: Namespace, _translate: Translate) -> int:
    """Compute and draw. Raises PolsoError, and WrongUsage for a metric or an ending that does not exist."""
    _check(named.metric)
    format_of(named.out)
    with Reading(requests(named)) as reading:
        found = kept(named)
        computed = results_of(named, reading, found)
    draw_without_screen()
    application = QApplication.instance() or QApplication([])
    language = named.language or "en"
    translation.install(application, language)
    where = ", ".join(f"{field}: {value}" for field, value in named.where.items())
    export_chart(computed, named.metric, named.out, named.scale, language, where, found.goals.get(named.metric))
    return DONE


def _check(name: str) -> None:
    known = catalog.metrics()
    if name not in known:
        near = ", ".join(get_close_matches(name, known, n=3, cutoff=0.4) or known)
        raise WrongUsage(Message(NO_SUCH_METRIC, {"name": name, "near": near}))
