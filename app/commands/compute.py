"""`compute`: every metric as JSON."""

from __future__ import annotations

from argparse import Namespace

from app.arguments import DONE
from app.asked import requests
from app.kept_projects import kept
from kpi.messages import Translate
from kpi.readers.process import Reading


def run(named: Namespace, translate: Translate) -> int:
    """Compute and write. Raises PolsoError."""
    with Reading(requests(named)) as reading:
        # The engine takes as long to come as a large file to be read: both at the same time.
        from app.as_json import results_as_json, write  # noqa: PLC0415
        from app.computing import results_of  # noqa: PLC0415

        computed = results_of(named, reading, kept(named), details=True)
    write(results_as_json(computed, translate, named.language or "en"), named.json)
    return DONE
