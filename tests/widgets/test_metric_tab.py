"""The one generic tab, given the results of any metric."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.presentation.metric import metric_content
from kpi import catalog
from kpi.formatting import Formatter
from kpi.results import Results
from tests.widgets import business
from widgets.buttons import Button
from widgets.charts.chart_for import chart_for
from widgets.label import Label
from widgets.metric_tab import MetricTab
from widgets.palette import Palette

Make = Callable[..., MetricTab]


@pytest.fixture
def make(qtbot: QtBot, palette: Palette, results: Results, formatter: Formatter) -> Make:
    def made(metric: str, splits: tuple[str, ...] = ()) -> MetricTab:
        content = metric_content(
            results.metrics[metric],
            formatter,
            36,
            lambda shown, before: chart_for(shown, palette, formatter, before=before),
            splits,
            None,
        )
        tab = MetricTab(palette)
        tab.show_content(content)
        tab.finish()
        kept.append(tab)
        qtbot.addWidget(tab)
        return tab

    kept: list[MetricTab] = []
    return made


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(Label) if label.text()]


def test_the_head_says_period_value_word_and_change(make: Make) -> None:
    assert texts(make("churn_rate").header) == ["October 2026", "2.8\u202f%", "Good", "+0.2\u202fpt on Sep 2026"]


def test_the_head_of_a_survey_says_n_and_the_interval_and_calls_no_noise_a_change(make: Make) -> None:
    words = texts(make("nps").header)
    assert "within the noise of Sep 2026" in words
    assert "n = 99, 95 %: +26 … +54" in words


def test_the_table_twin_shows_the_parts_and_the_value_of_the_last_periods(make: Make) -> None:
    model = make("churn_rate").twin.model()
    names = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    assert names == ["Customers lost", "Customers at the start", "Churn"]
    last = [str(model.index(row, model.columnCount() - 1).data()) for row in range(model.rowCount())]
    assert last == ["11", "392", "2.8\u202f%"]


def test_the_whole_table_takes_the_place_of_the_chart_and_is_reached_by_the_keyboard(qtbot: QtBot, make: Make) -> None:
    tab = make("churn_rate")
    tab.show()
    button = next(one for one in tab.findChildren(QWidget) if one.accessibleName() == "View: Table")
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert tab.table.isVisibleTo(tab)
    assert not tab.chart.isVisibleTo(tab)
    assert tab.table.model().rowCount() == business.MONTHS
    assert tab.table.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_the_panel_fills_the_formula_with_the_numbers(make: Make) -> None:
    words = texts(make("churn_rate").panel)
    assert "Customers lost ÷ Customers at the start" in words
    assert "11 ÷ 392" in words
    assert "= 2.8\u202f%" in words


def test_the_panel_names_the_benchmark_its_source_and_its_grade(make: Make) -> None:
    words = "\n".join(texts(make("churn_rate").panel))
    assert "Good up to 3\u202f%" in words
    assert "Poor above 5\u202f%" in words
    assert "grade A" in words


def test_another_way_of_computing_can_be_chosen(qtbot: QtBot, make: Make) -> None:
    tab = make("churn_rate")
    choices = [button for button in tab.panel.findChildren(QWidget) if button.accessibleName() == "Change"]
    menu = choices[0].menu()  # type: ignore[attr-defined] - a MenuButton
    with qtbot.waitSignal(tab.variant_chosen) as told:
        menu.actions()[1].trigger()
    assert told.args == ["all"]


def test_the_chart_can_be_split_by_what_the_data_hold(qtbot: QtBot, make: Make) -> None:
    tab = make("churn_rate", ("Plan & price",))
    button = next(widget for widget in tab.findChildren(QWidget) if widget.accessibleName() == "Split by")
    with qtbot.waitSignal(tab.split_chosen) as told:
        button.menu().actions()[1].trigger()  # type: ignore[attr-defined] - a MenuButton
    assert told.args == ["Plan & price"]


@pytest.mark.parametrize("metric", list(business.results().metrics))
def test_every_metric_of_the_catalog_has_a_tab_whose_chart_speaks(make: Make, metric: str) -> None:
    tab = make(metric)
    assert tab.accessibleName() == catalog.metrics()[metric].title or tab.accessibleName()
    assert tab.chart.accessibleDescription()


def test_the_panel_shows_the_parts_of_a_figure_with_their_results_and_every_step_on_demand(make: Make) -> None:
    tab = make("clv_cac")
    short = texts(tab.panel)
    assert "CLV" in short
    assert "CLV ÷ CAC" in short
    assert not any("added up" in text for text in short)
    link = next(button for button in tab.panel.findChildren(Button) if button.accessibleName() == "Show every step")
    link.click()
    assert "Months that a customer stays" in texts(tab.panel)


def test_the_panel_offers_the_rows_and_says_how_many(qtbot: QtBot, make: Make) -> None:
    tab = make("churn_rate")
    assert tab.panel.rows_button.text() == "Show the rows"
    tab.show_row_count(214)
    assert tab.panel.rows_button.text() == "Show the rows (214)"
    with qtbot.waitSignal(tab.rows_asked):
        tab.panel.rows_button.click()
    tab.show_row_count(0)
    assert not tab.panel.rows_button.isEnabled()


def test_the_same_tab_and_chart_show_the_next_metric(
    make: Make, results: Results, formatter: Formatter, palette: Palette
) -> None:
    tab = make("churn_rate")
    chart = tab.chart
    content = metric_content(
        results.metrics["nrr"],
        formatter,
        36,
        lambda shown, before: chart_for(shown, palette, formatter, before=before),
        (),
        None,
    )
    tab.show_content(content)
    assert tab.filling
    tab.finish()
    assert tab.chart is chart
    assert tab.accessibleName() == content.title
    assert tab.updatesEnabled()


def test_a_narrow_tab_leaves_the_oldest_columns_away(make: Make) -> None:
    tab = make("churn_rate")
    tab.show()
    tab.resize(820, 600)
    last = tab.twin.last_column
    assert tab.twin.isColumnHidden(1)
    assert not tab.twin.isColumnHidden(last)
