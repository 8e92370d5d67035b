"""Headers of several rows: groups over the names of their columns, the second row of SurveyMonkey."""

from __future__ import annotations

from collections.abc import Sequence

from kpi.readers.values import kind_of

MOST_ROWS = 4
LOOK_AT = 30
MOSTLY = 0.5
NEARLY_ALL = 0.8
LEAST_NAMES = 3
KIND_OF_QUESTION = {"response", "open-ended response"}
"""What SurveyMonkey writes below a question that has no list of answers."""

Rows = Sequence[Sequence[str]]


def stacked(rows: Rows, header: int) -> tuple[int, ...]:
    """Return the places of the rows that make up the header of which one is at `header`, from the top."""
    places = [header]
    at = header + 1
    while at < len(rows) and len(places) < MOST_ROWS:
        if _is_blank(rows[at]):
            at += 1
            if at < len(rows) and not _is_blank(rows[at]) and _continues(rows, places[-1], at):
                continue
            break
        if not _continues(rows, places[-1], at):
            break
        places.append(at)
        at += 1
    above = places[0] - 1
    if len(places) == 1 and above >= 0 and _groups(rows[above], rows[header]):
        places.insert(0, above)
    return tuple(places)


def joined(rows: Rows) -> tuple[str, ...]:
    """Join the rows of a header to one text per column; a group stands before each of the names below it."""
    width = max(map(len, rows), default=0)
    if len(rows) < 2:  # noqa: PLR2004 - one row is nothing to join
        return tuple(rows[0]) if rows else ()
    padded = [[cell.strip() for cell in row] + [""] * (width - len(row)) for row in rows]
    carried = [_carried(row, padded[place + 1 :]) for place, row in enumerate(padded)]
    return tuple(_one_name(parts) for parts in zip(*carried, strict=True))


def with_gaps_filled(rows: Rows, at: int) -> Sequence[str]:
    """Return a row with its gaps filled from the next one, where that plainly goes on with it."""
    row = rows[at]
    below = [other for other in rows[at + 2 : at + 2 + LOOK_AT] if not _is_blank(other)]
    if len(row) - row.count("") < LEAST_NAMES or at + 1 >= len(rows) or not below:
        return row
    if not _leaves_out(row, rows[at + 1], below) or not _continues(rows, at, at + 1):
        return row
    return [_cell(row, place) or _cell(rows[at + 1], place) for place in range(max(len(row), len(rows[at + 1])))]


def _one_name(parts: Sequence[str]) -> str:
    kept = [part for part in dict.fromkeys(parts) if part.strip("-=_+")]
    named = [part for part in kept if part.casefold() not in KIND_OF_QUESTION]
    return " ".join(named or kept)


def _carried(row: Sequence[str], below: Rows) -> list[str]:
    """Write the name of a group over each of its columns that has a name of its own below."""
    group, carried = "", []
    for place, cell in enumerate(row):
        named = any(other[place] for other in below)
        group = cell or (group if named else "")
        carried.append(group)
    return carried


def _continues(rows: Rows, header: int, at: int) -> bool:
    """Whether the row at a place goes on with the header: texts below groups or gaps, over columns of values."""
    above, row = rows[header], rows[at]
    filled = [place for place, cell in enumerate(row) if cell.strip()]
    below = [other for other in rows[at + 1 : at + 1 + LOOK_AT] if not _is_blank(other)]
    if not below or any(kind_of(row[place].strip()) for place in filled):
        return False
    if all(row[place].strip().casefold() in KIND_OF_QUESTION for place in filled):
        return True
    valued = [place for place in filled if _has_values(place, below)]
    loose = [place for place in filled if not _in_group(above, row, place)]
    if any(_cell(above, place) and row[place].strip().casefold() not in KIND_OF_QUESTION for place in loose):
        # Names below names: only where the columns are plainly of numbers is a row of texts no data.
        return len(valued) > 1 and len(valued) > len(filled) * MOSTLY and len({*row} - {""}) == len(filled)
    gaps = [place for place in filled if not _cell(above, place)]
    return bool(gaps) and (bool(valued) or _leaves_out(above, row, below))


def _in_group(above: Sequence[str], row: Sequence[str], place: int) -> bool:
    """Whether the cell above is blank, or the head of a group that goes on over the next column."""
    if not _cell(above, place):
        return True
    return place + 1 < len(row) and not _cell(above, place + 1) and bool(_cell(row, place + 1))


def _has_values(place: int, below: Rows) -> bool:
    cells = [text for other in below if (text := _cell(other, place))]
    return bool(cells) and sum(kind_of(text) is not None for text in cells) > len(cells) * MOSTLY


def _leaves_out(above: Sequence[str], row: Sequence[str], below: Rows) -> bool:
    """Whether the row has nothing in the first column, which is named above and filled in nearly all rows below."""
    filled = sum(bool(_cell(other, 0)) for other in below)
    return bool(_cell(above, 0)) and not _cell(row, 0) and filled >= len(below) * NEARLY_ALL


def _groups(above: Sequence[str], header: Sequence[str]) -> bool:
    """Whether a row has groups that tell apart the names below, some of which occur more than once."""
    names = [cell.strip() for cell in header if cell.strip()]
    heads = [place for place, cell in enumerate(above) if cell.strip()]
    if len(set(names)) == len(names) or len(heads) < 2:  # noqa: PLR2004 - one group tells nothing apart
        return False
    together = joined([above, header])
    named = [name for name in together if name]
    return len(set(named)) == len(named) and len(heads) < len(names)


def _cell(row: Sequence[str], place: int) -> str:
    return row[place].strip() if place < len(row) else ""


def _is_blank(row: Sequence[str]) -> bool:
    return not any(cell and not cell.isspace() for cell in row)
