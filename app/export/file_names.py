"""Names for files made of titles: none that a system refuses or reads as a folder."""

from __future__ import annotations

LONGEST = 120
RESERVED = frozenset(
    ("con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in "123456789"))
)
"""Names that Windows keeps for devices."""


def as_file_name(title: str) -> str:
    """Return the title as the name of a file without its ending: letters, figures, spaces, `-` and `_`."""
    name = "".join(sign if sign.isalnum() or sign in " -_" else "-" for sign in title)
    name = " ".join(name.split())[:LONGEST].strip(" -")
    return f"{name}-" if name.casefold() in RESERVED else name or "Polso"
