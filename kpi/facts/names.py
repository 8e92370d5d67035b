"""The facts: each name once, with its title, unit, how longer periods are put together, and headers that mean it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from kpi.messages import QT_TRANSLATE_NOOP
from kpi.units import Unit

Roll = Literal["sum", "first", "last", "mean"]


@dataclass(frozen=True)
class Fact:
    """A fact. `roll` says how months make a quarter: flows are added, states come from the first or the last.

    `headers` are what a sheet of totals calls it in English, Italian and Romanian, besides its name; accents, case and
    punctuation do not count when they are compared.
    """

    name: str
    title: str
    unit: Unit
    roll: Roll
    headers: tuple[str, ...] = ()


def _fact(name: str, title: str, unit: Unit, roll: Roll, headers: str) -> Fact:
    return Fact(name, title, unit, roll, tuple(headers.split(", ")))


_FACTS = (
    _fact(
        "customers_start",
        QT_TRANSLATE_NOOP("kpi", "Customers at the start"),
        Unit.COUNT,
        "first",
        (
            "customers at start, starting customers, opening customers, clienti inizio, clienti iniziali, "
            "clienti a inizio periodo, clienti la inceput, clienti initiali"
        ),
    ),
    _fact(
        "customers_new",
        QT_TRANSLATE_NOOP("kpi", "New customers"),
        Unit.COUNT,
        "sum",
        (
            "customers acquired, acquired customers, nuovi clienti, clienti nuovi, clienti acquisiti, clienti "
            "noi, clienti castigati"
        ),
    ),
    _fact(
        "customers_reactivated",
        QT_TRANSLATE_NOOP("kpi", "Customers won back"),
        Unit.COUNT,
        "sum",
        (
            "reactivated customers, returned customers, clienti riattivati, clienti recuperati, clienti "
            "reactivati, clienti recastigati"
        ),
    ),
    _fact(
        "customers_lost",
        QT_TRANSLATE_NOOP("kpi", "Customers lost"),
        Unit.COUNT,
        "sum",
        (
            "lost customers, churned customers, cancelled customers, clienti persi, clienti cessati, clienti "
            "pierduti, clienti plecati"
        ),
    ),
    _fact(
        "customers_end",
        QT_TRANSLATE_NOOP("kpi", "Customers at the end"),
        Unit.COUNT,
        "last",
        (
            "customers at end, ending customers, closing customers, active customers, customers, clienti fine, "
            "clienti finali, clienti a fine periodo, clienti attivi, clienti, clienti la sfarsit, clienti "
            "finali perioada, clienti activi"
        ),
    ),
    _fact(
        "customers_retained",
        QT_TRANSLATE_NOOP("kpi", "Customers kept"),
        Unit.COUNT,
        "sum",
        (
            "retained customers, customers kept, clienti mantenuti, clienti fidelizzati, clienti trattenuti, "
            "clienti pastrati, clienti retinuti"
        ),
    ),
    _fact(
        "customers_to_date",
        QT_TRANSLATE_NOOP("kpi", "Customers so far"),
        Unit.COUNT,
        "last",
        "customers ever, customers so far, clienti totali ad oggi, clienti pana azi",
    ),
    _fact(
        "revenue",
        QT_TRANSLATE_NOOP("kpi", "Revenue"),
        Unit.MONEY,
        "sum",
        (
            "sales, turnover, net revenue, total revenue, ricavi, fatturato, vendite, incassi, venituri, cifra "
            "de afaceri, vanzari, incasari"
        ),
    ),
    _fact(
        "nonrecurring_revenue",
        QT_TRANSLATE_NOOP("kpi", "One-off revenue"),
        Unit.MONEY,
        "sum",
        (
            "one-off revenue, non-recurring revenue, one time revenue, ricavi una tantum, ricavi non "
            "ricorrenti, venituri unice, venituri nerecurente"
        ),
    ),
    _fact(
        "revenue_to_date",
        QT_TRANSLATE_NOOP("kpi", "Revenue so far"),
        Unit.MONEY,
        "last",
        "revenue so far, cumulative revenue, ricavi ad oggi, fatturato cumulato, venituri cumulate",
    ),
    _fact(
        "orders",
        QT_TRANSLATE_NOOP("kpi", "Orders"),
        Unit.COUNT,
        "sum",
        "number of orders, purchases, ordini, numero ordini, acquisti, comenzi, numar comenzi, achizitii",
    ),
    _fact(
        "buyers",
        QT_TRANSLATE_NOOP("kpi", "Customers who bought"),
        Unit.COUNT,
        "sum",
        ("customers who bought, buying customers, acquirenti, clienti acquirenti, cumparatori, clienti cumparatori"),
    ),
    _fact(
        "repeat_buyers",
        QT_TRANSLATE_NOOP("kpi", "Customers who bought again"),
        Unit.COUNT,
        "last",
        "repeat customers, repeat buyers, clienti ricorrenti, clienti che hanno riacquistato, clienti recurenti",
    ),
    _fact(
        "predicted_purchases",
        QT_TRANSLATE_NOOP("kpi", "Purchases expected of a new customer, the first one included"),
        Unit.SCORE,
        "last",
        "expected purchases per customer, acquisti attesi per cliente, achizitii asteptate pe client",
    ),
    _fact(
        "predicted_purchase_value",
        QT_TRANSLATE_NOOP("kpi", "Expected value of a purchase"),
        Unit.MONEY,
        "last",
        "expected purchase value, valore atteso di un acquisto, valoarea asteptata a unei achizitii",
    ),
    _fact(
        "tenure_months",
        QT_TRANSLATE_NOOP("kpi", "Months of all customers, added up"),
        Unit.MONTHS,
        "last",
        "customer months, total tenure months, mesi cliente totali, luni client total",
    ),
    _fact(
        "tenure_lost",
        QT_TRANSLATE_NOOP("kpi", "Customers lost whose months are known"),
        Unit.COUNT,
        "last",
        "lost customers with tenure, clienti persi con anzianita, clienti pierduti cu vechime",
    ),
    _fact(
        "mrr_start",
        QT_TRANSLATE_NOOP("kpi", "Monthly recurring revenue at the start"),
        Unit.MONEY,
        "first",
        "starting mrr, opening mrr, mrr at start, mrr inizio, mrr iniziale, mrr initial, mrr la inceput",
    ),
    _fact(
        "mrr_new",
        QT_TRANSLATE_NOOP("kpi", "Monthly recurring revenue from new customers"),
        Unit.MONEY,
        "sum",
        "new mrr, mrr nuovo, nuovo mrr, mrr nuovi clienti, mrr nou, mrr clienti noi",
    ),
    _fact(
        "mrr_expansion",
        QT_TRANSLATE_NOOP("kpi", "Monthly recurring revenue gained from customers who grew"),
        Unit.MONEY,
        "sum",
        "expansion mrr, upgrade mrr, mrr espansione, mrr di espansione, mrr extindere, mrr din extindere",
    ),
    _fact(
        "mrr_contraction",
        QT_TRANSLATE_NOOP("kpi", "Monthly recurring revenue lost from customers who shrank"),
        Unit.MONEY,
        "sum",
        ("contraction mrr, downgrade mrr, mrr contrazione, mrr di contrazione, mrr contractie, mrr din contractie"),
    ),
    _fact(
        "mrr_churned",
        QT_TRANSLATE_NOOP("kpi", "Monthly recurring revenue of customers who left"),
        Unit.MONEY,
        "sum",
        "churned mrr, lost mrr, churn mrr, mrr perso, mrr cessato, mrr pierdut",
    ),
    _fact(
        "mrr_reactivation",
        QT_TRANSLATE_NOOP("kpi", "Monthly recurring revenue of customers who came back"),
        Unit.MONEY,
        "sum",
        ("reactivation mrr, reactivated mrr, mrr riattivato, mrr riattivazione, mrr reactivat, mrr reactivare"),
    ),
    _fact(
        "mrr_end",
        QT_TRANSLATE_NOOP("kpi", "Monthly recurring revenue at the end"),
        Unit.MONEY,
        "last",
        (
            "mrr, ending mrr, closing mrr, mrr at end, monthly recurring revenue, mrr fine, mrr finale, ricavi "
            "ricorrenti mensili, mrr final, mrr la sfarsit, venit lunar recurent"
        ),
    ),
    _fact(
        "marketing_cost",
        QT_TRANSLATE_NOOP("kpi", "Marketing cost"),
        Unit.MONEY,
        "sum",
        (
            "marketing costs, marketing spend, advertising, ad spend, costo marketing, costi marketing, costi "
            "di marketing, spese marketing, pubblicita, cost marketing, costuri marketing, cheltuieli "
            "marketing, publicitate"
        ),
    ),
    _fact(
        "sales_cost",
        QT_TRANSLATE_NOOP("kpi", "Sales cost"),
        Unit.MONEY,
        "sum",
        (
            "sales costs, sales spend, cost of sales team, costo vendite, costi vendite, costi di vendita, "
            "spese commerciali, cost vanzari, costuri vanzari, cheltuieli vanzari"
        ),
    ),
    _fact(
        "other_cost",
        QT_TRANSLATE_NOOP("kpi", "Other costs"),
        Unit.MONEY,
        "sum",
        "other spending, altri costi, altre spese, alte costuri, alte cheltuieli",
    ),
    _fact(
        "retention_cost",
        QT_TRANSLATE_NOOP("kpi", "Cost of keeping customers"),
        Unit.MONEY,
        "sum",
        (
            "retention costs, customer success cost, loyalty cost, costo retention, costi retention, costi "
            "fidelizzazione, costo di fidelizzazione, cost retentie, costuri retentie, costuri fidelizare"
        ),
    ),
    _fact(
        "visits",
        QT_TRANSLATE_NOOP("kpi", "Visits"),
        Unit.COUNT,
        "sum",
        "visitors, website visits, visite, visitatori, visite al sito, vizite, vizitatori",
    ),
    _fact(
        "leads",
        QT_TRANSLATE_NOOP("kpi", "Leads"),
        Unit.COUNT,
        "sum",
        "contacts, enquiries, inquiries, contatti, lead, richieste, contacte, leaduri, solicitari",
    ),
    _fact(
        "trials",
        QT_TRANSLATE_NOOP("kpi", "Trials begun"),
        Unit.COUNT,
        "sum",
        (
            "trial starts, free trials, prove, prove gratuite, prove iniziate, perioade de proba, probe "
            "gratuite, probe incepute"
        ),
    ),
    _fact(
        "trials_paid",
        QT_TRANSLATE_NOOP("kpi", "Trials that became paid"),
        Unit.COUNT,
        "sum",
        (
            "paid trials, converted trials, trials converted, prove convertite, prove pagate, prove a "
            "pagamento, probe convertite, probe platite"
        ),
    ),
    _fact(
        "conversions",
        QT_TRANSLATE_NOOP("kpi", "Conversions"),
        Unit.COUNT,
        "sum",
        "converted, conversioni, acquisti dal sito, conversii",
    ),
    _fact(
        "nps_promoters",
        QT_TRANSLATE_NOOP("kpi", "Promoters (9–10)"),
        Unit.COUNT,
        "sum",
        "promoters, promotori nps, promotori, promotori (9-10)",
    ),
    _fact(
        "nps_passives",
        QT_TRANSLATE_NOOP("kpi", "Passives (7–8)"),
        Unit.COUNT,
        "sum",
        "passives, neutrals, passivi, neutrali, passivi nps, pasivi, neutri",
    ),
    _fact(
        "nps_detractors",
        QT_TRANSLATE_NOOP("kpi", "Detractors (0–6)"),
        Unit.COUNT,
        "sum",
        "detractors, detrattori, detrattori nps, detractori",
    ),
    _fact(
        "csat_satisfied",
        QT_TRANSLATE_NOOP("kpi", "Satisfied answers (CSAT)"),
        Unit.COUNT,
        "sum",
        "satisfied, satisfied customers, soddisfatti, clienti soddisfatti, multumiti, clienti multumiti",
    ),
    _fact(
        "csat_answers",
        QT_TRANSLATE_NOOP("kpi", "Answers to the satisfaction question (CSAT)"),
        Unit.COUNT,
        "sum",
        "csat responses, answers csat, risposte csat, raspunsuri csat",
    ),
    _fact(
        "css_positive",
        QT_TRANSLATE_NOOP("kpi", "Scores at or above the cut-off (CSS)"),
        Unit.COUNT,
        "sum",
        "positive css, css positivi, css pozitive",
    ),
    _fact(
        "css_answers",
        QT_TRANSLATE_NOOP("kpi", "Answers to the satisfaction score (CSS)"),
        Unit.COUNT,
        "sum",
        "css responses, answers css, risposte css, raspunsuri css",
    ),
    _fact(
        "ces_positive",
        QT_TRANSLATE_NOOP("kpi", "Answers that it was easy (CES)"),
        Unit.COUNT,
        "sum",
        "positive ces, easy answers, ces positivi, risposte facile, ces pozitive, raspunsuri usor",
    ),
    _fact(
        "ces_answers",
        QT_TRANSLATE_NOOP("kpi", "Answers to the effort question (CES)"),
        Unit.COUNT,
        "sum",
        "ces responses, answers ces, risposte ces, raspunsuri ces",
    ),
    _fact(
        "ces_sum",
        QT_TRANSLATE_NOOP("kpi", "Sum of the effort scores (CES)"),
        Unit.SCORE,
        "sum",
        "total ces, somma ces, suma ces",
    ),
    _fact(
        "nes_easy",
        QT_TRANSLATE_NOOP("kpi", "Answers that it was very easy (Net Easy)"),
        Unit.COUNT,
        "sum",
        "nes easy, easy nes, nes facile, nes usor",
    ),
    _fact(
        "nes_hard",
        QT_TRANSLATE_NOOP("kpi", "Answers that it was hard (Net Easy)"),
        Unit.COUNT,
        "sum",
        "nes hard, hard nes, difficult nes, nes difficile, nes dificil",
    ),
    _fact(
        "nes_answers",
        QT_TRANSLATE_NOOP("kpi", "Answers to the Net Easy question"),
        Unit.COUNT,
        "sum",
        "nes responses, answers nes, risposte nes, raspunsuri nes",
    ),
    _fact(
        "comments",
        QT_TRANSLATE_NOOP("kpi", "Comments"),
        Unit.COUNT,
        "sum",
        "number of comments, written comments, commenti, numero commenti, comentarii, numar comentarii",
    ),
    _fact(
        "survey_responses",
        QT_TRANSLATE_NOOP("kpi", "People who answered a survey"),
        Unit.COUNT,
        "sum",
        (
            "survey responses, respondents, survey respondents, risposte ai sondaggi, rispondenti, "
            "raspunsuri la sondaje, respondenti"
        ),
    ),
    _fact(
        "survey_top",
        QT_TRANSLATE_NOOP("kpi", "Answers in the top box of their scale"),
        Unit.COUNT,
        "sum",
        "top box answers, top box, risposte top box, raspunsuri top box",
    ),
    _fact(
        "survey_answers",
        QT_TRANSLATE_NOOP("kpi", "Answers to all score questions"),
        Unit.COUNT,
        "sum",
        "survey answers, answers to surveys, risposte ai sondaggi, raspunsuri la sondaje",
    ),
    _fact(
        "survey_points",
        QT_TRANSLATE_NOOP("kpi", "How far up their scales the answers are, added up"),
        Unit.SCORE,
        "sum",
        "survey points, punti dei sondaggi, puncte sondaje",
    ),
    _fact(
        "tickets_opened",
        QT_TRANSLATE_NOOP("kpi", "Requests opened"),
        Unit.COUNT,
        "sum",
        (
            "tickets created, new tickets, opened tickets, ticket aperti, richieste aperte, tichete deschise, "
            "solicitari deschise"
        ),
    ),
    _fact(
        "tickets_resolved",
        QT_TRANSLATE_NOOP("kpi", "Requests resolved"),
        Unit.COUNT,
        "sum",
        (
            "tickets closed, resolved tickets, solved tickets, ticket risolti, ticket chiusi, richieste "
            "risolte, tichete rezolvate, solicitari rezolvate"
        ),
    ),
    _fact(
        "tickets_open",
        QT_TRANSLATE_NOOP("kpi", "Requests still open"),
        Unit.COUNT,
        "last",
        "open tickets, backlog, ticket ancora aperti, richieste in sospeso, tichete nerezolvate",
    ),
    _fact(
        "resolution_hours",
        QT_TRANSLATE_NOOP("kpi", "Hours to resolution, added up"),
        Unit.HOURS,
        "sum",
        (
            "total resolution hours, resolution time hours, ore di risoluzione, ore risoluzione, ore de "
            "rezolvare, ore rezolvare"
        ),
    ),
    _fact(
        "resolution_hours_median",
        QT_TRANSLATE_NOOP("kpi", "Hours to resolution, median"),
        Unit.HOURS,
        "mean",
        "median resolution hours, mediana ore di risoluzione, mediana ore de rezolvare",
    ),
    _fact(
        "resolution_hours_p90",
        QT_TRANSLATE_NOOP("kpi", "Hours to resolution, nine in ten within"),
        Unit.HOURS,
        "mean",
        ("p90 resolution hours, 90th percentile resolution hours, p90 ore di risoluzione, p90 ore de rezolvare"),
    ),
    _fact(
        "tickets_first_contact",
        QT_TRANSLATE_NOOP("kpi", "Requests resolved at the first contact"),
        Unit.COUNT,
        "sum",
        (
            "first contact resolutions, resolved at first contact, risolti al primo contatto, rezolvate la "
            "primul contact"
        ),
    ),
    _fact(
        "tickets_answered",
        QT_TRANSLATE_NOOP("kpi", "Requests answered"),
        Unit.COUNT,
        "sum",
        (
            "tickets answered, answered tickets, first responses, ticket con risposta, richieste con risposta, "
            "tichete cu raspuns, solicitari cu raspuns"
        ),
    ),
    _fact(
        "response_hours",
        QT_TRANSLATE_NOOP("kpi", "Hours to the first answer, added up"),
        Unit.HOURS,
        "sum",
        (
            "total response hours, first response hours, response time hours, ore di prima risposta, "
            "ore prima risposta, ore pana la primul raspuns, ore primul raspuns"
        ),
    ),
    _fact(
        "response_hours_median",
        QT_TRANSLATE_NOOP("kpi", "Hours to the first answer, median"),
        Unit.HOURS,
        "mean",
        "median response hours, mediana ore di prima risposta, mediana ore pana la primul raspuns",
    ),
    _fact(
        "response_hours_p90",
        QT_TRANSLATE_NOOP("kpi", "Hours to the first answer, nine in ten within"),
        Unit.HOURS,
        "mean",
        (
            "p90 response hours, 90th percentile response hours, p90 ore di prima risposta, "
            "p90 ore pana la primul raspuns"
        ),
    ),
    _fact(
        "defects",
        QT_TRANSLATE_NOOP("kpi", "Requests about a defect"),
        Unit.COUNT,
        "sum",
        (
            "defect tickets, bugs, bug reports, defects reported, difetti, difetti segnalati, guasti, "
            "guasti segnalati, defecte, defectiuni, defecte raportate"
        ),
    ),
    _fact(
        "downtime_hours",
        QT_TRANSLATE_NOOP("kpi", "Hours out of service"),
        Unit.HOURS,
        "sum",
        (
            "hours of downtime, downtime in hours, outage hours, hours down, ore di fermo, ore di disservizio, "
            "ore di inattivita, ore fermo, ore de nefunctionare, ore de intrerupere, ore nefunctionare"
        ),
    ),
    _fact(
        "service_hours",
        QT_TRANSLATE_NOOP("kpi", "Hours in which it should have worked"),
        Unit.HOURS,
        "sum",
        (
            "scheduled hours, agreed service hours, hours of service, ore di servizio, ore previste, "
            "ore di servizio previste, ore de serviciu, ore programate, ore de functionare"
        ),
    ),
    _fact(
        "sessions",
        QT_TRANSLATE_NOOP("kpi", "Sessions"),
        Unit.COUNT,
        "sum",
        "number of sessions, sessioni, numero sessioni, sesiuni, numar sesiuni",
    ),
    _fact(
        "session_seconds",
        QT_TRANSLATE_NOOP("kpi", "Seconds in sessions, added up"),
        Unit.SECONDS,
        "sum",
        (
            "total session seconds, session duration seconds, secondi di sessione, durata sessioni secondi, "
            "secunde in sesiuni, durata sesiuni secunde"
        ),
    ),
    _fact(
        "session_seconds_median",
        QT_TRANSLATE_NOOP("kpi", "Seconds in a session, median"),
        Unit.SECONDS,
        "mean",
        "median session seconds, mediana secondi di sessione, mediana secunde sesiune",
    ),
    _fact(
        "dau",
        QT_TRANSLATE_NOOP("kpi", "Daily active users, mean"),
        Unit.COUNT,
        "mean",
        "daily active users, utenti attivi giornalieri, utilizatori activi zilnici",
    ),
    _fact(
        "mau",
        QT_TRANSLATE_NOOP("kpi", "Monthly active users"),
        Unit.COUNT,
        "mean",
        "monthly active users, utenti attivi mensili, utilizatori activi lunari",
    ),
    _fact(
        "active_users",
        QT_TRANSLATE_NOOP("kpi", "Active users"),
        Unit.COUNT,
        "mean",
        "users active, utenti attivi, utilizatori activi",
    ),
    _fact(
        "feature_users",
        QT_TRANSLATE_NOOP("kpi", "Users of the key feature"),
        Unit.COUNT,
        "mean",
        (
            "key feature users, users of key feature, utenti della funzione chiave, utenti funzione chiave, "
            "utilizatori ai functiei cheie, utilizatori functie cheie"
        ),
    ),
    _fact(
        "onboarding_begun",
        QT_TRANSLATE_NOOP("kpi", "New users who began the steps"),
        Unit.COUNT,
        "sum",
        (
            "onboarding started, onboarding users, users who began onboarding, onboarding iniziati, "
            "utenti in onboarding, onboarding inceput, utilizatori in onboarding"
        ),
    ),
    _fact(
        "onboarding_finished",
        QT_TRANSLATE_NOOP("kpi", "New users who reached the last step"),
        Unit.COUNT,
        "sum",
        (
            "onboarding completed, completed onboarding, onboarding completati, onboarding completato, "
            "onboarding finalizat, onboarding finalizate"
        ),
    ),
    _fact(
        "health_sum",
        QT_TRANSLATE_NOOP("kpi", "Health scores, added up"),
        Unit.SCORE,
        "last",
        "health scores added up, sum of health scores, somma punteggi di salute, suma scorurilor de sanatate",
    ),
    _fact(
        "health_customers",
        QT_TRANSLATE_NOOP("kpi", "Customers with a health score"),
        Unit.COUNT,
        "last",
        "scored customers, clienti con punteggio di salute, clienti cu scor de sanatate",
    ),
    _fact(
        "health_red",
        QT_TRANSLATE_NOOP("kpi", "Customers in the red"),
        Unit.COUNT,
        "last",
        "red customers, customers in red, clienti in rosso, clienti pe rosu",
    ),
    _fact(
        "health_amber",
        QT_TRANSLATE_NOOP("kpi", "Customers in the amber"),
        Unit.COUNT,
        "last",
        "amber customers, yellow customers, clienti in giallo, clienti pe galben",
    ),
    _fact(
        "health_green",
        QT_TRANSLATE_NOOP("kpi", "Customers in the green"),
        Unit.COUNT,
        "last",
        "green customers, customers in green, clienti in verde, clienti pe verde",
    ),
)

FACTS: Mapping[str, Fact] = MappingProxyType({fact.name: fact for fact in _FACTS})
"""Every fact by its name."""
