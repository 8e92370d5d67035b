"""No command: the window."""

from __future__ import annotations

from argparse import Namespace

from app.screen import has_screen
from kpi.messages import QT_TRANSLATE_NOOP, Message, PolsoError, Translate

NO_SCREEN = QT_TRANSLATE_NOOP(
    "kpi",
    "There is no screen to open a window on. Without one, use the commands compute, inspect or chart; --help says how.",
)


def run(named: Namespace, _translate: Translate) -> int:
    """Show the window until it is closed. Raises PolsoError where there is no screen."""
    if not has_screen():
        raise PolsoError(Message(NO_SCREEN))
    from app.application import run_window  # noqa: PLC0415 - Qt aborts the program when there is no screen

    return run_window(
        [file.path for file in named.files],
        sample=named.sample,
        language=named.language,
        exit_after_first_paint=named.exit_after_first_paint,
    )
