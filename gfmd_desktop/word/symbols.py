"""Characters of symbol fonts as characters that any font has."""

from __future__ import annotations

import unicodedata
from typing import Final

_BULLET: Final = "•"
_WINGDINGS: Final = {
    0x2D: "–",
    0x4A: "☺",
    0x4C: "☹",
    0x6E: "■",
    0x6F: "□",
    0x76: "❖",
    0xA7: "▪",
    0xA8: "▫",
    0xB7: "•",
    0xD8: "➢",
    0xDF: "←",
    0xE0: "→",
    0xE1: "↑",
    0xE2: "↓",
    0xF0: "⇒",
    0xFB: "✗",
    0xFC: "✓",
    0xFD: "☒",
    0xFE: "☑",
}
_WINGDINGS_2: Final = {0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0xA3: "□"}
_SYMBOL: Final = {
    0x2D: "−",
    0xA3: "≤",
    0xAB: "↔",
    0xAC: "←",
    0xAD: "↑",
    0xAE: "→",
    0xAF: "↓",
    0xB1: "±",
    0xB3: "≥",
    0xB4: "×",
    0xB7: "•",
    0xB8: "÷",
    0xB9: "≠",
    0xBA: "≡",
    0xBB: "≈",
    0xBC: "…",
    0xC5: "⊕",
    0xD6: "√",
    0xDE: "⇒",
}
_BY_FONT: Final = {"symbol": _SYMBOL, "wingdings": _WINGDINGS, "wingdings 2": _WINGDINGS_2}
_PRIVATE: Final = range(0xE000, 0xF900)
_FONT_BASE: Final = 0xF000


def symbols(text: str) -> str:
    """Return text with the characters of symbol fonts as those any font has; bullets stand for what is not known."""
    return "".join(
        _shown(ord(character), _WINGDINGS) if ord(character) in _PRIVATE else character for character in text
    )


def symbol(code: str, font: str) -> str:
    """Return the character a symbol element stands for; `code` is its hexadecimal number in the font, "" comes of nonsense."""
    try:
        number = int(code, 16)
        character = chr(number)
    except (ValueError, OverflowError):
        return ""
    known = _BY_FONT.get(font.strip().casefold())
    if number in _PRIVATE:
        return _shown(number, known if known is not None else _WINGDINGS)
    if known is not None and 0x20 <= number < 0x100:
        return _shown(number, known)
    return "" if unicodedata.category(character) in ("Cc", "Cs", "Cn") else character


def _shown(number: int, known: dict[int, str]) -> str:
    return known.get(number - _FONT_BASE if number in _PRIVATE else number, _BULLET)
