"""`inspect`: what is understood of files, before any metric."""

from __future__ import annotations

from argparse import Namespace

from app.arguments import DONE
from app.as_json import write
from app.asked import requests
from app.inspection import inspection_as_json
from app.kept_projects import projects
from kpi.messages import Translate


def run(named: Namespace, translate: Translate) -> int:
    """Look at each file and write. Raises PolsoError when the result cannot be written."""
    found = inspection_as_json(requests(named), translate, cells=named.cells, projects=projects(named))
    write(found, named.json)
    return DONE
