"""The settings page: every setting, group by group, with a search over all of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from widgets.buttons import Button
from widgets.icons import icon
from widgets.label import Label
from widgets.overview import hairline
from widgets.palette import Palette
from widgets.setting_content import SettingContent, SettingGroup
from widgets.setting_row import SettingRow
from widgets.tab_strip import Tab, TabStrip
from widgets.typography import BOLD, HEADING, SEMI_BOLD, TEXT, font

MARGIN, WIDEST, SEARCH_WIDTH = 22, 980, 220


class SettingsPage(QWidget):
    """Tells `changed` (the name of a setting and its text, None to take it back), `reset_asked` for all of them.

    `dialog_asked` carries the name of a setting that has a dialog of its own.
    """

    changed = Signal(str, object)
    reset_asked = Signal()
    dialog_asked = Signal(str)

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette = palette
        self._groups: tuple[SettingGroup, ...] = ()
        self.rows: dict[str, SettingRow] = {}
        self._count = Label(tone="ink2")
        self.search = QLineEdit()
        self.search.setFont(font(TEXT))
        self.search.setFixedWidth(SEARCH_WIDTH)
        self.search.setPlaceholderText(self.tr("Search the settings"))
        self.search.setAccessibleName(self.tr("Search the settings"))
        self.search.setClearButtonEnabled(False)
        self.search.addAction(icon("search", palette.ink2), QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self._show_page)
        self.reset_button = Button(self.tr("Reset all"))
        self.reset_button.setToolTip(self.tr("Take back everything that you have set here; it can be undone"))
        self.reset_button.clicked.connect(self.reset_asked)
        self.strip = TabStrip(palette)
        self.strip.chosen.connect(self._on_strip_chosen)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()

    def show_groups(self, groups: Sequence[SettingGroup]) -> None:
        """Show the settings as they are now. What is being typed, and where the page stands, stay."""
        self._groups = tuple(groups)
        if self.strip.names != tuple(group.name for group in groups):
            self.strip.show_tabs([Tab(group.name, group.title) for group in groups], self.strip.current)
        count = sum(content.is_set for group in groups for content in group.settings)
        self._count.setText(self.tr("%n changed by you", "", count) if count else self.tr("all as Polso proposes"))
        self.reset_button.setEnabled(count > 0)
        visible = [content for _group, contents in self._visible() for content in contents]
        if [content.name for content in visible] != list(self.rows):
            self._show_page()
            return
        for content in visible:
            self.rows[content.name].show_content(content)

    def focus_on(self, name: str) -> None:
        """Go to a setting and put the focus into its editor."""
        group = next((group for group in self._groups if any(one.name == name for one in group.settings)), None)
        if group is None:
            return
        with QSignalBlocker(self.search), QSignalBlocker(self.strip):
            self.search.clear()
            self.strip.choose(group.name)
        self._show_page()
        row = self.rows[name]
        row.setFocus(Qt.FocusReason.ShortcutFocusReason)
        # In the next turn: the page has no size before.
        QTimer.singleShot(0, row, lambda: self._area.ensureWidgetVisible(row, 0, 120))

    def _visible(self) -> list[tuple[SettingGroup, list[SettingContent]]]:
        """Return the settings of the current group, or of all groups those that are searched for."""
        words = self.search.text().strip()
        if not words:
            return [(group, list(group.settings)) for group in self._groups if group.name == self.strip.current]
        found = [(group, [one for one in group.settings if one.has(words)]) for group in self._groups]
        return [(group, contents) for group, contents in found if contents]

    def _show_page(self) -> None:
        self.rows = {}
        page = QWidget()
        page.setMaximumWidth(WIDEST)
        column = QVBoxLayout(page)
        column.setContentsMargins(MARGIN, 16, MARGIN, MARGIN)
        column.setSpacing(10)
        searching = bool(self.search.text().strip())
        for group, contents in self._visible():
            if searching:
                column.addWidget(Label(group.title, weight=SEMI_BOLD, tone="ink2"))
            for heading, members in _by_heading(contents):
                column.addWidget(self._card(heading, members))
        if searching and not self.rows:
            nothing = self.tr("No setting has “{words}” in its name.").format(words=self.search.text().strip())
            column.addWidget(Label(nothing, tone="ink2", wraps=True))
        column.addStretch(1)
        self._area.setWidget(page)
        self._chain_tabs()

    def _card(self, heading: str, contents: Sequence[SettingContent]) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(18, 10 if heading else 4, 12, 4)
        column.setSpacing(0)
        if heading:
            column.addWidget(Label(heading, weight=SEMI_BOLD))
        for number, content in enumerate(contents):
            if number:
                column.addWidget(hairline())
            column.addWidget(self._row(content))
        return card

    def _row(self, content: SettingContent) -> SettingRow:
        row = self.rows[content.name] = SettingRow(content, self._palette)
        row.committed.connect(lambda text: self.changed.emit(content.name, text))
        row.opened.connect(lambda: self.dialog_asked.emit(content.name))
        return row

    def _chain_tabs(self) -> None:
        """Let the tabulator go from the groups into the first setting and on."""
        before: QWidget = self.strip
        for row in self.rows.values():
            QWidget.setTabOrder(before, row)
            before = row

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(MARGIN, 14, MARGIN, 4)
        head.setSpacing(14)
        head.addWidget(Label(self.tr("Settings"), size=HEADING, weight=BOLD), 0, Qt.AlignmentFlag.AlignBaseline)
        head.addWidget(self._count, 0, Qt.AlignmentFlag.AlignBaseline)
        head.addStretch(1)
        head.addWidget(self.search)
        head.addWidget(self.reset_button)
        bar = QFrame()
        bar.setProperty("role", "bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row.addWidget(self.strip, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(bar)
        column.addWidget(self._area, 1)

    def _on_strip_chosen(self, _name: str) -> None:
        with QSignalBlocker(self.search):
            self.search.clear()
        self._show_page()


def _by_heading(contents: Sequence[SettingContent]) -> list[tuple[str, list[SettingContent]]]:
    """Return the settings in their order, put together by their heading."""
    found: dict[str, list[SettingContent]] = {}
    for content in contents:
        found.setdefault(content.heading, []).append(content)
    return list(found.items())
