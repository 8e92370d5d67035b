"""`template`: a workbook to fill in."""

from __future__ import annotations

from argparse import Namespace
from datetime import date
from difflib import get_close_matches
from pathlib import Path

from app.arguments import DONE, WrongUsage
from app.export.writing import write_whole
from kpi.folding import fold
from kpi.messages import QT_TRANSLATE_NOOP, Message, Translate
from kpi.tables import KINDS
from kpi.templates.book import workbook

EXTENSION = ".xlsx"
NO_SUCH_KIND = QT_TRANSLATE_NOOP("kpi", "There is no kind of table “{name}”. Those nearest to it are: {near}.")
NO_WORKBOOK = QT_TRANSLATE_NOOP("kpi", "“{file}” is no name of a workbook: let it end in {ending}.")


def run(named: Namespace, _translate: Translate) -> int:
    """Write the workbook. Raises WrongUsage for a kind or an ending that does not exist, PolsoError when it cannot."""
    if named.kind not in KINDS:
        raise WrongUsage(Message(NO_SUCH_KIND, {"name": named.kind, "near": ", ".join(_near(named.kind))}))
    target: Path = named.out
    if target.suffix.lower() != EXTENSION:
        raise WrongUsage(Message(NO_WORKBOOK, {"file": target.name, "ending": EXTENSION}))
    write_whole(target, workbook(named.kind, named.language or "en", date.today()))  # noqa: DTZ011 - the user's day
    return DONE


def _near(name: str) -> list[str]:
    """Return the kinds that are called so, in any language, or nearly so; all of them when there are none."""
    meant = fold(name)
    called = [kind.name for kind in KINDS.values() if meant in kind.names]
    return called or get_close_matches(meant, KINDS, n=3, cutoff=0.5) or list(KINDS)
