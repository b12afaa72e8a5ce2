"""The organisers' words, as they stand in template.json."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from lxml.etree import _Element as Element
from wml import run


class Words:
    """Wording of one template, by id; every look-up of something the template does not have is a KeyError."""

    def __init__(self, template: Path) -> None:
        self._data: dict[str, Any] = json.loads(template.read_text(encoding="utf-8"))
        self._parts = {part["id"]: part for part in self._data.get("parts", ())}
        self._sections = {section["id"]: section for section in self._data["sections"]}
        self._fields = {field["id"]: field for section in self._sections.values() for field in section["fields"]}

    def heading(self) -> list[list[Element]]:
        """Return the runs of each line above the first section."""
        return rich(self._data["heading"])

    def part(self, part_id: str) -> list[list[Element]]:
        """Return the runs of a part's title and of each paragraph under it, for a bold style: only the title stays bold."""
        part = self._parts[part_id]
        lines = [
            [run(span["text"], span["marks"], unmarked=["bold"]) for span in block["spans"]]
            for block in part.get("guidance", ())
        ]
        return [_emphasised(part), *lines]

    def title(self, section_id: str, *, emphasised: bool = False) -> list[Element]:
        """Return the runs of a section's title, `emphasised` with its bold words (for styles that are not bold)."""
        section = self._sections[section_id]
        return _emphasised(section) if emphasised else [run(section["title"])]

    def guidance(self, section_id: str) -> list[list[Element]]:
        """Return the runs of each paragraph of a section's guidance."""
        return rich(self._sections[section_id].get("guidance", ()))

    def field_guidance(self, field_id: str) -> list[list[Element]]:
        """Return the runs of each paragraph of a field's guidance."""
        return rich(self._fields[field_id].get("guidance", ()))

    def label(self, field_id: str) -> str:
        """Return a field's label."""
        return str(self._fields[field_id]["label"])

    def item_labels(self, list_id: str) -> list[tuple[str, str]]:
        """Return id and label of each sub-field with a place of its own, as for the first item."""
        return [
            (sub["id"], sub.get("labels", [sub["label"]])[0].replace("{n}", "1"))
            for sub in self._fields[list_id]["fields"]
            if "shown_with" not in sub
        ]


def rich(blocks: Iterable[dict[str, Any]]) -> list[list[Element]]:
    """Turn rich text into the runs of each of its paragraphs."""
    return [[run(span["text"], span["marks"]) for span in block["spans"]] for block in blocks]


def _emphasised(titled: dict[str, Any]) -> list[Element]:
    title, bold = titled["title"], titled.get("x-title-bold", [])
    if not bold:
        return [run(title)]
    pieces = re.split("(" + "|".join(map(re.escape, bold)) + ")", title)
    return [run(piece, ["bold"]) if piece in bold else run(piece, unmarked=["bold"]) for piece in pieces if piece]
