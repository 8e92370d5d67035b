"""The dialog before an import: what was made of each file, to be checked and corrected. Nothing is imported yet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from kpi.doubts import Doubt
from kpi.formatting import Formatter
from kpi.importing import Table, Understanding
from kpi.messages import Message
from kpi.readers.request import Request, Unreadable
from kpi.recognition.answering import answered
from kpi.recognition.presets import presets
from widgets.buttons import Button
from widgets.card_dialog import CardDialog
from widgets.import_dialog.entry import Entry, entries
from widgets.import_dialog.preview import SOON_PARSED, Preview
from widgets.import_dialog.problems_dialog import ProblemsDialog
from widgets.import_dialog.sheet_list import SheetList, SheetModel
from widgets.import_dialog.sheet_page import SheetPage
from widgets.label import Label
from widgets.notice import Notice
from widgets.palette import Palette
from widgets.typography import BOLD, HEADING


class ImportDialog(CardDialog):
    """Shows sheets and asks its owner to work for it, each time with the number of the entry.

    `reread_requested` carries a Request, to be answered with `show_understood` or `show_refused`; `check_requested`
    an Understanding, to be answered with `show_checked` or `show_refused`. `import_requested` is sent by its button;
    the owner then closes it with `accept`. `save_requested` asks for a workbook of the rows that were not understood.
    """

    reread_requested = Signal(int, object)
    check_requested = Signal(int, object)
    import_requested = Signal()
    save_requested = Signal(int)

    def __init__(
        self,
        items: Sequence[Understanding | Unreadable],
        palette: Palette,
        formatter: Formatter,
        parent: QWidget | None = None,
        *,
        at_once: bool = True,
    ) -> None:
        """Make the dialog; if not `at_once`, the first sheet is shown by `begin`: both take long enough for a turn."""
        super().__init__("Polso", parent)
        self.entries: Sequence[Entry] = entries(list(items))
        self._problems: tuple[int, ProblemsDialog] | None = None
        self._title = Label(size=HEADING, weight=BOLD)
        self._hint = Label(tone="ink2")
        self._note = Label(tone="ink2")
        self._model = SheetModel(self.entries, formatter, self)
        self.list = SheetList(self._model, palette)
        self.page = SheetPage(palette, formatter)
        self._cancel = Button(self.tr("Cancel"))
        self._import = Button("", role="primary")
        self._import.setDefault(True)
        self._lay_out()
        self._connect()
        self._show_words()
        if at_once:
            self.begin()

    def look(self) -> None:
        """Look at the first sheet, which `begin` then need not do."""
        self.entries[self._first()].look()

    def begin(self) -> None:
        """Show the first sheet that can be imported."""
        self.list.setCurrentIndex(self._model.index(self._first()))
        self.list.setFocus()

    @property
    def current(self) -> int:
        """The number of the entry that is shown."""
        return max(self.list.currentIndex().row(), 0)

    @property
    def chosen(self) -> list[Entry]:
        """The entries to import."""
        return [entry for entry in self.entries if entry.chosen]

    @property
    def words(self) -> tuple[str, str, str]:
        """The title, the line below it, and the text of the button."""
        return self._title.text(), self._hint.text(), self._import.text()

    @property
    def import_button(self) -> Button:
        """The button that imports."""
        return self._import

    def show_understood(self, at: int, understood: Understanding) -> None:
        """Show what was understood of a sheet that was read again; it asks to be checked."""
        self.entries[at].understand(understood)
        self._show_entry(at)
        self._check(at)

    def show_checked(
        self,
        at: int,
        table: Table,
        preview: Preview,
        brought: Message | None = None,
        doubts: tuple[Doubt, ...] = (),
    ) -> None:
        """Show the parsed sheet, what it brings over what is open already, and what is open beside that."""
        self.entries[at].take(table, preview, brought, doubts)
        self._show_entry(at)
        self._show_problems(at)

    def show_glance(self, at: int, preview: Preview) -> None:
        """Show the first rows as they are read now; the whole sheet is being parsed."""
        self.entries[at].preview = preview
        self._show_entry(at)

    def show_glimpse(self, at: int, understood: Understanding, preview: Preview) -> None:
        """Show the first rows of a sheet that is being read again."""
        self.entries[at].glimpse(understood, preview)
        self._show_entry(at)

    def show_refused(self, at: int, why: Message) -> None:
        """Show why a sheet cannot be imported as it stands."""
        self.entries[at].refuse(why)
        self._show_entry(at)

    @property
    def front(self) -> CardDialog:
        """The dialog that is in front: the list of problems, while it is open, or this one."""
        return self._problems[1] if self._problems is not None else self

    def say(self, text: str) -> None:
        """Say for a moment that something was done."""
        Notice(self._problems[1].table if self._problems is not None else self.page).say(text)

    def show_entry(self, at: int) -> None:
        """Turn to an entry."""
        self.list.setCurrentIndex(self._model.index(at))

    def check_all(self) -> None:
        """Ask for each sheet to be checked."""
        for at in range(len(self.entries)):
            self._check(at)

    @override
    def wanted_size(self, window: QSize) -> QSize:
        """Five sixths of the window, and on a small one nearly all of it."""
        width = max(window.width() * 5 // 6 + 2, min(900, window.width() - 48))
        height = max(window.height() * 86 // 100, min(560, window.height() - 48))
        return QSize(min(width, 1480), min(height, 940))

    def _check(self, at: int) -> None:
        entry = self.entries[at]
        if entry.partial and entry.understood is not None:
            self.reread_requested.emit(at, entry.understood.request)
        elif entry.understood is not None and entry.understood.kind is not None:
            self.check_requested.emit(at, entry.understood)

    def _show_entry(self, at: int) -> None:
        self._model.entry_changed(at)
        self._show_words()
        if at == self.current:
            self.page.show_entry(self.entries[at])
            self._show_note(self.entries[at])

    def _show_words(self) -> None:
        known = [entry for entry in self.entries if entry.understood is not None and entry.understood.kind is not None]
        self._title.setText(self._title_text(_file_count(known)))
        self.setAccessibleName(self._title.text())
        self._hint.setText(self._hint_text(len(known)))
        count = _file_count(self.chosen)
        self._import.setText(self.tr("Import %n file(s)", "", count) if count else self.tr("Import"))
        self._import.setAccessibleName(self._import.text())
        self._import.setEnabled(count > 0)

    def _title_text(self, count: int) -> str:
        if all(entry.understood is None for entry in self.entries):
            return self.tr("No file could be read")
        return self.tr("%n file(s) understood", "", count)

    def _hint_text(self, known: int) -> str:
        unread = sum(entry.understood is None for entry in self.entries)
        if unread == len(self.entries):
            return self.tr("Nothing was changed. Choose a file to see why.")
        said = [self.tr("Nothing is imported yet. Check what Polso made of them.")]
        if known <= 1:
            said = [self.tr("Nothing is imported yet. Check what Polso made of it.")]
        if known + unread < len(self.entries):
            said.append(self.tr("%n sheet(s) not recognised.", "", len(self.entries) - known - unread))
        if unread:
            said.append(self.tr("%n file(s) cannot be read.", "", unread))
        return " ".join(said)

    def _first(self) -> int:
        """Return the first entry that can be read, else the first."""
        return next((at for at, entry in enumerate(self.entries) if entry.understood is not None), 0)

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(self._on_current_changed)
        self._model.ticked.connect(lambda _at: self._show_words())
        self.page.reread_requested.connect(self._on_reread_requested)
        self.page.remap_requested.connect(self._on_remap_requested)
        self.page.answered.connect(self._on_answered)
        self.page.left_out_changed.connect(self._on_left_out_changed)
        self.page.problems_requested.connect(self._on_problems_requested)
        self._cancel.clicked.connect(self.reject)
        self._import.clicked.connect(self.import_requested)

    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        entry = self.entries[current.row()]
        self.page.show_entry(entry)
        self._show_note(entry)

    def _show_note(self, entry: Entry) -> None:
        preset = presets().get(entry.understood.preset or "") if entry.understood is not None else None
        self._note.setText(self.tr("Known layout: {name}").format(name=preset.title) if preset is not None else "")

    def _on_reread_requested(self, request: Request) -> None:
        self.reread_requested.emit(self.current, request)

    def _on_remap_requested(self, understood: Understanding) -> None:
        self._remap(self.current, understood)

    def _remap(self, at: int, understood: Understanding) -> None:
        entry = self.entries[at]
        entry.remap(understood)
        if at == self.current and understood.kind is not None and entry.row_count > SOON_PARSED:
            # Its first rows are shown within a moment: until then what was chosen is enough.
            self._model.entry_changed(at)
            self.page.show_chosen(entry)
        else:
            self._show_entry(at)
        self._check(at)

    def _on_answered(self, doubt: Doubt, value: str) -> None:
        """Take an answer; that for the currency counts for all files of which it is asked."""
        asked = [at for at, entry in enumerate(self.entries) if any(one.about == "currency" for one in entry.beside)]
        for at in asked if doubt.about == "currency" else [self.current]:
            understood = self.entries[at].understood
            if understood is not None:
                self._remap(at, answered(understood, doubt, value))

    def _on_left_out_changed(self, left_out: frozenset[str]) -> None:
        self.entries[self.current].left_out = left_out
        self._show_entry(self.current)

    def _on_problems_requested(self) -> None:
        at, entry = self.current, self.entries[self.current]
        if entry.preview is None:
            return
        shown = ProblemsDialog(entry.name, entry.preview.problems, self)
        shown.mended.connect(lambda row, column, text: self._on_mended(at, row, column, text))
        shown.save_requested.connect(lambda: self.save_requested.emit(at))
        shown.finished.connect(self._on_problems_closed)
        self._problems = at, shown
        shown.open()

    def _on_problems_closed(self, _result: int) -> None:
        if self._problems is not None:
            self._problems[1].deleteLater()
            self._problems = None

    def _on_mended(self, at: int, row: int, column: str, text: str) -> None:
        self._remap(at, self.entries[at].corrected(row, column, text))

    def _show_problems(self, at: int) -> None:
        """Show in the open list what is left of the problems."""
        preview = self.entries[at].preview
        if self._problems is not None and self._problems[0] == at and preview is not None:
            self._problems[1].show_problems(preview.problems)

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(22, 18, 22, 12)
        head.setSpacing(2)
        head.addWidget(self._title)
        head.addWidget(self._hint)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.list)
        middle.addWidget(_line("upright"))
        middle.addWidget(self.page, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 14, 20, 14)
        foot.setSpacing(8)
        foot.addWidget(self._note, 1)
        foot.addWidget(self._cancel)
        foot.addWidget(self._import)
        layout = QVBoxLayout(self.card)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(_line("hairline"))
        layout.addLayout(middle, 1)
        layout.addWidget(_line("hairline"))
        layout.addLayout(foot)


def _file_count(some: Sequence[Entry]) -> int:
    """Return how many files the entries are of; a workbook with several sheets is one."""
    return len({entry.understood.sheet.file for entry in some if entry.understood is not None})


def _line(role: str) -> QFrame:
    line = QFrame()
    line.setProperty("role", role)
    return line
