"""How words look: defaults, table style, paragraph style, character style and the words' own properties, taken together.

The order and the switches that turn one another off are those of ISO/IEC 29500-1, 17.7.2 and 17.7.3.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain

from lxml import etree

from gfmd_desktop.domain.sheet import Capitals, Look, Rise
from gfmd_desktop.word.names import w
from gfmd_desktop.word.sheets.styles import Styles, properties
from gfmd_desktop.word.sheets.theme import ThemeFonts
from gfmd_desktop.word.sheets.values import VAL, Layers, attribute, colour, integer, is_on, nearest, shade, switch

_RUN_PROPERTIES = w("rPr")
_RISES = {"superscript": Rise.SUPERSCRIPT, "subscript": Rise.SUBSCRIPT}
_HIGHLIGHTS = {
    "black": "000000",
    "blue": "0000FF",
    "cyan": "00FFFF",
    "darkBlue": "000080",
    "darkCyan": "008080",
    "darkGray": "808080",
    "darkGreen": "008000",
    "darkMagenta": "800080",
    "darkRed": "800000",
    "darkYellow": "808000",
    "green": "00FF00",
    "lightGray": "C0C0C0",
    "magenta": "FF00FF",
    "red": "FF0000",
    "white": "FFFFFF",
    "yellow": "FFFF00",
}
_LARGEST = 3_276  # half points: Word goes no further


@dataclass(frozen=True, slots=True, eq=False)
class Surroundings:
    """What the style of a table says about words and paragraphs in one of its cells."""

    runs: Layers = ()
    paragraphs: Layers = ()


NOWHERE = Surroundings()


@dataclass(frozen=True, slots=True)
class _Levels:
    """The properties that bear on some words: their own, and those of each kind of style."""

    own: Layers
    styles: tuple[Layers, Layers, Layers]
    defaults: Layers

    @property
    def all(self) -> Layers:
        return (*self.own, *chain.from_iterable(self.styles), *self.defaults)

    def toggled(self, name: str) -> bool:
        """A switch set by styles of two kinds is off again; set by the words themselves it is as they say."""
        tag = w(name)
        own = nearest(self.own, tag)
        if own is not None:
            return is_on(own)
        if switch(self.defaults, tag):
            return True
        return sum(switch(level, tag) for level in self.styles) % 2 == 1


class Looks:
    """Answers how words look; the same properties are worked out once."""

    def __init__(self, styles: Styles, theme: ThemeFonts) -> None:
        self._styles = styles
        self._theme = theme
        self._known: dict[tuple[object, ...], Look | None] = {}

    def of(self, own: Layers, paragraph_style: str, around: Surroundings = NOWHERE) -> Look | None:
        """Return the look of words with properties of their own in a paragraph of a style; None when they are hidden."""
        key = (*(etree.tostring(each, with_tail=False) for each in own), paragraph_style, around)
        if key not in self._known:
            self._known[key] = self._look(self._levels(own, paragraph_style, around))
        return self._known[key]

    def _levels(self, own: Layers, paragraph_style: str, around: Surroundings) -> _Levels:
        named = attribute(own, w("rStyle"), VAL) or ""
        character = properties(self._styles.chain("character", named), _RUN_PROPERTIES)
        paragraph = properties(self._styles.chain("paragraph", paragraph_style), _RUN_PROPERTIES)
        return _Levels(own, (character, paragraph, around.runs), self._styles.run_defaults)

    def _look(self, levels: _Levels) -> Look | None:
        if levels.toggled("vanish"):
            return None
        layers = levels.all
        complex_script = switch(layers, w("rtl")) or switch(layers, w("cs"))
        twin = "Cs" if complex_script else ""
        size = max(2, min(_LARGEST, integer(attribute(layers, w(f"sz{twin}"), VAL), 20)))
        return Look(
            family=self._family(layers, complex_script=complex_script),
            size=size,
            bold=levels.toggled(f"b{twin}"),
            italic=levels.toggled(f"i{twin}"),
            underline=attribute(layers, w("u"), VAL) not in (None, "none"),
            struck=levels.toggled("strike") or levels.toggled("dstrike"),
            colour=colour(attribute(layers, w("color"), VAL)),
            fill=_fill(layers),
            rise=_RISES.get(attribute(layers, w("vertAlign"), VAL) or "", Rise.NONE),
            capitals=_capitals(levels),
            kerned=0 < integer(attribute(layers, w("kern"), VAL)) <= size,
        )

    def _family(self, layers: Layers, *, complex_script: bool) -> str:
        named = (fonts for layer in layers if (fonts := layer.find(w("rFonts"))) is not None)
        names = (("cs", "cstheme"),) if complex_script else (("ascii", "asciiTheme"), ("hAnsi", "hAnsiTheme"))
        for fonts in named:
            for name, theme in names:
                family = self._theme.family(fonts.get(w(theme))) or str(fonts.get(w(name), ""))
                if family:
                    return family
        return ""


def _fill(layers: Layers) -> str:
    for layer in layers:
        highlight = layer.find(w("highlight"))
        if highlight is not None:
            return _HIGHLIGHTS.get(highlight.get(VAL, ""), "")
    return shade(nearest(layers, w("shd")))


def _capitals(levels: _Levels) -> Capitals:
    if levels.toggled("caps"):
        return Capitals.ALL
    return Capitals.SMALL if levels.toggled("smallCaps") else Capitals.AS_WRITTEN
