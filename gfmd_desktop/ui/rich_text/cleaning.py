"""Text from outside, freed of what no report may hold: control characters, halves of characters, stand-ins for pictures."""

from __future__ import annotations

import re

LINE_BREAK = "\u2028"
"""A break inside a block; a newline ends a block."""

_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_LINE_ENDS = re.compile("\r\n|[\r\f\x85\u2029]")
_UNWANTED = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufeff\ufffc\ufffe\uffff]")


def legal(text: str) -> str:
    """Return text without the characters that no XML file, and so no Word file, may hold."""
    return _ILLEGAL.sub("", text) if _ILLEGAL.search(text) else text


def clean(text: str) -> str:
    """Return text from outside with newlines as line ends and U+2028 as breaks, and without anything that is no text."""
    if _SURROGATES.search(text):
        text = _whole_characters(text)
    text = _LINE_ENDS.sub("\n", text).replace("\v", LINE_BREAK)
    return _UNWANTED.sub("", text)


def _whole_characters(text: str) -> str:
    """Join halves that belong together, drop the others."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")
