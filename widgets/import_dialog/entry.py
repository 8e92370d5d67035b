"""A sheet in the dialog: what was understood of it, what the user chose, and what came of it so far."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from kpi.doubts import Doubt
from kpi.importing import Table, Understanding
from kpi.messages import Message
from kpi.readers.request import Request, Unreadable
from kpi.readers.sheet import Sheet
from kpi.recognition.open_questions import USUAL_DIRECTION, direction_doubt
from kpi.recognition.styles import decimal_sign, doubts_in
from widgets.import_dialog.preview import Preview, raw_preview


@dataclass
class Entry:
    """What is known of one sheet; `understood` is None when the file cannot be read.

    `refusal` says why it cannot be imported as it stands. `table` is there once it is parsed; `left_out` are the
    headers of columns that the user does not want. `brought` says what it brings over what is open
    already, `beside` what is to be asked because of it.
    `whole` is what was understood when the whole sheet was last read; `understood` is of its first rows only while it
    is read in another way.
    """

    name: str
    understood: Understanding | None = None
    refusal: Message | None = None
    wanted: bool = True
    left_out: frozenset[str] = field(default_factory=frozenset)
    table: Table | None = None
    preview: Preview | None = None
    brought: Message | None = None
    whole: Understanding | None = None
    beside: tuple[Doubt, ...] = ()
    _sign: tuple[Sheet, str | None] | None = field(default=None, repr=False, compare=False)
    _said: object = field(default=None, repr=False, compare=False)

    @property
    def partial(self) -> bool:
        """Whether only the first rows are understood, and the whole sheet is being read as the user said."""
        return self.understood is not None and (self.whole is None or self.understood.sheet is not self.whole.sheet)

    @property
    def doubts(self) -> tuple[Doubt, ...]:
        """What is open and asked: of a survey, and of the cells once they are parsed; of a whole sheet only."""
        if self.understood is None or self.understood.kind is None or self.partial:
            return ()
        notes = self.table.source.notes if self.table is not None else ()
        beside = self.beside if self.table is not None else ()
        return (*doubts_in(notes), *self.understood.doubts, *beside)

    @property
    def decimal_sign(self) -> str | None:
        """The decimal sign of the amounts as it is read."""
        self.look()
        return self._sign[1] if self._sign is not None else None

    def look(self) -> None:
        """Look for the decimal sign, unless that is done: it takes as long as to show all the rest."""
        known = self.understood
        if known is None:
            return
        said = known.kind, tuple(known.mapping.items()), known.request.decimal
        if self._sign is None or self._sign[0] is not known.sheet or self._said != said:
            self._sign, self._said = (known.sheet, decimal_sign(known)), said

    @property
    def direction(self) -> Doubt | None:
        """Which scores say that something was easy, as it counts now; None where the sheet does not ask for it."""
        known = self.understood
        asked = [name for name in USUAL_DIRECTION if known is not None and name in known.mapping]
        if known is None or not asked:
            return None
        question, said = asked[0], None
        if self.table is not None and "direction" in self.table.frame:
            frame = self.table.frame
            said = next(iter(frame.loc[frame["question"] == question, "direction"].dropna()), None)
        counts = known.directions.get(question) or said or USUAL_DIRECTION[question]
        return direction_doubt(known.sheet, known.mapping[question], question, str(counts))

    @property
    def usable(self) -> bool:
        """Whether it can be imported, as far as is known."""
        return self.understood is not None and self.understood.kind is not None and self.refusal is None

    @property
    def chosen(self) -> bool:
        """Whether it will be imported."""
        return self.wanted and self.usable

    @property
    def mapping(self) -> Mapping[str, int]:
        """The column of each field."""
        return self.understood.mapping if self.understood is not None else {}

    @property
    def row_count(self) -> int:
        """How many rows there are to import."""
        if self.table is not None:
            return self.table.source.ledger.imported
        if self.partial:
            return self.whole.sheet.cells.num_rows if self.whole is not None else 0
        return self.understood.sheet.cells.num_rows if self.understood is not None else 0

    def understand(self, understood: Understanding) -> None:
        """Take what was understood of the whole sheet; it is not parsed yet."""
        seen = self.understood.sheet.columns if self.partial and self.understood is not None else ()
        if self.preview is None or seen != understood.sheet.columns:
            self.preview = raw_preview(understood.sheet)
        self.understood = self.whole = understood
        self.refusal = None
        self.table = None
        self.left_out = self.left_out or frozenset(understood.request.left_out)

    def glimpse(self, understood: Understanding, preview: Preview) -> None:
        """Take what the first rows are when the sheet is read in another way; the whole of it is not read yet."""
        self.understood = understood
        self.refusal = None
        self.table = None
        self.preview = preview

    def remap(self, understood: Understanding) -> None:
        """Take other columns for the fields, or another way to read; the rows are shown as before until then."""
        self.understood = understood
        self.refusal = None
        self.table = None

    def take(
        self, table: Table, preview: Preview, brought: Message | None = None, beside: tuple[Doubt, ...] = ()
    ) -> None:
        """Take what was parsed, what it brings over what is open already, and what is open beside that."""
        self.brought = brought
        self.beside = beside
        self.table = table
        self.preview = preview
        self.refusal = None

    def refuse(self, why: Message) -> None:
        """Take the reason why it cannot be imported as it stands."""
        self.refusal = why
        self.table = None

    def mapped(self, mapping: Mapping[str, int], column: int) -> Understanding:
        """Return what was understood with other columns for the fields; the user spoke of `column`."""
        assert self.understood is not None
        columns = self.understood.sheet.columns
        named = {name: columns[at] for name, at in mapping.items()}
        return replace(
            self.understood,
            mapping=dict(mapping),
            request=replace(self.understood.request, kind=self.understood.kind, mapping=named),
            ratings=tuple(rating for rating in self.understood.ratings if rating != column),
        )

    def said(self, **overrides: Any) -> Understanding:
        """Return what was understood with more said of how its cells are read; the file need not be read again."""
        assert self.understood is not None
        return replace(self.understood, request=replace(self.understood.request, **overrides))

    def corrected(self, row: int, column: str, text: str) -> Understanding:
        """Return what was understood with a cell mended."""
        assert self.understood is not None
        return self.said(corrections={**self.understood.request.corrections, (row, column): text})

    def asked(self, **overrides: Any) -> Request:
        """Return the request to read this sheet again with something fixed by the user.

        What was said of its columns and cells goes, for there may be others then.
        """
        assert self.understood is not None
        sheet = self.understood.sheet
        forgotten: dict[str, Any] = {"sheet": sheet.sheet, "mapping": {}, "corrections": {}}
        return replace(self.understood.request, **{**forgotten, **overrides})


def entries(items: list[Understanding | Unreadable]) -> list[Entry]:
    """Return an entry for each sheet, called by its file, and by its sheet where the file has several."""
    files = [item.sheet.file for item in items if isinstance(item, Understanding)]
    made = []
    for item in items:
        if isinstance(item, Unreadable):
            made.append(Entry(item.file.name, refusal=item.message, wanted=False))
            continue
        sheet = item.sheet
        several = files.count(sheet.file) > 1 and sheet.sheet is not None
        entry = Entry(f"{sheet.file.name} · {sheet.sheet}" if several else sheet.file.name)
        entry.understand(item)
        made.append(entry)
    return made
