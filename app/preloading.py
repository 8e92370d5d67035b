"""Brings in, in a worker, what takes long to import and to read, so that the window need not wait for it later.

To import holds up every other thread: while a file is read or a page is painted, nothing should have to be.
"""

from __future__ import annotations

from codecs import lookup
from importlib import import_module

PAGES = (
    "app.business_parts",
    "app.import_flow",
    "widgets.import_dialog.dialog",
    "widgets.import_dialog.parsed",
    "app.export.spreadsheet",
)
"""All others that bring classes of Qt's: these are not made in a worker while the window makes widgets."""
REST = (
    "kpi.readers.beginning",
    "kpi.readers.contents",
    "kpi.readers.csv",
    "kpi.readers.handover",
    "kpi.unnamed_currency",
    "kpi.engine",
    "kpi.project.project",
    "kpi.project.packing",
    "kpi.project.results_text",
    "kpi.project.holders",
    "kpi.project.kept_table",
)
CODECS = ("cp1252", "cp1250", "latin-1", "utf-16")
"""How files of shops are encoded, apart from UTF-8; Python reads each of its tables when it is first needed."""


def preload_overview(language: str) -> None:
    """Import what shows the overview of a business, and read the words of a language."""
    import_module("app.business")
    import_module("kpi.language").language_of(language)


def preload_pages() -> None:
    """Import what shows and imports a business, and read what its pages are made of."""
    for module in PAGES:
        import_module(module)
    import_module("app.export").formats()
    import_module("kpi.catalog").declared()


def preload_rest() -> None:
    """Import what reads, computes and keeps a business, none of which knows of Qt."""
    for module in REST:
        import_module(module)
    details = [detail for metric in import_module("kpi.catalog").metrics().values() for detail in metric.details]
    for module in sorted(frozenset[str]().union(*(detail.computed_in for detail in details))):
        import_module(module)
    for codec in CODECS:
        lookup(codec)
    import_module("app.program").fingerprint()
