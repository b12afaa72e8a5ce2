"""What the parts of a Word file are, told by their content types: which hold text, which never need to be loaded."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

_OFFICE: Final = "application/vnd.openxmlformats-officedocument."
_WORD: Final = f"{_OFFICE}wordprocessingml."

MAIN_TYPES: Final = frozenset(
    {
        f"{_WORD}document.main+xml",
        f"{_WORD}template.main+xml",
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
    }
)
"""The main part of .docx, .dotx, .docm and .dotm: what a file is, whatever its name ends with."""

_OTHER_OFFICE: Final = {
    f"{_OFFICE}spreadsheetml.": "Excel",
    "application/vnd.ms-excel.": "Excel",
    f"{_OFFICE}presentationml.": "PowerPoint",
    "application/vnd.ms-powerpoint.": "PowerPoint",
}
_TEXT_TYPES: Final = frozenset(
    {
        "application/xml",
        "text/xml",
        "application/vnd.openxmlformats-package.relationships+xml",
        "application/vnd.openxmlformats-package.core-properties+xml",
        *(
            f"{_OFFICE}{name}+xml"
            for name in ("extended-properties", "custom-properties", "customXmlProperties", "theme")
        ),
        *(
            f"{_WORD}{name}+xml"
            for name in (
                *("styles", "numbering", "settings", "fontTable", "webSettings", "footnotes", "endnotes"),
                *("header", "footer", "comments", "commentsExtended", "commentsIds"),
            )
        ),
    }
)


class PartKind(StrEnum):
    """Why a part matters to whoever reads the text of a Word file."""

    TEXT = "text"
    MACRO = "macro"
    PICTURE = "picture"
    OBJECT = "object"
    OTHER_DOCUMENT = "other-document"
    DRAWING = "drawing"
    OTHER = "other"


_KINDS: Final = (
    ("image/", PartKind.PICTURE),
    ("audio/", PartKind.PICTURE),
    ("video/", PartKind.PICTURE),
    ("text/", PartKind.OTHER_DOCUMENT),
    ("message/", PartKind.OTHER_DOCUMENT),
    ("application/rtf", PartKind.OTHER_DOCUMENT),
    ("application/xhtml+xml", PartKind.OTHER_DOCUMENT),
    (f"{_WORD}document.main", PartKind.OTHER_DOCUMENT),
    ("application/vnd.ms-word.document", PartKind.OTHER_DOCUMENT),
    ("application/vnd.ms-office.vba", PartKind.MACRO),
    ("application/vnd.ms-word.vba", PartKind.MACRO),
    ("application/vnd.ms-office.activeX", PartKind.MACRO),
    (f"{_OFFICE}drawingml.", PartKind.DRAWING),
    (f"{_OFFICE}oleObject", PartKind.OBJECT),
    (f"{_OFFICE}spreadsheetml.", PartKind.OBJECT),
    (f"{_OFFICE}presentationml.", PartKind.OBJECT),
    ("application/vnd.ms-excel", PartKind.OBJECT),
    ("application/vnd.ms-powerpoint", PartKind.OBJECT),
    (f"{_WORD}document.glossary", PartKind.OTHER),
    (f"{_WORD}document", PartKind.OBJECT),
    ("application/msword", PartKind.OBJECT),
)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A part that was not loaded, so that its reader can say what was not taken over."""

    name: str
    kind: PartKind


def kind_of(content_type: str | None) -> PartKind:
    """Return what a part is; everything that is not known to hold text of the document is left alone."""
    if content_type is None:
        return PartKind.OTHER
    if content_type in _TEXT_TYPES:
        return PartKind.TEXT
    return next((kind for beginning, kind in _KINDS if content_type.startswith(beginning)), PartKind.OTHER)


def other_office_format(content_type: str) -> str | None:
    """Return the name of the office program a main part belongs to, None when it is not known."""
    return next((name for beginning, name in _OTHER_OFFICE.items() if content_type.startswith(beginning)), None)
