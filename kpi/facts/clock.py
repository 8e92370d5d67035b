"""The clock by which days are counted: that of the file, or the business's own time zone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from typing_extensions import override

from kpi.facts.columns import Floats, numbers
from kpi.messages import QT_TRANSLATE_NOOP, Message
from kpi.parsing.column import offset_name
from kpi.receipt import Table
from kpi.setting_forms import Form
from kpi.settings import Setting, Settings
from kpi.tables import KINDS, FieldType

IN_ZONE = QT_TRANSLATE_NOOP("kpi", "{file}: the times say how they stand to UTC and are counted as those of {zone}.")
AS_WRITTEN = QT_TRANSLATE_NOOP(
    "kpi",
    "{file}: the times say how they stand to UTC. Each is counted on the day that is written there; to count it on the "
    "day that it was at your place, set the time zone.",
)


@dataclass(frozen=True)
class Zone(Form):
    """The name of a time zone, as Europe/Rome."""

    @override
    def __call__(self, text: str) -> str:
        try:
            return ZoneInfo(text.strip()).key
        except (ZoneInfoNotFoundError, OSError) as error:
            raise ValueError(text) from error

    @property
    @override
    def expected(self) -> Message:
        return Message(QT_TRANSLATE_NOOP("kpi", "the name of a time zone, as {example}"), {"example": "Europe/Rome"})


def on_one_clock(table: Table, settings: Settings) -> tuple[Table, tuple[Message, ...]]:
    """Return the table with its times on the clock of the chosen zone, and what is to be said of it.

    Without a zone each time stays as it is written. With one, a time that says how its clock stands to UTC is turned
    into that zone, and one that does not say it is taken for a time of that zone, so that lengths are those that have
    gone by also where the clocks change. Days without a time are the same everywhere.
    """
    zone = settings["time_zone"]
    stamped = [name for name in _times(table) if offset_name(name) in table.frame]
    file = table.source.file.name
    if zone is None:
        return table, (Message(AS_WRITTEN, {"file": file}),) if stamped else ()
    frame = table.frame
    for name in _times(table):
        if name in stamped or _has_clock(frame, name):
            moments, offsets = _in_zone(frame, name, str(zone))
            frame = frame.assign(**{name: moments, offset_name(name): offsets})
    notes = (Message(IN_ZONE, {"file": file, "zone": str(zone)}),) if stamped else ()
    return replace(table, frame=frame), notes


def _times(table: Table) -> Sequence[str]:
    dates = (field.name for field in KINDS[table.kind].fields if field.type is FieldType.DATE)
    return [name for name in dates if name in table.frame]


def _has_clock(frame: pd.DataFrame, name: str) -> bool:
    moments = frame[name].to_numpy("datetime64[s]")
    known = moments[~np.isnat(moments)]
    return bool((known != known.astype("datetime64[D]")).any())


def _in_zone(frame: pd.DataFrame, name: str, zone: str) -> tuple[NDArray[np.datetime64], Floats]:
    """Return the times of a column by the clock of a zone, and the seconds by which that is ahead of UTC.

    An hour that comes twice when the clocks go back is taken for the first one; one that is skipped for the next. A
    day without a time among times stays that day: no clock was read for it.
    """
    written, said = frame[name].to_numpy("datetime64[s]"), numbers(frame, offset_name(name))
    local = pd.DatetimeIndex(written).tz_localize(
        zone, ambiguous=np.ones(len(written), dtype=bool), nonexistent="shift_forward"
    )
    in_utc = local.tz_convert("UTC").tz_localize(None).to_numpy("datetime64[s]")
    known = ~np.isnan(said)
    shift = np.where(known, said, 0).astype("timedelta64[s]")
    in_utc = np.where(known, written - shift, in_utc)
    there = pd.DatetimeIndex(in_utc).tz_localize("UTC").tz_convert(zone).tz_localize(None).to_numpy("datetime64[s]")
    there = np.where(~known & (written == written.astype("datetime64[D]")), written, there)
    seconds = np.where(np.isnat(there), np.nan, (there - in_utc).astype(np.int64))
    return there, seconds


SETTINGS = (
    Setting(
        "time_zone",
        QT_TRANSLATE_NOOP("kpi", "Time zone"),
        None,
        Zone(),
        help=QT_TRANSLATE_NOOP(
            "kpi",
            "Your own, as Europe/Rome. Times that say how they stand to UTC are counted on the day that it was there. "
            "Without it, they are counted on the day that is written in the file.",
        ),
    ),
)
