"""Who a quotation says that it is by, told by its own words: “…”, says Maria; Maria Ruiz said: “…”; “…” — Maria."""

from __future__ import annotations

import re

_MARKS = '"“”„«»‟'
_SAID = re.compile(rf"[“„«‟][^“”„«»‟]*[”»“]|\"[^\"]*\"|[{_MARKS}]")
_HIDDEN = "\ufffc"
"""Stands for the words in quotation marks: what they say is nobody's name."""

_SAYS = (
    "says?|said|adds?|added|asks?|asked|explain(?:s|ed)|told|notes|noted|stress(?:es|ed)|remark(?:s|ed)"
    "|dit|disait|ajoutait?|ajoute|a dit|a ajouté|explique|demande|souligne"
    "|dice|dijo|decía|añad(?:e|ió)|agreg(?:a|ó)|explic(?:a|ó)|pregunt(?:a|ó)|señal(?:a|ó)"
)
_ARABIC_SAYS = "(?:و|ف)?(?:قال|قالت|يقول|تقول|أضاف|أضافت|ذكر|ذكرت|أكد|أكدت|سأل|سألت)"
_GAP = "[ \t\u00a0]"
_TITLE = rf"(?:(?:Mrs?|Ms|Mx|Dr|Prof|Rev|Sra?|Dra|Srta|Mme|Mlle|Fr|Sister|Father|Miss)\.?{_GAP}+)?"
_WORD = r"[^\W\d_a-zß-öø-ÿ\u0600-\u06ff][^\W\d_]*(?:['’-][^\W\d_]+)*"
_PARTICLE = f"(?:de|del|da|di|do|dos|du|la|las|los|van|von|der|den|bin|bint|ibn|el|al|y){_GAP}+"
_NAME = f"(?P<name>{_TITLE}{_WORD}(?:{_GAP}+(?:{_PARTICLE}){{0,2}}{_WORD}){{0,3}})"
_ARABIC_NAME = rf"(?P<name>[\u0621-\u064a]{{3,}}(?:{_GAP}+[\u0621-\u064a]{{3,}})?)"
_CONNECTS = "from|of|in|at|who|with|for|during|to|and|de|del|du|des|au|aux|en|à|con|y|et"
_STOPS = rf"(?=\s*(?:$|[,;:.!?()،؛{_HIDDEN}–—-]|(?:{_CONNECTS})\b|d['’]))"
_BEGINS = r"(?:^|[.!?\n])\s*"
_DASH = "[–—―-]+"
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_HIDDEN}[\s,.]*(?:{_SAYS})\s+{_NAME}{_STOPS}",
        rf"{_HIDDEN}[\s,.]*{_NAME}\s+(?:{_SAYS})\b",
        rf"{_BEGINS}{_NAME},?\s+(?:{_SAYS})\b[\s,:]*{_HIDDEN}",
        rf"{_BEGINS}(?i:{_SAYS})\s+{_NAME}[\s,:]*{_HIDDEN}",
        rf"\b{_ARABIC_SAYS}\s+{_ARABIC_NAME}",
        rf"[{_HIDDEN}.!?…]\s*{_DASH}\s*{_NAME}{_STOPS}[^.!?…{_HIDDEN}]*$",
        rf"\w{_GAP}+{_DASH}{_GAP}*{_NAME}(?:,[^.!?{_HIDDEN}]*)?$",
        rf"{_HIDDEN}\s*[(\[]{_NAME}(?:,[^()\[\]]*)?[)\]]\W*$",
    )
)
_NOT_NAMES = frozenset(
    """
    a an one un une uno una the some several many every each another
    i you he she it we they who that this someone somebody everyone everybody nobody people
    il elle on nous vous ils elles él ella nosotros ellos ellas ustedes
    anonymous anonyme anónimo anónima unknown
    participant participants participante participantes speaker speakers delegate delegates panellist panelist moderator
    rapporteur member members representative leader leaders activist organiser organizer migrant migrants migrante migrantes
    refugee refugees worker workers woman women man men girl boy youth child children mother father student teacher nurse
    civil society government governments state states city cities group groups network union ngo ngos
    intervenant intervenante ponente trabajador trabajadora travailleur travailleuse femme homme mujer hombre
    مشارك مشاركة مشاركون عامل عاملة امرأة رجل شاب شابة أحد إحدى أحدهم إحداهن ممثل ممثلة متحدث متحدثة لاجئ لاجئة مهاجر مهاجرة
    إنه إنها إننا إنهم بأن بعض هذا هذه ذلك نحن لنا لهم لها أيضا
    """.split()  # noqa: SIM905 - read as words
)
_SHORTEST = 3


def attributed_to(text: str) -> str | None:
    """Return the name of the person that a quotation says it is by, None when it names nobody.

    The name is a guess by its place and its capital letter (in Arabic, by the verb before it). "a worker from Nepal" and
    "Participants" are no names.
    """
    apart = _SAID.sub(_HIDDEN, text.strip())
    found = (match["name"] for pattern in _PATTERNS for match in pattern.finditer(apart))
    return next((name for name in found if _is_name(name)), None)


def _is_name(words: str) -> bool:
    parts = [part.strip(".").casefold() for part in words.split()]
    is_general = parts[0].startswith("ال") or not _NOT_NAMES.isdisjoint(parts)
    return not is_general and max(map(len, parts)) >= _SHORTEST
