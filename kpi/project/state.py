"""What a project is at one moment: all that the user can change, small enough to be written whole with each change."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class State:
    """`sources` are the numbers of the imported tables, in the order in which they were imported.

    `chosen` are the settings that the user set, as text; `mappings` what is remembered of layouts of headers;
    `notes` and `goals` what the user wrote beside a metric, by its id.
    """

    name: str = ""
    sources: tuple[int, ...] = ()
    chosen: Mapping[str, str] = field(default_factory=dict)
    mappings: Mapping[str, str] = field(default_factory=dict)
    notes: Mapping[str, str] = field(default_factory=dict)
    goals: Mapping[str, float] = field(default_factory=dict)

    def as_text(self) -> str:
        """Return the state as JSON, the same text for the same state."""
        parts = {name: dict(value) if isinstance(value, Mapping) else value for name, value in vars(self).items()}
        return json.dumps(parts, ensure_ascii=False, sort_keys=True)

    @classmethod
    def from_text(cls, text: str) -> State:
        """Read what `as_text` wrote. Raises ValueError, TypeError or KeyError for anything else."""
        parts = json.loads(text)
        return cls(**{**parts, "sources": tuple(parts["sources"])})
