"""The start page, filled with what is known: the files opened lately and the templates."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from app.recent import missing
from app.services import Services
from widgets.start_page import StartPage


def start_page(services: Services, language: str) -> StartPage:
    """Return the page."""
    recent = services.recent
    return StartPage(services.theme.palette, recent.paths, recent.opened, templates=partial(_titles, language))


def look_after(page: StartPage, services: Services) -> None:
    """Find out in the background which of the files are still there, and forget those that the user takes off."""
    page.removed.connect(services.recent.remove)
    services.jobs.run(missing, services.recent.paths).succeeded.connect(page.mark_missing)


def _titles(language: str) -> Mapping[str, str]:
    from app.by_hand import titles  # noqa: PLC0415 - asked for when a menu is opened

    return titles(language)
