"""Names of the months in the languages in which files come, folded."""

from __future__ import annotations

_NAMES = (
    "january jan gennaio gen gena ianuarie ian januar januari janvier janv enero ene",
    "february feb febr febbraio febb februarie februar fevrier fev febrero",
    "march mar marzo martie marz maerz mars mrz",
    "april apr aprile aprilie avril avr abril abr",
    "may maggio mag magg mai mayo",
    "june jun giugno giu iunie iun juni juin junio",
    "july jul luglio lug iulie iul juli juillet juil julio",
    "august aug agosto ago agos aout",
    "september sep sept settembre set sett septembrie septembre septiembre",
    "october oct ottobre ott octombrie oktober okt octobre octubre",
    "november nov novembre noiembrie noi noie noviembre",
    "december dec dicembre dic decembrie dezember dez decembre diciembre",
)

MONTHS: dict[str, int] = {name: number for number, names in enumerate(_NAMES, start=1) for name in names.split()}
"""The number of each month, by its name or short name."""
