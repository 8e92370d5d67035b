"""What is asked of the readers, and their answer when a file cannot be used."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kpi.messages import QT_TRANSLATE_NOOP, Message

NO_SUCH_KIND = QT_TRANSLATE_NOOP("kpi", "“{kind}” is no kind of table. The kinds are: {kinds}.")
NO_SUCH_FIELD = QT_TRANSLATE_NOOP("kpi", "“{field}” is no field of a table of {kind}. Its fields are: {fields}.")


@dataclass(frozen=True)
class Request:
    """A file to open, with what the user says of it; what is not said is found out.

    `mapping` gives the column of a field by its header; `sheet` picks one sheet of a workbook. `decimal` is the sign
    ("." or ",") before the decimals where a number can be read in two ways, `month_first` how a date is read then, and
    `currency` that of amounts that do not say theirs otherwise. `directions` gives for a question which scores are good
    (`high` or `low`), `corrections` the text of cells that the user mended, by row and header; `left_out` are the
    headers of columns that are not wanted.
    """

    file: Path
    kind: str | None = None
    mapping: Mapping[str, str] = field(default_factory=dict)
    sheet: str | None = None
    encoding: str | None = None
    delimiter: str | None = None
    header_row: int | None = None
    decimal: str | None = None
    month_first: bool | None = None
    currency: str | None = None
    directions: Mapping[str, str] = field(default_factory=dict)
    corrections: Mapping[tuple[int, str], str] = field(default_factory=dict)
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True)
class Unreadable:
    """A file that cannot be used, and why."""

    file: Path
    message: Message
