"""Fields of a layout: those that say who, where or which file become the words they show, the others stay.

A field is left alone only when it is known to say nothing but what the page says anyway: numbers of pages and items, references
inside the document, dates, and links to the web.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from gfmd_desktop.domain.outgoing import is_safe_link
from gfmd_desktop.word.names import w
from gfmd_desktop.word.writing.cleaning.trees import remove_all, unwrap

_RUN, _MARK, _KIND, _CODE = w("r"), w("fldChar"), w("fldCharType"), w("instrText")
_SIMPLE, _INSTRUCTION, _RUN_PROPERTIES = w("fldSimple"), w("instr"), w("rPr")
_HYPERLINK: Final = "HYPERLINK"
_PLAIN: Final = frozenset(
    (
        *("PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "SEQ", "LISTNUM", "AUTONUM", "AUTONUMLGL", "AUTONUMOUT"),
        *("REF", "PAGEREF", "NOTEREF", "STYLEREF", "TOC", "TC", "INDEX", "XE", "BIDIOUTLINE"),
        *("DATE", "TIME", "QUOTE", "SYMBOL", "EQ", "ADVANCE", "FORMTEXT", "FORMCHECKBOX", "FORMDROPDOWN"),
    )
)
_TARGET: Final = re.compile(r"HYPERLINK\s+(?:\"([^\"]*)\"|([^\s\\]\S*))", re.IGNORECASE)
_SEEN: Final = re.compile(rb"[:<]instrText[^>]*>([^<]*)<|[: ]instr=[\"']([^\"']*)")


def has_telling_fields(part: bytes) -> bool:
    """Tell from a part's bytes whether it may hold a field that is not plain."""
    if b"instr" not in part:
        return False
    codes = (code or simple for code, simple in _SEEN.findall(part))
    return any(next(iter(code.split()), b"").decode("ascii", "replace").upper() not in _PLAIN for code in codes)


def flatten_fields(root: etree._Element) -> None:
    """Replace fields that tell too much by the words they show; what is left of damaged ones goes."""
    for simple in list(root.iter(_SIMPLE)):
        if not _is_plain(str(simple.get(_INSTRUCTION, ""))):
            unwrap(simple)
    remove_all(list(_marks_to_remove(root)))


@dataclass(slots=True)
class _Field:
    """A field while it is read: its marks, the words of its code, and whatever else stands before its result."""

    marks: list[etree._Element]
    code: str = ""
    before_result: list[etree._Element] = field(default_factory=list)
    in_code: bool = True
    is_plain: bool = True


def _marks_to_remove(root: etree._Element) -> Iterator[etree._Element]:
    begun: list[_Field] = []
    for mark in _in_runs(root):
        kind = mark.get(_KIND) if mark.tag == _MARK else None
        for around in begun:
            if around.in_code:
                around.before_result.append(mark)
        if kind == "begin":
            begun.append(_Field([mark]))
        elif kind == "separate" and begun and begun[-1].in_code:
            begun[-1].in_code = False
            begun[-1].marks.append(mark)
        elif kind == "end" and begun:
            yield from _ended(begun, mark)
        elif mark.tag == _CODE and begun and begun[-1].in_code:
            begun[-1].code += mark.text or ""
            begun[-1].marks.append(mark)
        elif kind is not None or mark.tag == _CODE:
            yield mark
    for never_ended in begun:
        yield from never_ended.marks


def _in_runs(root: etree._Element) -> Iterator[etree._Element]:
    for run in root.iter(_RUN):
        yield from (child for child in run if child.tag != _RUN_PROPERTIES)


def _ended(begun: list[_Field], end: etree._Element) -> Iterator[etree._Element]:
    """Close the innermost field; one inside the code of another decides over both."""
    ended = begun.pop()
    if ended.is_plain and _is_plain(ended.code):
        return
    if begun and begun[-1].in_code:
        begun[-1].is_plain = False
    yield from ended.marks
    yield from ended.before_result
    yield end


def _is_plain(code: str) -> bool:
    name = next(iter(code.split()), "").upper()
    if name == _HYPERLINK:
        target = _TARGET.match(code.strip())
        address = (target[1] or target[2]) if target else ""
        return not address or is_safe_link(address)
    return name in _PLAIN or name.startswith("=")
