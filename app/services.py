"""What the window works with; built by app.application and passed in."""

from __future__ import annotations

from dataclasses import dataclass

from app.jobs import Jobs
from app.keeper import Keeper
from app.recent import RecentFiles
from app.session import Session
from app.settings import WindowSettings
from app.theme import Theme


@dataclass(frozen=True)
class Services:
    """One of each; `language` is the one the window speaks at first."""

    jobs: Jobs
    session: Session
    keeper: Keeper
    settings: WindowSettings
    theme: Theme
    recent: RecentFiles
    language: str
