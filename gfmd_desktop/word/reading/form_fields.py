"""What the form fields of old Word forms show where the file keeps it as data: the entry chosen, the box ticked."""

from __future__ import annotations

from lxml import etree

from gfmd_desktop.word.lists import integer
from gfmd_desktop.word.names import w
from gfmd_desktop.word.reading.marks import is_on

_DATA, _CHOICE, _BOX, _RESULT, _USUAL, _ENTRY = (
    w(tag) for tag in ("ffData", "ddList", "checkBox", "result", "default", "listEntry")
)
_VAL = w("val")


def shown_by(field_mark: etree._Element) -> str:
    """Return what the form field that begins here shows; "" for one that shows its result as words, as all others do."""
    data = field_mark.find(_DATA)
    if data is None:
        return ""
    choice, box = data.find(_CHOICE), data.find(_BOX)
    if choice is not None:
        entries = [each.get(_VAL, "") for each in choice.iterchildren(_ENTRY)]
        chosen = _number(choice, _RESULT, _number(choice, _USUAL, 0))
        return entries[chosen] if chosen < len(entries) else ""
    if box is not None:
        ticked = is_on(box, w("checked"))
        return "☒" if (is_on(box, _USUAL) if ticked is None else ticked) else "☐"
    return ""


def _number(element: etree._Element, tag: str, usual: int) -> int:
    found = element.find(tag)
    return usual if found is None else integer(found.get(_VAL, "0"))
