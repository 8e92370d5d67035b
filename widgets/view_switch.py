"""The ways of looking at a figure side by side; as a menu where there is no room for all."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from widgets.buttons import MenuButton
from widgets.palette import Palette
from widgets.segmented import Segmented


class ViewSwitch(QWidget):
    """Offers views (name → text); `chosen` carries the name of the one that the user picked."""

    chosen = Signal(str)

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.segments = Segmented({}, self.tr("View"))
        self.segments.chosen.connect(self._on_chosen)
        self.menu_button = MenuButton("", palette)
        self.menu_button.hide()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.segments)
        row.addWidget(self.menu_button)

    @property
    def value(self) -> str:
        """The view that is shown as chosen."""
        return self.segments.value

    def offer(self, views: Mapping[str, str], chosen: str) -> None:
        """Offer these views, of which one is chosen."""
        if views != self.segments.choices:
            self.segments.offer(views)
            self._fill_menu(views)
        self.choose(chosen)

    def choose(self, name: str) -> None:
        """Show a view as chosen, with no signal."""
        self.segments.choose(name)
        self.menu_button.set_text(self.segments.choices[name].replace("&", "&&"))
        for action in self.menu_button.menu().actions():
            action.setChecked(action.data() == name)

    def fit(self, width: int) -> None:
        """Take no more than this width."""
        short = self.segments.sizeHint().width() > width
        self.segments.setVisible(not short)
        self.menu_button.setVisible(short)

    @override
    def sizeHint(self) -> QSize:
        return (self.segments if self.menu_button.isHidden() else self.menu_button).sizeHint()

    def _fill_menu(self, views: Mapping[str, str]) -> None:
        menu = self.menu_button.menu()
        menu.clear()
        for name, text in views.items():
            action = menu.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            action.setData(name)
            action.triggered.connect(lambda _on=False, picked=name: self._on_chosen(picked))

    def _on_chosen(self, name: str) -> None:
        self.choose(name)
        self.chosen.emit(name)
