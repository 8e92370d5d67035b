"""How the cells of a column are written and which of them are allowed, by the type of its field."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from kpi.tables import Field, FieldType

if TYPE_CHECKING:
    from openpyxl.worksheet.datavalidation import DataValidation

    from kpi.templates.words import ColumnWords

LAST_ROW = 20_000
"""As far down as cells are watched over."""
LONGEST_PROMPT, LONGEST_TITLE, LONGEST_LIST = 255, 32, 255
"""What a spreadsheet takes for the hint of a cell, its title, and the words to choose from."""
DAYS = {"en": "yyyy-mm-dd", "it": "dd/mm/yyyy", "ro": "dd.mm.yyyy"}
SCORES = {"nps": (0, 10), "csat": (1, 5), "ces": (1, 7), "nes": (1, 7), "css": (1, 10), "satisfaction": (1, 5)}
WITH_TIME = ("created", "resolved", "first_response")
OFTEN_PAID_IN = ("EUR", "RON", "USD", "GBP", "CHF")
FIRST_DAY = 36526
"""1 January 2000 as a spreadsheet counts days."""


def number_format(field: Field, kind: str, language: str) -> str:
    """Return the format of a column's cells."""
    day = DAYS.get(language, DAYS["en"])
    match field.type:
        case FieldType.DATE:
            timed = field.name in WITH_TIME or kind in ("sessions", "events")
            return f"{day} hh:mm" if timed else day
        case FieldType.PERIOD:
            return "mmm yyyy"
        case FieldType.MONEY:
            return "#,##0.00"
        case FieldType.NUMBER | FieldType.DURATION:
            return _number_format(field)
    return "@" if field.type is FieldType.TEXT else "General"


def validation(field: Field, kind: str, words: ColumnWords, answers: tuple[str, str]) -> DataValidation | None:
    """Return what a column's cells may hold; None where anything may stand. `answers` are the words for yes and no."""
    choices = choices_of(field, words, answers)
    if choices:
        return _listed(choices, open_ended=field.type in (FieldType.TERM, FieldType.TEXT))
    if field.name in SCORES and kind in ("surveys", "tickets"):
        low, high = SCORES[field.name]
        return _between("whole", str(low), str(high))
    match field.type:
        case FieldType.DATE:
            return _between("date", str(FIRST_DAY), None)
        case FieldType.NUMBER | FieldType.DURATION:
            return _between("decimal", "0", None)
        case FieldType.MONEY:
            return _between("decimal", "-1000000000", None)
    return None


def choices_of(field: Field, words: ColumnWords, answers: tuple[str, str]) -> tuple[str, ...]:
    """Return the words to choose from in a column; none where anything may be written."""
    if field.type is FieldType.BOOLEAN:
        return answers
    if field.name == "currency":
        return OFTEN_PAID_IN
    return tuple(words.words.values())


def width_of(field: Field, words: ColumnWords) -> float:
    """Return the width of a column in letters."""
    usual = {FieldType.TEXT: 18, FieldType.DATE: 17}.get(field.type, 13)
    if field.name in ("comment", "customer", "user"):
        usual = 28
    longest_word = max((len(word) for word in words.header.split()), default=0)
    return max(usual, longest_word + 3)


def written(example: object, answers: tuple[str, str]) -> object:
    """Return an example as it stands in a cell."""
    if isinstance(example, bool):
        return answers[0] if example else answers[1]
    return example.replace(tzinfo=None) if isinstance(example, datetime) else example


def is_moment(example: object) -> bool:
    """Whether an example is a day."""
    return isinstance(example, date)


def _number_format(field: Field) -> str:
    if field.name == "margin":
        return "0%"
    if field.name.endswith("hours"):
        return "#,##0.0"
    return "General" if field.name in ("quantity", "dau", "mau", "tenure") else "#,##0"


def _listed(choices: tuple[str, ...], *, open_ended: bool) -> DataValidation:
    from openpyxl.worksheet.datavalidation import DataValidation  # noqa: PLC0415 - slow to import, and seldom needed

    joined = ",".join(choices)
    assert len(joined) <= LONGEST_LIST
    found = DataValidation(type="list", formula1=f'"{joined}"', allow_blank=True)
    found.showErrorMessage = not open_ended
    return found


def _between(kind: str, low: str, high: str | None) -> DataValidation:
    from openpyxl.worksheet.datavalidation import DataValidation  # noqa: PLC0415 - see above

    operator = "between" if high is not None else "greaterThanOrEqual"
    found = DataValidation(type=kind, operator=operator, formula1=low, formula2=high, allow_blank=True)
    found.showErrorMessage = True
    return found
