"""The latest answer of each customer to a question, as long as it is not too old."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from kpi.facts.columns import Floats, Integers, Mask, day_numbers
from kpi.facts.survey_scores import scores_of
from kpi.models.health.business import Business
from kpi.models.health.timeline import Events, Latest


@dataclass(frozen=True)
class Answered:
    """Answers brought to 0…100, with who gave them on which day."""

    customer: Integers
    day: Integers
    score: Floats

    def only(self, mask: Mask) -> Answered:
        """Return the answers where `mask` holds."""
        return Answered(self.customer[mask], self.day[mask], self.score[mask])


def put_together(answers: Sequence[Answered]) -> Answered:
    """Return several answers in one, without those that have no customer or no score."""
    none = Answered(np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64), np.zeros(0))
    every = (none, *answers)
    joined = Answered(
        np.concatenate([one.customer for one in every]),
        np.concatenate([one.day for one in every]),
        np.concatenate([one.score for one in every]),
    )
    return joined.only((joined.customer >= 0) & ~np.isnan(joined.score))


def latest_answer(business: Business, answers: Answered, days: Sequence[int]) -> Iterator[Floats] | None:
    """Give each customer's latest answer of the last `health_answer_days` days, the mean of those of one day.

    None where nobody answered.
    """
    return _latest(business, answers, days) if len(answers.customer) else None


def _latest(business: Business, answers: Answered, days: Sequence[int]) -> Iterator[Floats]:
    longest = int(business.settings.number("health_answer_days"))
    each = _one_a_day(answers)
    given = Events.of(each.customer, each.day, business.size, each.score)
    # A customer without an answer, at −1, finds what stands after the last one.
    when, score = np.append(given.day, 0), np.append(given.amount, np.nan)
    latest = Latest(given)
    for day in days:
        position = latest.until(day)
        yield np.where(when[position] > day - longest, score[position], np.nan)


def answered(business: Business, surveys: pd.DataFrame, question: str) -> Answered:
    """Return the answers to a question of the surveys, the worst of its scale as 0 and the best as 100."""
    given = scores_of(surveys, question, business.settings)
    customer, day = business.customers("surveys"), day_numbers(surveys, "date")
    return Answered(customer[given.place], day[given.place], 100 * given.share)


def _one_a_day(answers: Answered) -> Answered:
    """Return one answer for each customer and day, the mean, added up in the order of their size."""
    order = np.lexsort((answers.score, answers.day, answers.customer))
    sorted_ = Answered(answers.customer[order], answers.day[order], answers.score[order])
    begins = np.append(True, (np.diff(sorted_.customer) != 0) | (np.diff(sorted_.day) != 0))[: len(order)]
    group = np.cumsum(begins) - 1
    mean = np.bincount(group, sorted_.score) / np.maximum(np.bincount(group), 1)
    return Answered(sorted_.customer[begins], sorted_.day[begins], mean)
