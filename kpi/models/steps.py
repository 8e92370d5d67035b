"""The first steps of new users: the order in which they are usually taken, and who reaches which."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from kpi.facts.columns import Floats, Integers, quantiles

NEVER = np.iinfo(np.int64).max
"""The moment at which a step is reached that is not reached."""


@dataclass(frozen=True)
class Taken:
    """Steps that users took, one element each: codes of the user and the step, and the moment as a whole number."""

    user: Integers
    step: Integers
    moment: Integers

    def firsts(self) -> Taken:
        """Return the first time that each user took each step, by user and then by moment."""
        width = int(self.step.max(initial=0)) + 1
        pairs, place = np.unique(self.user * width + self.step, return_inverse=True)
        moment = np.full(len(pairs), NEVER)
        np.minimum.at(moment, place, self.moment)
        user, step = pairs // width, pairs % width
        order = np.lexsort((moment, user))
        return Taken(user[order], step[order], moment[order])


def usual_order(taken: Taken, count: int, most: int) -> list[int]:
    """Return the codes of the steps in the order in which users usually take them for the first time.

    The order is that of the median place of a step among the steps of its users, then of the mean place; the steps of
    one moment share their mean place. Of more than `most` steps those of the most users are taken.
    """
    firsts = taken.firsts()
    users = np.bincount(firsts.step, minlength=count)
    common = np.argsort(-users, kind="stable")[:most]
    among = np.isin(firsts.step, common)
    firsts = Taken(firsts.user[among], firsts.step[among], firsts.moment[among])
    place = _places(firsts)
    median = quantiles(firsts.step, place, count, 0.5)
    mean = np.bincount(firsts.step, weights=place, minlength=count) / np.maximum(users, 1)
    there = [int(step) for step in common if users[step]]
    return sorted(there, key=lambda step: (median[step], mean[step], -users[step], step))


def _places(firsts: Taken) -> Floats:
    """Return the place of each first step among those of its user, from 0; equal moments share their mean place."""
    number = np.arange(len(firsts.user))
    begins = np.append(True, firsts.user[1:] != firsts.user[:-1])[: len(number)]
    within = number - np.maximum.accumulate(np.where(begins, number, 0))
    another = begins | np.append(True, firsts.moment[1:] != firsts.moment[:-1])[: len(number)]
    alike = np.cumsum(another) - 1
    sizes = np.bincount(alike)
    shared: Floats = (np.bincount(alike, weights=within) / np.maximum(sizes, 1))[alike]
    return shared


def reached(taken: Taken, order: Integers, users: int) -> list[Integers]:
    """Return for each step in order the moment at which each user had reached it, NEVER for those who have not.

    A step is reached when the one before is, and it is taken then or later; the first one when it is taken at all.
    """
    before = np.full(users, np.iinfo(np.int64).min)
    found = []
    for step in order:
        counts = (taken.step == step) & (taken.moment >= before[taken.user])
        now = np.full(users, NEVER)
        np.minimum.at(now, taken.user[counts], taken.moment[counts])
        found.append(now)
        before = now
    return found
