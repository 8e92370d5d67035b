"""Functions that are declared before they are needed: their module is imported when one of them is first called.

So all metrics and their details can be declared, and named on the screen, without what computes them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, partial
from importlib import import_module
from typing import Any

from typing_extensions import override


@dataclass(frozen=True)
class LateFunction:
    """A function of a module, by their names."""

    module: str
    name: str

    def __call__(self, *arguments: object, **named: object) -> Any:
        """Call the function itself."""
        return getattr(import_module(self.module), self.name)(*arguments, **named)


@dataclass(frozen=True)
class LateModule:
    """Gives the functions of a module before it is imported; a type checker is told to look at the module itself."""

    module: str

    def __getattr__(self, name: str) -> LateFunction:
        if name.startswith("__"):
            raise AttributeError(name)
        return LateFunction(self.module, name)


def module_of(function: Callable[..., object]) -> str:
    """Return which module a late function, whole or in part, is in; nothing for any other."""
    whole = function.func if isinstance(function, partial) else function
    return whole.module if isinstance(whole, LateFunction) else ""


class LateMapping(Mapping[str, Any]):
    """A mapping that is made when somebody first looks into it."""

    def __init__(self, make: Callable[[], Mapping[str, Any]]) -> None:
        self._make = make

    @cached_property
    def _made(self) -> Mapping[str, Any]:
        return self._make()

    @override
    def __getitem__(self, name: str) -> Any:
        return self._made[name]

    @override
    def __iter__(self) -> Iterator[str]:
        return iter(self._made)

    @override
    def __len__(self) -> int:
        return len(self._made)
