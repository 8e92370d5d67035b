"""The exported picture in each format: what it says, that it can be read back, and its size."""

from __future__ import annotations

import base64
import io
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QXmlStreamReader
from PySide6.QtGui import QColor, QGuiApplication, QImage

from app.export import formats, pdf, png, svg
from app.export.clipboard import copy_to_clipboard
from app.export.picture import SIZE, ChartPicture, picture_of
from kpi.formatting import Formatter
from kpi.results import MetricResult
from kpi.units import Unit
from tests.widgets.charts.made_up import DARK, LIGHT, NET_BANDS, RATIO_BANDS, dip, result, results

LONG = "Share of the customers who would recommend the workshop to a friend, a neighbour or somebody in the family " * 2


def picture(made: MetricResult | None = None, language: str = "en", **other: object) -> ChartPicture:
    shown = made or result(dip(), benchmark=RATIO_BANDS, last_complete=False)
    names = ("orders.csv", "costs.xlsx", "orders.csv")
    return picture_of(results(shown, *names), "clv_cac", Formatter(language), LIGHT, **other)


def text_of(content: bytes) -> str:
    page = pypdf.PdfReader(io.BytesIO(content), strict=True).pages[0]
    return " ".join(page.extract_text().replace("\u202f", " ").split())


def decoded(content: bytes) -> QImage:
    image = QImage()
    assert image.loadFromData(content)
    return image


def elements(content: bytes) -> list[tuple[str, str]]:
    """The names of the elements of a document with the text in each; fails where it is not well formed."""
    reader = QXmlStreamReader(content.decode())
    found: list[tuple[str, str]] = []
    while not reader.atEnd():
        token = reader.readNext()
        if token == QXmlStreamReader.TokenType.StartElement:
            found.append((reader.name(), ""))
        elif token == QXmlStreamReader.TokenType.Characters and found:
            found[-1] = (found[-1][0], found[-1][1] + reader.text().strip())
    assert not reader.hasError(), reader.errorString()
    return found


def test_the_formats_are_found_by_their_ending() -> None:
    found = formats()
    assert set(found) == {"png", "pdf", "svg"}
    assert {module.LABEL for module in found.values()} == {"PNG", "PDF", "SVG"}


def test_the_text_of_a_pdf_can_be_read_back() -> None:
    text = text_of(pdf.render(picture(where="Channel: Shop")))
    for part in (
        "CLV / CAC",
        "3.9 : 1",
        "value for each unit of cost · Channel: Shop · Nov 2023 – Oct 2026, by month",
        "September 2026 · healthy",
        "healthy 3 : 1 to 5 : 1",
        "loses money up to 1 : 1",
        "Source: A study of <b>many</b> firms, 2024; grade B",
        "a period that is not complete yet",
        "From orders.csv, costs.xlsx. Data to 31 Oct 2026.",
        "Polso",
        "may under-invest",
        "2025",
    ):
        assert part in text


def test_a_pdf_is_one_landscape_page_of_a4_with_its_letters_inside() -> None:
    reader = pypdf.PdfReader(io.BytesIO(pdf.render(picture())))
    assert len(reader.pages) == 1
    box = reader.pages[0].mediabox
    assert (round(float(box.width)), round(float(box.height))) == (842, 595)
    assert reader.metadata is not None
    assert reader.metadata.title == "CLV / CAC"
    fonts = reader.pages[0]["/Resources"]["/Font"].values()
    inside = [font.get_object()["/DescendantFonts"][0].get_object() for font in fonts]
    assert all("Inter" in font["/BaseFont"] for font in inside)
    assert all("/FontFile2" in font["/FontDescriptor"].get_object() for font in inside)


def test_the_chart_of_a_pdf_is_lines_and_not_pixels() -> None:
    assert not list(pypdf.PdfReader(io.BytesIO(pdf.render(picture()))).pages[0].images)


@pytest.mark.parametrize(("language", "words"), [("it", ["gen", "3,9 : 1"]), ("ro", ["ian", "3,9 : 1"])])
def test_figures_and_months_of_a_picture_are_in_the_users_language(language: str, words: list[str]) -> None:
    text = text_of(pdf.render(picture(language=language)))
    assert all(word in text for word in words)


def test_romanian_letters_and_markup_are_read_back_as_they_are() -> None:
    made = result([1.0, 2.0], title="Rată <i>de</i> pierdere: țăranii și îngerii & alții")
    assert "Rată <i>de</i> pierdere: țăranii și îngerii & alții" in text_of(pdf.render(picture(made)))


def test_a_long_title_is_broken_and_not_cut_off() -> None:
    made = result([40.0] * 5, unit=Unit.POINTS, benchmark=NET_BANDS, title=LONG[:150].strip())
    assert LONG[:150].strip() in text_of(pdf.render(picture(made)))
    image = png.image(picture(made), 1)
    assert {image.pixelColor(x, y).name() for x in range(SIZE.toSize().width()) for y in (2, 8)} == {"#ffffff"}


@pytest.mark.parametrize("scale", [1, 2, 3, 4])
def test_a_png_is_as_large_as_its_scale_says(scale: float) -> None:
    image = decoded(png.render(picture(), scale))
    assert image.size() == (SIZE * scale).toSize()
    assert image.dotsPerMeterX() == pytest.approx(96 * scale / 0.0254, abs=1)


def test_a_scale_beyond_four_or_below_one_is_held_to_them() -> None:
    assert png.image(picture(), 9).width() == SIZE.width() * 4
    assert png.image(picture(), 0.1).width() == SIZE.width()


def test_lines_grow_with_the_scale_of_a_png_as_letters_do() -> None:
    made = picture(result([4.0] * 20, benchmark=RATIO_BANDS))
    accent, surface = QColor(LIGHT.accent), QColor(LIGHT.goodband)

    def thickness(scale: int) -> float:
        image = png.image(made, scale)
        column = [image.pixelColor(image.width() // 3, y) for y in range(image.height())]
        known = [(surface.red() - colour.red()) / (surface.red() - accent.red()) for colour in column]
        middle = known.index(max(known))
        return sum(share for share in known[middle - 4 * scale : middle + 4 * scale + 1] if share > 0.15)

    assert thickness(4) == pytest.approx(4 * thickness(1), rel=0.2)


def test_pictures_are_light_even_when_the_window_is_dark() -> None:
    assert DARK.surface != LIGHT.surface
    assert png.image(picture(), 1).pixelColor(3, 3) == QColor(LIGHT.surface)


def test_an_svg_is_valid_and_says_its_title() -> None:
    made = result(dip(), benchmark=RATIO_BANDS, title="CLV <b>&</b> CAC")
    content = svg.render(picture(made))
    told = elements(content)
    assert ("title", "CLV <b>&</b> CAC") in told
    assert ("text", "CLV <b>&</b> CAC") in told
    assert ("text", "healthy") in told
    assert "image" not in {name for name, _ in told}
    assert f'viewBox="0 0 {SIZE.width():.0f} {SIZE.height():.0f}"' in content.decode()
    assert "sans-serif" in content.decode()


def test_the_interval_and_small_samples_are_explained() -> None:
    text = text_of(pdf.render(picture(result([40.0] * 5, unit=Unit.POINTS, benchmark=NET_BANDS, spread=9, n=24))))
    assert "Shaded: 95 % interval." in text
    assert "with a small sample." in text


def test_without_a_benchmark_the_picture_says_so() -> None:
    assert "No benchmark for this metric and length of period." in text_of(pdf.render(picture(result(dip()))))


def test_segments_are_named_in_the_picture() -> None:
    made = result([3.0, 3.5], unit=Unit.PERCENT, segments={"Pro": [2.0, 3.0], "<b>Basic</b>": [4.0, 4.0]})
    text = text_of(pdf.render(picture(made)))
    assert "<b>Basic</b>" in text
    assert "Pro" in text


def test_many_files_are_counted() -> None:
    made = results(result(dip()), *(f"file{place}.csv" for place in range(7)))
    text = text_of(pdf.render(picture_of(made, "clv_cac", Formatter(), LIGHT)))
    assert "From file0.csv, file1.csv, file2.csv, file3.csv and 3 more." in text


def test_the_clipboard_has_the_picture_and_its_sentence() -> None:
    copy_to_clipboard(picture())
    carried = QGuiApplication.clipboard().mimeData()
    assert carried.hasImage()
    assert QGuiApplication.clipboard().image().width() == SIZE.width() * 2
    assert carried.text().replace("\u202f", " ").startswith("CLV / CAC from Nov 2023 to Oct 2026: latest 3.9 : 1")


def test_writing_gives_a_whole_file_and_leaves_nothing_else(tmp_path: Path) -> None:
    for ending, module in formats().items():
        module.write(picture(), tmp_path / f"chart.{ending}", scale=1.0)
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == ["chart.pdf", "chart.png", "chart.svg"]
    assert (tmp_path / "chart.png").read_bytes() == png.render(picture(), 1.0)


def test_a_picture_can_be_written_in_the_background(tmp_path: Path) -> None:
    made = picture()
    with ThreadPoolExecutor(1) as pool:
        for ending, module in formats().items():
            pool.submit(module.write, made, tmp_path / f"chart.{ending}").result()
    assert (tmp_path / "chart.png").read_bytes() == png.render(made)
    assert text_of((tmp_path / "chart.pdf").read_bytes()) == text_of(pdf.render(made))


def test_a_picture_without_values_is_still_a_picture() -> None:
    made = ChartPicture(result([None, None]), Formatter(), LIGHT, as_of=date(2026, 1, 31))
    assert "No value in these periods." in text_of(pdf.render(made))
    assert base64.b64encode(png.render(made, 1)).startswith(b"iVBOR")
