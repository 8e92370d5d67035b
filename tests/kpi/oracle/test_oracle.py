"""The program against SQL that was written from METRICS alone, on businesses made at random.

An ordinary run tries over a hundred businesses, always the same. With POLSO_NIGHTLY=1 it tries ten thousand, others
each time; POLSO_NIGHTLY=500 tries five hundred.
"""

from __future__ import annotations

import math
import os
import random

from hypothesis import HealthCheck, Phase, given, seed
from hypothesis import settings as profile

from tests.kpi.oracle.businesses import Business
from tests.kpi.oracle.companies import QUESTIONS, companies
from tests.kpi.oracle.comparison import as_files, differs, disagreements, smallest
from tests.kpi.oracle.oracle import answers

ORDINARY = 3
"""Businesses of each kind and length of period in an ordinary run; half as many of totals, whose files are wide."""

AT_ONCE = 10
"""The same in each round of a nightly run."""

_ASKED = os.environ.get("POLSO_NIGHTLY", "0")
NIGHTLY = 10_000 if _ASKED == "1" else int(_ASKED)
"""How many businesses a nightly run tries; 0 in an ordinary run."""


def test_the_program_says_what_sql_written_from_the_metrics_says() -> None:
    first = random.SystemRandom().randrange(10**9) if NIGHTLY else 0
    rounds = math.ceil(NIGHTLY / (AT_ONCE * len(QUESTIONS))) if NIGHTLY else 1
    for start in range(first, first + rounds):
        made = _made(start, AT_ONCE if NIGHTLY else ORDINARY)
        for business, answer in zip(made, answers(made), strict=True):
            found = next(disagreements(business, answer), "")
            assert not found, _report(business, found, start)


def _made(start: int, count: int) -> list[Business]:
    """Make businesses first and compare them later, since one query is as quick for hundreds as for one."""
    every = profile(deadline=None, database=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
    made: list[Business] = []
    for kind, length in QUESTIONS:

        @seed(start)
        @profile(every, max_examples=count if kind != "totals" else count // 2)
        @given(companies(kind, length))
        def keep(business: Business) -> None:
            made.append(business)

        keep()
    return made


def _report(business: Business, found: str, start: int) -> str:
    least = smallest(business, found)
    return "\n".join([f"(seed {start}) On this business:", as_files(least), *differs(least)])
