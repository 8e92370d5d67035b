"""Where things are drawn: bands, names, axes, marks."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter

from kpi.formatting import Formatter
from kpi.messages import Message
from kpi.results import MetricResult
from kpi.units import Unit
from tests.widgets.charts.made_up import CHURN_BANDS, DARK, LIGHT, RATIO_BANDS, dip, result
from widgets.charts.drawing import Drawing, lay_out
from widgets.charts.kinds import rule_for
from widgets.charts.painting import paint_chart
from widgets.charts.plotted import plotted
from widgets.charts.style import Style
from widgets.palette import Palette

SIZE = QSizeF(866, 330)


def drawn(made: MetricResult, palette: Palette = LIGHT, size: QSizeF = SIZE, language: str = "en") -> Drawing:
    return lay_out(made, plotted(made), Style(palette, Formatter(language)), size, rule_for(made))


def painted(drawing: Drawing) -> QImage:
    image = QImage(drawing.size.toSize(), QImage.Format.Format_RGB32)
    image.fill(QColor(drawing.style.palette.surface))
    painter = QPainter(image)
    paint_chart(painter, drawing)
    painter.end()
    return image


def near(image: QImage, point: QPointF, colour: str, reach: int = 2) -> bool:
    """Whether a pixel of about this colour lies at or beside a point."""
    wanted = QColor(colour)
    return any(
        max(abs(a - b) for a, b in zip(image.pixelColor(x, y).getRgb(), wanted.getRgb(), strict=True)) < 12
        for x in range(int(point.x()) - reach, int(point.x()) + reach + 1)
        for y in range(int(point.y()) - reach, int(point.y()) + reach + 1)
    )


def test_the_bands_of_a_ratio_fill_the_plot_edge_to_edge() -> None:
    drawing = drawn(result(dip(), benchmark=RATIO_BANDS))
    spans = [(drawing.frame.y(high), drawing.frame.y(low)) for low, high in ((0, 1), (1, 3), (3, 5), (5, 6))]
    for band, (top, bottom) in zip(drawing.bands, spans, strict=True):
        assert (band.rect.top(), band.rect.bottom()) == pytest.approx((top, bottom))
    assert {(band.rect.left(), band.rect.right()) for band in drawing.bands} == {
        (drawing.frame.rect.left(), drawing.frame.rect.right())
    }


def test_bands_are_named_at_the_right_edge_beside_their_middle() -> None:
    drawing = drawn(result(dip(), benchmark=RATIO_BANDS))
    names = {name.text: name.y for name in drawing.names}
    assert set(names) == {"loses money", "thin", "healthy", "may under-invest"}
    assert names["healthy"] == pytest.approx(drawing.frame.y(4))
    assert drawing.frame.rect.right() < SIZE.width() - 60


def test_a_band_without_a_word_of_its_own_is_named_by_its_grade() -> None:
    drawing = drawn(result([2.0, 4.0, 5.5], unit=Unit.PERCENT, benchmark=CHURN_BANDS))
    assert {name.text for name in drawing.names} == {"good", "fair", "poor"}


def test_a_band_beyond_the_plot_has_no_name() -> None:
    drawing = drawn(result([0.5, 0.6, 0.7], unit=Unit.PERCENT, benchmark=CHURN_BANDS))
    assert [name.text for name in drawing.names] == ["good"]


def test_the_colours_of_bands_and_line_are_those_of_the_palette() -> None:
    for palette in (LIGHT, DARK):
        drawing = drawn(result([4.0] * 9, benchmark=RATIO_BANDS), palette)
        image = painted(drawing)
        frame = drawing.frame
        assert near(image, QPointF(frame.x(0.5), frame.y(0.5)), palette.poorband)
        assert near(image, QPointF(frame.x(0.5), frame.y(3.5)), palette.goodband)
        assert near(image, QPointF(frame.x(0.5), frame.y(4.0)), palette.accent)


def test_no_line_is_drawn_over_a_gap() -> None:
    drawing = drawn(result([4.0, 4.0, None, 4.0, 4.0]))
    image = painted(drawing)
    y = drawing.frame.y(4.0)
    assert near(image, QPointF(drawing.frame.x(0.5), y), LIGHT.accent)
    assert not near(image, QPointF(drawing.frame.x(1.5), y), LIGHT.accent)
    assert not near(image, QPointF(drawing.frame.x(2.5), y), LIGHT.accent)


def test_a_value_between_gaps_is_a_dot() -> None:
    drawing = drawn(result([*[4.0] * 8, None, 4.0, None, *[4.0] * 8]))
    assert near(painted(drawing), QPointF(drawing.frame.x(9), drawing.frame.y(4.0)), LIGHT.accent, 0)


def test_an_unfinished_period_is_a_hollow_point_at_the_end_of_dashes() -> None:
    image_of = {complete: painted(drawn(result([4.0] * 12, last_complete=complete))) for complete in (True, False)}
    drawing = drawn(result([4.0] * 12))
    last = QPointF(drawing.frame.x(11), drawing.frame.y(4.0))
    assert near(image_of[True], last, LIGHT.accent, 0)
    assert near(image_of[False], last, LIGHT.surface, 0)
    start, end = int(drawing.frame.x(10)) + 8, int(drawing.frame.x(11)) - 8
    row = [near(image_of[False], QPointF(x, last.y()), LIGHT.accent, 0) for x in range(start, end)]
    assert True in row
    assert False in row


def test_the_interval_is_a_ribbon_around_the_line() -> None:
    drawing = drawn(result([40.0, 45.0, 42.0], unit=Unit.POINTS, spread=9))
    assert drawing.frame.low <= 31
    assert drawing.frame.high >= 54
    image = painted(drawing)
    inside = image.pixelColor(QPointF(drawing.frame.x(1), drawing.frame.y(51)).toPoint())
    assert inside != QColor(LIGHT.surface)
    assert inside.lightnessF() > 0.7


def test_an_interval_far_wider_than_the_line_is_clipped_to_the_plot() -> None:
    drawing = drawn(result([40.0, 41.0, 42.0], unit=Unit.POINTS, spread=55))
    assert drawing.frame.high < 60
    image = painted(drawing)
    above = QPointF(drawing.frame.x(1), drawing.frame.rect.top() - 4).toPoint()
    assert image.pixelColor(above) == QColor(LIGHT.surface)


def test_segments_are_named_at_their_ends_and_never_on_top_of_each_other() -> None:
    segments = {name: [3.0, 4.0 + place / 100] for place, name in enumerate("ABCDEFGH")}
    drawing = drawn(result([3.0, 4.0], unit=Unit.PERCENT, segments=segments, benchmark=CHURN_BANDS))
    assert {name.text for name in drawing.names} == {*"ABCDEFGH", "All"}
    assert all(after.y - before.y >= 14 for before, after in pairwise(drawing.names))
    assert drawing.frame.rect.top() <= drawing.names[0].y
    assert drawing.names[-1].y <= drawing.frame.rect.bottom()
    assert len({drawing.colour(line).name() for line in drawing.plotted.every}) == 9


def test_segments_that_are_not_drawn_are_counted_at_the_edge() -> None:
    drawing = drawn(result([1.0, 1.0], segments={f"S{place}": [1.0, 2.0] for place in range(12)}))
    assert "and 4 more" in {name.text for name in drawing.names}


def test_each_colour_of_a_segment_can_be_read_on_the_surface() -> None:
    def luminance(colour: QColor) -> float:
        parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.getRgbF()[:3]]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    for palette in (LIGHT, DARK):
        style = Style(palette, Formatter())
        surface = luminance(QColor(palette.surface))
        for place in range(8):
            one, two = sorted((luminance(style.segment(place)), surface))
            assert (two + 0.05) / (one + 0.05) >= 4.5


def test_ticks_are_written_in_the_users_language() -> None:
    texts = [text for _, text in drawn(result([1.2, 1.3], unit=Unit.SCORE), language="it").ticks]
    assert any("," in text for text in texts)
    assert not any("." in text for text in texts)


def test_without_any_value_the_reason_is_said_in_place_of_axes() -> None:
    drawing = drawn(result([None, None], note=Message("Nobody left.")))
    assert drawing.empty
    image = painted(drawing)
    assert any(image.pixelColor(x, y) != QColor(LIGHT.surface) for x in range(300, 560) for y in range(140, 190))


def test_even_the_smallest_room_is_painted_without_fail() -> None:
    painted(drawn(result(dip(), benchmark=RATIO_BANDS), size=QSizeF(60, 40)))
