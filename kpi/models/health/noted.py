"""What must be known of how the score was made."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from kpi.facts.columns import Floats
from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.models.health.business import Business
from kpi.models.health.scoring import State
from kpi.models.health.words import TITLES

RESTS_ON = QT_TRANSLATE_NOOP("kpi", "The health of customers rests on: {parts}.")
ONLY_ONE = QT_TRANSLATE_NOOP("kpi", "The health of customers rests on one part only: {parts}.")
UNKNOWN_NAMES = QT_TRANSLATE_NOOP(
    "kpi",
    "Not counted for any customer's health: %n name(s) in surveys, requests and visits of nobody among the customers.",
    None,
    1,
)
CUSTOMERS = ("subscriptions", "orders", "customers")
OTHERS = ("surveys", "tickets", "sessions")


def noted(business: Business, state: State) -> tuple[Message, ...]:
    """Say on which parts the scores of a day rest, and how many names of other tables belong to no customer."""
    return (*_rests_on(state), *unknown_names(business))


def _rests_on(state: State) -> Iterator[Message]:
    known = [title for title, part in zip(TITLES.values(), state.parts, strict=True) if _is_known(part, state)]
    if known:
        yield Message(RESTS_ON if len(known) > 1 else ONLY_ONE, {"parts": listed([Message(title) for title in known])})


def _is_known(part: Floats, state: State) -> bool:
    return bool((~np.isnan(part) & state.scored).any())


def unknown_names(business: Business) -> Iterator[Message]:
    """Say how many of those who answer, ask and come are nobody among the customers."""
    if not any(kind in business.frames for kind in CUSTOMERS):
        return
    unknown = business.people.named_in(*OTHERS) & ~business.people.named_in(*CUSTOMERS)
    if unknown.any():
        yield Message(UNKNOWN_NAMES, count=int(np.count_nonzero(unknown)))


def listed(parts: Sequence[Message]) -> Message:
    """Return several words in one, with commas between them."""
    first, *rest = parts
    return Message("{first}, {rest}", {"first": first, "rest": listed(rest)}) if rest else first
