"""Content controls of a layout: those around blocks, rows and cells go, those in the line stay, bound to nothing.

Around an answer stands a control of ours; one of the organisers' there, or around a whole page that was locked against changes, would
only be in its way.
"""

from __future__ import annotations

from typing import Final

from lxml import etree

from gfmd_desktop.word.elements import CONTROL, CONTROL_CONTENT, WRAPPERS
from gfmd_desktop.word.names import w
from gfmd_desktop.word.writing.cleaning.trees import remove, unwrap

_PROPERTIES, _RUN, _SHOWS_PROMPT, _VAL, _ID = w("sdtPr"), w("r"), w("showingPlcHdr"), w("val"), w("id")
_BEFORE_ID: Final = frozenset({w("rPr"), w("alias")})
_OFF: Final = frozenset(("0", "false", "off"))
_LEFT_BEHIND: Final = frozenset(
    (
        "placeholder",
        "dataBinding",
        "tag",
        "temporary",
        "docPartObj",
        "docPartList",
        "webExtensionLinked",
        "webExtensionCreated",
    )
)
_HOLD_BLOCKS: Final = frozenset(map(w, ("body", "tbl", "tr", "tc", "hdr", "ftr", "footnote", "endnote", "txbxContent")))


def clean_controls(root: etree._Element) -> None:
    """Unwrap what stands in controls that are larger than a line, and free the others from what they depend on."""
    for control in list(root.iter(CONTROL)):
        content = control.find(CONTROL_CONTENT)
        if content is None:
            remove(control)
        elif _is_in_line(control) and next(content.iter(_RUN), None) is not None:
            _free(control)
        else:
            if shows_prompt(control):
                _without_prompt(content)
            unwrap(control, content)


def shows_prompt(control: etree._Element) -> bool:
    """Tell whether a control shows what is to be typed into it, and nothing has been typed yet."""
    shown = control.find(f"{_PROPERTIES}/{_SHOWS_PROMPT}")
    return shown is not None and shown.get(_VAL) not in _OFF


def _is_in_line(control: etree._Element) -> bool:
    around = next((each for each in control.iterancestors() if each.tag not in WRAPPERS), None)
    return around is not None and around.tag not in _HOLD_BLOCKS


def _without_prompt(content: etree._Element) -> None:
    for run in list(content.iter(_RUN)):
        remove(run)


def _free(control: etree._Element) -> None:
    properties = control.find(_PROPERTIES)
    if properties is None:
        properties = etree.Element(_PROPERTIES)
        control.insert(0, properties)
    for child in list(properties):
        if etree.QName(child).localname in _LEFT_BEHIND:
            properties.remove(child)
    if properties.find(_ID) is None:
        place = sum(child.tag in _BEFORE_ID for child in properties)
        properties.insert(place, etree.Element(_ID, {_VAL: "1"}))
