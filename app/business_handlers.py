"""What the entries of the menu do with the business that is shown; nothing while there is none."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from app.actions import Handler

if TYPE_CHECKING:
    from app.business import Business


def business_handlers(shown: Callable[[], Business | None]) -> Mapping[str, Handler]:
    """Return the handlers by the names of their entries; `shown` gives the business that is shown."""

    def on(act: Callable[[Business], object]) -> Handler:
        def handler() -> None:
            business = shown()
            if business is not None:
                business.when_furnished(partial(act, business))

        return handler

    return {
        "export": on(lambda business: business.save()),
        "report": on(lambda business: business.save_report()),
        "copy": on(lambda business: business.copy()),
        "search": on(lambda business: business.search()),
        "settings": on(lambda business: business.view.widget.show_section("settings")),
        "next_tab": on(lambda business: business.view.step_tab(1)),
        "previous_tab": on(lambda business: business.view.step_tab(-1)),
        "table": on(lambda business: business.toggle_table()),
    }
