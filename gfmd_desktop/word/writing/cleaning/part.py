"""A part of a layout without what word processors and their users leave behind: what the page shows is all that goes into exports."""

from __future__ import annotations

import re
from typing import Final

from lxml import etree

from gfmd_desktop.word.elements import BOOKMARK_END, BOOKMARK_START, CONTROL, CONTROL_CONTENT
from gfmd_desktop.word.names import MC_NS, W14_NS, w
from gfmd_desktop.word.writing.cleaning.controls import clean_controls
from gfmd_desktop.word.writing.cleaning.fields import flatten_fields, has_telling_fields
from gfmd_desktop.word.writing.cleaning.trees import remove, remove_all, unwrap

_LEFT_BEHIND: Final = tuple(
    map(
        w,
        (
            *("rsid", "rsids", "proofErr", "permStart", "permEnd", "lastRenderedPageBreak"),
            *("commentRangeStart", "commentRangeEnd", "commentReference"),
            *("smartTagPr", "customXmlPr", "fldData", "entryMacro", "exitMacro"),
        ),
    )
)
_WRAPPINGS: Final = (w("smartTag"), w("customXml"))
_SESSION_IDS: Final = (
    *(w("rsid"), f"{{{W14_NS}}}paraId", f"{{{W14_NS}}}textId"),
    *(
        f"{{http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing}}{name}"
        for name in ("anchorId", "editId")
    ),
)
_SAYS_SESSION: Final = (b"rsid", b"paraId", b"textId", b"anchorId", b"editId")
_SAYS_PATH: Final = (b":\\", b"\\\\", b"/home/", b"/users/", b"file:")
_PATH: Final = re.compile(r"\b[A-Za-z]:\\|\\\\\w|/(?:home|Users)/|file:", re.IGNORECASE)
_FOLDERS: Final = re.compile(r".*[\\/:]", re.DOTALL)
_FALLBACK: Final = f"{{{MC_NS}}}Fallback"
_RUN, _RUN_PROPERTIES, _HIDDEN, _TEXT = w("r"), w("rPr"), w("vanish"), w("t")
_NAME, _ID, _VAL = w("name"), w("id"), w("val")
_OFF: Final = frozenset(("0", "false", "off"))
_BOOKMARK_NAME: Final = re.compile(r"[^\W\d]\w{0,39}")
_LAST_PLACE: Final = "_GoBack"


def is_clean(part: bytes) -> bool:
    """Tell from the bytes of a part without text (styles, numbering) whether it may be taken as it is."""
    return (
        part.startswith(b"<?xml ")
        and b"<!" not in part
        and part.count(b"<?") == 1
        and not _says(part, _SAYS_SESSION)
        and not _says(part.lower(), _SAYS_PATH)
    )


def clean(root: etree._Element, part: bytes) -> None:
    """Clean a part; `part` is what it was parsed from, looked at first where elements would take longer."""
    _clean_fallbacks(root)
    remove_all(root.iter(*_LEFT_BEHIND))
    for wrapping in list(root.iter(*_WRAPPINGS)):
        unwrap(wrapping)
    clean_controls(root)
    if has_telling_fields(part):
        flatten_fields(root)
    _without_hidden_words(root)
    _without_odd_bookmarks(root)
    if _says(part, _SAYS_SESSION):
        _without_session_ids(root)
    if _says(part.lower(), _SAYS_PATH):
        _without_paths(root)


def _says(part: bytes, words: tuple[bytes, ...]) -> bool:
    return any(word in part for word in words)


def _clean_fallbacks(root: etree._Element) -> None:
    """A text box is written down twice, the second time for older programs: there without names and ids, which may not repeat."""
    for fallback in root.iter(_FALLBACK):
        for mark in list(fallback.iter(BOOKMARK_START, BOOKMARK_END)):
            remove(mark)
        for control in list(fallback.iter(CONTROL)):
            unwrap(control, control.find(CONTROL_CONTENT))


def _without_hidden_words(root: etree._Element) -> None:
    for hidden in list(root.iter(_HIDDEN)):
        properties = hidden.getparent()
        run = properties.getparent() if properties is not None else None
        if run is not None and run.tag == _RUN and hidden.get(_VAL) not in _OFF and _holds_words_only(run):
            remove(run)


def _holds_words_only(run: etree._Element) -> bool:
    return all(child.tag in (_RUN_PROPERTIES, _TEXT) for child in run)


def _without_odd_bookmarks(root: etree._Element) -> None:
    """Drop where somebody last wrote, and bookmarks under names that Word does not take; their ends are nobody's then."""
    for start in list(root.iter(BOOKMARK_START)):
        name = start.get(_NAME, "")
        if name == _LAST_PLACE or not _BOOKMARK_NAME.fullmatch(name):
            remove(start)


def _without_session_ids(root: etree._Element) -> None:
    """Drop the ids that Word gives to editing sessions and paragraphs: rows are cloned, and ids with them."""
    for element in root.iter(etree.Element):
        for name in [name for name in element.attrib if str(name).startswith(_SESSION_IDS)]:
            del element.attrib[name]


def _without_paths(root: etree._Element) -> None:
    """Leave of paths in attributes the name of the file: Word notes from where a picture came, and with it whose machine it was."""
    for element in root.iter(etree.Element):
        for name, value in element.items():
            if _PATH.search(str(value)):
                element.set(name, _FOLDERS.sub("", str(value)))
