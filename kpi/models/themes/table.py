"""The table of themes beside a figure, and the comments behind each of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np

from kpi.details import DetailScope, DetailTable, Row
from kpi.facts.columns import Mask
from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.models.themes.finding import Theme, find_themes
from kpi.models.themes.own import own_themes
from kpi.models.themes.written import WrittenAnswers, question_of, written
from kpi.settings import Settings

RARE = 1000
"""Unless the user says otherwise, at least one comment in so many must mention a theme."""

LOOKED_BACK = QT_TRANSLATE_NOOP(
    "kpi", "With %n comment(s) in the period, themes are of all comments from {first} to {last}.", None, 1
)
TOO_FEW = QT_TRANSLATE_NOOP("kpi", "No word or phrase stands in at least %n comment(s).", None, 1)
MEASURES: Mapping[str, str] = {
    "nps": QT_TRANSLATE_NOOP(
        "kpi",
        "Impact: the NPS of all answers less the NPS without those who mention the theme. Below 0, the theme pulls it "
        "down.",
    ),
    "csat": QT_TRANSLATE_NOOP(
        "kpi",
        "Impact: the satisfied share (CSAT) of all answers less the share without those who mention the theme, as "
        "nobody was asked “Would you recommend us?”.",
    ),
}
NOT_MEASURED = QT_TRANSLATE_NOOP(
    "kpi", "No comment goes with an answer to “Would you recommend us?”, so that no impact can be known."
)


def themes(scope: DetailScope, question: str) -> DetailTable | None:
    """Return the themes with their impact on the answers to a question (nps or csat); None where it is another."""
    found = _found(scope, question)
    if found is None:
        return None
    said, ranked = found
    rows = tuple(_row(theme, said) for theme in ranked)
    return DetailTable(rows, tuple(_notes(said, ranked, scope, question)))


def comments_behind(scope: DetailScope, key: str, question: str) -> Mapping[str, Mask]:
    """Mark the survey rows with the comments that mention a theme."""
    found = _found(scope, question)
    if found is None:
        return {}
    said, ranked = found
    marked = np.zeros(len(said.within), dtype=bool)
    for theme in ranked:
        if theme.key == key:
            marked[said.within] = np.isin(said.answers.text, theme.texts)
    return {"surveys": marked}


def least(said: WrittenAnswers, settings: Settings) -> int:
    """Return how many comments must mention a theme: as the user says, else a few, or one in a thousand of many."""
    few = int(settings.number("theme_least"))
    return few if "theme_least" in settings.chosen else max(few, -(-said.comments // RARE))


def _found(scope: DetailScope, question: str) -> tuple[WrittenAnswers, tuple[Theme, ...]] | None:
    frame = scope.frames.get("surveys")
    if frame is None or "comment" not in frame or question_of(frame) != question:
        return None
    said = written(frame, scope, question)
    lines = scope.settings["themes"]
    assert isinstance(lines, tuple)
    return said, find_themes(said.texts, said.answers, own_themes(lines), least(said, scope.settings))


def _row(theme: Theme, said: WrittenAnswers) -> Row:
    found = theme.measure
    share = found.count / said.comments if said.comments else None
    cells = (found.count, _shown(share), found.mean, _shown(found.net), _shown(found.impact))
    return Row(theme.name, cells, theme.key)


def _shown(share: float | None) -> float | None:
    return None if share is None else 100 * share


def _notes(said: WrittenAnswers, ranked: tuple[Theme, ...], scope: DetailScope, question: str) -> Iterator[Message]:
    if said.since is not None:
        values = {"first": said.since, "last": min(scope.period.end, scope.as_of)}
        yield Message(LOOKED_BACK, values, count=said.in_period)
    if not ranked:
        yield Message(TOO_FEW, count=least(said, scope.settings))
    elif all(theme.measure.scored == 0 for theme in ranked):
        yield Message(NOT_MEASURED)
    else:
        yield Message(MEASURES[question])
