"""How a figure came about: its formula in words, with the numbers filled in, step by step."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kpi import catalog
from kpi.facts.names import FACTS
from kpi.formatting import Formatter
from kpi.messages import Translate, in_english
from kpi.terms import MEAN_OF, SMALLER_OF, Term
from kpi.units import Unit

STRENGTH = {"+": 1, "−": 1, "×": 2, "÷": 2}
ATOM = 3
"""How strongly an operator binds; what is not weaker than its place needs no brackets."""
AFTER_MINUS_AND_DIVISION = ("−", "÷")


@dataclass(frozen=True)
class Line:
    """One step: `title` is what is computed (empty for the figure itself), `depth` how far it is below the figure.

    `words` and `numbers` are the same formula: `Customers lost ÷ Customers at the start` and `5 ÷ 100`. Both are empty
    where there is nothing to compute, as for a plain amount.
    """

    title: str
    words: str
    numbers: str
    result: str
    depth: int

    @property
    def text(self) -> str:
        """The step in one line: `CLV = € 41.20 × 62 % × 20.4 = € 503`."""
        return " = ".join(part for part in (self.title, self.numbers, self.result) if part)


def explain(term: Term, unit: Unit, formatter: Formatter, translate: Translate = in_english) -> tuple[Line, ...]:
    """Return the steps to a figure in the order in which they are computed; the last is the figure itself."""
    writer = _Writer(formatter, translate)
    lines: dict[tuple[str, str], Line] = {}
    for line in writer.lines(term, unit, "", 0):
        lines.setdefault((line.title, line.numbers), line)
    return tuple(lines.values())


@dataclass(frozen=True)
class _Writer:
    formatter: Formatter
    translate: Translate

    def lines(self, term: Term, unit: Unit, title: str, depth: int) -> Iterator[Line]:
        """Yield the steps that a term stands on, then its own."""
        formula = _without_ones(term.operands[0] if term.name and term.operands else term)
        for step in _steps(formula):
            yield from self.lines(step, step.unit, self._title(step), depth + 1)
        result = self._figure(term.value, unit)
        plain = not formula.operator and not formula.name
        words = "" if plain else self.words(formula)
        numbers = self.numbers(formula) if formula.operator else ""
        yield Line(title, words, numbers, result, depth)

    def words(self, term: Term) -> str:
        """Return the formula in words, down to its steps."""
        if not term.operator or term.name:
            return self._title(term) if term.name else self.leaf(term)
        if term.operator in ("mean", "min"):
            left, right = (self.words(operand) for operand in term.operands)
            template = MEAN_OF if term.operator == "mean" else SMALLER_OF
            return self.translate(template, None).format(left=left, right=right)
        if _without_ones(term) is not term:
            return self.words(_without_ones(term))
        left, right = (self.words(operand) for operand in term.operands)
        return _joined(term, left, right)

    def numbers(self, term: Term) -> str:
        """Return the formula with the numbers filled in, down to its steps."""
        if not term.operator or term.name:
            return self.leaf(term)
        if term.operator == "min":
            return f"min({'; '.join(self.numbers(operand) for operand in term.operands)})"
        if term.operator == "mean":
            return f"({' + '.join(self.numbers(operand) for operand in term.operands)}) ÷ 2"
        if _without_ones(term) is not term:
            return self.numbers(_without_ones(term))
        left, right = (self.numbers(operand) for operand in term.operands)
        return _joined(term, left, right)

    def leaf(self, term: Term) -> str:
        """Return the number of a fact, a setting, a step or a bare number."""
        if term.value is not None and term.unit in (Unit.PERCENT, Unit.MONTHS, Unit.RATIO, Unit.SCORE):
            return self.formatter.plain(term.value * term.unit.factor, term.unit)
        return self._figure(term.value, term.unit)

    def _figure(self, value: float | None, unit: Unit) -> str:
        return self.formatter.value(None if value is None else value * unit.factor, unit)

    def _title(self, term: Term) -> str:
        title = term.title
        if term.name in catalog.metrics():
            title = catalog.metrics()[term.name].short_title
        elif not title and term.name in FACTS:
            title = FACTS[term.name].title
        elif not title and term.name in catalog.declared():
            title = catalog.declared()[term.name].title
        return self.translate(title or term.name, None)


def _steps(term: Term) -> Iterator[Term]:
    """Yield the named steps of a formula, not those within them."""
    if term.name and term.operands:
        yield term
        return
    for operand in term.operands:
        yield from _steps(operand)


def _without_ones(term: Term) -> Term:
    """Drop `× 1` and `÷ 1` by a bare number, as revenue ÷ months of a month has it."""
    if term.operator not in ("×", "÷") or term.name:
        return term
    kept, right = term.operands
    return kept if right.value == 1 and not right.name and not right.operator else term


def _strength(term: Term) -> int:
    if term.name or not term.operator or term.operator == "min":
        return ATOM
    if term.operator == "mean":
        return STRENGTH["÷"]
    kept = _without_ones(term)
    return _strength(kept) if kept is not term else STRENGTH[term.operator]


def _joined(term: Term, left: str, right: str) -> str:
    """Join both sides of an operator with as few brackets as keep the meaning."""
    own = STRENGTH[term.operator]
    first, second = (_strength(operand) for operand in term.operands)
    if first < own:
        left = f"({left})"
    if second < own or (second == own and term.operator in AFTER_MINUS_AND_DIVISION):
        right = f"({right})"
    return f"{left} {term.operator} {right}"
