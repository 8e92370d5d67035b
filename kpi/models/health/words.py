"""The words for the parts of the score, and for what moved it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from kpi.messages import QT_TRANSLATE_NOOP

TITLES: Mapping[str, str] = MappingProxyType(
    {
        "frequency": QT_TRANSLATE_NOOP("kpi", "Frequency"),
        "features": QT_TRANSLATE_NOOP("kpi", "Features"),
        "csat": QT_TRANSLATE_NOOP("kpi", "Satisfaction"),
        "nps": QT_TRANSLATE_NOOP("kpi", "Recommendation"),
        "tickets": QT_TRANSLATE_NOOP("kpi", "Requests"),
        "payments": QT_TRANSLATE_NOOP("kpi", "Payments"),
    }
)
"""The title of each part."""

WORSE: Mapping[str, str] = MappingProxyType(
    {
        "frequency": QT_TRANSLATE_NOOP("kpi", "came or bought less often than usual"),
        "features": QT_TRANSLATE_NOOP("kpi", "used fewer features than usual"),
        "csat": QT_TRANSLATE_NOOP("kpi", "answered less satisfied"),
        "nps": QT_TRANSLATE_NOOP("kpi", "would recommend you less"),
        "tickets": QT_TRANSLATE_NOOP("kpi", "more requests open, opened again or too many"),
        "payments": QT_TRANSLATE_NOOP("kpi", "less paid and kept, or a smaller contract"),
    }
)
BETTER: Mapping[str, str] = MappingProxyType(
    {
        "frequency": QT_TRANSLATE_NOOP("kpi", "came or bought more often again"),
        "features": QT_TRANSLATE_NOOP("kpi", "used more features again"),
        "csat": QT_TRANSLATE_NOOP("kpi", "answered more satisfied"),
        "nps": QT_TRANSLATE_NOOP("kpi", "would recommend you more"),
        "tickets": QT_TRANSLATE_NOOP("kpi", "fewer requests open, opened again or too many"),
        "payments": QT_TRANSLATE_NOOP("kpi", "more paid and kept, or a larger contract"),
    }
)
NEWLY_KNOWN: Mapping[str, str] = MappingProxyType(
    {
        "frequency": QT_TRANSLATE_NOOP("kpi", "the usual rhythm is known now"),
        "features": QT_TRANSLATE_NOOP("kpi", "the usual features are known now"),
        "csat": QT_TRANSLATE_NOOP("kpi", "answered on satisfaction"),
        "nps": QT_TRANSLATE_NOOP("kpi", "answered on recommending you"),
        "tickets": QT_TRANSLATE_NOOP("kpi", "asked for support"),
        "payments": QT_TRANSLATE_NOOP("kpi", "had something to pay"),
    }
)
NO_LONGER_KNOWN: Mapping[str, str] = MappingProxyType(
    {
        "frequency": QT_TRANSLATE_NOOP("kpi", "no usual rhythm to compare with any more"),
        "features": QT_TRANSLATE_NOOP("kpi", "no usual features to compare with any more"),
        "csat": QT_TRANSLATE_NOOP("kpi", "the last answer on satisfaction is too old"),
        "nps": QT_TRANSLATE_NOOP("kpi", "the last answer on recommending you is too old"),
        "tickets": QT_TRANSLATE_NOOP("kpi", "the last request is long solved"),
        "payments": QT_TRANSLATE_NOOP("kpi", "nothing was to be paid lately"),
    }
)
