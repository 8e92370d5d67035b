"""A chart written without a window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from app.export.headless import export_chart
from kpi.messages import Message, PolsoError
from tests.widgets.charts.made_up import RATIO_BANDS, dip, result, results

MADE = results(result(dip(), benchmark=RATIO_BANDS))


@pytest.mark.parametrize(("ending", "start"), [("png", b"\x89PNG"), ("svg", b"<?xml"), ("PDF", b"%PDF")])
def test_the_ending_of_the_file_says_what_is_written(tmp_path: Path, ending: str, start: bytes) -> None:
    path = tmp_path / f"chart.{ending}"
    export_chart(MADE, "clv_cac", path, scale=1.0)
    assert path.read_bytes().startswith(start)


def test_the_scale_makes_a_larger_png(tmp_path: Path) -> None:
    export_chart(MADE, "clv_cac", tmp_path / "chart.png", scale=3.0)
    assert QImage(str(tmp_path / "chart.png")).width() == 3 * 1120


def test_an_unknown_ending_is_refused_with_those_that_are_known(tmp_path: Path) -> None:
    with pytest.raises(PolsoError, match=r"“chart.jpg” .* \.pdf, \.png, \.svg"):
        export_chart(MADE, "clv_cac", tmp_path / "chart.jpg")


def test_an_unknown_metric_is_refused_with_those_that_are_known(tmp_path: Path) -> None:
    with pytest.raises(PolsoError, match=r"There is no metric “clvcac”.*clv_cac"):
        export_chart(MADE, "clvcac", tmp_path / "chart.png")


def test_a_metric_that_the_data_do_not_give_says_what_is_missing(tmp_path: Path) -> None:
    with pytest.raises(PolsoError, match=r"“csat” cannot be computed.*answers to a CSAT question"):
        export_chart(MADE, "csat", tmp_path / "chart.png")


def test_a_metric_without_a_value_says_why(tmp_path: Path) -> None:
    none = results(result([None, None], note=Message("Nobody was a customer.")))
    with pytest.raises(PolsoError, match=r"no value in any period of these files: Nobody was a customer."):
        export_chart(none, "clv_cac", tmp_path / "chart.png")
    assert not (tmp_path / "chart.png").exists()
