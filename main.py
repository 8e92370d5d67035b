"""Starts Polso: the window, or a command without one."""

from __future__ import annotations

import sys

from app.command_line import leave, main

if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()
    leave(main(sys.argv[1:]))
