"""One sheet in full: how it was read, its first rows, and what it comes to."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from kpi.formatting import Formatter
from kpi.importing import Understanding
from kpi.messages import Message
from kpi.parsing.dates import DAY_OR_MONTH
from kpi.parsing.decimal_sign import TWO_READINGS
from kpi.recognition.styles import month_first
from kpi.tables import KINDS, FieldType
from widgets.import_dialog import choices
from widgets.import_dialog.chip import Chip
from widgets.import_dialog.choices import Choice
from widgets.import_dialog.columns import Columns
from widgets.import_dialog.entry import Entry
from widgets.import_dialog.flow_row import FlowRow
from widgets.import_dialog.preview_table import PreviewTable
from widgets.import_dialog.questions import Questions
from widgets.import_dialog.receipt import Receipt
from widgets.label import Label
from widgets.palette import Palette
from widgets.receipt_content import receipt_content
from widgets.receipt_dialog import ReceiptDialog
from widgets.texts import engine_text
from widgets.typography import SEMI_BOLD

NOTES = 3


class SheetPage(QWidget):
    """Shows an entry and lets it be corrected.

    `reread_requested` carries a Request, `remap_requested` an Understanding; `left_out_changed` the headers that the
    user does not want; `answered` a Doubt and the value of its answer; `problems_requested` asks for the list of what
    was not understood.
    """

    reread_requested = Signal(object)
    remap_requested = Signal(object)
    left_out_changed = Signal(object)
    problems_requested = Signal()
    answered = Signal(object, str)

    def __init__(self, palette: Palette, formatter: Formatter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry = Entry("")
        self._kind = Chip(self.tr("Kind of table"), choices.kinds, palette)
        self._delimiter = Chip(self.tr("Delimiter"), lambda: choices.delimiters(self._said("delimiter")), palette)
        self._encoding = Chip(self.tr("Encoding"), lambda: choices.encodings(self._said("encoding")), palette)
        self._decimal = Chip(self.tr("Numbers"), choices.decimal_signs, palette)
        self._dates = Chip(self.tr("Dates"), choices.date_orders, palette)
        self._currency = Chip(self.tr("Currency"), lambda: choices.currencies(self._known_currency()), palette)
        self._direction = Chip(self.tr("Direction of the scale"), self._directions, palette)
        self._header_row = Chip(self.tr("Header"), self._header_rows, palette)
        self._questions = Questions(palette, formatter)
        self._formatter = formatter
        self._refusal = Label(tone="poor", weight=SEMI_BOLD, wraps=True)
        self._notes = Label(tone="ink2", wraps=True)
        self._table = PreviewTable(palette)
        self._receipt = Receipt(palette, formatter)
        self._lay_out()
        self._kind.chosen.connect(lambda kind: self._reread(kind=kind))
        self._delimiter.chosen.connect(lambda delimiter: self._reread(delimiter=delimiter))
        self._encoding.chosen.connect(lambda encoding: self._reread(encoding=encoding))
        self._decimal.chosen.connect(lambda sign: self._say(decimal=sign))
        self._dates.chosen.connect(lambda month_first: self._say(month_first=month_first))
        self._currency.chosen.connect(lambda code: self._say(currency=code))
        self._direction.chosen.connect(self._on_direction_chosen)
        self._header_row.chosen.connect(lambda row: self._reread(header_row=row))
        self._questions.answered.connect(self.answered)
        self._table.header.field_chosen.connect(self._on_field_chosen)
        self._receipt.problems_requested.connect(self.problems_requested)
        self._receipt.whole_requested.connect(self._on_receipt_requested)

    @property
    def table(self) -> PreviewTable:
        """The first rows."""
        return self._table

    @property
    def receipt(self) -> Receipt:
        """What the sheet comes to."""
        return self._receipt

    @property
    def chips(self) -> Sequence[Chip]:
        """The chips above the rows: kind, delimiter, encoding, header; numbers, dates, currency, direction."""
        reading = (self._kind, self._delimiter, self._encoding, self._header_row)
        return (*reading, self._decimal, self._dates, self._currency, self._direction)

    @property
    def questions(self) -> Questions:
        """What the file leaves open."""
        return self._questions

    @property
    def said(self) -> tuple[str, str]:
        """Why the sheet cannot be imported, and what is to be known of it."""
        return self._refusal.text(), self._notes.text()

    def show_entry(self, entry: Entry) -> None:
        """Show an entry, or the same one anew."""
        self._entry = entry
        understood, preview = entry.understood, entry.preview
        for part in (*self.chips, self._table, self._receipt):
            part.setVisible(understood is not None)
        self._questions.ask(entry.doubts)
        self._show_words(entry)
        if understood is None or preview is None:
            return
        self.show_chosen(entry)
        columns = Columns(entry)
        self._table.show_preview(
            understood.sheet.columns,
            columns.types,
            preview,
            [columns.taken_for(at) for at in range(len(understood.sheet.columns))],
            lambda at: Columns(self._entry).offer(at),
            mappable=understood.kind is not None,
        )
        self._receipt.show_preview(preview)
        self._set_tab_order()

    def show_chosen(self, entry: Entry) -> None:
        """Show how an entry is read now; its rows are not read again yet."""
        self._entry = entry
        if entry.understood is not None:
            self._show_chips(entry.understood)
            self._show_styles(entry.understood)

    def _set_tab_order(self) -> None:
        """Let the tab key go down the page: what is shown anew would come last otherwise."""
        asked = self._questions.findChildren(QAbstractButton)
        parts = (*self.chips[:3], *self.chips[4:], self.chips[3], *asked, *self._table.header.chips, self._table)
        for before, after in pairwise((*parts, self._receipt.whole)):
            QWidget.setTabOrder(before, after)

    def _show_words(self, entry: Entry) -> None:
        refusal = entry.refusal.render(engine_text) if entry.refusal is not None else ""
        if entry.understood is not None and entry.understood.kind is None and not refusal:
            refusal = self.tr("Polso does not recognise this sheet. Choose what it is, or untick it.")
        self._refusal.setText(refusal)
        self._refusal.setVisible(bool(refusal))
        notes = [self._formatter.sentence(note, engine_text) for note in _notes(entry)[:NOTES]]
        self._notes.setText("\n".join(notes))
        self._notes.setVisible(bool(notes))

    def _show_chips(self, understood: Understanding) -> None:
        sheet = understood.sheet
        kind = choices.kind_title(understood.kind) if understood.kind is not None else self.tr("Choose what it is")
        self._kind.show_choice(understood.kind, kind)
        _show_choice(self._delimiter, sheet.delimiter, choices.delimiters(sheet.delimiter or ","))
        encoding = choices.plain_encoding(sheet.encoding) if sheet.encoding is not None else None
        _show_choice(self._encoding, encoding, choices.encodings(sheet.encoding or "utf-8"))
        row = sheet.header_row
        none = self.tr("No header")
        texts = {choice.value: choice.text for choice in choices.header_rows(row)}
        self._header_row.show_choice(row, texts[row] if row is not None else none)

    def _show_styles(self, understood: Understanding) -> None:
        """Show how numbers and dates are read, where there are any whose cells need it, and the currency of money."""
        notes = self._entry.table.source.notes if self._entry.table is not None else ()
        sign, first = self._entry.decimal_sign, month_first(understood, notes)
        _show_value(self._decimal, sign, choices.decimal_signs())
        _show_value(self._dates, first, choices.date_orders())
        # What is asked above need not be offered here as well.
        asked = any(doubt.about == "direction" for doubt in self._entry.doubts)
        direction = self._entry.direction if not asked else None
        _show_value(self._direction, direction.assumed if direction is not None else None, self._directions())
        self._direction.setToolTip(direction.text.render(engine_text) if direction is not None else "")
        currency = self._known_currency()
        self._currency.setVisible(_has_money(understood))
        self._currency.show_choice(currency, currency or self.tr("Currency"))

    def _known_currency(self) -> str | None:
        entry = self._entry
        if entry.table is not None:
            return entry.table.source.currency
        return entry.understood.request.currency if entry.understood is not None else None

    def _say(self, **overrides: Any) -> None:
        self.remap_requested.emit(self._entry.said(**overrides))

    def _directions(self) -> Sequence[Choice]:
        direction = self._entry.direction
        titles = {answer.value: Message(str(answer.title)) for answer in direction.answers} if direction else {}
        return [Choice(value, self._formatter.sentence(title, engine_text)) for value, title in titles.items()]

    def _on_direction_chosen(self, value: str) -> None:
        direction = self._entry.direction
        if direction is not None:
            self.answered.emit(direction, value)

    def _header_rows(self) -> Sequence[Choice]:
        assert self._entry.understood is not None
        return choices.header_rows(self._entry.understood.sheet.header_row)

    def _said(self, name: str) -> str:
        assert self._entry.understood is not None
        return str(getattr(self._entry.understood.sheet, name))

    def _reread(self, **overrides: Any) -> None:
        self.reread_requested.emit(self._entry.asked(**overrides))

    def _on_field_chosen(self, column: int, value: object) -> None:
        columns = Columns(self._entry)
        left_out = columns.left_out_after(column, value)
        mapping = columns.mapping_after(column, value)
        if left_out != self._entry.left_out:
            self.left_out_changed.emit(left_out)
        if mapping != self._entry.mapping or columns.is_rating(column):
            self.remap_requested.emit(self._entry.mapped(mapping, column))

    def _on_receipt_requested(self) -> None:
        entry = self._entry
        if entry.table is not None and entry.preview is not None:
            period = self._receipt.period(entry.preview)
            shown = ReceiptDialog(receipt_content(entry.table.source, period, self._formatter), self.window())
            shown.finished.connect(shown.deleteLater)
            shown.open()

    def _lay_out(self) -> None:
        line = FlowRow()
        by_weight = (self._kind, self._delimiter, self._encoding, self._decimal, self._dates, self._currency)
        for chip in (*by_weight, self._direction, self._header_row):
            line.addWidget(chip)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(14)
        layout.addLayout(line)
        layout.addWidget(self._refusal)
        layout.addWidget(self._questions)
        layout.addWidget(self._table, 1)
        layout.addWidget(self._receipt)
        layout.addWidget(self._notes)
        rest = QWidget()
        rest.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        layout.addWidget(rest)
        layout.setAlignment(Qt.AlignmentFlag.AlignTop)


def _notes(entry: Entry) -> tuple[Message, ...]:
    if entry.table is not None:
        # What is asked above need not be said below.
        asked = (TWO_READINGS, DAY_OR_MONTH)
        brought = (entry.brought,) if entry.brought is not None else ()
        return (*brought, *(note for note in entry.table.source.notes if note.text not in asked))
    return entry.understood.notes if entry.understood is not None else ()


def _has_money(understood: Understanding) -> bool:
    kind = KINDS.get(understood.kind or "")
    return kind is not None and any(
        kind.has(name) and kind.field(name).type is FieldType.MONEY for name in understood.mapping
    )


def _show_value(chip: Chip, value: object, offered: Sequence[Choice]) -> None:
    """Show what is in force, and nothing where there is nothing to choose."""
    chip.setVisible(value is not None)
    chip.show_choice(value, next((choice.text for choice in offered if choice.value == value), ""))


def _show_choice(chip: Chip, value: str | None, offered: Sequence[Choice]) -> None:
    """Show what is in force; a workbook has neither delimiter nor encoding."""
    chip.setVisible(value is not None)
    text = next((choice.text for choice in offered if choice.value == value), str(value))
    chip.show_choice(value, text)
