"""What those who mention a theme think: how many they are, their mean score, and their weight in the whole."""

from __future__ import annotations

from dataclasses import dataclass
from math import fsum

import numpy as np

from kpi.facts.columns import Floats, Integers


@dataclass(frozen=True)
class Answers:
    """All answers of a time. `text` is the number of each answer's comment (−1 without one), `score` what it gave.

    `leaning` is 1 for an answer that counts in favour, −1 for one that counts against, 0 for others, NaN for no
    answer: the mean is the NPS where promoters are 1 and detractors −1, and the satisfied share where they are 1.
    """

    text: Integers
    score: Floats
    leaning: Floats


@dataclass(frozen=True)
class Measure:
    """`count` comments, of which `scored` have a score; `mean` of the scores; `net` of their leanings.

    `impact` is the net of all answers less the net of the answers without these. None where nothing is left.
    """

    count: int
    scored: int
    mean: float | None
    net: float | None
    impact: float | None


@dataclass(frozen=True)
class Weighing:
    """What each different comment weighs: how many wrote it, how many of them scored, and the sums of what they gave.

    `all_scored` and `all_leaning` are those of all answers, with and without a comment.
    """

    wrote: Integers
    scored: Integers
    scores: Floats
    leaning: Integers
    all_scored: int
    all_leaning: int

    def measure(self, texts: Integers) -> Measure:
        """Measure those who wrote one of these comments (each given once)."""
        count, scored = int(self.wrote[texts].sum()), int(self.scored[texts].sum())
        leaning = int(self.leaning[texts].sum())
        mean = fsum(self.scores[texts].tolist()) / scored if scored else None
        net = leaning / scored if scored else None
        impact = self.impacts(np.array([float(scored)]), np.array([float(leaning)])).item()
        return Measure(count, scored, mean, net, impact if 0 < scored < self.all_scored else None)

    def impacts(self, scored: Floats, leaning: Floats) -> Floats:
        """Return the impact of themes by how many of their comments are scored, and what these lean to; 0 for none.

        One fraction, so that a theme which leans as all the others has exactly none.
        """
        others = self.all_scored - scored
        there = (scored > 0) & (others > 0)
        difference = self.all_leaning * others - (self.all_leaning - leaning) * self.all_scored
        return np.where(there, difference / np.where(there, self.all_scored * others, 1.0), 0.0)


def weighing(answers: Answers, texts: int) -> Weighing:
    """Add up the answers by their comment, of which there are so many different ones."""
    answered = ~np.isnan(answers.leaning)
    said = answers.text >= 0
    both = said & answered
    order = np.argsort(answers.score[both], kind="stable")
    return Weighing(
        _added(answers.text[said], texts),
        _added(answers.text[both], texts),
        np.bincount(answers.text[both][order], answers.score[both][order], texts).astype(np.float64),
        np.bincount(answers.text[both], answers.leaning[both], texts).astype(np.int64),
        int(answered.sum()),
        int(answers.leaning[answered].sum()),
    )


def _added(places: Integers, count: int) -> Integers:
    return np.bincount(places, minlength=count).astype(np.int64)
