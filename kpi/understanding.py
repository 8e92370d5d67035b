"""What was understood of a sheet before anything is imported."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kpi.messages import Message
from kpi.readers.request import Request
from kpi.readers.sheet import Sheet


@dataclass(frozen=True)
class Understanding:
    """What was understood of a sheet before anything is imported.

    `kind` is None when no kind fits; `mapping` gives the number of the column for each field; `confidence` is 0–1.
    `constants` are fields that have one value in the whole sheet; `ratings` are columns of a wide survey with further
    questions, which have no metric of their own.
    """

    request: Request
    sheet: Sheet
    kind: str | None
    mapping: Mapping[str, int]
    confidence: float
    preset: str | None = None
    notes: tuple[Message, ...] = ()
    constants: Mapping[str, str] = field(default_factory=dict)
    ratings: tuple[int, ...] = ()
