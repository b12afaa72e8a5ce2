"""Every official word of a template, and where it is looked for."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

TEMPLATES = Path(__file__).parents[2] / "resources" / "templates"
OFFICIAL = ("gfmd-csd-2016", "gfmd-csd-2017", "gfmd-csd-2018")
EVERY = (*OFFICIAL, "gfmd-synthesis")

Json = dict[str, Any]
SIGNS = {"bold": ("**", "**"), "italic": ("<i>", "</i>"), "underline": ("<u>", "</u>")}


def template(template_id: str) -> Json:
    """Return template.json as it stands in its folder."""
    read: Json = json.loads((TEMPLATES / template_id / "template.json").read_text(encoding="utf-8"))
    return read


def fields(described: Json) -> Iterator[Json]:
    """Yield the fields of all sections in order."""
    for section in described["sections"]:
        yield from section["fields"]


def plain(block: Json) -> str:
    """Return a paragraph without its marks."""
    return "".join(span["text"] for span in block["spans"])


def marked_up(block: Json) -> str:
    """Return a paragraph with its marks written as the report texts write them."""
    return "".join(_marked_up(span) for span in block["spans"])


def _marked_up(span: Json) -> str:
    before, after = "", ""
    for mark in span["marks"]:
        before, after = before + SIGNS[mark][0], SIGNS[mark][1] + after
    return f"{before}{span['text']}{after}"


def rich_texts(described: Json) -> Iterator[Json]:
    """Yield every paragraph of rich text: heading and guidance of parts, sections and fields."""
    yield from described.get("heading", ())
    for owner in (*described.get("parts", ()), *described["sections"], *fields(described)):
        yield from owner.get("guidance", ())


def titles(described: Json) -> Iterator[str]:
    """Yield the titles of parts and sections."""
    yield from (titled["title"] for titled in (*described.get("parts", ()), *described["sections"]))


def labels(field: Json, items: int | None = None) -> Iterator[str]:
    """Yield what a field and its sub-fields are called on the page, for the first `items` items (default: its limit)."""
    yield field["label"]
    shown = field.get("limit", 1) if items is None else items
    for sub in field.get("fields", ()):
        if "shown_with" not in sub:
            named = sub.get("labels", [sub["label"].replace("{n}", str(n)) for n in range(1, shown + 1)])
            yield from named[:shown]


def without_marks(text: str) -> str:
    """Return a report's text without HTML and Markdown marks, white space as single blanks."""
    text = re.sub(r"</?[a-z][^>]*>", "", text)
    text = re.sub(r"\*\*(.+?)\*\*", r"\1", text)
    return in_one_line(re.sub(r"\*([^*\n]+)\*", r"\1", text))


def in_one_line(text: str) -> str:
    """Return text with its white space as single blanks."""
    return " ".join(text.split())
