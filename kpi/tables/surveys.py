"""Surveys: one row is one answer; in a wide sheet one row is a respondent and one column a question."""

from __future__ import annotations

from kpi.messages import QT_TRANSLATE_NOOP
from kpi.tables.declaration import Field, FieldType, Kind
from kpi.tables.orders import CUSTOMER_HEADERS

QUESTIONS = ("nps", "csat", "ces", "nes", "css")
"""The questions with a metric of their own; in a wide sheet each may be a column."""

KIND = Kind(
    name="surveys",
    title=QT_TRANSLATE_NOOP("kpi", "Surveys"),
    names=(
        "surveys", "survey", "answers", "responses", "feedback", "nps", "csat", "reviews", "questionario",
        "questionari", "sondaggio", "sondaggi", "risposte", "recensioni", "soddisfazione", "chestionar",
        "chestionare", "sondaj", "raspunsuri", "recenzii", "satisfactie",
    ),
    fields=(
        Field(
            "date", FieldType.DATE, QT_TRANSLATE_NOOP("kpi", "Date"),
            (
                "date", "answer date", "response date", "timestamp", "submit date", "submit date utc", "submitted at",
                "date submitted", "completed at", "created at", "responded at", "end date", "time started",
                "start date", "start date utc", "data", "data risposta", "informazioni cronologiche", "data e ora",
                "compilato il", "data raspuns", "data raspunsului", "marcaj de timp", "marcaj temporal", "data si ora",
                "giorno", "ziua", "day", "created",
            ),
            required=True,
        ),
        Field(
            "score", FieldType.NUMBER, QT_TRANSLATE_NOOP("kpi", "Score"),
            (
                "score", "rating", "answer", "grade", "stars", "review score", "overall rating", "satisfaction score",
                "value", "punteggio", "voto", "valutazione", "risposta", "stelle", "scor", "nota", "punctaj",
                "evaluare", "raspuns", "stele",
            ),
            required=True, may_be_empty=True, instead=tuple((question,) for question in QUESTIONS),
            labelled=True,
        ),
        Field(
            "question", FieldType.WORD, QT_TRANSLATE_NOOP("kpi", "Question"),
            (
                "question", "survey type", "question type", "metric", "survey", "domanda", "tipo", "tipo domanda",
                "tipo sondaggio", "questionario", "intrebare", "intrebarea", "tip", "tip intrebare", "tip sondaj",
                "type", "kind",
            ),
            words={
                "nps": ("nps", "net promoter score", "net promoter", "recommend", "recommendation", "raccomandazione",
                        "consigliare", "recomandare"),
                "csat": ("csat", "customer satisfaction", "satisfaction", "soddisfazione", "satisfactie", "multumire"),
                "css": ("css", "customer satisfaction score"),
                "ces": ("ces", "customer effort score", "customer effort", "effort", "sforzo", "efort"),
                "nes": ("nes", "net easy score", "net easy", "facilita", "usurinta"),
                "other": ("other", "free text", "text", "open", "altro", "testo libero", "alta", "text liber"),
            },
        ),
        Field("customer", FieldType.TEXT, QT_TRANSLATE_NOOP("kpi", "Customer"),
              (*CUSTOMER_HEADERS, "respondent", "respondent id", "rispondente", "respondentul", "person")),
        Field(
            "comment", FieldType.TEXT, QT_TRANSLATE_NOOP("kpi", "Comment"),
            (
                "comment", "comments", "feedback", "verbatim", "text", "review", "remarks", "notes", "commento",
                "commenti", "osservazioni", "note", "testo", "recensione", "suggerimenti", "comentariu", "comentarii",
                "observatii", "recenzie", "sugestii", "parere", "opinie",
            ),
        ),
        Field(
            "touchpoint", FieldType.TEXT, QT_TRANSLATE_NOOP("kpi", "Touchpoint"),
            (
                "touchpoint", "channel", "source", "campaign", "location", "store", "canale", "punto di contatto",
                "fonte", "negozio", "punct de contact", "canal", "sursa", "magazin",
            ),
        ),
        Field("nps", FieldType.NUMBER, QT_TRANSLATE_NOOP("kpi", "Likely to recommend (NPS)"),
              ("nps", "nps score", "net promoter score", "punteggio nps", "scor nps"), labelled=True),
        Field("csat", FieldType.NUMBER, QT_TRANSLATE_NOOP("kpi", "Satisfaction (CSAT)"),
              ("csat", "csat score", "customer satisfaction", "satisfaction", "punteggio csat", "soddisfazione",
               "scor csat", "satisfactie"), labelled=True),
        Field("ces", FieldType.NUMBER, QT_TRANSLATE_NOOP("kpi", "Effort (CES)"),
              ("ces", "ces score", "customer effort score", "effort", "punteggio ces", "sforzo", "scor ces", "efort"),
              labelled=True),
        Field("nes", FieldType.NUMBER, QT_TRANSLATE_NOOP("kpi", "Ease (Net Easy)"),
              ("nes", "nes score", "net easy score", "punteggio nes", "scor nes"), labelled=True),
        Field("css", FieldType.NUMBER, QT_TRANSLATE_NOOP("kpi", "Satisfaction from 1 to 10 (CSS)"),
              ("css", "css score", "punteggio css", "scor css"), labelled=True),
    ),
)  # fmt: skip
