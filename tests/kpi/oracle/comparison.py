"""The program's answers to a business beside those of the oracle, and the smallest business on which they differ."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pyarrow as pa

from kpi import catalog
from kpi.detailed import details_of
from kpi.engine import Question, compute
from kpi.importing import Table, accept
from kpi.messages import Message, PolsoError
from kpi.periods import PeriodKind
from kpi.readers.request import Request
from kpi.readers.sheet import Sheet
from kpi.results import MetricResult, Results
from kpi.understanding import Understanding
from tests.kpi.oracle.businesses import Business, Cells
from tests.kpi.oracle.oracle import METRICS, Answer, Row, answers

TOLERANCE = 1e-12
FIXED = {"csat_scale", "ces_scale", "onboarding_steps", "onboarding_days"}
"""Settings that a business always has: what the program would find out without them is no part of METRICS."""

MADE_OF_CLV = ("clv_cac", "profit_per_customer")
OF = " of "
"""The oracle knows what is made of customer value for each variant of it: `ratio of orders`."""

PARTS = ("value", "numerator", "denominator", "n", "low", "high")


def imported(kind: str, rows: tuple[Cells, ...], *, monthly_price: bool = False) -> Table:
    """Return the typed table of a file with these cells, whose headers are the names of the fields."""
    names = tuple(rows[0])
    headers = tuple("mrr" if monthly_price and kind == "subscriptions" and name == "amount" else name for name in names)
    cells = pa.table(
        {str(place): pa.array([row[name] for row in rows], pa.string()) for place, name in enumerate(names)}
    )
    file = Path(f"{kind}.csv")
    sheet = Sheet(
        file, None, "utf-8", ",", '"', 1, headers, cells, np.arange(2, len(rows) + 2), len(rows) + 1, 1, 0, 0
    )  # fmt: skip
    mapping = {name: place for place, name in enumerate(names)}
    return accept(Understanding(Request(file, kind=kind), sheet, kind, mapping, 1.0))


def files(business: Business) -> list[Table]:
    """Return the typed tables of the files of a business."""
    return [imported(kind, rows, monthly_price=business.monthly_price) for kind, rows in business.tables.items()]


def program(business: Business, tables: Sequence[Table]) -> Results:
    """Return what the program says of a business with these tables."""
    metrics = {name: catalog.metrics()[name] for name in METRICS}
    question = Question(PeriodKind(business.period))
    return compute(tables, catalog.settings(business.settings), question, today=business.today, metrics=metrics)


def disagreements(business: Business, answer: Answer) -> Iterator[str]:
    """Name everything on which the program and the oracle differ."""
    tables = files(business)
    found = program(business, tables)
    labels = [period.label for period in found.periods]
    if labels != list(answer.facts):
        yield f"periods: {labels} instead of {list(answer.facts)}"
        return
    as_of = {row["as_of"] for row in answer.facts.values()} - {None}
    if as_of and as_of != {found.as_of}:
        yield f"as_of: {found.as_of} instead of {as_of}"
    yield from _facts(found, answer)
    yield from _movements(found, tables, answer)
    for name in METRICS:
        chosen = business.settings.get(f"variant.{name}")
        of_clv = business.settings.get("variant.clv") if name in MADE_OF_CLV else None
        if name not in found.metrics:
            yield from _missing(name, answer, chosen, of_clv)
            continue
        if name in MADE_OF_CLV:
            of_clv = found.metrics["clv"].variant.name
        yield from _metric(name, found.metrics[name], answer, chosen, f"{OF}{of_clv}" if of_clv else "")


def _missing(name: str, answer: Answer, chosen: str | None, of_clv: str | None) -> Iterator[str]:
    """Name a value of a metric that the program does not have, in the variant that was asked for or in any."""
    for (metric, variant, label), row in answer.values.items():
        way, _, of = variant.partition(OF)
        if metric == name and row["value"] is not None and chosen in {None, way} and of_clv in {None, of}:
            yield f"{name} is missing: but {variant} of {label} is {row['value']}"
            return


def _movements(found: Results, tables: Sequence[Table], answer: Answer) -> Iterator[str]:
    """Compare who moved in the last period in which anybody did."""
    if not answer.movements:
        return
    period = next(period for period in reversed(found.periods) if period.label in answer.movements)
    table = details_of(tables, found, catalog.metrics()["mrr"], period)["customers"]
    given = {row.name: row.cells[:3] for row in table.rows}
    expected = {row["customer"]: row for row in answer.movements[period.label]}
    if set(given) != set(expected):
        yield f"who moved in {period.label}: {sorted(map(str, given))} instead of {sorted(map(str, expected))}"
        return
    for customer, row in expected.items():
        movement, before, after = given[str(customer)]
        as_it_is = isinstance(movement, Message) and movement.text == row["movement"]
        if not (as_it_is and _same(_number(before), row["before"]) and _same(_number(after), row["after"])):
            yield f"movement of {customer} in {period.label}: {given[str(customer)]} instead of {row}"


def _number(cell: object) -> float | None:
    return float(cell) if isinstance(cell, int | float) else None


def _facts(found: Results, answer: Answer) -> Iterator[str]:
    for label, row in answer.facts.items():
        given = found.facts.loc[label].to_dict()
        for name, expected in row.items():
            if (
                not isinstance(expected, int | float)
                or isinstance(expected, bool)
                or name not in given
                or math.isnan(given[name])
            ):
                continue
            if not _same(float(given[name]), expected):
                yield f"fact {name} of {label}: {given[name]!r} instead of {expected!r}"


def _metric(name: str, result: MetricResult, answer: Answer, chosen: str | None, of: str) -> Iterator[str]:
    if chosen is not None and result.variant.name != chosen:
        yield f"{name}: variant {result.variant.name} instead of {chosen}"
    for value in result.series:
        place = (name, result.variant.name + of, value.period.label)
        row: Row = answer.values.get(place, {})
        complete = row.get("complete", answer.facts[value.period.label]["complete"])
        yield from _value(place, {part: getattr(value, part) for part in PARTS}, row)
        facts = answer.facts[value.period.label]
        if value.value is None:
            continue
        if value.complete is not complete and (value.complete or not facts["is_silent"]):
            yield f"{place}: complete is {value.complete} instead of {complete}"


def _value(place: tuple[str, str, str], given: Mapping[str, float | None], row: Row) -> Iterator[str]:
    for part in PARTS:
        expected = row.get(part)
        if part != "value" and (part not in row or row["value"] is None):
            continue
        if not _same(given[part], expected):
            yield f"{place} {part}: {given[part]!r} instead of {expected!r}"


def _same(given: float | None, expected: object) -> bool:
    if given is None or expected is None:
        return given is None and expected is None
    number = float(str(expected))
    return given == number if number.is_integer() and float(given).is_integer() else _close(given, number)


def _close(given: float, expected: float) -> bool:
    return math.isclose(given, expected, rel_tol=TOLERANCE, abs_tol=TOLERANCE)


def differs(business: Business) -> list[str]:
    """Return the disagreements on one business."""
    return list(disagreements(business, answers([business])[0]))


def smallest(business: Business, said: str) -> Business:
    """Take away files, rows and settings for as long as a disagreement of the same kind is left."""
    about = said.partition(":")[0].split(" of ")[0].partition("', '2")[0]

    while True:
        candidates = list(_smaller(business))
        tried = zip(candidates, answers(candidates) if candidates else [], strict=True)
        found = next((one for one, answer in tried if _has(about, one, answer)), None)
        if found is None:
            return business
        business = found


def _has(about: str, business: Business, answer: Answer) -> bool:
    """Whether the disagreement is there; a file of which no row is left cannot have it."""
    try:
        return any(about in line for line in disagreements(business, answer))
    except PolsoError:
        return False


def _smaller(business: Business) -> Iterator[Business]:
    tables = business.tables
    for kind in tables:
        if len(tables) > 1:
            yield replace(business, tables={name: rows for name, rows in tables.items() if name != kind})
    for kind, rows in tables.items():
        half = len(rows) // 2
        pieces = [rows[:half], rows[half:]] if half else []
        pieces += [rows[:place] + rows[place + 1 :] for place in range(len(rows))]
        for piece in pieces:
            if piece:
                yield replace(business, tables={**tables, kind: piece})
    for name in business.settings:
        if name not in FIXED:
            yield replace(business, settings={key: text for key, text in business.settings.items() if key != name})


def as_files(business: Business) -> str:
    """Write a business so that it can be read: what is asked, and its files as they would look."""
    lines = [f"{business.period}, asked on {business.today}, {dict(business.settings)}"]
    lines += ["the price is per month"] if business.monthly_price else []
    for kind, rows in business.tables.items():
        there = [name for name in rows[0] if any(row[name] is not None for row in rows)]
        lines += [f"[{kind}]", ",".join(there), *(",".join(row[name] or "" for name in there) for row in rows)]
    return "\n".join(lines)
