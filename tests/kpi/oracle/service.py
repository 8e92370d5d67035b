"""Files of what customers say, ask and do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from hypothesis import strategies as st

from tests.kpi.oracle.businesses import Cells
from tests.kpi.oracle.days import Time, as_text, later, maybe, moment, words

Scores = Mapping[str, Sequence[str]]


def scores(csat_scale: int, ces_scale: int) -> Scores:
    """Return the answers that there are to each question."""
    return {
        "nps": ("0", "6", "6.5", "7", "8", "8.5", "9", "10", "11", "-1"),
        "csat": tuple(map(str, range(1, csat_scale + 1))),
        "ces": tuple(map(str, range(1, ces_scale + 1))),
        "nes": ("1", "2", "3", "4", "5", "6", "7"),
        "css": ("0", "1", "5", "6", "7", "10"),
    }


def long_answers(time: Time, scores: Scores) -> st.SearchStrategy[Cells]:
    """Draw one answer to one question."""

    def cells(question: str) -> st.SearchStrategy[Cells]:
        return st.fixed_dictionaries(
            {
                "date": as_text(time.day()),
                "question": st.just(question),
                "score": maybe(st.sampled_from(scores[question]), empty=1, full=12),
            }
        )

    return st.sampled_from(list(scores)).flatmap(cells)


def wide_answers(time: Time, scores: Scores) -> st.SearchStrategy[Cells]:
    """Draw a respondent with an answer to each question or none."""
    questions = {name: maybe(st.sampled_from(values), empty=1, full=5) for name, values in scores.items()}
    return st.fixed_dictionaries({"date": as_text(time.day()), **questions})


def tickets(time: Time) -> st.SearchStrategy[Cells]:
    """Draw a request with its moments."""

    def row(drawn: tuple[str, int | None, str, int, str, str | None]) -> Cells:
        created, length, clock, answered, contacts, reopened = drawn
        resolved = None if length is None else later(created, length, clock)
        if resolved is not None and length == 0:
            resolved = max(resolved, created)
        return {
            "created": created,
            "resolved": resolved,
            "first_response": later(created, answered, "23:59:59") if answered >= 0 else None,
            "contacts": contacts,
            "reopened": reopened,
            "category": "defect" if contacts == "3" else "question",
        }

    lengths = st.one_of(st.none(), st.integers(0, 40), st.sampled_from([0, 0, 1, -1]))
    clocks = st.sampled_from(["00:00:00", "23:59:59", "12:30:01"])
    return st.tuples(
        moment(time), lengths, clocks, st.sampled_from([-1, 0, 1, 9]), st.sampled_from(["1", "1", "2", "3"]),
        words("0", "0", "1", "2", None),
    ).map(row)  # fmt: skip


def sessions(time: Time) -> st.SearchStrategy[Cells]:
    """Draw a visit with its length, or with its end."""

    def row(drawn: tuple[str, str, str | None, str | None, str | None]) -> Cells:
        user, start, seconds, clock, feature = drawn
        end = max(f"{start[:10]} {clock}", start) if clock and not seconds else None
        return {"user": user, "start": start, "end": end or start, "seconds": seconds, "feature": feature}

    return st.tuples(
        st.sampled_from(["Ada", "Bo", "Cy", "Dee"]), moment(time), words("0", "60", "360", "180", None),
        words("23:59:59", "12:45:00", None), words("reports", "invoices", "search", None),
    ).map(row)  # fmt: skip


def events(time: Time) -> st.SearchStrategy[Cells]:
    """Draw a step of a user, on one of so few days that several come at the same moment."""
    return st.fixed_dictionaries(
        {
            "user": words("Ada", "Bo", "Cy", "Dee", "Ed"),
            "date": moment(Time(time.edges()[0], 1)) | moment(time),
            "step": words(*STEPS, "something else"),
        }
    )


STEPS = ("sign up", "first import", "first report")
