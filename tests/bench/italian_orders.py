"""The file of the comparisons: orders as an Italian shop exports them, three years of them."""

from __future__ import annotations

from pathlib import Path

import numpy as np

HEADER = "Data ordine;Cliente;Totale;Stato;Canale;Numero ordine"
FIRST_DAY = np.datetime64("2023-11-01")
DAYS = 1096
STATES = np.array(["pagato", "in attesa", "annullato"])
CHANNELS = np.array(["Negozio", "Online", "Fiera"])
FIRST_NAMES = ("Niccolò", "Anna", "Cesare", "Desirée", "Marta", "Giosuè", "Elena", "Noè", "Lucia", "Tomà")
LAST_NAMES = ("Rossi", "Bianchi", "Ferrari", "D'Angelo", "Società Verdi", "Russo", "Caffè Neri", "De Luca", "Città")
SEED = 7


def write(path: Path, rows: int) -> None:
    """Write so many orders: semicolons, cp1252, dd/mm/yyyy, 1.234,56."""
    chance = np.random.default_rng(SEED)
    days = np.sort(chance.integers(0, DAYS, rows))
    days[0], days[-1] = 0, DAYS - 1
    customers = (chance.random(rows) ** 2 * max(100, rows // 16)).astype(np.int64)
    cents = np.round(np.exp(chance.normal(8.6, 1.1, rows))).astype(np.int64) + 100
    states = chance.choice(3, rows, p=(0.94, 0.03, 0.03))
    channels = chance.choice(3, rows, p=(0.45, 0.45, 0.10))
    dates = [_italian(day) for day in FIRST_DAY + np.arange(DAYS)]
    names = [_name(number) for number in range(int(customers.max()) + 1)]
    with path.open("w", encoding="cp1252", newline="") as stream:
        stream.write(f"{HEADER}\r\n")
        stream.writelines(
            f"{dates[day]};{names[customer]};{_amount(amount)};{STATES[state]};{CHANNELS[channel]};{number:08}\r\n"
            for number, (day, customer, amount, state, channel) in enumerate(
                zip(days.tolist(), customers.tolist(), cents.tolist(), states.tolist(), channels.tolist(), strict=True)
            )
        )


def _italian(day: np.datetime64) -> str:
    year, month, number = str(day).split("-")
    return f"{number}/{month}/{year}"


def _name(number: int) -> str:
    first = FIRST_NAMES[number % len(FIRST_NAMES)]
    last = LAST_NAMES[number // len(FIRST_NAMES) % len(LAST_NAMES)]
    return f"{last} {first} {number}"


def _amount(cents: int) -> str:
    return f"{cents // 100:,}".replace(",", ".") + f",{cents % 100:02}"
