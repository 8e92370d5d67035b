"""What the settings page shows of a setting, in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

Editor = Literal["line", "choice", "lines", "numbers", "button"]


@dataclass(frozen=True)
class Checked:
    """What the user typed, as the text of a setting (None for nothing), or in a sentence why it cannot be taken."""

    text: str | None
    trouble: str = ""


@dataclass(frozen=True)
class Option:
    """One of the values to choose among, as the text of the setting, and its words."""

    value: str
    words: str


@dataclass(frozen=True)
class Part:
    """One of the numbers of a setting that has several: its name, its words, what is set and what is used otherwise."""

    name: str
    words: str
    text: str
    placeholder: str


@dataclass(frozen=True)
class SettingContent:
    """A setting: `text` is what stands in the editor, `placeholder` what is used while nothing does.

    `heading` groups the settings of one metric; `note` says in grey where the value comes from or would come from.
    `unit` stands behind the editor. `options` are for an editor of the kind choice, of which `text` is one, `parts` for
    numbers; `shown` are the words of what holds now, where the editor has no text. `check` reads what was typed, `step`
    gives the text so many steps further on, or None.
    """

    name: str
    title: str
    help: str
    editor: Editor
    text: str
    heading: str = ""
    placeholder: str = ""
    note: str = ""
    unit: str = ""
    shown: str = ""
    options: Sequence[Option] = ()
    parts: Sequence[Part] = ()
    is_set: bool = False
    check: Callable[[str], Checked] = Checked
    step: Callable[[str, int], str | None] = lambda _text, _steps: None

    @property
    def full_title(self) -> str:
        """The title with that of the metric, for those who do not see the heading."""
        return f"{self.heading}: {self.title}" if self.heading else self.title

    def has(self, words: str) -> bool:
        """Whether each of the words searched for is in its titles, its help or its name."""
        text = f"{self.full_title} {self.help} {self.name}".casefold()
        return all(word in text for word in words.casefold().split())


@dataclass(frozen=True)
class SettingGroup:
    """Settings that stand on one page: the id, the title, and a sentence above them."""

    name: str
    title: str
    settings: Sequence[SettingContent]
