"""Numbers that remember how they were made, so that a formula written once also explains itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.units import Unit

NOTHING_TO_DIVIDE_BY = QT_TRANSLATE_NOOP("kpi", "Nothing to divide by: {what} is 0.")
MEAN_OF = QT_TRANSLATE_NOOP("kpi", "mean of {left} and {right}")
SMALLER_OF = QT_TRANSLATE_NOOP("kpi", "the smaller of {left} and {right}")


@dataclass(frozen=True)
class Term:
    """A value with the expression that gave it.

    `operator` is one of `+ − × ÷ min mean` over `operands`, or empty for a leaf: a fact (`name` is its name), a metric
    or a step of a formula (`name` is its id, with the one operand that it was computed from) or a bare number (no
    name). `title` is what a reader calls a named term. A value that cannot be computed is None; `reason` says why.
    """

    value: float | None
    name: str = ""
    unit: Unit = Unit.COUNT
    operator: str = ""
    operands: tuple[Term, ...] = ()
    reason: Message | None = None
    title: str = ""

    def __add__(self, other: Term | float) -> Term:
        return _combine("+", self, other, lambda a, b: a + b)

    def __radd__(self, other: float) -> Term:
        return _combine("+", _term(other), self, lambda a, b: a + b)

    def __sub__(self, other: Term | float) -> Term:
        return _combine("−", self, other, lambda a, b: a - b)

    def __rsub__(self, other: float) -> Term:
        return _combine("−", _term(other), self, lambda a, b: a - b)

    def __mul__(self, other: Term | float) -> Term:
        return _combine("×", self, other, lambda a, b: a * b)

    def __rmul__(self, other: float) -> Term:
        return _combine("×", _term(other), self, lambda a, b: a * b)

    def __truediv__(self, other: Term | float) -> Term:
        divisor = _term(other)
        if divisor.value == 0 and self.value is not None:
            reason = Message(NOTHING_TO_DIVIDE_BY, {"what": words(divisor)})
            return Term(None, operator="÷", operands=(self, divisor), reason=reason)
        return _combine("÷", self, divisor, lambda a, b: a / b)

    def __rtruediv__(self, other: float) -> Term:
        return _term(other) / self


def mean(left: Term, right: Term) -> Term:
    """Return the mean of two terms."""
    return _combine("mean", left, right, lambda a, b: (a + b) / 2)


def smaller(left: Term | float, right: Term | float) -> Term:
    """Return the smaller of two terms."""
    return _combine("min", _term(left), right, min)


def step(name: str, title: str, unit: Unit, term: Term) -> Term:
    """Return the same value as a named step of a formula, which is explained on its own line."""
    return Term(term.value, name, unit, operands=(term,), reason=term.reason, title=title)


def words(term: Term) -> Message:
    """Return how a reader calls a term: its title, or those of its parts; the number itself where it has no name."""
    if term.title or term.name:
        return Message(term.title or term.name)
    if not term.operator:
        return Message("" if term.value is None else f"{term.value:g}")
    if term.operator in ("min", "mean"):
        template = SMALLER_OF if term.operator == "min" else MEAN_OF
    else:
        template = f"{{left}} {term.operator} {{right}}"
    return Message(template, {"left": words(term.operands[0]), "right": words(term.operands[1])})


def _term(number: Term | float) -> Term:
    return number if isinstance(number, Term) else Term(float(number))


def _combine(operator: str, left: Term, right: Term | float, compute: Callable[[float, float], float]) -> Term:
    right = _term(right)
    for side in (left, right):
        if side.value is None:
            return Term(None, operator=operator, operands=(left, right), reason=side.reason)
    assert left.value is not None
    assert right.value is not None
    return Term(compute(left.value, right.value), operator=operator, operands=(left, right))
