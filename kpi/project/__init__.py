"""The `.polso` file: one SQLite file with everything of a business, where each change is a transaction."""

from __future__ import annotations

from kpi.project.project import SUFFIX, Project
from kpi.project.records import Step
from kpi.project.state import State

__all__ = ["SUFFIX", "Project", "State", "Step"]
