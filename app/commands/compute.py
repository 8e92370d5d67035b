"""`compute`: every metric as JSON."""

from __future__ import annotations

from argparse import Namespace

from app.arguments import DONE
from app.as_json import results_as_json, write
from app.computing import results
from kpi.messages import Translate


def run(named: Namespace, translate: Translate) -> int:
    """Compute and write. Raises PolsoError."""
    write(results_as_json(results(named, details=True), translate, named.language or "en"), named.json)
    return DONE
