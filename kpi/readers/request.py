"""What is asked of the readers, and their answer when a file cannot be used."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kpi.messages import Message


@dataclass(frozen=True)
class Request:
    """A file to open, with what the user says of it; what is not said is found out.

    `mapping` gives the column of a field by its header; `sheet` picks one sheet of a workbook.
    """

    file: Path
    kind: str | None = None
    mapping: Mapping[str, str] = field(default_factory=dict)
    sheet: str | None = None
    encoding: str | None = None
    delimiter: str | None = None
    header_row: int | None = None


@dataclass(frozen=True)
class Unreadable:
    """A file that cannot be used, and why."""

    file: Path
    message: Message
