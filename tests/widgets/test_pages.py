"""Overview, sections, data and search."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.presentation import overview as words
from app.presentation.sources import source_content, summary
from kpi.formatting import Formatter
from kpi.highlights import highlights, key_results
from kpi.results import Results
from tests.widgets import business
from widgets.buttons import Button
from widgets.empty_state import EmptyState
from widgets.overview import Overview
from widgets.palette import Palette
from widgets.quick_open import Place, QuickOpen
from widgets.receipt_dialog import ReceiptDialog
from widgets.section_page import SectionPage
from widgets.sources_page import SourcesPage
from widgets.tab_strip import Tab

SPAN = (date(2024, 1, 1), date(2026, 10, 31))


def overview(qtbot: QtBot, palette: Palette, results: Results, formatter: Formatter, notes: int = 0) -> Overview:
    made = Overview(palette)
    qtbot.addWidget(made)
    key = key_results(results)
    cards = [partial(words.card, result, formatter, 36) for result in key]
    made.show_content(
        *words.title(key, formatter), cards, lambda: words.findings(results, highlights(results), formatter), notes
    )
    made.finish()
    return made


def test_the_overview_has_eight_cards_and_a_title_that_names_both_periods(
    qtbot: QtBot, palette: Palette, results: Results, formatter: Formatter
) -> None:
    made = overview(qtbot, palette, results, formatter)
    texts = [label.text() for label in made.findChildren(QLabel)]
    assert len(made.cards) == 8
    assert "October 2026" in texts
    assert "against September 2026, and the benchmarks" in texts


def test_a_finding_leads_to_its_metric(qtbot: QtBot, palette: Palette, results: Results, formatter: Formatter) -> None:
    made = overview(qtbot, palette, results, formatter)
    links = [button for button in made.findChildren(Button) if button.property("role") == "link"]
    assert links[0].accessibleName().startswith("Show: CLV / CAC fell from")
    with qtbot.waitSignal(made.metric_opened) as told:
        links[0].click()
    assert told.args == ["clv_cac"]


def test_a_finding_says_what_is_seen_and_no_cause(results: Results, formatter: Formatter) -> None:
    found = words.findings(results, highlights(results), formatter)
    assert found[-1].sentence == "Monthly recurring revenue rose from €\u202f16,707 to €\u202f16,915 in October 2026."
    assert found[-1].grade == "good"


def test_a_quiet_month_says_so(qtbot: QtBot, palette: Palette) -> None:
    made = Overview(palette)
    qtbot.addWidget(made)
    made.show_content("October 2026", "", [], list)
    made.finish()
    assert any("Nothing moved" in label.text() for label in made.findChildren(QLabel))


def test_a_tab_is_filled_when_it_is_looked_at(qtbot: QtBot, palette: Palette) -> None:
    made: list[str] = []

    def make(name: str) -> QWidget:
        made.append(name)
        return QWidget()

    page = SectionPage(palette, make, QWidget)
    qtbot.addWidget(page)
    page.show_tabs((Tab("churn_rate", "Churn"), Tab("clv", "CLV")))
    assert made == []
    page.choose("clv")
    page.show_current()
    page.strip.setCurrentIndex(0)
    assert made == ["clv", "churn_rate"]


def test_new_results_are_shown_in_the_tab_that_was_open(qtbot: QtBot, palette: Palette) -> None:
    page = SectionPage(palette, lambda _name: QWidget(), QWidget)
    qtbot.addWidget(page)
    tabs = (Tab("churn_rate", "Churn"), Tab("clv", "CLV"))
    page.show_tabs(tabs)
    page.choose("clv")
    page.show_tabs(tabs)
    with qtbot.waitSignal(page.metric_shown) as told:
        page.show_current()
    assert told.args == ["clv"]


def test_an_empty_state_has_one_sentence_whole_and_one_button(qtbot: QtBot, palette: Palette) -> None:
    sentence = "This figure needs customers at the start and customers lost (subscriptions, orders or figures). " * 2
    made = EmptyState(palette, "Customer churn", sentence, "Import a file")
    qtbot.addWidget(made)
    label = next(label for label in made.findChildren(QLabel) if label.text() == sentence)
    assert label.height() >= label.heightForWidth(label.width())
    with qtbot.waitSignal(made.asked):
        qtbot.mouseClick(made.button, Qt.MouseButton.LeftButton)


def sources(qtbot: QtBot, palette: Palette, formatter: Formatter) -> SourcesPage:
    made = SourcesPage(palette)
    qtbot.addWidget(made)
    tables = [business.table()]
    made.show_sources([source_content(tables[0].source, SPAN, formatter)], summary(tables, formatter))
    return made


def test_the_data_section_accounts_for_each_row(qtbot: QtBot, palette: Palette, formatter: Formatter) -> None:
    page = sources(qtbot, palette, formatter)
    texts = [label.text() for label in page.findChildren(QLabel)]
    model = page.table.model()
    cells = [str(model.index(0, column).data()) for column in range(model.columnCount())]
    assert cells[0] == "ordini_2026.csv"
    assert cells[2:4] == ["3,410", "1"]
    assert "3,412 rows: 3,410 imported, 1 rejected, 1 of headers, blanks or totals." in texts
    assert cells[4:] == ["1 Jan 2024 – 31 Oct 2026", "€\u202f412,903"]


def test_a_rejected_cell_is_shown_with_its_place_its_value_and_the_reason(
    qtbot: QtBot, palette: Palette, formatter: Formatter
) -> None:
    page = sources(qtbot, palette, formatter)
    model = page.problems.model()
    assert [str(model.index(0, column).data()) for column in range(4)] == ["17", "Totale", "12,5o", "not a number"]


def test_a_source_can_be_taken_out(qtbot: QtBot, palette: Palette, formatter: Formatter) -> None:
    made = sources(qtbot, palette, formatter)
    remove = next(button for button in made.findChildren(Button) if button.accessibleName() == "Remove")
    with qtbot.waitSignal(made.removal_asked) as told:
        remove.click()
    assert told.args == [0]


def test_search_finds_without_accents_and_capitals_and_goes_there_on_enter(qtbot: QtBot) -> None:
    fidelity = Place("customers", "retention_rate", "Fidelizzazione")
    quality = Place("satisfaction", "csat", "Qualità")
    search = QuickOpen((fidelity, quality))
    qtbot.addWidget(search)
    qtbot.keyClicks(search.field, "QUALITA")
    assert search.list.count() == 1
    with qtbot.waitSignal(search.chosen) as told:
        qtbot.keyClick(search.field, Qt.Key.Key_Return)
    assert told.args == [quality]


def test_the_arrows_move_in_the_list_while_one_types(qtbot: QtBot) -> None:
    search = QuickOpen([Place("customers", name, name) for name in ("one", "two", "three")])
    qtbot.addWidget(search)
    qtbot.keyClick(search.field, Qt.Key.Key_Down)
    assert search.list.currentRow() == 1
    qtbot.keyClick(search.field, Qt.Key.Key_Up)
    qtbot.keyClick(search.field, Qt.Key.Key_Up)
    assert search.list.currentRow() == 2


def test_the_overview_tells_of_notes_and_leads_to_them(
    qtbot: QtBot, palette: Palette, results: Results, formatter: Formatter
) -> None:
    made = overview(qtbot, palette, results, formatter, notes=2)
    link = next(
        button for button in made.findChildren(Button) if button.accessibleName() == "Show the notes on the data"
    )
    with qtbot.waitSignal(made.notes_asked):
        link.click()


def test_the_data_section_shows_the_notes_on_the_data(qtbot: QtBot, palette: Palette, formatter: Formatter) -> None:
    made = SourcesPage(palette)
    qtbot.addWidget(made)
    note = "Orders: the last day in the data is 2026-08-30."
    made.show_sources([source_content(business.table().source, SPAN, formatter)], "", [note])
    assert note in [label.text() for label in made.findChildren(QLabel) if label.isVisibleTo(made)]


def test_the_cards_stand_in_fewer_columns_where_the_window_is_narrow(
    qtbot: QtBot, palette: Palette, results: Results, formatter: Formatter
) -> None:
    made = overview(qtbot, palette, results, formatter)
    made.show()
    made.resize(820, 600)
    assert made.cards[3].y() > made.cards[0].y()
    made.resize(1200, 600)
    qtbot.waitUntil(lambda: made.cards[3].y() == made.cards[0].y())


def test_the_receipt_of_the_file_that_is_picked_opens_in_full(
    qtbot: QtBot, palette: Palette, formatter: Formatter
) -> None:
    page = sources(qtbot, palette, formatter)
    page.receipt.click()
    (shown,) = page.findChildren(ReceiptDialog)
    assert shown.windowTitle().startswith("Receipt of ")
    shown.accept()
