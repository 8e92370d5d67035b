"""The settings that metrics and tables declare."""

from __future__ import annotations

from datetime import date

import pytest

from kpi import catalog
from kpi.messages import PolsoError, WrongSetting


def test_what_is_not_set_has_its_default() -> None:
    settings = catalog.settings({})
    assert settings.number("margin") == 1.0
    assert settings.number("clv_window") == 12
    assert settings["lapse_days"] is None
    assert settings["as_of"] is None
    assert settings.variant("churn_rate") is None


def test_settings_are_read_from_text() -> None:
    chosen = {
        "margin": "80 %",
        "as_of": "2026-10-31",
        "currency": "ron",
        "variant.churn_rate": "all",
        "lapse_days": "60",
    }
    settings = catalog.settings(chosen)
    assert settings.number("margin") == 0.8
    assert settings["as_of"] == date(2026, 10, 31)
    assert settings["currency"] == "RON"
    assert settings.variant("churn_rate") == "all"
    assert settings["lapse_days"] == 60


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("margin", "1.5"),
        ("margin", "much"),
        ("margin", "nan"),
        ("clv_window", "0"),
        ("as_of", "31/10/2026"),
        ("currency", "euros"),
        ("lapse_days", "many"),
    ],
)
def test_a_value_that_does_not_fit_is_refused_by_name(name: str, text: str) -> None:
    with pytest.raises(PolsoError, match=name):
        catalog.settings({name: text})


@pytest.mark.parametrize("chosen", [{"health_red": "80"}, {"health_red": "60", "health_green": "50"}])
def test_edges_that_fall_are_refused_and_left_out_of_a_project(chosen: dict[str, str]) -> None:
    with pytest.raises(WrongSetting, match=r"below this are red” is above .* from this up are green”"):
        catalog.settings(chosen)
    known, (said,) = catalog.known_part({**chosen, "margin": "0.5"})
    assert known == {"margin": "0.5"}
    assert "Change one of the two" in str(said)
    assert catalog.settings({"health_red": "80", "health_green": "80"}).number("health_red") == 80


def test_a_misspelt_setting_is_answered_with_the_nearest() -> None:
    with pytest.raises(PolsoError, match="lapse_days"):
        catalog.settings({"lapse_day": "60"})


def test_a_variant_of_no_metric_is_refused() -> None:
    with pytest.raises(PolsoError, match=r"variant\.nonsense"):
        catalog.settings({"variant.nonsense": "x"})


def test_a_variant_that_does_not_exist_is_answered_with_those_that_do() -> None:
    with pytest.raises(PolsoError, match="gross, net, lost_only"):
        catalog.settings({"variant.revenue_churn": "netto"})


def test_no_two_settings_share_a_name() -> None:
    names = [setting.name for setting in catalog._declarations()]
    assert len(set(names)) == len(names)


def test_only_a_metric_with_a_choice_has_a_setting_for_it() -> None:
    assert "variant.clv" in catalog.declared()
    assert "variant.cac" not in catalog.declared()
