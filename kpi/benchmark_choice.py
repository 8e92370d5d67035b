"""Which benchmark a metric is judged by: the published one, the business's own history, or edges that the user gave."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from typing_extensions import override

from kpi.benchmark_words import ANY_INDUSTRY, HISTORY_WORDS, OWN_WORDS
from kpi.benchmarks import Band, Benchmark, Grade, benchmark_for, published
from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.metric import Metric
from kpi.models.history import LEAST, quartiles, usual
from kpi.periods import PeriodKind
from kpi.results import Value
from kpi.setting_forms import SEPARATORS, Form, Number
from kpi.settings import Setting, Settings

PUBLISHED: Literal["published"] = "published"
HISTORY: Literal["history"] = "history"
Choice = Literal["published", "history"] | tuple["OwnEdges", ...]

TITLE = QT_TRANSLATE_NOOP("kpi", "Benchmark")
HELP = QT_TRANSLATE_NOOP(
    "kpi", "What counts as good, fair and poor: what others found, your own last twelve periods, or your own edges."
)
OWN_HISTORY = QT_TRANSLATE_NOOP("kpi", "Your own history")
OWN_EDGES = QT_TRANSLATE_NOOP("kpi", "Your own edges")
QUARTILES = QT_TRANSLATE_NOOP("kpi", "Quartiles of the last %n complete period(s).", None, 1)
TOO_SHORT = QT_TRANSLATE_NOOP(
    "kpi",
    "Your own history cannot be the benchmark yet: it takes {least} complete periods in which the figure differs, and "
    "so far there are %n.",
    None,
    1,
)
_SHAPES: dict[str, dict[int, tuple[Grade, ...]]] = {
    "higher": {1: ("poor", "good"), 2: ("poor", "fair", "good"), 3: ("poor", "fair", "good", "fair")},
    "lower": {1: ("good", "poor"), 2: ("good", "fair", "poor"), 3: ("fair", "good", "fair", "poor")},
}
"""The grades between edges, from the lowest to the highest; three edges are for figures that can be too good."""


@dataclass(frozen=True)
class OwnEdges:
    """Edges as the figure is shown, from low to high, and what they hold for: None and an empty variant mean all."""

    edges: tuple[float, ...]
    period: PeriodKind | None = None
    variant: str = ""

    def hold_for(self, variant: str, period: PeriodKind) -> bool:
        """Whether they were given for this way of computing and this length of period."""
        return self.variant in ("", variant) and self.period in (None, period)


@dataclass(frozen=True)
class BenchmarkForm(Form):
    """`published`, `history`, or edges: `3 5`, `3 5 month start`; several lengths of period with a semicolon between.

    `variants` are the ways of computing that may be named, `most` is how many edges there may be.
    """

    variants: tuple[str, ...] = ()
    most: int = 2

    @override
    def __call__(self, text: str) -> Choice:
        word = text.strip().lower()
        if word == PUBLISHED:
            return PUBLISHED
        if word == HISTORY:
            return HISTORY
        own = tuple(self._edges(part) for part in SEPARATORS.split(text) if part.strip())
        if not own:
            raise ValueError(text)
        return own

    def _edges(self, text: str) -> OwnEdges:
        numbers: list[float] = []
        period, variant = None, ""
        for word in text.split():
            if word in self.variants:
                variant = word
            elif word in tuple(PeriodKind):
                period = PeriodKind(word)
            else:
                numbers.append(Number()(word))
        rising = all(lower < upper for lower, upper in pairwise(numbers))
        if not rising or not 1 <= len(numbers) <= self.most:
            raise ValueError(text)
        return OwnEdges(tuple(numbers), period, variant)

    @override
    def written(self, value: object) -> str:
        if isinstance(value, str):
            return value
        assert isinstance(value, tuple)
        return "; ".join(" ".join(_words_of(own)) for own in value)

    @override
    def words(self, value: object) -> Message:
        if value == PUBLISHED:
            return Message(QT_TRANSLATE_NOOP("kpi", "as published"))
        return Message(OWN_HISTORY if value == HISTORY else OWN_EDGES)

    @property
    @override
    def expected(self) -> Message:
        sentence = QT_TRANSLATE_NOOP("kpi", "published, history, or edges from low to high, as {example}")
        return Message(sentence, {"example": "3 5 month"})


def setting_for(metric: Metric) -> Setting:
    """Return the declaration of the setting that chooses the benchmark of a metric."""
    form = BenchmarkForm(tuple(variant.name for variant in metric.variants), 3 if can_be_too_good(metric) else 2)
    return Setting(f"benchmark.{metric.id}", TITLE, None, form, help=HELP)


def can_be_too_good(metric: Metric) -> bool:
    """Whether what was published has a worse band beyond the good one, as for CLV / CAC above 5."""
    for _variants, _period, benchmark in published(metric.id):
        grades = _in_order(benchmark.bands)
        if (grades[-1] if metric.better == "higher" else grades[0]) == "fair" and "good" in grades:
            return True
    return False


def benchmark_of(
    metric: Metric, variant: str, period: PeriodKind, series: Sequence[Value], settings: Settings
) -> Benchmark | None:
    """Return the benchmark that a metric is judged by.

    What the user chose, as far as it holds for this way and length of period; else one's own history where only a rule
    of thumb is published; else what is published, if anything.
    """
    given = published_for(metric, variant, period, settings)
    choice = settings.chosen.get(f"benchmark.{metric.id}")
    if isinstance(choice, tuple):
        own = next((one for one in choice if one.hold_for(variant, period)), None)
        return of_edges(metric, own.edges, given) if own is not None else given
    if choice == HISTORY or (choice is None and given is not None and given.evidence == "C"):
        return of_history(metric, series, given) or _noted(given, series, asked=choice == HISTORY)
    return given if given is not None else _of_settings(metric, settings)


def _of_settings(metric: Metric, settings: Settings) -> Benchmark | None:
    """Return the benchmark of a metric that has settings for its edges, as long as these rise."""
    edges = tuple(settings.number(name) for name in metric.edges)
    rising = all(lower < upper for lower, upper in pairwise(edges))
    return of_edges(metric, edges) if edges and rising else None


def published_for(metric: Metric, variant: str, period: PeriodKind, settings: Settings) -> Benchmark | None:
    """Return what was published for a way of computing and a length of period, in the line of business."""
    return benchmark_for(metric.id, variant, period, str(settings.chosen.get("industry", ANY_INDUSTRY)))


def why_no_history(series: Sequence[Value]) -> Message:
    """Say why one's own history cannot be the benchmark."""
    return Message(TOO_SHORT, {"least": LEAST}, count=len(usual(series)))


def of_edges(metric: Metric, edges: tuple[float, ...], given: Benchmark | None = None) -> Benchmark:
    """Return the benchmark that edges make; the words are those of what was published, where its bands are alike."""
    grades = _SHAPES[metric.better][len(edges)]
    words = [OWN_WORDS[grade] for grade in grades]
    if given is not None and _in_order(given.bands) == grades:
        words = [band.label for band in _from_low_to_high(given.bands)]
    return Benchmark(_bands(edges, grades, words), OWN_EDGES, None, None)


def of_history(metric: Metric, series: Sequence[Value], given: Benchmark | None = None) -> Benchmark | None:
    """Return the benchmark that the quartiles of the last complete periods make; None where there are too few.

    The better quarter is good, the worse one poor. A figure that can be too good is good between the median and the
    third quartile.
    """
    values = usual(series)
    found = quartiles(values)
    if found is None:
        return None
    edges = found if can_be_too_good(metric) and found[0] < found[1] < found[2] else (found[0], found[2])
    grades = _SHAPES[metric.better][len(edges)]
    words = [HISTORY_WORDS[grade] for grade in grades]
    if len(edges) > 2 and given is not None:  # noqa: PLR2004 - the good band has another beyond it
        beyond = -1 if metric.better == "higher" else 0
        words[beyond] = _from_low_to_high(given.bands)[beyond].label
    return Benchmark(_bands(edges, grades, words), OWN_HISTORY, None, None, note=Message(QUARTILES, count=len(values)))


def _bands(edges: Sequence[float], grades: Sequence[Grade], words: Sequence[str]) -> tuple[Band, ...]:
    """Return the bands from the best to the worst."""
    limits = (None, *edges, None)
    bands = [
        Band(grade, low, high, word) for grade, (low, high), word in zip(grades, pairwise(limits), words, strict=True)
    ]
    return tuple(sorted(bands, key=lambda band: ("good", "fair", "poor").index(band.grade)))


def _noted(given: Benchmark | None, series: Sequence[Value], *, asked: bool) -> Benchmark | None:
    """Say why it is not one's own history, where the user asked for that."""
    if given is None or not asked:
        return given
    return replace(given, note=why_no_history(series))


def _from_low_to_high(bands: Sequence[Band]) -> list[Band]:
    return sorted(bands, key=lambda band: float("-inf") if band.low is None else band.low)


def _in_order(bands: Sequence[Band]) -> tuple[Grade, ...]:
    return tuple(band.grade for band in _from_low_to_high(bands))


def _words_of(own: OwnEdges) -> list[str]:
    words = [Number().written(edge) for edge in own.edges]
    if own.period is not None:
        words.append(own.period.value)
    return [*words, own.variant] if own.variant else words
