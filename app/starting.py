"""The start page, filled with what is known: the files opened lately and the templates."""

from __future__ import annotations

from functools import partial

from app.by_hand import titles
from app.recent import missing
from app.services import Services
from widgets.start_page import StartPage


def start_page(services: Services, language: str) -> StartPage:
    """Return the page; which of the files are still there is found out in the background."""
    recent = services.recent
    page = StartPage(services.theme.palette, recent.paths, recent.opened, templates=partial(titles, language))
    page.removed.connect(recent.remove)
    services.jobs.run(missing, recent.paths).succeeded.connect(page.mark_missing)
    return page
