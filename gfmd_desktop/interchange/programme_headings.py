"""What headings of programme tables mean, in English, French, Spanish and Arabic."""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum


class Column(StrEnum):
    """What a column of a programme holds."""

    NUMBER = "number"
    TITLE = "title"
    THEME = "theme"
    DAY = "day"
    ROOM = "room"
    RAPPORTEURS = "rapporteurs"


_WHOLE = {
    Column.NUMBER: "number|no|nr|num|numero|n|#|id|code|ref|reference|ws|numer|رقم|الرقم|رقم الجلسة",
    Column.TITLE: "title|name|session|workshop|panel|meeting|titre|intitule|nom|atelier|seance|titulo|nombre|sesion|taller|event|evento|عنوان|العنوان|عنوان الجلسة|الجلسه|الجلسة|جلسة|اسم الجلسة",
    Column.THEME: "theme|topic|track|subject|cluster|sujet|thematique|axe|volet|tema|eje|asunto|subtema|موضوع|الموضوع|المحور",
    Column.DAY: "day|date|when|jour|quand|dia|fecha|cuando|يوم|اليوم|تاريخ|التاريخ",
    Column.ROOM: "room|place|venue|location|hall|where|salle|lieu|local|ou|sala|salon|lugar|donde|aula|قاعة|القاعة|مكان|المكان",
    Column.RAPPORTEURS: "rapporteurs?|reporters?|note ?takers?|rapporteuses?|relator(es|as?)?|relatoria|rapporteur s|مقرر|المقرر|المقررون|المقررين|مقررون",
}
_WITHIN = (
    (Column.RAPPORTEURS, "rapporteu|reporter|note ?taker|relator"),
    (Column.NUMBER, r"number|numero|\bno\b|\bn\b|\bnr\b|#|\bcode\b"),
    (Column.TITLE, "title|titre|intitule|titulo"),
    (Column.DAY, r"\b(date|day|jour|fecha|dia)\b"),
    (Column.ROOM, r"\b(room|venue|salle|lieu|sala|lugar|location)\b"),
    (Column.THEME, r"theme|thematique|\b(topic|track|tema|eje)\b"),
    (Column.TITLE, r"\b(session|workshop|atelier|seance|sesion|taller|name|nom|nombre)\b"),
)


def column_of(heading: str) -> Column | None:
    """Return what a heading stands for, None when it says nothing known; "Session #" is a number, "Session" a title."""
    words = _plain(heading)
    if not words or len(words) > 60:
        return None
    for column, pattern in _WHOLE.items():
        if re.fullmatch(pattern, words):
            return column
    return next((column for column, pattern in _WITHIN if re.search(pattern, words)), None)


def _plain(heading: str) -> str:
    """Return a heading in small letters without accents and punctuation; "N°" and "Nº" are "n"."""
    spelled = unicodedata.normalize("NFKD", heading.replace("°", " ").replace("º", " "))
    bare = "".join(letter for letter in spelled if not unicodedata.combining(letter)).casefold()
    return " ".join(re.sub(r"[^\w#]+", " ", bare).split())
