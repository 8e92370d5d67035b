"""The survey that members and customers answer: three questions and a comment, one row a respondent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from tests.sample_business.cells import Comment, Export, Row, Sentence, Word
from tests.sample_business.chance import Chance
from tests.sample_business.memberships import Contract
from tests.sample_business.story import CAMPAIGN, PRICE_RISE, Month

PASSIVES = 0.27
SENTENCES = 14
THEMES = ("delivery", "prices", "glaze", "workshops", "staff")
OLD_PRICES = (3, 5, 7, 12, 13)
"""The complaints about prices that make sense before they rise."""
OUT_OF_SCALE = 412
"""The answer, counted from 0, with an 11 on the scale from 0 to 10."""


def recommend(month: Month, count: int, chance: Chance) -> list[int]:
    """Return the scores from 0 to 10, highest first, with the shares of the month."""
    promoters = round(count * (1 - PASSIVES + month["nps"]) / 2 + 0.5 * chance.bell())
    detractors = round(count * (1 - PASSIVES - month["nps"]) / 2 + 0.5 * chance.bell())
    scores = [chance.one((9, 10), (5, 4)) for _ in range(promoters)]
    scores += [chance.one((0, 1, 2, 3, 4, 5, 6), (1, 1, 2, 3, 4, 6, 8)) for _ in range(detractors)]
    scores += [chance.one((7, 8), (2, 3)) for _ in range(count - promoters - detractors)]
    return sorted(scores, reverse=True)


def rated(shares: float, count: int, good: Sequence[int], other: Sequence[int], chance: Chance) -> list[int]:
    """Return scores that rise and fall with the recommendation, though not strictly: good ones first."""
    many = round(count * shares)
    scores = sorted((chance.one(good) for _ in range(many)), reverse=True)
    scores += sorted((chance.one(other) for _ in range(count - many)), reverse=True)
    places = sorted(range(count), key=lambda n: n + 0.22 * count * chance.bell())
    mixed = dict(zip(places, scores, strict=True))
    return [mixed[n] for n in range(count)]


def worries(month: Month) -> Mapping[str, float]:
    """Return what the unhappy speak of in that month, as weights."""
    return {
        "delivery": 3.0,
        "prices": 6.0 if PRICE_RISE <= month.number <= max(CAMPAIGN) else 1.5,
        "glaze": 2.0,
        "workshops": 1.5,
        "staff": 9.0 if month["hours"] > 15 else 1.2,
    }


def comment(score: int, month: Month, chance: Chance) -> Comment | None:
    """Return what somebody who gives that score writes, if anything."""
    if not chance.happens(0.62 if score < 7 else 0.45):
        return None
    if 7 <= score <= 8 and chance.happens(0.4):
        return (Sentence("general", "fair", chance.whole(0, 5)),)
    if score > 8 and chance.happens(0.15):
        return (Sentence("general", "good", chance.whole(0, 5)),)
    mood = "good" if score > 7 or (score == 7 and chance.happens(0.5)) else "bad"
    weights = worries(month) if mood == "bad" else {"delivery": 2, "prices": 1, "glaze": 3, "workshops": 3, "staff": 3}
    themes = chance.some(THEMES, 2 if chance.happens(0.22) else 1, [weights[theme] for theme in THEMES])
    return tuple(Sentence(theme, mood, sentence(theme, mood, month, chance)) for theme in themes)


def sentence(theme: str, mood: str, month: Month, chance: Chance) -> int:
    """Return the number of one of the theme's sentences."""
    if (theme, mood) == ("prices", "bad") and month.number < PRICE_RISE:
        return chance.one(OLD_PRICES)
    return chance.whole(0, SENTENCES - 1)


def answers_of(month: Month, members: Sequence[Contract], chance: Chance) -> Iterator[Row]:
    """Yield the answers of a month in the order of time."""
    count = round(month["answers"] + chance.bell())
    nps = recommend(month, count, chance)
    csat = rated(month["csat"], count, (4, 4, 5, 5, 5), (1, 2, 3, 3, 3), chance)
    ces = rated(month["ces"], count, (5, 6, 6, 7, 7), (1, 2, 3, 4, 4), chance)
    moments = sorted(chance.moment(month, 8, 23) for _ in range(count))
    active = [member for member in members if member.runs_on(month.day(1)) or member.runs_on(month.day(14))]
    respondents = chance.some(active, count)
    for moment, n, member in zip(moments, chance.mixed(range(count)), respondents, strict=True):
        yield {
            "answered": moment,
            "customer": member.customer,
            "nps": nps[n],
            "csat": None if chance.happens(0.03) else csat[n],
            "ces": None if chance.happens(0.08) else ces[n],
            "comment": comment(nps[n], month, chance),
            "channel": Word("channel", member.channel),
            "plan": Word("plan", member.plan),
        }


def export(story: Sequence[Month], members: Sequence[Contract]) -> Export:
    """Return the answers as a file, with one beyond the scale."""
    chance = Chance("survey")
    rows = [row for month in story for row in answers_of(month, members, chance)]
    rows[OUT_OF_SCALE] = {**rows[OUT_OF_SCALE], "nps": 11}
    return Export("survey", tuple(rows[0]), tuple(rows))
