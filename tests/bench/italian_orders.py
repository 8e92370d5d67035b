"""The file of the comparisons: orders as an Italian shop exports them, three years of them."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import NamedTuple

import numpy as np
import openpyxl

HEADER = "Data ordine;Cliente;Totale;Stato;Canale;Numero ordine"
FIRST_DAY = np.datetime64("2023-11-01")
DAYS = 1096
STATES = np.array(["pagato", "in attesa", "annullato"])
CHANNELS = np.array(["Negozio", "Online", "Fiera"])
FIRST_NAMES = ("Niccolò", "Anna", "Cesare", "Desirée", "Marta", "Giosuè", "Elena", "Noè", "Lucia", "Tomà")
LAST_NAMES = ("Rossi", "Bianchi", "Ferrari", "D'Angelo", "Società Verdi", "Russo", "Caffè Neri", "De Luca", "Città")
SEED = 7


class Orders(NamedTuple):
    """The columns of the orders, the days and words as positions."""

    days: np.ndarray
    customers: np.ndarray
    cents: np.ndarray
    states: np.ndarray
    channels: np.ndarray

    @classmethod
    def made(cls, rows: int) -> Orders:
        """Make up so many orders, always the same ones."""
        chance = np.random.default_rng(SEED)
        days = np.sort(chance.integers(0, DAYS, rows))
        days[0], days[-1] = 0, DAYS - 1
        customers = (chance.random(rows) ** 2 * max(100, rows // 16)).astype(np.int64)
        cents = np.round(np.exp(chance.normal(8.6, 1.1, rows))).astype(np.int64) + 100
        states = chance.choice(3, rows, p=(0.94, 0.03, 0.03))
        return cls(days, customers, cents, states, chance.choice(3, rows, p=(0.45, 0.45, 0.10)))


def write(path: Path, rows: int) -> None:
    """Write so many orders: semicolons, cp1252, dd/mm/yyyy, 1.234,56."""
    orders = Orders.made(rows)
    dates = [_italian(day) for day in FIRST_DAY + np.arange(DAYS)]
    names = [_name(number) for number in range(int(orders.customers.max()) + 1)]
    with path.open("w", encoding="cp1252", newline="") as stream:
        stream.write(f"{HEADER}\r\n")
        stream.writelines(
            f"{dates[day]};{names[customer]};{_amount(amount)};{STATES[state]};{CHANNELS[channel]};{number:08}\r\n"
            for number, (day, customer, amount, state, channel) in enumerate(
                zip(*(column.tolist() for column in orders), strict=True)
            )
        )


def write_workbook(path: Path, rows: int) -> None:
    """Write so many orders as a workbook, with true days and numbers."""
    orders = Orders.made(rows)
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Ordini")
    sheet.append(HEADER.split(";"))
    dates: list[date] = (FIRST_DAY + np.arange(DAYS)).tolist()
    for number, (day, customer, amount, state, channel) in enumerate(
        zip(*(column.tolist() for column in orders), strict=True)
    ):
        sheet.append(
            (dates[day], _name(customer), amount / 100, str(STATES[state]), str(CHANNELS[channel]), f"{number:08}")
        )
    book.save(path)


def _italian(day: np.datetime64) -> str:
    year, month, number = str(day).split("-")
    return f"{number}/{month}/{year}"


def _name(number: int) -> str:
    first = FIRST_NAMES[number % len(FIRST_NAMES)]
    last = LAST_NAMES[number // len(FIRST_NAMES) % len(LAST_NAMES)]
    return f"{last} {first} {number}"


def _amount(cents: int) -> str:
    return f"{cents // 100:,}".replace(",", ".") + f",{cents % 100:02}"
