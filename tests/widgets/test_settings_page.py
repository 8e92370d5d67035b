"""The settings page and the dialog of the benchmark, filled with the words of a business made up for tests."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.presentation.benchmark_choices import BenchmarkQuestion
from app.presentation.settings import SettingsWords
from app.sections import section_title
from kpi import catalog
from kpi.formatting import Formatter
from kpi.results import Results
from tests.widgets import business
from widgets.benchmark_dialog import BenchmarkDialog
from widgets.palette import Palette
from widgets.setting_editors import ChoiceEditor, LineEditor
from widgets.settings_page import SettingsPage

NOTHING: Mapping[str, str] = {}


def words(chosen: Mapping[str, str] = NOTHING, language: str = "en") -> SettingsWords:
    settings = catalog.settings(chosen)
    derived = {**settings.defaults, "lapse_days": 87, "currency": "EUR"}
    results = replace(business.results(), settings=replace(settings, defaults=derived))
    return SettingsWords(results, chosen, Formatter(language, "EUR"))


def page(qtbot: QtBot, palette: Palette, chosen: Mapping[str, str] = NOTHING, language: str = "en") -> SettingsPage:
    made = SettingsPage(palette)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show_groups(words(chosen, language).groups(section_title))
    return made


def line_of(made: SettingsPage, name: str) -> QLineEdit:
    made.focus_on(name)
    editor = made.rows[name].editor
    assert isinstance(editor, LineEditor)
    return editor.line


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


def test_what_the_user_did_not_set_says_in_grey_where_it_comes_from(qtbot: QtBot, palette: Palette) -> None:
    made = page(qtbot, palette)
    line = line_of(made, "lapse_days")
    assert (line.text(), line.placeholderText()) == ("", "87")
    assert any(text.startswith("Derived from your data: 87 day") for text in texts(made.rows["lapse_days"]))
    assert made.rows["lapse_days"].reset_button.isHidden()
    assert not made.reset_button.isEnabled()


def test_edges_that_would_fall_are_refused_in_a_sentence_also_by_taking_one_back(
    qtbot: QtBot, palette: Palette
) -> None:
    made = page(qtbot, palette, {"health_red": "20", "health_green": "30"})
    line, trouble = line_of(made, "health_red"), made.rows["health_red"].trouble
    sentence = " for “Health: scores below this are red” is above 30 for “Health: scores from this up are green”."
    for typed, red in (("35", "35"), ("", "40")):
        line.clear()
        with qtbot.assertNotEmitted(made.changed):
            qtbot.keyClicks(line, typed)
            qtbot.keyClick(line, Qt.Key.Key_Return)
        assert trouble.text() == f"{red}{sentence} Change one of the two."


def test_a_value_is_checked_while_it_is_typed_and_told_when_it_is_finished(qtbot: QtBot, palette: Palette) -> None:
    made = page(qtbot, palette)
    line = line_of(made, "margin")
    qtbot.keyClicks(line, "120")
    trouble = made.rows["margin"].trouble
    assert trouble.text() == "“120” does not fit: it takes a number from 0\u202f% to 100\u202f%."
    with qtbot.assertNotEmitted(made.changed):
        qtbot.keyClick(line, Qt.Key.Key_Return)
    line.clear()
    with qtbot.waitSignal(made.changed) as told:
        qtbot.keyClicks(line, "62,5")
        assert trouble.text() == ""
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert told.args == ["margin", "0.625"]


def test_what_holds_anyway_is_not_set(qtbot: QtBot, palette: Palette) -> None:
    made = page(qtbot, palette, {"margin": "0.62"})
    line = line_of(made, "margin")
    assert line.text() == "62"
    line.clear()
    with qtbot.waitSignal(made.changed) as told:
        qtbot.keyClicks(line, "100")
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert told.args == ["margin", None]


def test_arrow_keys_step_and_escape_goes_back(qtbot: QtBot, palette: Palette) -> None:
    made = page(qtbot, palette, {"margin": "0.62"})
    line = line_of(made, "margin")
    qtbot.keyClick(line, Qt.Key.Key_Up)
    assert line.text() == "63"
    qtbot.keyClick(line, Qt.Key.Key_PageDown)
    assert line.text() == "53"
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert line.text() == "62"


def test_each_setting_and_all_of_them_can_be_reset(qtbot: QtBot, palette: Palette) -> None:
    made = page(qtbot, palette, {"margin": "0.62", "clv_window": "6"})
    assert "2 changed by you" in texts(made)
    made.focus_on("margin")
    button = made.rows["margin"].reset_button
    assert button.accessibleName() == "Reset: Customer lifetime value: Margin"
    with qtbot.waitSignal(made.changed) as told:
        button.click()
    assert told.args == ["margin", None]
    with qtbot.waitSignal(made.reset_asked):
        made.reset_button.click()


def test_a_choice_offers_its_words_and_what_polso_proposes(qtbot: QtBot, palette: Palette) -> None:
    made = page(qtbot, palette)
    made.focus_on("variant.churn_rate")
    editor = made.rows["variant.churn_rate"].editor
    assert isinstance(editor, ChoiceEditor)
    assert editor.button.accessibleName() == "Customer churn: Way of computing: of the customers at the start"
    actions = editor.button.menu().actions()
    assert [action.isChecked() for action in actions] == [True, False, False]
    assert actions[0].text() == "As Polso proposes: of the customers at the start"
    with qtbot.waitSignal(made.changed) as told:
        actions[2].trigger()
    assert told.args == ["variant.churn_rate", "all"]


def test_the_search_finds_settings_of_all_groups_and_says_when_there_are_none(qtbot: QtBot, palette: Palette) -> None:
    made = page(qtbot, palette)
    made.search.setText("MARGIN")
    assert list(made.rows) == ["margin"]
    made.search.setText("lapse_days")
    assert list(made.rows) == ["lapse_days"]
    made.search.setText("zebra")
    assert made.rows == {}
    assert "No setting has “zebra” in its name." in texts(made)


def test_new_values_come_into_the_rows_that_are_there_and_leave_what_is_being_typed(
    qtbot: QtBot, palette: Palette
) -> None:
    made = page(qtbot, palette)
    made.show()
    qtbot.waitExposed(made)
    line = line_of(made, "margin")
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    qtbot.keyClicks(line, "6")
    row = made.rows["clv_window"]
    made.show_groups(words({"clv_window": "6"}).groups(section_title))
    assert made.rows["clv_window"] is row
    assert not row.reset_button.isHidden()
    assert line.text() == "6"


def test_each_editor_has_a_name_for_those_who_do_not_see(qtbot: QtBot, palette: Palette) -> None:
    made = page(qtbot, palette)
    for group in made.strip.names:
        made.strip.choose(group)
        for row in made.rows.values():
            focus: QWidget | None = row
            while focus is not None and focus.focusProxy() is not None:
                focus = focus.focusProxy()
            assert focus is not None
            assert row.content.title in focus.accessibleName()


def test_a_setting_of_tables_that_are_not_open_is_not_shown_unless_it_is_set() -> None:
    assert "gap_days" not in words().titles
    assert "gap_days" in words({"gap_days": "3"}).titles


def test_in_italian_a_number_is_shown_with_a_comma(qtbot: QtBot, palette: Palette) -> None:
    made = page(qtbot, palette, {"margin": "0.625"}, "it")
    assert line_of(made, "margin").text() == "62,5"


def question(metric: str, results: Results, chosen: Mapping[str, str] = NOTHING) -> BenchmarkQuestion:
    return BenchmarkQuestion(results.metrics[metric], catalog.settings(chosen), Formatter("en", "EUR"))


def dialog(qtbot: QtBot, palette: Palette, asked: BenchmarkQuestion) -> BenchmarkDialog:
    made = BenchmarkDialog(palette, asked.choices, asked.preview)
    qtbot.addWidget(made)
    return made


def test_the_dialog_of_a_benchmark_shows_what_a_choice_would_mean(
    qtbot: QtBot, palette: Palette, results: Results
) -> None:
    asked = question("churn_rate", results)
    made = dialog(qtbot, palette, asked)
    assert made.value == "published"
    assert made.edges == ["3", "5"]
    assert "Good up to 3\u202f%" in texts(made)
    made.fields[0].clear()
    qtbot.keyClicks(made.fields[0], "2")
    assert made.value == "own"
    assert "Good up to 2\u202f%" in texts(made)
    assert asked.text(made.value, made.edges) == "2 5 month start"


def test_edges_that_do_not_rise_cannot_be_used(qtbot: QtBot, palette: Palette, results: Results) -> None:
    made = dialog(qtbot, palette, question("clv_cac", results))
    assert len(made.fields) == 3
    made.fields[0].clear()
    qtbot.keyClicks(made.fields[0], "9")
    assert not made.use_button.isEnabled()
    assert made.trouble.text().startswith("Write numbers that rise")


def test_what_polso_takes_by_itself_needs_no_setting(results: Results) -> None:
    assert question("churn_rate", results).text("published", []) is None
    assert question("churn_rate", results).text("history", []) == "history"
    assert question("csat", results).text("history", []) is None
    assert question("csat", results).text("published", []) == "published"


def test_edges_for_other_lengths_of_period_stay(results: Results) -> None:
    asked = question("churn_rate", results, {"benchmark.churn_rate": "30 46 year; 2 4 month"})
    assert asked.choices.chosen == "own"
    assert asked.text("own", ["1", "2"]) == "1 2 month start; 30 46 year"


def test_a_history_that_is_too_short_cannot_be_chosen(qtbot: QtBot, palette: Palette) -> None:
    made = dialog(qtbot, palette, question("churn_rate", business.results(3)))
    assert not made.buttons["history"].isEnabled()
    assert any("takes 4 complete periods" in text for text in texts(made))
