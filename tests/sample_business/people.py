"""The customers' addresses: common Italian names put together by chance, at domains that are reserved for examples."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path

from tests.sample_business.chance import Chance

NAMES = Path(__file__).with_suffix(".toml")
DOMAINS = ("example.com", "example.org", "example.net")


def addresses() -> Iterator[str]:
    """Yield e-mail addresses, each once."""
    chance = Chance("people")
    names = tomllib.loads(NAMES.read_text(encoding="utf-8"))
    pairs = [f"{first}.{last}" for first in names["first"].split() for last in names["last"].split()]
    for name in chance.mixed(pairs):
        yield f"{name}@{chance.one(DOMAINS, (6, 2, 2))}"
