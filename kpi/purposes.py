"""What costs are for, and how the user says which purposes count."""

from __future__ import annotations

import re

from typing_extensions import override

from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.setting_forms import Lines

PURPOSES = ("marketing", "sales", "retention", "other")


class Purposes(Lines):
    """One or more of the purposes of costs, with commas or semicolons between them: `marketing, sales`."""

    def __init__(self) -> None:
        super().__init__(example="marketing; sales")

    @override
    def __call__(self, text: str) -> tuple[str, ...]:
        named = {word.strip().lower() for word in re.split("[,;\\s]+", text) if word.strip()}
        if not named or not named <= set(PURPOSES):
            raise ValueError(text)
        return tuple(purpose for purpose in PURPOSES if purpose in named)

    @property
    @override
    def expected(self) -> Message:
        sentence = QT_TRANSLATE_NOOP("kpi", "one or more of: {words}")
        return Message(sentence, {"words": ", ".join(PURPOSES)})
