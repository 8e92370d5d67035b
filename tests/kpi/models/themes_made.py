"""Themes of comments that are made in a test."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from kpi.models.themes.finding import Theme, find_themes
from kpi.models.themes.lines import ThemeLines
from kpi.models.themes.measuring import Answers
from kpi.models.themes.own import own_themes

Said = tuple[str | None, int | None]
"""What a respondent wrote and the score that they gave, from 0 to 10."""


def themes_of(said: Sequence[Said], own: str = "", least: int = 1) -> Mapping[str, Theme]:
    """Return the themes of what respondents said, by their names, in the order in which they are ranked."""
    texts = list(dict.fromkeys(text for text, _ in said if text is not None))
    number = [-1 if text is None else texts.index(text) for text, _ in said]
    score = [np.nan if score is None else float(score) for _, score in said]
    leaning = [np.nan if score is None else float(leans(score)) for _, score in said]
    answers = Answers(np.array(number, dtype=np.int64), np.array(score), np.array(leaning))
    return {theme.name: theme for theme in find_themes(texts, answers, own_themes(ThemeLines()(own)), least)}


def leans(score: int) -> int:
    """Return 1 for a promoter, −1 for a detractor, 0 for a passive."""
    return (score >= 9) - (score < 7)


def written(*comments: str) -> list[Said]:
    """Return comments without scores."""
    return [(comment, None) for comment in comments]


def counts(said: Sequence[Said], own: str = "", least: int = 1) -> dict[str, int]:
    """Return how many comments mention each theme."""
    return {name: theme.measure.count for name, theme in themes_of(said, own, least).items()}
