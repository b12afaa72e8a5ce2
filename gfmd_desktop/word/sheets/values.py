"""Single values of WordprocessingML: switches, lengths, colours, and the nearest of several properties that name one."""

from __future__ import annotations

import re

from lxml import etree

from gfmd_desktop.word.names import w

Layers = tuple[etree._Element, ...]
"""Property elements of one kind, the nearest to the text first: what one does not say, the next may."""

VAL = w("val")
_OFF = frozenset(("0", "false", "off", "none"))
_MEASURE = re.compile(r"\s*(-?\d+(?:\.\d+)?)\s*(pt|in|cm|mm|pc|pi)?\s*")
_TWENTIETHS = {"pt": 20.0, "in": 1440.0, "cm": 1440 / 2.54, "mm": 1440 / 25.4, "pc": 240.0, "pi": 240.0}
_COLOUR = re.compile(r"[0-9A-Fa-f]{6}")
_LONGEST = 31_680  # 22 inches: Word goes no further


def nearest(layers: Layers, tag: str) -> etree._Element | None:
    """Return the first element of a name that one of the layers holds."""
    return next((found for layer in layers if (found := layer.find(tag)) is not None), None)


def attribute(layers: Layers, tag: str, *names: str) -> str | None:
    """Return the nearest attribute of elements of one name; several names of it are tried in each layer."""
    for layer in layers:
        element = layer.find(tag)
        if element is not None:
            for name in names:
                value = element.get(name)
                if value is not None:
                    return str(value)
    return None


def is_on(element: etree._Element) -> bool:
    """Tell whether a switch is on: it is unless it says it is off."""
    return element.get(VAL, "1").lower() not in _OFF


def switch(layers: Layers, tag: str, *, default: bool = False) -> bool:
    """Return the nearest setting of a switch."""
    element = nearest(layers, tag)
    return default if element is None else is_on(element)


def length(text: str | None, default: int = 0) -> int:
    """Return a length in twentieths of a point, whichever unit it is given in; what is no length counts as not given."""
    found = _MEASURE.fullmatch(text or "")
    if found is None:
        return default
    twentieths = float(found.group(1)) * _TWENTIETHS.get(found.group(2) or "", 1.0)
    return max(-_LONGEST, min(_LONGEST, round(twentieths)))


def integer(text: str | None, default: int = 0) -> int:
    """Return a whole number; what is none counts as not given."""
    try:
        return int(text or "")
    except ValueError:
        return default


def colour(text: str | None) -> str:
    """Return six hexadecimal digits, "" for the automatic colour and for what is no colour."""
    return text.upper() if text and _COLOUR.fullmatch(text) else ""


def shade(element: etree._Element | None) -> str:
    """Return the fill of a shading ("" when it has none); a solid pattern covers the fill with its own colour."""
    if element is None:
        return ""
    return colour(element.get(w("color" if element.get(VAL) == "solid" else "fill")))
