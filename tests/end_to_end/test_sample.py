"""The sample business as it is committed: what the generator makes, the same in every language, understood as it is."""

from __future__ import annotations

import io

import pytest
from python_calamine import CalamineWorkbook

from kpi.importing import Table
from kpi.units import MONEY_SCALE
from tests.end_to_end.sample_tables import sample_tables
from tests.sample_business.__main__ import SAMPLE
from tests.sample_business.business import exports
from tests.sample_business.cells import Cents, Export
from tests.sample_business.files import as_file
from tests.sample_business.language import LANGUAGES, Language
from tests.sample_business.people import DOMAINS

KINDS = {
    "orders": "orders",
    "memberships": "subscriptions",
    "survey": "surveys",
    "tickets": "tickets",
    "costs": "costs",
    "traffic": "traffic",
    "sessions": "sessions",
    "events": "events",
    "status": "figures",
}
"""The kind of table in each export."""
FIELDS = {
    "orders": {"order_id", "date", "customer", "product", "quantity", "amount", "status"},
    "memberships": {"customer", "plan", "amount", "interval", "start", "end"},
    "survey": {"date", "customer", "nps", "csat", "ces", "comment"},
    "tickets": {
        "ticket_id",
        "created",
        "resolved",
        "first_response",
        "contacts",
        "reopened",
        "status",
        "customer",
        "category",
    },
    "costs": {"date", "purpose", "amount"},
    "traffic": {"date", "visits", "leads", "trials", "trials_paid", "conversions"},
    "sessions": {"user", "start", "seconds", "feature"},
    "events": {"user", "date", "step"},
    "status": {"period", "downtime_hours"},
}
"""The fields that must be found in each export, whatever its language."""


@pytest.fixture(scope="module")
def business() -> tuple[Export, ...]:
    return exports()


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> Language:
    return Language.of(request.param)


@pytest.fixture(scope="module")
def tables(language: Language) -> dict[str, Table]:
    opened = sample_tables(language.name)
    return {name: opened[language.files[name]] for name in KINDS}


def cells(workbook: bytes) -> tuple[str, list[list[object]]]:
    opened = CalamineWorkbook.from_filelike(io.BytesIO(workbook))
    (name,) = opened.sheet_names
    return name, opened.get_sheet_by_name(name).to_python()


def test_the_committed_files_are_what_the_generator_makes(business: tuple[Export, ...], language: Language) -> None:
    made = dict(as_file(export, language) for export in business)
    folder = SAMPLE / language.name

    assert {path.name for path in folder.iterdir()} == set(made)
    for name, content in made.items():
        committed = (folder / name).read_bytes()
        if name.endswith(".xlsx"):
            assert cells(committed) == cells(content)
        else:
            assert committed == content, f"{name}: run `python -m tests.sample_business`"


def test_every_language_has_the_same_words_and_as_many_sentences(language: Language) -> None:
    english = Language.of("en")

    for group, words in english.words.items():
        assert language.words[group].keys() == words.keys()
    for export, headers in english.headers.items():
        assert language.headers[export].keys() == headers.keys()
    for theme, moods in english.comments.items():
        for mood, sentences in moods.items():
            assert len(set(language.comments[theme][mood])) == len(sentences)


def test_the_sample_is_small_enough_to_ship() -> None:
    assert sum(path.stat().st_size for path in SAMPLE.rglob("*") if path.is_file()) < 2_500_000


def test_every_address_is_at_a_domain_reserved_for_examples(business: tuple[Export, ...]) -> None:
    addresses = {str(row.get("customer") or row.get("user") or "") for export in business for row in export.rows} - {""}

    assert len(addresses) > 1_000
    assert all(address.partition("@")[2] in DOMAINS for address in addresses)


def test_every_file_is_recognised_with_all_its_fields(tables: dict[str, Table]) -> None:
    assert {name: table.kind for name, table in tables.items()} == KINDS
    for name, table in tables.items():
        assert set(table.source.columns) >= FIELDS[name], name


def test_one_can_split_by_channel_and_by_plan(tables: dict[str, Table], language: Language) -> None:
    for name in ("orders", "memberships"):
        channels = set(tables[name].frame[language.headers[name]["channel"]].dropna().unique())
        assert channels == set(language.words["channel"].values())
    plans = set(tables["memberships"].frame["plan"].dropna().unique())
    assert plans == set(language.words["plan"].values())


def test_the_blemishes_are_found_in_their_places(tables: dict[str, Table], language: Language) -> None:
    orders = tables["orders"].source
    misspelt = [(problem.row, problem.column, problem.value) for problem in orders.problems]

    assert misspelt == [(5, language.headers["orders"]["amount"], f"12{language.style['decimal']}5o")]
    assert orders.ledger.blank == 1
    assert tables["costs"].source.ledger.totals == 1
    assert tables["memberships"].source.ledger.preamble == 1
    assert any((problem.row, problem.value) == (414, "11") for problem in tables["survey"].source.problems)
    assert all(table.source.ledger.balances for table in tables.values())


def test_nothing_else_is_rejected(tables: dict[str, Table]) -> None:
    assert {name for name, table in tables.items() if table.source.problems} <= {"orders", "survey", "tickets"}
    assert sum(table.source.ledger.rejected for table in tables.values()) <= 3


def test_the_amounts_are_read_to_the_cent(tables: dict[str, Table], business: tuple[Export, ...]) -> None:
    for export in business:
        amounts = [row["amount"] for row in export.rows if row and "amount" in row]
        cents = [amount.value for amount in amounts if isinstance(amount, Cents) and not amount.misspelt]
        if cents:
            assert tables[export.name].frame["amount"].tolist() == [value * MONEY_SCALE // 100 for value in cents]


def test_no_day_lies_beyond_the_last_day_of_the_story(business: tuple[Export, ...]) -> None:
    days = [
        str(cell)[:10]
        for export in business
        for row in export.rows
        for name, cell in row.items()
        if name in {"date", "start", "end", "answered", "created", "resolved", "first_response"} and cell
    ]

    assert (min(days), max(days)) == ("2023-11-01", "2026-10-31")
