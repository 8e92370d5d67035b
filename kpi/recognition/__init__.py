"""Headers and contents → kind of table and fields: known exports first, then words and what the cells look like."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from kpi.doubts import Doubt
from kpi.messages import QT_TRANSLATE_NOOP, Message, PolsoError
from kpi.readers.request import NO_SUCH_FIELD, NO_SUCH_KIND, Request
from kpi.readers.sheet import Sheet
from kpi.recognition import presets
from kpi.recognition.choosing import Choice, assign, best_choice, unused_names
from kpi.recognition.glance import Glances
from kpi.recognition.header_doubt import header_doubt
from kpi.recognition.headers import find_column, says
from kpi.recognition.preamble import month_named_above
from kpi.recognition.questionnaire import Questionnaire, find_questions, with_questions
from kpi.tables import KINDS
from kpi.tables.orders import PRICE_WORDS, TOTAL_WORDS, UNIT_WORDS
from kpi.tables.terms import MONTHLY_WORDS
from kpi.understanding import Understanding

__all__ = ["recognise"]

NO_SUCH_COLUMN = QT_TRANSLATE_NOOP("kpi", "“{file}” has no column “{column}”. Its columns are: {columns}.")
DATED_ABOVE = QT_TRANSLATE_NOOP(
    "kpi", "No column says the day: all rows count in {month}, which stands above the header."
)
WORDS_NOT_KNOWN = QT_TRANSLATE_NOOP("kpi", "{column} is not used as {field}: none of the words in it is known.")
MONTHLY_ALREADY = QT_TRANSLATE_NOOP("kpi", "{amount} is per month already, so {interval} does not divide it.")


def recognise(sheet: Sheet, request: Request) -> Understanding:
    """Say what a sheet is; what the request says of it counts before all else.

    Raises PolsoError when the request names a kind, field or column that does not exist.
    """
    if request.kind is not None and request.kind not in KINDS:
        raise PolsoError(Message(NO_SUCH_KIND, {"kind": request.kind, "kinds": ", ".join(KINDS)}))
    said = _said(sheet, request)
    glances = Glances(sheet)
    preset = presets.matching(sheet)
    if preset is not None and request.kind in (None, preset.kind):
        mapping = _completed(preset.kind, sheet, glances, _together(preset.mapping(sheet), said), preset.constants)
        choice = Choice(preset.kind, mapping, 0.98, dict(preset.constants))
    else:
        preset = None
        questions = find_questions(sheet, glances) if request.kind in (None, "surveys") else {}
        found = best_choice(sheet, glances, request.kind, said, questions)
        if found is None:
            return Understanding(request, sheet, request.kind, said, 0.0, notes=header_doubt(sheet))
        choice = found
    survey = Questionnaire(choice)
    if choice.kind == "surveys":
        known = {name: choice.mapping[name] for name in ("score",) if preset is not None and name in choice.mapping}
        survey = with_questions(sheet, glances, choice, known | said)
        choice = survey.choice
    choice, above = _with_days_above(sheet, choice)
    mapping, notes = _without_interval(sheet, choice)
    mapping = _with_unit_price(sheet, choice.kind, mapping, said)
    if preset is None:
        notes += _words_not_known(sheet, choice.kind, mapping)
    _check_fields(choice.kind, said)
    name = preset.name if preset else None
    return Understanding(
        request,
        sheet,
        choice.kind,
        mapping,
        choice.confidence,
        name,
        (*above, *notes),
        choice.constants,
        survey.ratings,
        survey.comments,
        tuple(_as_said(doubt, request) for doubt in survey.doubts),
        dict(request.directions),
    )


def _as_said(doubt: Doubt, request: Request) -> Doubt:
    """Return a doubt with the answer that the request gives."""
    said = request.directions.get(doubt.question) if doubt.about == "direction" else None
    return doubt if said is None else doubt.with_answer(said)


def _said(sheet: Sheet, request: Request) -> dict[str, int]:
    """Return the columns that the request names."""
    said = {}
    for field, header in request.mapping.items():
        column = find_column(sheet, header)
        if column is None:
            values = {"file": sheet.file.name, "column": header, "columns": ", ".join(sheet.columns)}
            raise PolsoError(Message(NO_SUCH_COLUMN, values))
        if request.kind is not None:
            _check_fields(request.kind, {field: column})
        elif not any(kind.has(field) for kind in KINDS.values()):
            names = sorted({known.name for kind in KINDS.values() for known in kind.fields})
            raise PolsoError(Message(NO_SUCH_FIELD, {"field": field, "kind": "—", "fields": ", ".join(names)}))
        said[field] = column
    return said


def _check_fields(kind: str, said: dict[str, int]) -> None:
    for field in said:
        if not KINDS[kind].has(field):
            names = ", ".join(known.name for known in KINDS[kind].fields)
            raise PolsoError(Message(NO_SUCH_FIELD, {"field": field, "kind": kind, "fields": names}))


def _together(found: dict[str, int], said: dict[str, int]) -> dict[str, int]:
    """Return the columns found and said; a column that the user gave to a field is taken from any other."""
    taken = set(said.values())
    return {**{field: column for field, column in found.items() if column not in taken}, **said}


def _completed(
    kind: str, sheet: Sheet, glances: Glances, mapping: dict[str, int], constants: Mapping[str, str]
) -> dict[str, int]:
    """Find a required column that a known export calls by a name not seen before, among those that are left."""
    missing = [field.name for field in KINDS[kind].missing({**mapping, **constants})]
    if not missing or kind == "surveys":
        return mapping
    found, _ = assign(KINDS[kind], sheet, glances, mapping)
    return mapping | {name: found[name] for name in missing if name in found}


def _with_days_above(sheet: Sheet, choice: Choice) -> tuple[Choice, tuple[Message, ...]]:
    """Date the rows of a report by the month that stands above its header, when no column does."""
    if "date" in choice.mapping or choice.kind not in ("costs", "traffic"):
        return choice, ()
    day = month_named_above(sheet)
    if day is None:
        return choice, ()
    constants = {**choice.constants, "date": day}
    return replace(choice, constants=constants), (Message(DATED_ABOVE, {"month": day[:7]}),)


def _with_unit_price(sheet: Sheet, kind: str, mapping: dict[str, int], said: Mapping[str, int]) -> dict[str, int]:
    """Take a price beside a quantity for that of one piece, unless the header speaks of a total.

    That of a contract is for all of it, unless the header speaks of one piece.
    """
    if "quantity" not in mapping or "unit_price" in mapping or "amount" not in mapping or "amount" in said:
        return mapping
    header = sheet.columns[mapping["amount"]]
    of_one = says(header, UNIT_WORDS) or (
        kind == "orders" and says(header, PRICE_WORDS) and not says(header, TOTAL_WORDS)
    )
    if not of_one:
        return mapping
    return {"unit_price" if name == "amount" else name: column for name, column in mapping.items()}


def _words_not_known(sheet: Sheet, kind: str, mapping: Mapping[str, int]) -> tuple[Message, ...]:
    """Say which columns have the name of a field, but none of its words: all rows count as if they were not there."""
    unused = unused_names(KINDS[kind], sheet, mapping)
    return tuple(
        Message(WORDS_NOT_KNOWN, {"column": sheet.columns[column], "field": Message(field.title)})
        for field, column in unused
    )


def _without_interval(sheet: Sheet, choice: Choice) -> tuple[dict[str, int], tuple[Message, ...]]:
    """Leave the interval aside where the header of the price says that it is monthly already."""
    mapping = dict(choice.mapping)
    price = mapping.get("amount", mapping.get("unit_price"))
    if choice.kind != "subscriptions" or price is None or "interval" not in mapping:
        return mapping, ()
    amount, interval = sheet.columns[price], sheet.columns[mapping["interval"]]
    if not says(amount, MONTHLY_WORDS):
        return mapping, ()
    mapping = {name: column for name, column in mapping.items() if name not in ("interval", "interval_count")}
    return mapping, (Message(MONTHLY_ALREADY, {"amount": amount, "interval": interval}),)
