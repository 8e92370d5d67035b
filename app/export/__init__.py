"""Files of charts, and in `tables` of tables: one module for each format, with LABEL, EXTENSION and write()."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from types import ModuleType


def formats(package: str = __name__) -> Mapping[str, ModuleType]:
    """Return the modules of the formats by their extension (`png`), in the order of their names."""
    path = importlib.import_module(package).__path__
    names = [found.name for found in pkgutil.iter_modules(path)]
    modules = [importlib.import_module(f"{package}.{name}") for name in sorted(names)]
    return {module.EXTENSION: module for module in modules if hasattr(module, "EXTENSION")}
