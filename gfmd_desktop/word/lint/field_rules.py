"""Fields: each that begins ends in the same story, and none asks for names, paths or other files."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gfmd_desktop.word.lint.view import Element, Exported, XmlPart
from gfmd_desktop.word.names import w

_CHARACTER, _KIND, _CODE = w("fldChar"), w("fldCharType"), w("instrText")
_SIMPLE, _INSTRUCTION = w("fldSimple"), w("instr")
_BEFORE_RESULT, _IN_RESULT = "begin", "separate"
_UNWANTED: Final = frozenset(
    (
        *(
            "AUTHOR",
            "LASTSAVEDBY",
            "USERNAME",
            "USERINITIALS",
            "USERADDRESS",
            "FILENAME",
            "TEMPLATE",
            "INFO",
            "COMMENTS",
        ),
        *("INCLUDETEXT", "INCLUDEPICTURE", "INCLUDE", "IMPORT", "LINK", "EMBED", "DDE", "DDEAUTO", "DATABASE", "RD"),
        *("MACROBUTTON", "DOCVARIABLE", "PRINT"),
    )
)
"""Fields that name people or paths, bring in other files, or start something."""


def fields_are_balanced(exported: Exported) -> Iterator[str]:
    """Begin, separate, end; codes only before the separation."""
    for part in exported.stories():
        if _CHARACTER in part.elements or _CODE in part.elements:
            yield from _unbalanced(part)


def _unbalanced(part: XmlPart) -> Iterator[str]:
    states: list[str] = []
    for mark in part.root.iter(_CHARACTER, _CODE):
        kind = mark.get(_KIND)
        if mark.tag == _CODE:
            if states[-1:] != [_BEFORE_RESULT]:
                yield part.finding(mark, "is a field code outside a field")
        elif kind == "begin":
            states.append(_BEFORE_RESULT)
        elif kind == "separate" and states[-1:] == [_BEFORE_RESULT]:
            states[-1] = _IN_RESULT
        elif kind == "end" and states:
            states.pop()
        else:
            yield part.finding(mark, f"is a {kind} of no field")
    if states:
        yield part.saying(f"has {len(states)} fields that never end")


def fields_are_harmless(exported: Exported) -> Iterator[str]:
    """No names, no paths, no other files: only what is on the page."""
    for part in exported.stories():
        codes: list[tuple[Element, str]] = [(each, str(each.get(_INSTRUCTION, ""))) for each in part.of(_SIMPLE)]
        codes += _codes(part)
        for element, code in codes:
            name = next(iter(code.split()), "").upper()
            if name in _UNWANTED:
                yield part.finding(element, f"is a field {name}, which has no place in an export")


def _codes(part: XmlPart) -> list[tuple[Element, str]]:
    """Return each complex field's code, put together from its pieces, at its beginning."""
    found: list[tuple[Element, str]] = []
    open_fields: list[int] = []
    if _CHARACTER not in part.elements:
        return found
    for mark in part.root.iter(_CHARACTER, _CODE):
        kind = mark.get(_KIND)
        if kind == "begin":
            open_fields.append(len(found))
            found.append((mark, ""))
        elif mark.tag == _CODE and open_fields:
            begin, code = found[open_fields[-1]]
            found[open_fields[-1]] = (begin, code + (mark.text or ""))
        elif kind == "end" and open_fields:
            open_fields.pop()
    return found
