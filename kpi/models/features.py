"""How widely, how often and how deeply each feature of a product is used."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from kpi.facts.columns import Floats, Integers, floats, quantiles


@dataclass(frozen=True)
class FeatureUse:
    """The use of each feature, by its code; NaN where there is none.

    `users` are different users, `uses` what they used it in all, `features_per_user` how many features its users use
    on average, and `median_seconds` how long a session with it lasts.
    """

    users: Integers
    uses: Floats
    features_per_user: Floats
    median_seconds: Floats

    @property
    def uses_per_user(self) -> Floats:
        """How often each of its users used it on average."""
        return _divided(self.uses, self.users.astype(np.float64))


def feature_use(user: Integers, feature: Integers, uses: Floats, seconds: Floats, count: int) -> FeatureUse:
    """Return how each of `count` features was used.

    One element for each session: codes of its user and feature (−1: not known, left out), how many uses it stands
    for, and its length in seconds (NaN where not known).
    """
    known = (user >= 0) & (feature >= 0)
    user, feature, uses, seconds = user[known], feature[known], uses[known], seconds[known]
    # Each user with each feature once.
    pair = np.unique(user * np.int64(count) + feature)
    who, what = pair // max(count, 1), pair % max(count, 1)
    users = np.bincount(what, minlength=count)
    features_of_user = np.bincount(who)
    seen = floats(np.bincount(what, weights=features_of_user[who], minlength=count))
    return FeatureUse(
        users=users,
        uses=floats(np.bincount(feature, weights=uses, minlength=count)),
        features_per_user=_divided(seen, users.astype(np.float64)),
        median_seconds=quantiles(feature, seconds, count, 0.5),
    )


def _divided(these: Floats, by: Floats) -> Floats:
    each: Floats = np.divide(these, by, out=np.full(len(these), np.nan), where=by > 0)
    return each
