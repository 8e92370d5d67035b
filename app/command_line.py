"""The command line: a command without a window, or the window."""

from __future__ import annotations

import gc
import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from typing import NoReturn

from app.arguments import CANNOT_USE, WINDOW, WRONG_USAGE, WrongUsage, parse
from kpi.messages import QT_TRANSLATE_NOOP, Message, PolsoError, Translate, WrongSetting, in_english

UNEXPECTED = QT_TRANSLATE_NOOP(
    "kpi", "Something went wrong that Polso did not foresee ({kind}). Your files are unchanged. Details: {log}"
)
INTERRUPTED = 130


def main(arguments: Sequence[str]) -> int:
    """Do what the command line says and return the exit status: 0 done, 1 input not usable, 2 wrong usage.

    What went wrong is one sentence on stderr, never a traceback.
    """
    try:
        named = parse(arguments)
    except SystemExit as said:
        return said.code if isinstance(said.code, int) else WRONG_USAGE
    translate: Translate = in_english
    try:
        translate = _translate(named)
        return _run(named, translate)
    except (WrongUsage, WrongSetting) as error:
        return _say(error.message, translate, WRONG_USAGE)
    except PolsoError as error:
        return _say(error.message, translate, CANNOT_USE)
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the last resort: whatever it is, the user reads a sentence
        sentence = Message(UNEXPECTED, {"kind": type(error).__name__, "log": _written_down(error)})
        return _say(sentence, translate, CANNOT_USE)


def leave(status: int) -> NoReturn:
    """End the program, whose exit status this is."""
    if "PySide6" in sys.modules:
        sys.exit(status)
    # All is written and closed: to take a million rows apart, one object after the other, would only take time.
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            with suppress(OSError):
                stream.flush()
    os._exit(status)


def _run(named: Namespace, translate: Translate) -> int:
    """Import only what the command needs: a window without pandas, figures without Qt."""
    module = import_module(f"app.commands.{named.command}")
    if named.command == WINDOW:
        return int(module.run(named, translate))
    # A command is over before cycles of garbage could matter, and each search for them looks at all there is.
    gc.disable()
    try:
        return int(module.run(named, translate))
    finally:
        gc.enable()


def _translate(named: Namespace) -> Translate:
    if named.language in (None, "en"):
        return in_english
    translate: Translate = import_module("app.translation").translator(named.language)
    return translate


def _say(message: Message, translate: Translate, status: int) -> int:
    sys.stderr.write(f"polso: {message.render(translate)}\n")
    return status


def _written_down(error: Exception) -> str:
    """Write types and places of an error, never values, to the local log; return where that is."""
    return str(import_module("app.error_log").write_down(error))
