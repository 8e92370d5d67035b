"""The words of the benchmarks: at the edges of bands, for sources that are no publication, for lines of business."""

from __future__ import annotations

from collections.abc import Mapping

from kpi.messages import QT_TRANSLATE_NOOP

LABELS: Mapping[str, str] = {
    "healthy": QT_TRANSLATE_NOOP("kpi", "healthy"),
    "watch": QT_TRANSLATE_NOOP("kpi", "worth watching"),
    "too_many_leave": QT_TRANSLATE_NOOP("kpi", "too many leave"),
    "grows": QT_TRANSLATE_NOOP("kpi", "grows by itself"),
    "shrinks_slowly": QT_TRANSLATE_NOOP("kpi", "shrinks slowly"),
    "shrinks": QT_TRANSLATE_NOOP("kpi", "shrinks"),
    "keeps": QT_TRANSLATE_NOOP("kpi", "keeps nearly all"),
    "loses_some": QT_TRANSLATE_NOOP("kpi", "loses some"),
    "loses_much": QT_TRANSLATE_NOOP("kpi", "loses much"),
    "may_under_invest": QT_TRANSLATE_NOOP("kpi", "may under-invest"),
    "thin": QT_TRANSLATE_NOOP("kpi", "thin"),
    "loses_money": QT_TRANSLATE_NOOP("kpi", "loses money"),
    "excellent": QT_TRANSLATE_NOOP("kpi", "excellent"),
    "more_fans": QT_TRANSLATE_NOOP("kpi", "more fans than critics"),
    "more_critics": QT_TRANSLATE_NOOP("kpi", "more critics than fans"),
    "satisfied": QT_TRANSLATE_NOOP("kpi", "satisfied"),
    "mixed": QT_TRANSLATE_NOOP("kpi", "mixed"),
    "unhappy": QT_TRANSLATE_NOOP("kpi", "unhappy"),
    "easy": QT_TRANSLATE_NOOP("kpi", "easy"),
    "some_effort": QT_TRANSLATE_NOOP("kpi", "some effort"),
    "hard": QT_TRANSLATE_NOOP("kpi", "hard"),
    "acceptable": QT_TRANSLATE_NOOP("kpi", "acceptable"),
    "critical": QT_TRANSLATE_NOOP("kpi", "critical"),
    "at_once": QT_TRANSLATE_NOOP("kpi", "solved at once"),
    "often_again": QT_TRANSLATE_NOOP("kpi", "often a second contact"),
    "mostly_again": QT_TRANSLATE_NOOP("kpi", "too often a second contact"),
    "within_a_day": QT_TRANSLATE_NOOP("kpi", "within a day"),
    "within_two_days": QT_TRANSLATE_NOOP("kpi", "within two days"),
    "slow": QT_TRANSLATE_NOOP("kpi", "slow"),
    "habit": QT_TRANSLATE_NOOP("kpi", "a habit"),
    "now_and_then": QT_TRANSLATE_NOOP("kpi", "now and then"),
    "above_average": QT_TRANSLATE_NOOP("kpi", "above the average shop"),
    "below_average": QT_TRANSLATE_NOOP("kpi", "below the average shop"),
    "short": QT_TRANSLATE_NOOP("kpi", "shorter than usual"),
    "usual": QT_TRANSLATE_NOOP("kpi", "as usual in shops"),
    "long": QT_TRANSLATE_NOOP("kpi", "longer than usual"),
    "seldom": QT_TRANSLATE_NOOP("kpi", "seldom"),
}
"""The words at the edges of the bands, under the names that the file has for them, so that translators see them."""

RULES: Mapping[str, str] = {
    "rule_of_thumb": QT_TRANSLATE_NOOP("kpi", "Rule of thumb"),
    "rule_of_thumb_email": QT_TRANSLATE_NOOP("kpi", "Rule of thumb for requests by e-mail"),
}
"""Sources that are no publication, and so have words to translate."""

ANY_INDUSTRY = "any"
INDUSTRIES: Mapping[str, str] = {
    ANY_INDUSTRY: QT_TRANSLATE_NOOP("kpi", "all online shops"),
    "food": QT_TRANSLATE_NOOP("kpi", "food and drink"),
    "beauty": QT_TRANSLATE_NOOP("kpi", "beauty and care"),
    "fashion": QT_TRANSLATE_NOOP("kpi", "fashion"),
    "home": QT_TRANSLATE_NOOP("kpi", "home and furniture"),
}
"""The lines of business that the file has benchmarks for."""

OWN_WORDS: Mapping[str, str] = {
    "good": QT_TRANSLATE_NOOP("kpi", "good"),
    "fair": QT_TRANSLATE_NOOP("kpi", "fair"),
    "poor": QT_TRANSLATE_NOOP("kpi", "poor"),
}
"""What stands at bands whose edges the user gave."""

HISTORY_WORDS: Mapping[str, str] = {
    "good": QT_TRANSLATE_NOOP("kpi", "better than usual"),
    "fair": QT_TRANSLATE_NOOP("kpi", "as usual"),
    "poor": QT_TRANSLATE_NOOP("kpi", "worse than usual"),
}
"""What stands at the bands of one's own history."""
