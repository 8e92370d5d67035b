"""Charts as files: one module for each format, with LABEL, EXTENSION, render() and write()."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from types import ModuleType


def formats() -> Mapping[str, ModuleType]:
    """Return the modules of the formats by their extension (`png`), in the order of their names."""
    names = [found.name for found in pkgutil.iter_modules(__path__)]
    modules = [importlib.import_module(f"{__name__}.{name}") for name in sorted(names)]
    return {module.EXTENSION: module for module in modules if hasattr(module, "EXTENSION")}
