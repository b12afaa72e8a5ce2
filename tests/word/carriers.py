"""The carriers of identity in a Word file: which of those that left are still there, and which the documentation says are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from gfmd_desktop.word.reading.identity_line import reference_in
from gfmd_desktop.word.reading.opening import OpenedFile, open_file

DOCUMENTATION = Path(__file__).resolve().parents[2] / "docs" / "importing.md"
WAYS = {"docx": "as Word", "odt": "through .odt", "rtf": "through .rtf", "doc": "through .doc"}
"""The column of the documentation for every kind of file that an export was saved as on its way."""


@dataclass(frozen=True, slots=True)
class _Held:
    bookmarks: frozenset[str]
    tags: frozenset[str]
    titles: frozenset[str]
    words: frozenset[str]

    @classmethod
    def by(cls, file: OpenedFile) -> _Held:
        blocks = file.walked.blocks
        controls = [control for block in blocks for control in block.controls]
        ours = frozenset(name for block in blocks for name in block.anchors if name.startswith("_g1_"))
        tags, titles = frozenset(each.tag for each in controls), frozenset(each.alias for each in controls)
        return cls(ours, tags - {""}, titles - {""}, frozenset(block.text for block in blocks))


def carried(sent: bytes, back: bytes) -> dict[str, bool]:
    """Return which carriers of a file that was sent are still whole in what came back."""
    left, came = open_file(sent, "sent"), open_file(back, "back")
    then, now = _Held.by(left), _Held.by(came)
    return {
        "bookmarks": then.bookmarks <= now.bookmarks,
        "properties": came.identity == left.identity,
        "payload": came.payload.exported == left.payload.exported,
        "tags": then.tags <= now.tags,
        "titles of controls": then.titles <= now.titles,
        "reference line": reference_in(came.walked) == reference_in(left.walked) is not None,
        "words": then.words <= now.words,
    }


def documented(way: str, version: tuple[int, ...]) -> dict[str, bool]:
    """Return which carriers survive a way, as the documentation has it for a version of LibreOffice, or the last before it."""
    found: dict[str, tuple[tuple[int, ...], str]] = {}
    for row in _rows():
        since = tuple(map(int, re.findall(r"\d+", row["LibreOffice"])))
        if since <= version and since >= found.get(row["carrier"], ((), ""))[0]:
            found[row["carrier"]] = since, row[WAYS[way]]
    return {carrier: said == "kept" for carrier, (_, said) in found.items() if said != "–"}


def _rows() -> Iterator[dict[str, str]]:
    section = DOCUMENTATION.read_text(encoding="utf-8").partition("### What survives LibreOffice")[2]
    lines = [line for line in section.partition("\n\n")[0].splitlines() if line.startswith("|")]
    head, _, *rows = ([cell.strip() for cell in line.strip("|").split("|")] for line in lines)
    return (dict(zip(head, row, strict=True)) for row in rows)
