"""How the cells of a column are read, as it is seen at its head: by an icon, a word and a side."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kpi.messages import QT_TRANSLATE_NOOP
from kpi.tables import FieldType
from widgets.cells import NUMERIC

_LOOKS = {
    FieldType.TEXT: ("type", QT_TRANSLATE_NOOP("ColumnTypes", "Text")),
    FieldType.WORD: ("type", QT_TRANSLATE_NOOP("ColumnTypes", "Text")),
    FieldType.NUMBER: ("hash", QT_TRANSLATE_NOOP("ColumnTypes", "Number")),
    FieldType.TERM: ("timer", QT_TRANSLATE_NOOP("ColumnTypes", "Duration")),
    FieldType.MONEY: ("banknote", QT_TRANSLATE_NOOP("ColumnTypes", "Money")),
    FieldType.DATE: ("calendar", QT_TRANSLATE_NOOP("ColumnTypes", "Date")),
    FieldType.PERIOD: ("calendar", QT_TRANSLATE_NOOP("ColumnTypes", "Date")),
    FieldType.DURATION: ("timer", QT_TRANSLATE_NOOP("ColumnTypes", "Duration")),
    FieldType.BOOLEAN: ("toggle-left", QT_TRANSLATE_NOOP("ColumnTypes", "Yes or no")),
}


def icon_of(type_: FieldType) -> str:
    """Return the name of the icon of a type."""
    return _LOOKS[type_][0]


def word_of(type_: FieldType) -> str:
    """Return how a type is called."""
    return QCoreApplication.translate("ColumnTypes", _LOOKS[type_][1])


def stands_right(type_: FieldType) -> bool:
    """Whether cells of a type stand at the right, that their digits are one below the other; terms are words."""
    return type_ in NUMERIC and type_ is not FieldType.TERM
