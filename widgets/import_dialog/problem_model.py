"""The cells that were not understood as a table model; the text of a cell can be mended in its place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from kpi.readers.sheet import Problem
from widgets.text_table import Index, TextModel
from widgets.texts import engine_text

VALUE = 2


class ProblemModel(TextModel):
    """Row, column, value and reason. `mended` carries the row of the file, the header and the new text of a cell."""

    mended = Signal(int, str, str)

    def __init__(self, headers: Sequence[str], problems: Sequence[Problem], parent: QObject | None = None) -> None:
        super().__init__(headers, [_line(problem) for problem in problems], (0,), parent=parent)
        self._problems = tuple(problems)
        self._given: dict[int, str] = {}

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        # A problem of a whole row has no cell to mend.
        editable = index.column() == VALUE and bool(self._problems[index.row()].column)
        return flags | Qt.ItemFlag.ItemIsEditable if editable else flags

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if index.column() == VALUE and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            given = self._given.get(index.row())
            if given is not None:
                return given
            if role == Qt.ItemDataRole.EditRole:
                return self._problems[index.row()].value
        return super().data(index, role)

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        problem, text = self._problems[index.row()], str(value).strip()
        if role != Qt.ItemDataRole.EditRole or text == problem.value.strip():
            return False
        self._given[index.row()] = text
        self.dataChanged.emit(index, index)
        self.mended.emit(problem.row, problem.column, text)
        return True

    def problem_at(self, index: Index | QPersistentModelIndex) -> Problem:
        """Return the problem of a line."""
        return self._problems[index.row()]


def _line(problem: Problem) -> tuple[str, str, str, str]:
    value = " ".join(problem.value.split())
    return str(problem.row), problem.column, value, problem.reason.render(engine_text)
