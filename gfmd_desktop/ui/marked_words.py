"""Two wordings as one rich text: words that went are struck through, words that came underlined; the colours only repeat it."""

from __future__ import annotations

from collections.abc import Collection
from html import escape

from gfmd_desktop.services.changes import Came, word_differences
from gfmd_desktop.ui.theme import Colours

EVERYTHING = frozenset(Came)


def marked_words(before: str, after: str, colours: Colours, shown: Collection[Came] = EVERYTHING) -> str:
    """Return both texts as HTML of a label; of `shown` only: SAME and NEW alone give the later text, with what is new in it."""
    styles = {
        Came.SAME: "",
        Came.GONE: f"color:{colours.bad}; background:{colours.bad_ground}; text-decoration:line-through",
        Came.NEW: f"color:{colours.good}; background:{colours.good_ground}; text-decoration:underline",
    }
    pieces = (piece for piece in word_differences(before, after) if piece.came in shown)
    return "".join(
        f'<span style="{styles[piece.came]}">{escape(piece.text).replace(chr(10), "<br>")}</span>' for piece in pieces
    )
