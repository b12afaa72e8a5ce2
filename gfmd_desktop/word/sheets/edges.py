"""Lines around paragraphs, tables and cells."""

from __future__ import annotations

from lxml import etree

from gfmd_desktop.domain.sheet import NO_EDGE, Edge
from gfmd_desktop.word.names import w
from gfmd_desktop.word.sheets.values import VAL, Layers, colour, integer

_NONE = frozenset(("nil", "none", ""))
_THINNEST, _THICKEST = 2, 96  # eighths of a point
_WIDEST_SPACE = 31  # points


def side(layers: Layers, *names: str) -> Edge | None:
    """Return the nearest edge of one side; None where no layer says anything about it."""
    for layer in layers:
        for name in names:
            element = layer.find(w(name))
            if element is not None:
                return edge(element)
    return None


def edge(element: etree._Element) -> Edge:
    """Return a line as its element draws it."""
    style = element.get(VAL, "")
    if style in _NONE:
        return NO_EDGE
    eighths = max(_THINNEST, min(_THICKEST, integer(element.get(w("sz")), 4)))
    space = max(0, min(_WIDEST_SPACE, integer(element.get(w("space")))))
    return Edge(
        width=max(1, round(eighths * 2.5)),
        colour=colour(element.get(w("color"))),
        space=space * 20,
        dashed=style.startswith(("dash", "dot")),
        double=style.startswith(("double", "triple")) or style.endswith("Gap"),
    )
