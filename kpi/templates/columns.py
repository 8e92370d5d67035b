"""Which columns a workbook to fill in has, in the order in which an owner thinks of them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

GROUPS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "revenue": ("revenue", "nonrecurring_revenue", "orders", "buyers"),
        "recurring": (
            "mrr_start", "mrr_new", "mrr_expansion", "mrr_reactivation", "mrr_contraction", "mrr_churned", "mrr_end",
        ),
        "customers": ("customers_start", "customers_new", "customers_lost", "customers_retained", "customers_end"),
        "costs": ("marketing_cost", "sales_cost", "retention_cost"),
        "funnel": ("visits", "leads", "conversions", "trials", "trials_paid"),
        "satisfaction": (
            "nps_promoters", "nps_passives", "nps_detractors", "csat_satisfied", "csat_answers", "css_positive",
            "css_answers", "ces_positive", "ces_answers", "nes_easy", "nes_hard", "nes_answers", "comments",
            "survey_responses",
        ),
        "support": (
            "tickets_resolved", "resolution_hours", "tickets_first_contact", "tickets_answered", "response_hours",
            "defects", "downtime_hours",
        ),
        "usage": (
            "sessions", "session_seconds", "active_users", "feature_users", "dau", "mau", "onboarding_begun",
            "onboarding_finished",
        ),
    }
)  # fmt: skip
"""The facts that an owner can write down month by month, and that metrics use, by what they are about.

What only a computer counts (predicted purchases, months of all customers) and what is put together from several kinds
of table (health) is not among them.
"""

COLUMNS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "orders": (
            "date", "customer", "amount", "refund", "status", "order_id", "product", "quantity", "kind", "currency",
        ),
        "subscriptions": (
            "customer", "start", "end", "amount", "interval", "plan", "status", "trial_start", "trial_end", "discount",
            "currency",
        ),
        "customers": ("customer", "since", "until", "churned", "tenure", "amount", "margin", "currency"),
        "surveys": (
            "date", "customer", "nps", "csat", "ces", "nes", "css", "comment", "touchpoint", "channel",
        ),
        "tickets": (
            "created", "resolved", "first_response", "ticket_id", "contacts", "reopened", "status", "customer",
            "channel", "category", "satisfaction",
        ),
        "costs": ("date", "amount", "purpose", "channel", "currency"),
        "traffic": ("date", "visits", "leads", "trials", "trials_paid", "conversions", "channel"),
        "sessions": ("user", "start", "end", "seconds", "feature", "uses", "customer"),
        "events": ("user", "date", "step"),
        "figures": ("period", *(fact for facts in GROUPS.values() for fact in facts), "currency"),
    }
)  # fmt: skip
"""The fields of each kind of table. Of two ways to say the same, the plainer one: surveys have one row a person."""
