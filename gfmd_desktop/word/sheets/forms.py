"""How paragraphs stand: defaults, table style, paragraph style, list level and the paragraph's own properties, taken together."""

from __future__ import annotations

from lxml import etree

from gfmd_desktop.domain.sheet import NO_EDGE, Alignment, Edges, Form, LineRule, Tab
from gfmd_desktop.word.names import w
from gfmd_desktop.word.sheets.edges import side
from gfmd_desktop.word.sheets.looks import NOWHERE, Surroundings
from gfmd_desktop.word.sheets.styles import Styles
from gfmd_desktop.word.sheets.values import (
    VAL,
    Layers,
    attribute,
    integer,
    length,
    nearest,
    shade,
    switch,
)

_ALIGNMENTS = {
    "center": Alignment.CENTRE,
    "right": Alignment.END,
    "end": Alignment.END,
    "both": Alignment.JUSTIFIED,
    "distribute": Alignment.JUSTIFIED,
    "lowKashida": Alignment.JUSTIFIED,
    "mediumKashida": Alignment.JUSTIFIED,
    "highKashida": Alignment.JUSTIFIED,
}
_RULES = {"exact": LineRule.EXACT, "atLeast": LineRule.AT_LEAST}
_TAB_ALIGNMENTS = {"right": Alignment.END, "end": Alignment.END, "center": Alignment.CENTRE}
_AUTOMATIC_SPACE = 280
_LEAST_LINE, _MOST_LINE = 12, 31_680


class Forms:
    """Answers how paragraphs stand; the same properties are worked out once."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._known: dict[tuple[object, ...], Form] = {}

    def of(
        self,
        own: etree._Element | None,
        style: str,
        level: Layers = (),
        level_place: int | None = None,
        around: Surroundings = NOWHERE,
    ) -> Form:
        """Return the form of a paragraph.

        `level` is what its list level says, stronger than its style unless the style itself names the list: then `level_place` is
        that style's place in the chain.
        """
        key = (etree.tostring(own, with_tail=False) if own is not None else b"", style, level, level_place, around)
        if key not in self._known:
            self._known[key] = self._form(self._layers(own, style, level, level_place, around), style)
        return self._known[key]

    def _layers(
        self,
        own: etree._Element | None,
        style: str,
        level: Layers,
        level_place: int | None,
        around: Surroundings,
    ) -> Layers:
        chain = self._styles.chain("paragraph", style)
        split = 0 if level_place is None else level_place + 1
        nearer, farther = (
            tuple(found for each in styles if (found := each.find(w("pPr"))) is not None)
            for styles in (chain[:split], chain[split:])
        )
        direct = () if own is None else (own,)
        return (*direct, *nearer, *level, *farther, *around.paragraphs, *self._styles.paragraph_defaults)

    def _form(self, layers: Layers, style: str) -> Form:
        line, rule = _line(layers)
        return Form(
            alignment=_ALIGNMENTS.get(attribute(layers, w("jc"), VAL) or "", Alignment.START),
            rtl=switch(layers, w("bidi")),
            start=length(attribute(layers, w("ind"), w("start"), w("left"))),
            end=length(attribute(layers, w("ind"), w("end"), w("right"))),
            first=_first(layers),
            before=_space(layers, "before"),
            after=_space(layers, "after"),
            line=line,
            rule=rule,
            keeps_with_next=switch(layers, w("keepNext")),
            keeps_whole=switch(layers, w("keepLines")),
            keeps_lines_company=switch(layers, w("widowControl"), default=True),
            contextual=switch(layers, w("contextualSpacing")),
            style=style,
            fill=shade(nearest(layers, w("shd"))),
            edges=_edges(layers),
            tabs=_tabs(layers),
        )


def _first(layers: Layers) -> int:
    for layer in layers:
        indent = layer.find(w("ind"))
        if indent is not None:
            for name, sign in (("hanging", -1), ("firstLine", 1)):
                value = indent.get(w(name))
                if value is not None:
                    return sign * length(value)
    return 0


def _space(layers: Layers, name: str) -> int:
    for layer in layers:
        spacing = layer.find(w("spacing"))
        if spacing is not None:
            automatic = spacing.get(w(f"{name}Autospacing"))
            if automatic is not None and automatic.lower() in ("1", "true", "on"):
                return _AUTOMATIC_SPACE
            if spacing.get(w(name)) is not None:
                return max(0, length(spacing.get(w(name))))
    return 0


def _line(layers: Layers) -> tuple[int, LineRule]:
    for layer in layers:
        spacing = layer.find(w("spacing"))
        if spacing is not None and spacing.get(w("line")) is not None:
            line = max(_LEAST_LINE, min(_MOST_LINE, length(spacing.get(w("line")), 240)))
            return line, _RULES.get(spacing.get(w("lineRule"), "auto"), LineRule.MULTIPLE)
    return 240, LineRule.MULTIPLE


def _edges(layers: Layers) -> Edges:
    borders = nearest(layers, w("pBdr"))
    if borders is None:
        return Edges()
    drawn = (borders,)
    return Edges(
        top=side(drawn, "top") or NO_EDGE,
        bottom=side(drawn, "bottom") or NO_EDGE,
        start=side(drawn, "start", "left") or NO_EDGE,
        end=side(drawn, "end", "right") or NO_EDGE,
    )


def _tabs(layers: Layers) -> tuple[Tab, ...]:
    """Collect tab stops of all layers; a nearer layer may clear one."""
    stops: dict[int, Tab | None] = {}
    for layer in layers:
        tabs = layer.find(w("tabs"))
        for tab in tabs if tabs is not None else ():
            position = integer(tab.get(w("pos")))
            kind = tab.get(VAL, "")
            if kind != "bar":
                cleared = kind in ("clear", "")
                stops.setdefault(position, None if cleared else Tab(position, _alignment(kind)))
    return tuple(stop for _, stop in sorted(stops.items()) if stop is not None)


def _alignment(kind: str) -> Alignment:
    return _TAB_ALIGNMENTS.get(kind, Alignment.START)
