"""Files of monthly totals."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from hypothesis import strategies as st

from tests.kpi.oracle.businesses import FIELDS, Cells
from tests.kpi.oracle.days import Time


@st.composite
def figures(draw: st.DrawFn, time: Time) -> tuple[Cells, ...]:
    """Draw months of totals that do not contradict themselves."""
    year, month, count = time.first.year, time.first.month, max(1, time.days // 31)
    rows = []
    for place in range(count):
        index = year * 12 + month - 1 + place
        numbers = draw(st.lists(st.integers(0, 40), min_size=8, max_size=8))
        rows.append({"period": f"{index // 12:04}-{index % 12 + 1:02}", **_totals(numbers)})
    left_out = draw(st.sets(st.sampled_from(list(GROUPS)), max_size=5))
    gone = {name for group in left_out for name in GROUPS[group]}
    return tuple({name: cell for name, cell in row.items() if name not in gone} for row in rows)


GROUPS: Mapping[str, tuple[str, ...]] = {
    "kept": ("customers_retained",),
    "lost": ("customers_lost",),
    "sales": ("revenue", "nonrecurring_revenue", "orders", "buyers"),
    "recurring": tuple(name for name in FIELDS["figures"] if name.startswith("mrr_")),
    "selling": ("sales_cost",),
    "costs": ("marketing_cost", "sales_cost", "retention_cost"),
    "way": ("visits", "leads", "trials", "trials_paid", "conversions"),
    "answers": tuple(name for name in FIELDS["figures"] if name[:3] in ("nps", "csa", "css", "ces", "nes")),
}
"""Totals that a sheet has together or not at all."""


def _totals(n: Sequence[int]) -> Cells:
    start = 1000 + n[0]
    numbers: dict[str, float] = {
        "customers_start": start, "customers_new": n[1], "customers_reactivated": n[2], "customers_lost": n[3],
        "customers_end": start + n[1] + n[2] - n[3], "customers_retained": start - n[3],
        "revenue": n[0] * 100 + 0.25, "nonrecurring_revenue": n[1] + 0.5, "orders": n[2] + n[4], "buyers": n[4],
        "mrr_start": 5000 + n[5], "mrr_new": n[1], "mrr_expansion": n[6], "mrr_contraction": n[7],
        "mrr_churned": n[3] + 0.75, "mrr_reactivation": n[2], "mrr_end": 5000 + n[0],
        "marketing_cost": n[4] * 10 + 0.1, "sales_cost": n[5], "retention_cost": n[6] * 3,
        "visits": n[7] * 50, "leads": n[7] * 5, "trials": n[6] + n[5], "trials_paid": n[5], "conversions": n[7],
        "nps_promoters": n[0], "nps_passives": n[1], "nps_detractors": n[2],
        "csat_satisfied": n[3], "csat_answers": n[3] + n[4], "css_positive": n[4], "css_answers": n[4] + n[5],
        "ces_positive": n[5], "ces_answers": n[5] + n[6], "ces_sum": n[5] * 5 + n[6] * 3,
        "nes_easy": n[6], "nes_hard": n[7], "nes_answers": n[6] + n[7] + n[0], "tickets_resolved": n[1] + n[2],
        "resolution_hours": n[3] * 2.5, "tickets_first_contact": n[1],
        "downtime_hours": n[2] / 4, "sessions": n[4], "session_seconds": n[4] * n[5],
        "dau": n[6], "mau": n[6] + n[7],
    }  # fmt: skip
    return {name: f"{number:.2f}" if isinstance(number, float) else str(number) for name, number in numbers.items()}
