"""Values: whole numbers, colours, dates and switches as the schema writes them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Final

from gfmd_desktop.word.lint.view import Exported, XmlPart, local
from gfmd_desktop.word.names import w

_NUMBER: Final = re.compile(r"-?[0-9]{1,9}")
_WIDTH: Final = re.compile(r"-?[0-9]{1,9}%?")
_COLOUR: Final = re.compile(r"[0-9A-Fa-f]{6}|auto")
_DATE: Final = re.compile(
    r"[0-9]{4}-[01][0-9]-[0-3][0-9](?:T[0-2][0-9]:[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?(?:Z|[+-][0-9]{2}:[0-9]{2})?)?"
)
_SWITCH: Final = re.compile(r"true|false|on|off|1|0")
_EIGHT_DIGITS: Final = re.compile(r"[0-9A-F]{8}")

_BORDERS: Final = "top start left bottom end right insideH insideV between bar bdr tl2br tr2bl"
_WIDTHS: Final = "tcW tblW tblInd tblCellSpacing wBefore wAfter gridCol"
_SIZES: Final = (
    "sz szCs kern position trHeight gridSpan gridBefore gridAfter ilvl numId outlineLvl defaultTabStop start startOverride "
    "tblStyleRowBandSize tblStyleColBandSize abstractNumId lvlRestart uiPriority"
)
_SWITCHES: Final = (
    "b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden rtl cs specVanish "
    "keepNext keepLines pageBreakBefore widowControl suppressLineNumbers suppressAutoHyphens kinsoku wordWrap overflowPunct "
    "topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd contextualSpacing mirrorIndents suppressOverlap cantSplit "
    "tblHeader hidden bidiVisual noWrap tcFitText hideMark showingPlcHdr temporary qFormat semiHidden unhideWhenUsed titlePg"
)
_Rules = dict[str, dict[str, "re.Pattern[str]"]]


def _rules() -> _Rules:
    rules: _Rules = {}

    def add(tags: str, attributes: str, pattern: re.Pattern[str]) -> None:
        for tag in tags.split():
            rules.setdefault(w(tag), {}).update({w(name): pattern for name in attributes.split()})

    add(_BORDERS, "sz space w", _NUMBER)
    add(f"{_BORDERS} u", "color", _COLOUR)
    add("color", "val", _COLOUR)
    add("shd", "color fill", _COLOUR)
    add(_WIDTHS, "w", _WIDTH)
    add(_SIZES, "val", _NUMBER)
    add("ind", "left right start end hanging firstLine leftChars rightChars", _NUMBER)
    add("spacing", "before after line val", _NUMBER)
    add("tab", "pos", _NUMBER)
    add("pgSz", "w h", _NUMBER)
    add("pgMar", "top right bottom left header footer gutter", _NUMBER)
    add("cols", "space num", _NUMBER)
    add("docGrid", "linePitch charSpace", _NUMBER)
    add("zoom", "percent", _NUMBER)
    add(_SWITCHES, "val", _SWITCH)
    add("nsid tmpl", "val", _EIGHT_DIGITS)
    add("date", "fullDate", _DATE)
    return rules


_RULES: Final = _rules()
_NO_RULES: Final[dict[str, re.Pattern[str]]] = {}
_METADATA_DATES: Final = tuple(f"{{http://purl.org/dc/terms/}}{name}" for name in ("created", "modified"))


def values_are_well_formed(exported: Exported) -> Iterator[str]:
    """Twentieths of a point and other measures whole, colours six digits or auto, switches and dates as written by Word."""
    for part in exported.word_parts():
        for tag in part.elements:
            for name, pattern in _RULES.get(tag, _NO_RULES).items():
                values = {element.get(name) for element in part.elements[tag]} - {None}
                wrong = {value for value in values if not pattern.fullmatch(str(value))}
                if wrong:
                    yield from _with_values(part, tag, name, wrong)


def _with_values(part: XmlPart, tag: str, name: str, values: Collection[object]) -> Iterator[str]:
    for element in part.of(tag):
        if element.get(name) in values:
            yield part.finding(element, f"has {local(name)} {element.get(name)!r}")


def dates_are_iso(exported: Exported) -> Iterator[str]:
    """The dates of the core properties."""
    for part in exported.xml.values():
        for element in part.of(*_METADATA_DATES):
            if not _DATE.fullmatch(element.text or ""):
                yield part.finding(element, f"is {element.text!r}, which is no date")
