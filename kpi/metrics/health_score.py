"""How the customers are doing, from what they do, say, ask and pay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpi.details import Column, Detail
from kpi.facts.facts import Facts
from kpi.late import LateModule
from kpi.messages import QT_TRANSLATE_NOOP
from kpi.metric import Example, Metric, Section, Variant
from kpi.models.health.words import TITLES
from kpi.outcomes import Outcome, Ratio
from kpi.setting_forms import DAYS
from kpi.settings import Setting, a_number, a_whole_number
from kpi.units import Unit

if TYPE_CHECKING:
    from kpi.models.health import lists
else:
    lists = LateModule("kpi.models.health.lists")

CUSTOMER_COLUMNS = (
    Column("score", QT_TRANSLATE_NOOP("kpi", "Health"), Unit.COUNT),
    Column("change", QT_TRANSLATE_NOOP("kpi", "Change"), Unit.POINTS),
    Column("worth", QT_TRANSLATE_NOOP("kpi", "Worth"), Unit.MONEY),
    *(Column(name, title, Unit.COUNT) for name, title in TITLES.items()),
    Column("moved", QT_TRANSLATE_NOOP("kpi", "What moved it most"), None),
    Column("since", QT_TRANSLATE_NOOP("kpi", "Not green since"), None),
)
PART_COLUMNS = (
    Column("weight", QT_TRANSLATE_NOOP("kpi", "Weight"), Unit.SCORE),
    Column("customers", QT_TRANSLATE_NOOP("kpi", "Customers with data"), Unit.COUNT),
    Column("mean", QT_TRANSLATE_NOOP("kpi", "Mean"), Unit.COUNT),
)


def health_score(facts: Facts) -> Outcome:
    """Scores of the customers at the end of the period, 0–100 each, added up ÷ customers who have one.

    A customer's score is Σ weight × sub-score ÷ Σ weight over the parts that have data (kpi/models/health).
    """
    return Ratio(facts.health_sum, facts.health_customers)


WEIGHT_HELP = QT_TRANSLATE_NOOP(
    "kpi",
    "How much this part counts beside the others; with 0 it does not count. Only what they are to each other does.",
)

METRIC = Metric(
    title=QT_TRANSLATE_NOOP("kpi", "Customer health score"),
    short_title=QT_TRANSLATE_NOOP("kpi", "Health"),
    summary=QT_TRANSLATE_NOOP(
        "kpi",
        "How customers are doing on a scale from 0 to 100, on average: whether they come as often and use as much as "
        "they usually do, what they answer, what they ask of support, and whether they pay. What is not known of a "
        "customer does not count.",
    ),
    needs=QT_TRANSLATE_NOOP(
        "kpi", "what customers do, say or pay over some months (orders, subscriptions, sessions, surveys or tickets)"
    ),
    unit=Unit.OUT_OF_100,
    better="higher",
    section=Section.HEALTH,
    order=10,
    variants=(Variant("parts", QT_TRANSLATE_NOOP("kpi", "mean of the parts that have data"), health_score),),
    settings=(
        Setting(
            "health_weight_frequency",
            QT_TRANSLATE_NOOP("kpi", "Health: weight of how often customers come or buy"),
            2.0,
            a_number(0),
            help=WEIGHT_HELP,
        ),
        Setting(
            "health_weight_features",
            QT_TRANSLATE_NOOP("kpi", "Health: weight of how many features they use"),
            1.0,
            a_number(0),
            help=WEIGHT_HELP,
        ),
        Setting(
            "health_weight_csat",
            QT_TRANSLATE_NOOP("kpi", "Health: weight of how satisfied they are"),
            1.0,
            a_number(0),
            help=WEIGHT_HELP,
        ),
        Setting(
            "health_weight_nps",
            QT_TRANSLATE_NOOP("kpi", "Health: weight of whether they would recommend you"),
            1.0,
            a_number(0),
            help=WEIGHT_HELP,
        ),
        Setting(
            "health_weight_tickets",
            QT_TRANSLATE_NOOP("kpi", "Health: weight of what they ask of support"),
            1.0,
            a_number(0),
            help=WEIGHT_HELP,
        ),
        Setting(
            "health_weight_payments",
            QT_TRANSLATE_NOOP("kpi", "Health: weight of what they pay"),
            1.0,
            a_number(0),
            help=WEIGHT_HELP,
        ),
        Setting(
            "health_red",
            QT_TRANSLATE_NOOP("kpi", "Health: scores below this are red"),
            40.0,
            a_number(0, 100),
            help=QT_TRANSLATE_NOOP("kpi", "Customers below it deserve a call first."),
        ),
        Setting(
            "health_green",
            QT_TRANSLATE_NOOP("kpi", "Health: scores from this up are green"),
            70.0,
            a_number(0, 100),
            help=QT_TRANSLATE_NOOP("kpi", "Customers below it are in the list of those at risk."),
        ),
        Setting(
            "health_days",
            QT_TRANSLATE_NOOP("kpi", "Health: days that count as lately"),
            90,
            a_whole_number(1, counted=DAYS),
            help=QT_TRANSLATE_NOOP(
                "kpi",
                "What customers did in these days is compared with what they usually do in as many. Take more days "
                "where customers come seldom: who usually comes less than once in them is not judged by it.",
            ),
        ),
        Setting(
            "health_answer_days",
            QT_TRANSLATE_NOOP("kpi", "Health: days that an answer counts"),
            180,
            a_whole_number(1, counted=DAYS),
            help=QT_TRANSLATE_NOOP("kpi", "An older answer says nothing of how a customer is doing now."),
        ),
    ),
    edges=("health_red", "health_green"),
    details=(
        Detail(
            "at_risk",
            QT_TRANSLATE_NOOP("kpi", "At risk"),
            QT_TRANSLATE_NOOP("kpi", "Customer"),
            CUSTOMER_COLUMNS,
            lists.at_risk,
            lists.rows,
        ),
        Detail(
            "customers",
            QT_TRANSLATE_NOOP("kpi", "Customers"),
            QT_TRANSLATE_NOOP("kpi", "Customer"),
            CUSTOMER_COLUMNS,
            lists.customers,
            lists.rows,
        ),
        Detail(
            "parts",
            QT_TRANSLATE_NOOP("kpi", "Parts"),
            QT_TRANSLATE_NOOP("kpi", "Part"),
            PART_COLUMNS,
            lists.parts,
            lists.rows_of_part,
        ),
    ),
    examples=(
        Example({"health_sum": 7230, "health_customers": 100}, 72.3),
        Example({"health_sum": 150, "health_customers": 2}, 75.0),
        Example({"health_sum": 0, "health_customers": 3}, 0.0),
        Example({"health_sum": 0, "health_customers": 0}, None),
    ),
)
