"""What exports of help desks and products call the columns of support and usage, in three languages."""

from __future__ import annotations

import pytest

from tests.kpi.meaning.sheets import understood

TICKETS = {
    (
        "Ticket,Created at,First response,Resolved at,Messages,Reopened at,Category\n"
        "1,2026-05-01 10:00,2026-05-01 10:30,2026-05-01 12:00,1,2026-05-03,Bug\n"
    ),
    (
        "Ticket;Aperto il;Prima risposta il;Risolto il;Messaggi;Riaperto il;Categoria\n"
        "1;13/05/2026 10:00;13/05/2026 10:30;13/05/2026 12:00;1;15/05/2026;Guasto\n"
    ),
    (
        "Tichet;Deschis la;Primul răspuns la;Rezolvat la;Mesaje;Redeschis la;Categorie\n"
        "1;13.05.2026 10:00;13.05.2026 10:30;13.05.2026 12:00;1;15.05.2026;Defect\n"
    ),
}
SESSIONS = {
    "User,Started at,Feature,Usage count\nada,2026-05-01 10:00,kiln,3\n",
    "Utente;Inizio sessione;Funzionalità;Numero utilizzi\nada;13/05/2026 10:00;forno;3\n",
    "Utilizator;Început sesiune;Funcționalitate;Număr utilizări\nada;13.05.2026 10:00;cuptor;3\n",
}
FIGURES = {
    "Month,Downtime hours,Active users,Key feature users\n2026-05,1.5,20,9\n",
    "Mese;Ore di disservizio;Utenti attivi;Utenti funzione chiave\n2026-05;1,5;20;9\n",
    "Luna;Ore de nefuncționare;Utilizatori activi;Utilizatori funcție cheie\n2026-05;1,5;20;9\n",
}


@pytest.mark.parametrize("text", sorted(TICKETS))
def test_the_moments_of_a_request_are_known(text: str) -> None:
    found = understood(text)
    fields = {"ticket_id", "created", "first_response", "resolved", "contacts", "reopened_at", "category"}
    assert (found.kind, set(found.mapping)) == ("tickets", fields)


@pytest.mark.parametrize("text", sorted(SESSIONS))
def test_uses_of_features_are_sessions_also_without_their_length(text: str) -> None:
    found = understood(text)
    assert (found.kind, set(found.mapping)) == ("sessions", {"user", "start", "feature", "uses"})


@pytest.mark.parametrize("text", sorted(FIGURES))
def test_downtime_and_users_are_known_as_totals(text: str) -> None:
    found = understood(text)
    fields = {"period", "downtime_hours", "active_users", "feature_users"}
    assert (found.kind, set(found.mapping)) == ("figures", fields)


def test_minutes_of_downtime_are_not_taken_for_hours() -> None:
    assert "downtime_hours" not in understood("Month,Customers lost,Downtime minutes\n2026-05,3,90\n").mapping
