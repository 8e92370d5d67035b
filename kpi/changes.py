"""How a value moved against the period before: by how much, whether for the better, and whether beyond the noise."""

from __future__ import annotations

from dataclasses import dataclass

from kpi.benchmarks import Band
from kpi.formatting import Formatter
from kpi.metric import Metric, Section
from kpi.noise import is_noise
from kpi.results import MetricResult, Value
from kpi.units import Unit

RANKS = ("good", "fair", "poor")


@dataclass(frozen=True)
class Change:
    """From `before` to `now`, both of which have a value; `difference` is as shown (0.9 is 0.9 points of percent).

    `noise` is true for a survey whose change may be chance (two-sided p ≥ 0.05), `alike` where both values or the
    lack of a difference are written the same. `better` is None for either.
    """

    before: Value
    now: Value
    difference: float
    noise: bool
    alike: bool
    better: bool | None
    band_before: Band | None
    band: Band | None

    @property
    def band_worsened(self) -> bool:
        """Whether the benchmark's word went down."""
        if self.band is None or self.band_before is None:
            return False
        return RANKS.index(self.band.grade) > RANKS.index(self.band_before.grade)


def change_of(result: MetricResult, now: Value) -> Change | None:
    """Return how a value of `result` moved against the period just before, or None when one of them is unknown."""
    before = result.before(now)
    if before is None or before.value is None or now.value is None:
        return None
    difference = now.value - before.value
    noise = is_survey(result.metric) and is_noise(before, now)
    alike = _written_alike(before.value, now.value, result.unit)
    better = None if noise or alike else (difference > 0) == (result.metric.better == "higher")
    grade = result.benchmark.grade if result.benchmark else lambda _value: None
    return Change(before, now, difference, noise, alike, better, grade(before.value), grade(now.value))


def is_survey(metric: Metric) -> bool:
    """Whether the metric is a sample of answers, whose value is uncertain."""
    return metric.section is Section.SATISFACTION


def _written_alike(before: float, now: float, unit: Unit) -> bool:
    """Whether a reader sees no difference; the digits are the same in each language."""
    writer = Formatter()
    same_change = writer.change(now - before, unit) == writer.change(0.0, unit)
    return same_change or writer.value(before, unit) == writer.value(now, unit)
