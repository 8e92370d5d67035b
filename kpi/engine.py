"""Dataset + period + filter + settings → results."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kpi.importing import Table
from kpi.messages import Progress, no_progress
from kpi.periods import PeriodKind
from kpi.results import Results
from kpi.settings import Settings


@dataclass(frozen=True)
class Question:
    """What to compute: the length of period, a filter (field or dimension → value), and a field to split by."""

    period: PeriodKind = PeriodKind.MONTH
    where: Mapping[str, str] = field(default_factory=dict)
    by: str | None = None


def compute(
    tables: Sequence[Table], settings: Settings, question: Question, progress: Progress = no_progress
) -> Results:
    """Compute every metric. Raises PolsoError when the question does not fit the tables; mutates nothing."""
    raise NotImplementedError


def dimensions(tables: Sequence[Table]) -> Mapping[str, tuple[str, ...]]:
    """Return the fields and kept columns that one can filter and split by, each with its values."""
    raise NotImplementedError
