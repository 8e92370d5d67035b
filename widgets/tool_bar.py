"""The bar at the top: length of period, range, filter, search, import and export."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup, QIcon, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QWidget
from typing_extensions import override

from widgets.buttons import Button, MenuButton
from widgets.icons import icon
from widgets.menu import Menu
from widgets.palette import Palette
from widgets.segmented import Segmented

HEIGHT = 52
RANGES = (12, 24, 36, 60, 0)
MOST_VALUES = 40
WEEKS_IN_A_YEAR = 52
PICTURES = {"filter": ("funnel", "ink"), "search": ("search", "ink2"), "import": ("download", "ink")}
PICTURES |= {"export": ("upload", "paper")}
"""The icon of each button and the name of its colour."""


def draw_icons(palette: Palette) -> dict[str, QIcon]:
    """Return the icons of the buttons; drawn once, they are there for a bar that is made later."""
    return {button: icon(name, getattr(palette, colour)) for button, (name, colour) in PICTURES.items()}


class ToolBar(QFrame):
    """Tells what the user asks for.

    `period_chosen` carries week, month …; `range_chosen` months, 0 for all; `filter_chosen` a field and its value,
    which is empty to take the filter off.
    """

    period_chosen = Signal(str)
    range_chosen = Signal(int)
    filter_chosen = Signal(str, str)
    search_asked = Signal()
    import_asked = Signal()

    def __init__(self, palette: Palette, export_menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette = palette
        self.setProperty("role", "bar")
        icons = draw_icons(palette)
        self.setFixedHeight(HEIGHT)
        periods = {"week": self.tr("Week"), "month": self.tr("Month")}
        periods |= {"quarter": self.tr("Quarter"), "year": self.tr("Year")}
        self.periods = Segmented(periods, self.tr("Length of the periods"))
        self.periods.chosen.connect(self.period_chosen)
        self.range = MenuButton("", palette)
        self._fill_ranges()
        self.filter = Button(self.tr("Filter"), picture=icons["filter"])
        self.filter.setMenu(Menu(parent=self.filter))
        self._chips = QHBoxLayout()
        self._chips.setSpacing(6)
        self.search = Button(self.tr("Search"), picture=icons["search"])
        self.search.setToolTip(self.tr("Search") + " (Ctrl+K)")
        self.search.clicked.connect(self.search_asked)
        self.import_ = Button(self.tr("Import"), picture=icons["import"])
        self.import_.setToolTip(self.tr("Import files"))
        self.import_.clicked.connect(self.import_asked)
        self.export = Button(self.tr("Export"), role="primary", picture=icons["export"])
        self.export.setMenu(export_menu)
        self._lay_out()

    def _lay_out(self) -> None:
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(8)
        for widget in (self.periods, self.range, self.filter):
            row.addWidget(widget)
        row.addLayout(self._chips)
        row.addStretch(1)
        for widget in (self.search, self.import_, self.export):
            row.addWidget(widget)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave the words of the plainest buttons away where there is no room for all."""
        plain = (self.search, self.import_)
        for button in plain:
            button.show_words(shown=True)
        for button in plain:
            if self._row.sizeHint().width() > self.width():
                button.show_words(shown=False)

    def show_period(self, period: str) -> None:
        """Show a length of period as chosen."""
        self.periods.choose(period)

    def show_range(self, months: int, period: str = "month") -> None:
        """Show a range as chosen, told in periods of this length."""
        self.range.set_text(self._range_text(months, period))
        self._fit()
        for action in self.range.menu().actions():
            action.setText(self._range_text(action.data(), period))
            action.setChecked(action.data() == months)

    def show_filters(self, dimensions: Mapping[str, Sequence[str]], where: Mapping[str, str]) -> None:
        """Offer these fields with their values, and show as chips what is filtered now."""
        menu = self.filter.menu()
        menu.clear()
        for field, values in dimensions.items():
            submenu = Menu(_literal(field), menu)
            menu.addMenu(submenu)
            for value in values[:MOST_VALUES]:
                action = submenu.addAction(_literal(value))
                action.setCheckable(True)
                action.setChecked(where.get(field) == value)
                action.triggered.connect(lambda _on=False, f=field, v=value: self.filter_chosen.emit(f, v))
        self.filter.setEnabled(bool(dimensions))
        while (item := self._chips.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        for field, value in where.items():
            self._chips.addWidget(self._chip(field, value))
        self._fit()

    def _chip(self, field: str, value: str) -> Button:
        chip = Button(_literal(f"{field}: {value}") + "  ✕", role="chip")
        chip.setAccessibleName(self.tr("Remove the filter {field}: {value}").format(field=field, value=value))
        chip.clicked.connect(lambda: self.filter_chosen.emit(field, ""))
        return chip

    def _fill_ranges(self) -> None:
        group = QActionGroup(self)
        for months in RANGES:
            action = self.range.menu().addAction(self._range_text(months, "month"))
            action.setCheckable(True)
            action.setData(months)
            group.addAction(action)
            action.triggered.connect(lambda _on=False, chosen=months: self.range_chosen.emit(chosen))

    def _range_text(self, months: int, period: str) -> str:
        if not months:
            return self.tr("All the time")
        match period:
            case "week":
                return self.tr("Last %n week(s)", "", months * WEEKS_IN_A_YEAR // 12)
            case "quarter":
                return self.tr("Last %n quarter(s)", "", months // 3)
            case "year":
                return self.tr("Last %n year(s)", "", months // 12)
        return self.tr("Last %n month(s)", "", months)


def _literal(text: str) -> str:
    """Return data as a menu or a button must have it to show an ampersand."""
    return text.replace("&", "&&")
