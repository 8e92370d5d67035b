"""Surveys: one row is one answer; in a wide sheet one row is a respondent and one column a question.

Once imported, the frame is always long, one row per answer, with these columns:

- `question`: nps, csat, ces, nes, css, or other for a question without a metric of its own;
- `wording`: the question in the words of the file, by which several other questions are told apart;
- `score`: the answer as it was given, in scores when it was given in words; NaN when it was skipped;
- `scale`: the highest score of its scale where the file says it, else NaN (kpi/facts/surveys.py judges it then);
- `direction`: `high` or `low`, which end of the scale is good, where the file or the user says it, else missing;
- `comment`: what the respondent wrote, **once per respondent**: on the row of the answer to the recommendation
  question if there is one, else of the first answer. Where a sheet has several columns of comments, their texts stand
  in this one cell, each on a line of its own. A respondent who only wrote has one row without a score.

So the rows with a comment are the respondents who wrote one, and where the sheet asks the recommendation question
the score beside the comment is that of the same respondent.
"""

from __future__ import annotations

from kpi.messages import QT_TRANSLATE_NOOP
from kpi.tables.declaration import Field, FieldType, Key, Kind
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
    keys=(
        Key(("response_id",), beside=("question", "wording")),
        Key(("customer", "date"), beside=("question", "wording")),
    ),
    fields=(
        Field(
            "date", FieldType.DATE, QT_TRANSLATE_NOOP("kpi", "Date"),
            (
                "date", "answer date", "response date", "timestamp", "submit date", "submit date utc", "submitted at",
                "date submitted", "completed at", "created at", "responded at", "end date", "time started",
                "start date", "start date utc", "data", "data risposta", "informazioni cronologiche", "data e ora",
                "compilato il", "data raspuns", "data raspunsului", "marcaj de timp", "marcaj temporal", "data si ora",
                "giorno", "ziua", "day", "created", "hs submission timestamp", "rated at", "date submitted utc",
            ),
            required=True,
        ),
        Field(
            "score", FieldType.NUMBER, QT_TRANSLATE_NOOP("kpi", "Score"),
            (
                "score", "rating", "answer", "grade", "stars", "review score", "overall rating", "satisfaction score",
                "hs value", "value", "punteggio", "voto", "valutazione", "risposta", "stelle", "scor", "nota",
                "punctaj", "evaluare", "raspuns", "stele",
            ),
            required=True, may_be_empty=True, instead=tuple((question,) for question in (*QUESTIONS, "other")),
            labelled=True,
        ),
        Field(
            "question", FieldType.WORD, QT_TRANSLATE_NOOP("kpi", "Question"),
            (
                "question", "survey type", "question type", "metric", "survey", "domanda", "tipo", "tipo domanda",
                "tipo sondaggio", "questionario", "hs survey type", "intrebare", "intrebarea", "tip", "tip intrebare",
                "tip sondaj", "type", "kind",
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
        Field(
            "wording", FieldType.TEXT, QT_TRANSLATE_NOOP("kpi", "Question in full"),
            (
                "question text", "wording", "full question", "testo domanda", "testo della domanda", "domanda completa",
                "textul intrebarii", "text intrebare",
            ),
        ),
        Field("customer", FieldType.TEXT, QT_TRANSLATE_NOOP("kpi", "Customer"),
              (*CUSTOMER_HEADERS, "respondent", "respondent id", "rispondente", "respondentul", "person")),
        Field(
            "comment", FieldType.TEXT, QT_TRANSLATE_NOOP("kpi", "Comment"),
            (
                "comment", "comments", "feedback", "verbatim", "hs content", "text", "review", "remarks", "notes",
                "commento", "commenti", "osservazioni", "note", "testo", "recensione", "suggerimenti", "comentariu",
                "comentarii", "observatii", "recenzie", "sugestii", "parere", "opinie",
            ),
        ),
        Field(
            "response_id", FieldType.TEXT, QT_TRANSLATE_NOOP("kpi", "Response number"),
            (
                "response id", "response number", "submission id", "answer id", "id risposta", "numero risposta",
                "id raspuns", "numar raspuns", "nps feedback id",
            ),
        ),
        Field(
            "touchpoint", FieldType.TEXT, QT_TRANSLATE_NOOP("kpi", "Touchpoint"),
            (
                "touchpoint", "source", "campaign", "location", "store", "punto di contatto", "fonte", "negozio",
                "punct de contact", "sursa", "magazin",
            ),
        ),
        Field("channel", FieldType.TEXT, QT_TRANSLATE_NOOP("kpi", "Channel"),
              ("channel", "canale", "canal", "survey channel", "hs survey channel")),
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
        Field("other", FieldType.NUMBER, QT_TRANSLATE_NOOP("kpi", "Another question"), labelled=True),
    ),
)  # fmt: skip
