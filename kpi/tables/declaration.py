"""What a kind of table declares about itself and its fields."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


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
    DURATION = "duration"


@dataclass(frozen=True)
class Field:
    """A field of a table.

    `headers` are the names under which it is known in English, Italian and Romanian, folded when they are compared;
    `words` maps each canonical word of a WORD field to what files write for it.

    A required field may be missing when all fields of one of its `instead` are there: unit price and quantity
    instead of an amount. `may_be_empty` says that its cells may be empty all the same: an anonymous sale. `or_yes_no`
    is for numbers that may also be said with yes and no, `labelled` for numbers that may have a label
    (`10 - Extremely likely`), `or_share` for money that may be written as a percentage of the amount.
    """

    name: str
    type: FieldType
    title: str
    headers: tuple[str, ...] = ()
    required: bool = False
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    instead: tuple[tuple[str, ...], ...] = ()
    may_be_empty: bool = False
    or_yes_no: bool = False
    labelled: bool = False
    or_share: bool = False


@dataclass(frozen=True)
class Key:
    """What says that the rows of two exports are about the same record: an order, a contract, a response.

    All `fields` are the same and none is empty; those of `beside` and `optional` are compared where the sheet has them,
    of the first only if a column says them. Numbers are given again, by another shop or in another year: then the
    `day` is another one, or all of the `witnesses` are. Without a `day` the fields suffice.
    """

    fields: tuple[str, ...]
    day: str | None = None
    witnesses: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()
    with_dimensions: bool = False


@dataclass(frozen=True)
class Kind:
    """A kind of table: what one row is, and its fields.

    `evidence` are fields of which at least one must be found before a sheet is taken for this kind; `names` are words
    that, in the name of a file or sheet, speak for it. `spans` are pairs of fields of which the second is never
    earlier; a row in which it is cannot be counted. With `inner_spans` only the second field cannot.
    `keys` say by what a record is known again in a newer export; of several, the first counts whose fields are there.
    """

    name: str
    title: str
    fields: tuple[Field, ...]
    evidence: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    spans: tuple[tuple[str, str], ...] = ()
    inner_spans: tuple[tuple[str, str], ...] = ()
    keys: tuple[Key, ...] = ()

    def field(self, name: str) -> Field:
        """Return a field by its name. Raises KeyError."""
        for candidate in self.fields:
            if candidate.name == name:
                return candidate
        raise KeyError(name)

    def has(self, name: str) -> bool:
        """Whether there is a field of this name."""
        return any(candidate.name == name for candidate in self.fields)

    def missing(self, known: Mapping[str, object]) -> tuple[Field, ...]:
        """Return the required fields that are neither known nor replaced by others that are."""
        return tuple(
            candidate
            for candidate in self.fields
            if candidate.required
            and candidate.name not in known
            and not any(all(name in known for name in group) for group in candidate.instead)
        )
