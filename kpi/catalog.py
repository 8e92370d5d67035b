"""Finds the metrics and the settings that they and the tables declare."""

from __future__ import annotations

from collections.abc import Mapping

from kpi.metric import Metric
from kpi.settings import Settings


def metrics() -> Mapping[str, Metric]:
    """Return every metric in kpi/metrics by its id, in the order of the sections and of the metrics in them."""
    raise NotImplementedError


def settings(chosen: Mapping[str, str]) -> Settings:
    """Return the settings with the given ones read from text.

    Raises PolsoError for a name that nothing declares, a variant that does not exist or a value that does not fit.
    """
    raise NotImplementedError
