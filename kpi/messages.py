"""Sentences that the engine says: written in English once, translated where they are shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

Translate = Callable[[str, int | None], str]
"""Gives the sentence in the user's language; the number chooses the plural form."""


def QT_TRANSLATE_NOOP(context: str, text: str, comment: None = None, count: int | None = None) -> str:  # noqa: N802, ARG001
    """Mark `text` for the translators and give it back unchanged; the name and arguments are those lupdate looks for.

    A sentence with `%n` is marked with a count, `QT_TRANSLATE_NOOP("kpi", "%n row(s)", None, 1)`, to get plural forms.
    """
    return text


def in_english(text: str, count: int | None = None) -> str:
    """Translate nothing: the English sentence with `%n` and its `(s)` filled in."""
    if count is None:
        return text
    return text.replace("%n", str(count)).replace("(s)", "" if count == 1 else "s")


@dataclass(frozen=True)
class Message:
    """A sentence with places to fill in.

    `text` has places like `{file}` for `values`, and `%n` for `count`, which also chooses the plural form.
    A value may itself be a Message.
    """

    text: str
    values: Mapping[str, object] = field(default_factory=dict)
    count: int | None = None

    def render(self, translate: Translate = in_english) -> str:
        """Return the sentence as the user reads it."""
        values = {
            name: value.render(translate) if isinstance(value, Message) else value
            for name, value in self.values.items()
        }
        sentence = translate(self.text, self.count)
        return sentence.format(**values) if values else sentence

    def __str__(self) -> str:
        return self.render()


class PolsoError(Exception):
    """Something the user can understand and act on; `message` says which file, where, why and what to do."""

    def __init__(self, message: Message) -> None:
        super().__init__(str(message))
        self.message = message


class WrongSetting(PolsoError):  # noqa: N818 - reads as what it is
    """A setting that nothing declares, or a value that does not fit it."""


class Cancelled(Exception):  # noqa: N818 - not an error: the user's wish
    """The user asked for the work to stop."""


Progress = Callable[[int, int, Message], None]
"""Told how much of the work is done (done, total, what); raises Cancelled when the user wants it to stop."""


def no_progress(done: int, total: int, label: Message) -> None:
    """Tell nobody."""
