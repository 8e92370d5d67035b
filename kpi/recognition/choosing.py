"""The kind of table whose fields a sheet covers best."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kpi.folding import fold
from kpi.readers.sheet import Sheet
from kpi.recognition.glance import Glances
from kpi.recognition.headers import fit, may_name, says
from kpi.tables import KINDS, Field, FieldType, Kind
from kpi.tables.costs import TELLING_HEADERS
from kpi.tables.surveys import QUESTIONS

_LEAST_SHARE = 0.5
_LEAST_SCORE = 0.5
_LEAST_REQUIRED = 0.55
_OPTIONAL = 0.12
_NAMED = 0.2
_EXPLAINED = 0.3
_REQUIRED = 0.1
_QUESTION = 0.8
_WHEN_EMPTY = 0.4
_UNREADABLE = 0.3
_EXACT = 0.7
_MOST_SURE = 0.97


@dataclass(frozen=True)
class Choice:
    """A kind of table and the column of each of its fields."""

    kind: str
    mapping: Mapping[str, int]
    confidence: float
    constants: Mapping[str, str] = field(default_factory=dict)


def best_choice(
    sheet: Sheet, glances: Glances, only: str | None, said: Mapping[str, int], questions: Mapping[str, int]
) -> Choice | None:
    """Return the kind that fits best, or None.

    `only` is the kind that the user named, `said` the columns; `questions` are columns that ask a survey's question.
    """
    if only is not None:
        mapping, fits = _with_questions(only, *assign(KINDS[only], sheet, glances, said), questions)
        return Choice(only, mapping, _confidence(KINDS[only], mapping, fits))
    best: tuple[float, Choice] | None = None
    for kind in KINDS.values():
        if not all(kind.has(name) for name in said):
            continue
        mapping, fits = _with_questions(kind.name, *assign(kind, sheet, glances, said), questions)
        if kind.name == "surveys":
            mapping = {
                name: column
                for name, column in mapping.items()
                if name not in ("score", *QUESTIONS) or name in said or not _is_no_score(glances, column)
            }
        score = _score(kind, sheet, mapping, fits)
        if score >= _LEAST_SCORE and (best is None or score > best[0]):
            best = (score, Choice(kind.name, mapping, _confidence(kind, mapping, fits)))
    return best[1] if best else None


def _with_questions(
    kind: str, mapping: dict[str, int], fits: dict[str, float], questions: Mapping[str, int]
) -> tuple[dict[str, int], dict[str, float]]:
    """Add the questions of a wide survey whose columns are still free."""
    if kind == "surveys" and "score" not in mapping:
        for question, column in questions.items():
            if question not in mapping and column not in mapping.values():
                mapping[question], fits[question] = column, _QUESTION
    return mapping, fits


def assign(
    kind: Kind, sheet: Sheet, glances: Glances, said: Mapping[str, int]
) -> tuple[dict[str, int], dict[str, float]]:
    """Give each field the column that names it best, and each column to one field only."""
    mapping = dict(said)
    fits = dict.fromkeys(said, 1.0)
    pairs = sorted(
        (
            (_pair(field, column, sheet, glances), -column, field.name)
            for column, header in enumerate(sheet.columns)
            if may_name(kind, header)
            for field in kind.fields
            if field.name not in said
        ),
        reverse=True,
    )
    taken = set(said.values())
    for score, column, name in pairs:
        if score > 0 and name not in mapping and -column not in taken:
            mapping[name], fits[name] = -column, score
            taken.add(-column)
    if kind.name == "subscriptions" and not {"amount", "quantity"} & mapping.keys() and "unit_price" in mapping:
        # Where nothing says how many there are, the price of one is that of the contract.
        mapping["amount"], fits["amount"] = mapping.pop("unit_price"), fits.pop("unit_price")
    return mapping, fits


def _pair(field: Field, column: int, sheet: Sheet, glances: Glances) -> float:
    named = fit(field, sheet.columns[column])
    if named == 0:
        return 0.0
    share = glances.share(column, field)
    if share is None:
        return _WHEN_EMPTY * named if named > _LEAST_SCORE else 0.0
    if share < _LEAST_SHARE:
        return _UNREADABLE * named if _is_meant(field, named, share) else 0.0
    if field.type is FieldType.TEXT and named < _LEAST_SCORE and _is_number(column, glances):
        return 0.0
    return named * (0.5 + 0.5 * share)


def _is_meant(field: Field, named: float, share: float) -> bool:
    """Whether a column that is hardly readable is meant all the same: its cells are for the receipt to complain about.

    The later names of a field with fixed words, such as `type` or `durata`, may be about anything when none of the
    words is there.
    """
    if field.required:
        return named >= _EXACT and field.type in (FieldType.DATE, FieldType.MONEY)
    return named >= _EXACT and (share > 0 or field.type not in (FieldType.WORD, FieldType.TERM) or named == 1)


def unused_names(kind: Kind, sheet: Sheet, mapping: Mapping[str, int]) -> list[tuple[Field, int]]:
    """Return the fields with fixed words for which a column has the name, but none of the words."""
    free = [column for column in range(len(sheet.columns)) if column not in mapping.values()]
    open_fields = [field for field in kind.fields if field.type is FieldType.WORD and field.name not in mapping]
    return [(field, column) for field in open_fields for column in free if fit(field, sheet.columns[column]) >= _EXACT]


def _is_no_score(glances: Glances, column: int) -> bool:
    """Whether what is called a score or value has answers of another kind, such as amounts."""
    return len(glances.sample(column)) > 0 and not glances.is_score(column, of_any_fraction=True)


def _is_number(column: int, glances: Glances) -> bool:
    values = glances.numbers(column)
    return values is not None and bool((values % 1 != 0).any())


def _score(kind: Kind, sheet: Sheet, mapping: Mapping[str, int], fits: Mapping[str, float]) -> float:
    if kind.missing(mapping):
        return 0.0
    named = says_name(kind, sheet)
    readable = [name for name in mapping if fits[name] > _UNREADABLE]
    if (
        kind.evidence
        and not any(name in readable for name in kind.evidence)
        and not (named or _is_cost(kind, sheet, mapping))
    ):
        return 0.0
    if _required(kind, fits) < _LEAST_REQUIRED:
        return 0.0
    optional = sum(fits[name] for name in readable if not kind.field(name).required)
    explained = len(readable) / max(len(sheet.columns), 1)
    required = _required(kind, fits) + _REQUIRED * sum(field.required for field in kind.fields)
    return required + min(0.8, _OPTIONAL * optional) + _NAMED * named + _EXPLAINED * explained


def says_name(kind: Kind, sheet: Sheet) -> bool:
    """Whether the name of the file or sheet speaks for a kind."""
    words = set(fold(f"{sheet.file.stem} {sheet.sheet or ''}").split())
    return bool(words & {fold(name) for name in kind.names})


def _is_cost(kind: Kind, sheet: Sheet, mapping: Mapping[str, int]) -> bool:
    return kind.name == "costs" and says(sheet.columns[mapping["amount"]], TELLING_HEADERS)


def _required(kind: Kind, fits: Mapping[str, float]) -> float:
    scores = []
    for needed in kind.fields:
        if needed.required and needed.name in fits:
            scores.append(fits[needed.name])
        elif needed.required:
            instead = [min(fits[name] for name in group) for group in needed.instead if all(n in fits for n in group)]
            scores.append(max((found for found in instead if found > _UNREADABLE), default=0.0))
    return sum(scores) / len(scores)


def _confidence(kind: Kind, mapping: Mapping[str, int], fits: Mapping[str, float]) -> float:
    if kind.missing(mapping):
        return 0.3 * _required(kind, fits)
    # The rank of a name among those of its field chooses between columns; as a name it is as sure as the first.
    sure = {name: 1.0 if fit >= _EXACT else fit for name, fit in fits.items()}
    return round(min(_MOST_SURE, _required(kind, sure)), 2)
