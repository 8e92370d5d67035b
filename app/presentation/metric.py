"""What the tab of a metric shows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.presentation.explanation import explanation
from app.presentation.movements import movements
from app.presentation.series import table, twin
from app.presentation.visible import shown
from kpi.changes import change_of, is_survey
from widgets.metric_tab import MetricContent
from widgets.metric_views import ViewsContent
from widgets.texts import engine_text
from widgets.value_header import HeaderContent
from widgets.words import certainty_words, change_tone, change_words, grade_word

if TYPE_CHECKING:
    from kpi.formatting import Formatter
    from kpi.results import MetricResult, Results
    from widgets.charts.movements import Movements

translate = QCoreApplication.translate


def metric_content(
    result: MetricResult,
    formatter: Formatter,
    months: int,
    chart: Callable[[MetricResult, QWidget | None], QWidget],
    splits: Sequence[str],
    split: str | None,
    results: Results | None = None,
    movements_chart: Callable[[Movements, MetricResult], QWidget] | None = None,
) -> MetricContent:
    """Return the words and the chart of a tab, with the last `months` months (0 for all) in chart and tables.

    `chart` is given the visible part of the result and the chart that is shown now; `results` are all that were
    computed with it. `movements_chart` makes the chart of what moved, which is given the visible part too.
    """
    visible = shown(result, months)
    more: dict[str, tuple[str, Callable[[], QWidget]]] = {}
    moved = movements(visible, results.facts) if results is not None else None
    if moved is not None and movements_chart is not None:
        more["movements"] = moved.title, partial(movements_chart, moved, visible)
    return MetricContent(
        metric=result.metric.id,
        title=engine_text(result.title),
        header=header_content(result, formatter),
        views=ViewsContent(
            metric=result.metric.id,
            title=engine_text(result.title),
            table=lambda: table(visible, formatter),
            chart=lambda before: chart(visible, before),
            details={detail.name: engine_text(detail.title) for detail in result.metric.details},
            more_charts=more,
        ),
        twin=lambda: twin(visible, formatter),
        explanation=lambda: explanation(result, formatter, results),
        splits=splits,
        split=split or "",
    )


def header_content(result: MetricResult, formatter: Formatter) -> HeaderContent:
    """Return the head of a metric: its latest value with all that is to be known of it."""
    latest = result.latest
    unit = result.unit
    if latest is None or latest.value is None:
        noted = [value.note for value in result.series if value.note is not None]
        why = noted[-1].render(engine_text) if noted else ""
        period = formatter.period(result.series[-1].period) if result.series else ""
        return HeaderContent(_capital(period), formatter.value(None, unit), certainty=why)
    change = change_of(result, latest)
    band = result.benchmark.grade(latest.value) if result.benchmark is not None else None
    grade = band.grade if band is not None else ""
    return HeaderContent(
        period=_capital(formatter.period(latest.period)),
        value=formatter.value(latest.value, unit),
        grade=grade,
        grade_word=grade_word(grade),
        change=change_words(change, unit, formatter),
        change_tone=change_tone(change),
        certainty=certainty_words(latest, unit, formatter) if is_survey(result.metric) else "",
        warning=_warning(small=latest.small_sample, complete=latest.complete),
    )


def _warning(*, small: bool, complete: bool) -> str:
    if not complete:
        return translate("Metric", "This period is not over yet.")
    return translate("Metric", "Small sample.") if small else ""


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
