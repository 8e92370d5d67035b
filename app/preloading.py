"""Brings in, in a worker, what takes long to import and to read, so that the window need not wait for it later."""

from __future__ import annotations

from importlib import import_module

MODULES = ("app.business", "app.import_flow", "widgets.import_dialog.dialog")


def preload(language: str) -> None:
    """Import the pages of a business, and read the words of a language and the metrics."""
    for module in MODULES:
        import_module(module)
    import_module("kpi.language").language_of(language)
    import_module("kpi.catalog").metrics()
