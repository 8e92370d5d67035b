"""The whole business: every export, made from one story and one set of people."""

from __future__ import annotations

from tests.sample_business import app_use, costs, memberships, orders, survey, tickets, traffic
from tests.sample_business.cells import Export
from tests.sample_business.people import addresses
from tests.sample_business.story import months


def exports() -> tuple[Export, ...]:
    """Return every file of the business, before a language writes it."""
    story, people = months(), addresses()
    members = memberships.contracts(story, people)
    sold = orders.export(story, members, people)
    return (
        sold,
        memberships.export(members),
        survey.export(story, members),
        tickets.export(story, members),
        costs.export(story, members),
        traffic.export(story, members, sold),
        app_use.sessions(story, members),
        app_use.events(story, members),
        app_use.status(story),
    )
