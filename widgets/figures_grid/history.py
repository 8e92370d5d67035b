"""Steps in the grid that can be taken back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand
from typing_extensions import override

from widgets.figures_grid.entries import Entry

if TYPE_CHECKING:
    from widgets.figures_grid.model import FiguresModel


@dataclass(frozen=True)
class Change:
    """What stood in a cell and what stands there then; None where it was or is empty."""

    before: Entry | None
    after: Entry | None


class EditCells(QUndoCommand):
    """Some cells at once: what was typed, pasted or emptied."""

    def __init__(self, model: FiguresModel, changes: Mapping[tuple[str, str], Change], what: str) -> None:
        super().__init__(what)
        self._model = model
        self._changes = dict(changes)

    @override
    def undo(self) -> None:
        self._model.put({key: change.before for key, change in self._changes.items()})

    @override
    def redo(self) -> None:
        self._model.put({key: change.after for key, change in self._changes.items()})
