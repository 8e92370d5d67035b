"""Settings of the engine: each is declared next to the metric or table that uses it, and all are read from here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Setting:
    """A named value that the user can change. `parse` turns text into the value or raises ValueError.

    `default` None means that the engine derives the value from the data and shows it.
    """

    name: str
    title: str
    default: object
    parse: Callable[[str], object]


@dataclass(frozen=True)
class Settings:
    """The values the user has set; what is not set has its declared default. Made by `catalog.settings`."""

    defaults: Mapping[str, object]
    chosen: Mapping[str, object]

    def __getitem__(self, name: str) -> object:
        return self.chosen.get(name, self.defaults[name])

    def number(self, name: str) -> float:
        """Return a setting that is a number."""
        value = self[name]
        assert isinstance(value, int | float)
        return float(value)

    def variant(self, metric: str) -> str | None:
        """Return the variant chosen for a metric, or None for its default."""
        value = self.chosen.get(f"variant.{metric}")
        return str(value) if value is not None else None
