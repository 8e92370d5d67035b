"""What was understood of a sheet before anything is imported."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kpi.doubts import Doubt
from kpi.messages import Message
from kpi.readers.request import Request
from kpi.readers.sheet import Sheet


@dataclass(frozen=True)
class Understanding:
    """What was understood of a sheet before anything is imported.

    `kind` is None when no kind fits; `mapping` gives the number of the column for each field; `confidence` is 0–1.
    `constants` are fields that have one value in the whole sheet; `ratings` are columns of a wide survey with further
    questions, which have no metric of their own, and `comments` columns of comments besides the field. `doubts` is what
    the user should be asked before the import (kpi.recognition.answering.answered takes the answer), `directions` for a
    question which scores are good, `high` or `low`, where the user has said so.
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
    comments: tuple[int, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    directions: Mapping[str, str] = field(default_factory=dict)
