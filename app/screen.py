"""Whether there is a screen to show a window on; Qt aborts the program when it is asked to and there is none."""

from __future__ import annotations

import os
import sys


def has_screen() -> bool:
    """Return whether a window can be shown; where Qt was told a platform by the user, it is taken at its word."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def draw_without_screen() -> None:
    """Let Qt draw into memory where there is no screen; to be called before Qt starts."""
    if not has_screen():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
