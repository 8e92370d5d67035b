"""An imported table of a project that is open: its receipt is there at once, its rows when somebody asks for them."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import TYPE_CHECKING, Any

from kpi.receipt import Source, Table

if TYPE_CHECKING:
    import pandas as pd


class KeptTable(Table):
    """A table whose `frame` is read by whichever thread first needs it, and by no other meanwhile.

    To read it raises Damaged when the rows are not exactly what was written.
    """

    def __init__(
        self, kind: str, frame: pd.DataFrame | None, source: Source, read: Callable[[], pd.DataFrame] | None = None
    ) -> None:
        known = {"kind": kind, "source": source, "_read": read, "_reading": Lock()}
        # Left out, not None: what is not there yet is asked for in __getattr__.
        vars(self).update(known if frame is None else {**known, "frame": frame})

    def __getattr__(self, name: str) -> Any:
        if name != "frame":
            raise AttributeError(name)
        with vars(self)["_reading"]:
            if "frame" not in vars(self):
                vars(self)["frame"] = vars(self)["_read"]()
        return vars(self)["frame"]

    @property
    def is_read(self) -> bool:
        """Whether the rows are there."""
        return "frame" in vars(self)
