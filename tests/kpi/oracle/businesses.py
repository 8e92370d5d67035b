"""A business as its files, the question that is asked of it, and the settings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

Cells = Mapping[str, str | None]
"""A row of a file: the text of each cell by its column; None where it is empty."""

FIELDS: Mapping[str, tuple[str, ...]] = {
    "orders": (
        "customer", "date", "amount", "unit_price", "quantity", "refund", "status", "order_id", "kind",
    ),
    "subscriptions": (
        "customer", "start", "end", "amount", "interval", "discount", "status", "trial_start", "trial_end",
    ),
    "customers": ("customer", "since", "until", "churned", "tenure", "amount"),
    "surveys": ("date", "question", "score", "customer", "nps", "csat", "ces", "nes", "css"),
    "tickets": (
        "ticket_id", "created", "resolved", "first_response", "contacts", "reopened", "category", "customer",
    ),
    "costs": ("date", "amount", "purpose"),
    "traffic": ("date", "visits", "leads", "conversions"),
    "sessions": ("user", "start", "end", "seconds", "feature"),
    "events": ("user", "date", "step"),
    "figures": (
        "period", "customers_start", "customers_new", "customers_reactivated", "customers_lost", "customers_end",
        "customers_retained", "revenue", "nonrecurring_revenue", "orders", "buyers", "mrr_start", "mrr_new",
        "mrr_expansion", "mrr_contraction", "mrr_churned", "mrr_reactivation", "mrr_end", "marketing_cost",
        "sales_cost", "retention_cost", "visits", "leads", "trials", "trials_paid", "conversions", "nps_promoters",
        "nps_passives", "nps_detractors", "csat_satisfied", "csat_answers", "css_positive", "css_answers",
        "ces_positive", "ces_answers", "ces_sum", "nes_easy", "nes_hard", "nes_answers", "tickets_resolved",
        "resolution_hours", "tickets_first_contact", "downtime_hours", "sessions", "session_seconds", "dau", "mau",
    ),
}  # fmt: skip
"""The columns that a file of each kind may have."""


@dataclass(frozen=True)
class Business:
    """The files of a business, the length of period asked for, the day on which it is asked, and the settings."""

    tables: Mapping[str, tuple[Cells, ...]]
    period: str
    today: date
    settings: Mapping[str, str] = field(default_factory=dict)
    monthly_price: bool = False

    def said(self) -> Mapping[str, object]:
        """Return what the oracle is told beside the cells: the question and the settings, or their defaults."""
        chosen = self.settings
        as_of, lapse = chosen.get("as_of"), chosen.get("lapse_days")
        return {
            "length": self.period,
            "today": self.today,
            "chosen_as_of": date.fromisoformat(as_of) if as_of else None,
            "lapse_days": int(lapse) if lapse else None,
            "gap_days": int(chosen.get("gap_days", "1")),
            "margin": float(chosen.get("margin", "1")),
            "clv_window": int(chosen.get("clv_window", "12")),
            "css_cutoff": float(chosen.get("css_cutoff", "6")),
            "csat_scale": int(chosen.get("csat_scale", "5")),
            "ces_scale": int(chosen.get("ces_scale", "7")),
            "ces_direction": chosen.get("ces_direction", "high"),
            "nes_direction": chosen.get("nes_direction", "low"),
            "key_feature": chosen.get("key_feature"),
            "onboarding_steps": chosen.get("onboarding_steps"),
            "onboarding_days": int(chosen.get("onboarding_days", "0")),
            "monthly_price": self.monthly_price,
        }
