"""The fonts of a Word file's theme: what `minorHAnsi` and its kind stand for."""

from __future__ import annotations

from lxml import etree

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_SCRIPTS = {"Bidi": "cs", "EastAsia": "ea", "Ascii": "latin", "HAnsi": "latin"}


class ThemeFonts:
    """Answers names of fonts for theme references."""

    def __init__(self, root: etree._Element | None) -> None:
        self._fonts: dict[str, str] = {}
        scheme = next(root.iter(f"{_A}fontScheme"), None) if root is not None else None
        for size in ("major", "minor") if scheme is not None else ():
            fonts = scheme.find(f"{_A}{size}Font") if scheme is not None else None
            for ending, script in _SCRIPTS.items() if fonts is not None else ():
                self._fonts[f"{size}{ending}"] = _family(fonts, script)

    def family(self, reference: str | None) -> str:
        """Return the font a reference stands for ("" when the theme does not say)."""
        return self._fonts.get(reference or "", "")


def _family(fonts: etree._Element | None, script: str) -> str:
    if fonts is None:
        return ""
    named = fonts.find(f"{_A}{script}")
    family = str(named.get("typeface", "")) if named is not None else ""
    if family or script != "cs":
        return family
    arabic = next((each for each in fonts.iterchildren(f"{_A}font") if each.get("script") == "Arab"), None)
    return str(arabic.get("typeface", "")) if arabic is not None else ""
