"""What the user is asked before an import where the file does not say it; each has an answer that counts meanwhile."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from kpi.messages import Message

About = Literal["question", "direction", "overall", "decimal", "day_order", "currency"]


@dataclass(frozen=True)
class Answer:
    """One of the answers to choose from: what it stands for, and how it is called; `title` may be a header as it is."""

    value: str
    title: Message | str


@dataclass(frozen=True)
class Doubt:
    """Something that a file leaves open, asked in the import dialog as a choice.

    `about` is what is open: which question a column asks (`question`; the answers are nps, csat, ces, nes, css and
    other), which end of its scale is good (`direction`: high, low), which of several questions asks for the
    satisfaction as a whole (`overall`: the header of a column, or "" for none), or how the numbers (`decimal`: the
    sign) and dates (`day_order`: day, month) of a sheet are to be read, or in which currency its amounts are
    (`currency`: a code). `column` is the number of the column, None
    where the doubt is about the whole sheet, `question` the question whose direction it is. `text` is the sentence
    to show, `assumed` the value of the answer that counts now: kpi.recognition.answering.answered gives the
    understanding with another one.
    """

    about: About
    column: int | None
    text: Message
    answers: tuple[Answer, ...]
    assumed: str
    question: str = ""

    def with_answer(self, value: str) -> Doubt:
        """Return the doubt with another answer. Raises KeyError when it is none of those to choose from."""
        if value not in {answer.value for answer in self.answers}:
            raise KeyError(value)
        return replace(self, assumed=value)
