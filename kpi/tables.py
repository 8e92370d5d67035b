"""The kinds of table and their fields, declared once: names, types, words by which headers and values are known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from kpi.messages import QT_TRANSLATE_NOOP


class FieldType(StrEnum):
    """How the cells of a field are read."""

    TEXT = "text"
    DATE = "date"
    MONEY = "money"
    NUMBER = "number"
    BOOLEAN = "boolean"
    WORD = "word"
    TERM = "term"
    PERIOD = "period"


@dataclass(frozen=True)
class Field:
    """A field of a table. `headers` are the names under which it is known in en, it and ro (folded when compared);
    `words` maps each canonical word of a WORD field to what files write for it.
    """

    name: str
    type: FieldType
    title: str
    headers: tuple[str, ...] = ()
    required: bool = False
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Kind:
    """A kind of table: what one row is, and its fields."""

    name: str
    title: str
    fields: tuple[Field, ...]


KINDS: dict[str, Kind] = {}
_ = QT_TRANSLATE_NOOP
