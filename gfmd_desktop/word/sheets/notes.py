"""Footnotes and endnotes: numbered as they are referred to, printed together at the end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from gfmd_desktop.word.names import w

_KINDS = {w("footnoteReference"): "footnote", w("endnoteReference"): "endnote"}


@dataclass(slots=True)
class Notes:
    """The notes referred to so far, in order; `current` is the number of the note being read."""

    referred: list[tuple[str, str]] = field(default_factory=list)
    current: int = 0

    def number(self, reference: etree._Element) -> str:
        """Return what a reference shows: its number, or inside a note that note's own."""
        kind = _KINDS.get(str(reference.tag))
        if kind is None:
            return str(self.current)
        if reference.get(w("customMarkFollows"), "0").lower() not in ("0", "false", "off"):
            return ""
        self.referred.append((kind, reference.get(w("id"), "")))
        return str(len(self.referred))

    def of(self, kind: str, root: etree._Element) -> Iterator[tuple[int, etree._Element]]:
        """Yield the notes of one part that were referred to, with their numbers."""
        by_id = {each.get(w("id"), ""): each for each in root.iterchildren(w(kind))}
        for number, (referred_kind, note) in enumerate(self.referred, start=1):
            if referred_kind == kind and note in by_id:
                yield number, by_id[note]
