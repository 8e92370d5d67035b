"""Values as JSON has them and back: what a receipt and a result are made of, and nothing that could run."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from pathlib import Path
from typing import Any

from kpi.benchmarks import Band, Benchmark
from kpi.messages import Message
from kpi.periods import Period, PeriodKind
from kpi.readers.sheet import Problem
from kpi.receipt import Ledger
from kpi.results import Value
from kpi.terms import Term
from kpi.units import Figure, Unit

_RECORDS: Mapping[str, Any] = {
    kind.__name__: kind for kind in (Message, Problem, Ledger, Figure, Period, Term, Value, Band, Benchmark)
}
_WORDS: Mapping[str, Any] = {"Unit": Unit, "PeriodKind": PeriodKind}


def plain(value: Any) -> Any:
    """Return a value as JSON has it; what is no plain value says what it is. Raises TypeError for what is not known."""
    match value:
        case Path():
            return str(value)
        case Unit() | PeriodKind():
            return {"is": type(value).__name__, "value": value.value}
        case None | bool() | int() | float() | str():
            return value
        case date():
            return {"is": "date", "value": value.isoformat()}
        case Mapping():
            return {"is": "mapping", "items": [[plain(key), plain(item)] for key, item in value.items()]}
        case tuple() | list():
            return {"is": "tuple", "items": [plain(item) for item in value]}
        case frozenset():
            return {"is": "set", "items": [plain(item) for item in sorted(value)]}
    if type(value).__module__ == "numpy" and isinstance(number := value.tolist(), bool | int | float):
        return number
    if is_dataclass(value) and type(value).__name__ in _RECORDS:
        return _record(value)
    raise TypeError(type(value))


def from_plain(value: Any) -> Any:
    """Return the value that `plain` was given; a list comes back as a tuple. Raises KeyError for what is not known."""
    if not isinstance(value, dict):
        return value
    match value["is"]:
        case "date":
            return date.fromisoformat(value["value"])
        case "mapping":
            return {from_plain(key): from_plain(item) for key, item in value["items"]}
        case "tuple":
            return tuple(from_plain(item) for item in value["items"])
        case "set":
            return frozenset(from_plain(item) for item in value["items"])
        case known if known in _WORDS:
            return _WORDS[known](value["value"])
        case known:
            return _RECORDS[known](**{name: from_plain(item) for name, item in value.items() if name != "is"})


def _record(value: Any) -> dict[str, Any]:
    """Return the fields of a record that are not what they are anyway."""
    said = {"is": type(value).__name__}
    for field in fields(value):
        item = getattr(value, field.name)
        if field.default is MISSING or item is not field.default:
            said[field.name] = plain(item)
    return said
