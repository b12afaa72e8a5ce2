"""The styles of a Word file: what a style says itself, and after it what the styles it is based on say."""

from __future__ import annotations

from functools import cache

from lxml import etree

from gfmd_desktop.word.names import w
from gfmd_desktop.word.sheets.values import VAL, Layers

_MOST_STYLES = 32
_RUN, _PARAGRAPH = w("rPr"), w("pPr")


class Styles:
    """Looks styles up by id; a style that is missing or not of the kind asked for says nothing."""

    def __init__(self, root: etree._Element | None) -> None:
        self._by_id: dict[tuple[str, str], etree._Element] = {}
        self._default: dict[str, str] = {}
        for style in root.iterchildren(w("style")) if root is not None else ():
            kind, style_id = style.get(w("type"), "paragraph"), style.get(w("styleId"), "")
            self._by_id.setdefault((kind, style_id), style)
            if _is_default(style):
                self._default.setdefault(kind, style_id)
        self.run_defaults = _default(root, "rPrDefault", _RUN)
        self.paragraph_defaults = _default(root, "pPrDefault", _PARAGRAPH)
        self.chain = cache(self._chain)

    def default(self, kind: str) -> str:
        """Return the id of the style of a kind that is used where none is named ("" when the file has none)."""
        return self._default.get(kind, "")

    def _chain(self, kind: str, style_id: str) -> Layers:
        """Return a style and those it is based on, itself first."""
        found: list[etree._Element] = []
        style = self._by_id.get((kind, style_id))
        while style is not None and style not in found and len(found) < _MOST_STYLES:
            found.append(style)
            base = style.find(w("basedOn"))
            style = self._by_id.get((kind, base.get(VAL, ""))) if base is not None else None
        return tuple(found)


def properties(styles: Layers, tag: str) -> Layers:
    """Return what each of several styles says in its properties of one kind (`w:rPr`, `w:pPr`, `w:tblPr`)."""
    return tuple(found for style in styles if (found := style.find(tag)) is not None)


def _is_default(style: etree._Element) -> bool:
    return style.get(w("default"), "0").lower() in ("1", "true", "on")


def _default(root: etree._Element | None, group: str, tag: str) -> Layers:
    if root is None:
        return ()
    found = root.find(f"{w('docDefaults')}/{w(group)}/{tag}")
    return () if found is None else (found,)
