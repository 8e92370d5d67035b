"""The overview: a card for each of the most important metrics, and what needs a look."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from widgets.buttons import Button
from widgets.dressing import dress
from widgets.kpi_card import CardContent, KpiCard
from widgets.label import Label
from widgets.mark import Mark
from widgets.palette import Palette
from widgets.stages import Stages
from widgets.typography import BOLD, HEADING, SEMI_BOLD

COLUMNS = 4
AT_ONCE = 2
"""So many cards are made in one turn of the event loop."""
MARGIN = 22
LINE = 17
LEAST_CARD = 240


@dataclass(frozen=True)
class Finding:
    """Something that needs a look: a sentence, what goes with it, its mark, and the metric that shows it."""

    metric: str
    sentence: str
    detail: str
    grade: str


class Overview(QScrollArea):
    """Shows the cards, the findings, and whether there are notes on the data.

    `metric_opened` carries the id of the metric that was asked for, `notes_asked` asks for the notes,
    `filled` is sent when all that is shown is there.
    """

    metric_opened = Signal(str)
    notes_asked = Signal()
    filled = Signal()

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette = palette
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.cards: tuple[KpiCard, ...] = ()
        self._grid = QGridLayout()
        self._coming: QWidget | None = None
        self._stages = Stages(self)

    def show_content(
        self,
        title: str,
        subtitle: str,
        cards: Sequence[Callable[[], CardContent]],
        findings: Callable[[], Sequence[Finding]],
        notes: int = 0,
    ) -> None:
        """Show these cards and findings under a title, in a few turns of the event loop.

        What was there before is shown until all of it is made. `notes` is the number of notes on the data.
        """
        if self._coming is not None:
            self._coming.deleteLater()
        # Within the view from the beginning: to move all of it there would hand letters and colours down once more.
        self._coming = page = QWidget(self.viewport())
        grid = QGridLayout()
        column = QVBoxLayout(page)
        column.setContentsMargins(MARGIN, 18, MARGIN, MARGIN)
        column.setSpacing(14)
        column.addLayout(self._title_row(title, subtitle, notes))
        column.addLayout(grid)
        grid.setSpacing(12)
        made: list[KpiCard] = []

        def add_findings() -> None:
            card = self._findings_card(findings())
            dress(card)
            column.addWidget(card)
            column.addStretch(1)

        def place() -> None:
            self._place_cards(made, grid)
            page.resize(self.viewport().width(), page.sizeHint().height())
            column.activate()

        def show() -> None:
            self.cards, self._grid, self._coming = tuple(made), grid, None
            if page.width() != self.viewport().width():
                self._place_cards(made, grid)
            self.setWidget(page)
            self.filled.emit()

        pairs = [cards[first : first + AT_ONCE] for first in range(0, len(cards), AT_ONCE)]
        steps = [partial(self._add_cards, made, pair) for pair in pairs]
        self._stages.begin(*steps, add_findings, place, show)

    def finish(self) -> None:
        """Show now what is still to come."""
        self._stages.finish()

    def _title_row(self, title: str, subtitle: str, notes: int) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(Label(title, size=HEADING, weight=BOLD), 0, Qt.AlignmentFlag.AlignBaseline)
        row.addWidget(Label(subtitle, tone="ink2"), 0, Qt.AlignmentFlag.AlignBaseline)
        row.addStretch(1)
        if notes:
            row.addWidget(Label(self.tr("%n note(s) on the data", "", notes), tone="ink2"))
            link = Button(self.tr("Show") + " ›", role="link")
            link.setAccessibleName(self.tr("Show the notes on the data"))
            link.clicked.connect(self.notes_asked)
            row.addWidget(link)
        return row

    def _add_cards(self, made: list[KpiCard], contents: Sequence[Callable[[], CardContent]]) -> None:
        for content in contents:
            card = KpiCard(self._palette, content())
            card.opened.connect(self.metric_opened)
            dress(card)
            made.append(card)

    def _place_cards(self, cards: Sequence[KpiCard], grid: QGridLayout) -> None:
        """Put the cards into as many columns as there is room for."""
        columns = max(1, min(COLUMNS, (self.viewport().width() - 2 * MARGIN) // LEAST_CARD))
        for at, card in enumerate(cards):
            grid.addWidget(card, at // columns, at % columns)
        for column in range(COLUMNS):
            grid.setColumnStretch(column, 1 if column < columns else 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_cards(self.cards, self._grid)

    def _findings_card(self, findings: Sequence[Finding]) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(18, 14, 18, 10)
        column.setSpacing(0)
        column.addWidget(Label(self.tr("What needs a look"), weight=SEMI_BOLD))
        column.addSpacing(10)
        for finding in findings:
            column.addWidget(hairline())
            column.addLayout(self._finding_row(finding))
        if not findings:
            column.addWidget(hairline())
            quiet = Label(self.tr("Nothing moved beyond the ordinary in the last whole period."), tone="ink2")
            quiet.setContentsMargins(0, 12, 0, 8)
            column.addWidget(quiet)
        return card

    def _finding_row(self, finding: Finding) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 10, 0, 10)
        row.setSpacing(12)
        mark = Mark(self._palette, finding.grade)
        mark.setFixedHeight(LINE)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(_flowing(Label(finding.sentence, weight=SEMI_BOLD, wraps=True)))
        if finding.detail:
            words.addWidget(_flowing(Label(finding.detail, tone="ink2", wraps=True)))
        row.addLayout(words, 1)
        link = Button(self.tr("Show") + " ›", role="link")
        link.setAccessibleName(self.tr("Show: {sentence}").format(sentence=finding.sentence))
        link.clicked.connect(lambda: self.metric_opened.emit(finding.metric))
        row.addWidget(link, 0, Qt.AlignmentFlag.AlignVCenter)
        return row


def _flowing(label: Label) -> Label:
    """Let a label be as low as its width allows: its own wish is for a narrow column, and would bring a scroll bar."""
    policy = label.sizePolicy()
    policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
    label.setSizePolicy(policy)
    return label


def hairline() -> QFrame:
    """Return a thin line across."""
    line = QFrame()
    line.setProperty("role", "hairline")
    line.setFixedHeight(1)
    return line
