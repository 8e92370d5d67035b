"""What the user said of a layout of headers, so that next month's export is read in the same way without asking."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from kpi.folding import fold_header
from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.readers.request import Request
from kpi.readers.sheet import Sheet
from kpi.tables import KINDS
from kpi.understanding import Understanding

AS_LAST_TIME = QT_TRANSLATE_NOOP(
    "kpi", "Read as last time: the layout is the same, and your choices of then are applied."
)

_KEPT = ("kind", "encoding", "delimiter", "decimal", "month_first", "currency")


def layout_of(sheet: Sheet) -> str:
    """Return the key of a layout: the headers in their order, however they are spelt or spaced."""
    headers = "\n".join(fold_header(header) for header in sheet.columns)
    return hashlib.sha256(headers.encode()).hexdigest()


def remember(understood: Understanding, left_out: Iterable[str] = ()) -> tuple[str, str] | None:
    """Return the key of the layout and, as JSON, what the user said of it; None when the user said nothing.

    What concerns single cells or rows of the file (corrections, the row of the header) is not remembered.
    """
    request = understood.request
    said: dict[str, Any] = {name: getattr(request, name) for name in _KEPT if getattr(request, name) is not None}
    said |= {"directions": dict(understood.directions)} if understood.directions else {}
    said |= {"left_out": sorted(left_out)} if left_out else {}
    if request.mapping or "kind" in said:
        columns = understood.sheet.columns
        said["kind"] = understood.kind
        said["mapping"] = {name: columns[at] for name, at in understood.mapping.items()}
    if not said:
        return None
    return layout_of(understood.sheet), json.dumps(said, ensure_ascii=False, sort_keys=True)


def recall(sheet: Sheet, mappings: Mapping[str, str]) -> Request | None:
    """Return the request that reads a sheet as the user said of its layout; None when nothing is remembered of it."""
    said = _parsed(mappings.get(layout_of(sheet), ""))
    if said is None:
        return None
    # The same headers, spelt as they are in this file.
    here = {fold_header(header): header for header in reversed(sheet.columns)}
    mapping = {
        field: here[fold_header(header)]
        for field, header in said.pop("mapping", {}).items()
        if fold_header(header) in here
    }
    left_out = tuple(said.pop("left_out", ()))
    return Request(sheet.file, sheet=sheet.sheet, mapping=mapping, left_out=left_out, **said)


def with_note(understood: Understanding) -> Understanding:
    """Return the understanding with the note that it is as last time."""
    return replace(understood, notes=(Message(AS_LAST_TIME), *understood.notes))


def _parsed(text: str) -> dict[str, Any] | None:
    """Return what was remembered; what an older or newer version wrote and this one does not know is left aside."""
    try:
        said = json.loads(text)
    except ValueError:
        return None
    known = (*_KEPT, "directions", "left_out", "mapping")
    if not isinstance(said, dict) or said.get("kind", "orders") not in KINDS:
        return None
    return {name: value for name, value in said.items() if name in known}
