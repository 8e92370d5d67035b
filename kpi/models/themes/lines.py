"""The setting of the user's own themes, as it is written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from typing_extensions import override

from kpi.late import LateModule
from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.setting_forms import Lines

if TYPE_CHECKING:
    from kpi.models.themes import own
else:
    own = LateModule("kpi.models.themes.own")

EXAMPLE = "delivery: courier, parcel, delivery time; price: price, expensive"


@dataclass(frozen=True)
class ThemeLines(Lines):
    """A list of own themes as `delivery: courier, parcel; price: price, expensive`; each may have its own line."""

    example: str = EXAMPLE

    @override
    def __call__(self, text: str) -> tuple[str, ...]:
        lines = super().__call__(text)
        own.own_themes(lines)
        return lines

    @property
    @override
    def expected(self) -> Message:
        sentence = QT_TRANSLATE_NOOP("kpi", "themes, each a name, a colon and its words, as {example}")
        return Message(sentence, {"example": self.example})
