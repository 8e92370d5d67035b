"""The questions of surveys, known by their words in three languages."""

from __future__ import annotations

import re

from kpi.folding import fold

_WORDS = {
    "nps": r"\bnps\b|net promoter|recommend|consigli|raccomand|recomand",
    "nes": r"\bnes\b|net easy",
    "css": r"\bcss\b",
    "ces": r"\bces\b|effort|\beas(?:y|e|ily)\b|facil|semplice|sforzo|usor|usurint|efort|simplu",
    "csat": r"\bcsat\b|satisf|soddisf|multumi|content[aio]?\b",
}


def question_of(text: str) -> str | None:
    """Return which question a header or a cell asks (nps, csat, ces, nes, css), or None when it asks none of them."""
    folded = fold(text)
    return next((question for question, words in _WORDS.items() if re.search(words, folded)), None)
