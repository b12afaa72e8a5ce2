"""What a template.json says: read strictly as data, and valid data as domain values."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from gfmd_desktop.checked_json import strict
from gfmd_desktop.domain.plain_data import block_from_data
from gfmd_desktop.domain.rich_text import RichText
from gfmd_desktop.domain.template import Answer, Field, FilledBy, Kind, Option, Part, Rows, Section, Template
from gfmd_desktop.errors import Refusal, Refused

FORMAT, VERSION = "gfmd-template", 1
TEMPLATE_FILE, LAYOUT_FILE = "template.json", "layout.docx"
MAX_BYTES = 2 * 1024 * 1024
Data = Mapping[str, Any]


def read_data(folder: Path) -> dict[str, Any]:
    """Return what the template.json of a folder says, unchecked; OSError when it cannot be read, Refused as by `parse`."""
    file = folder / TEMPLATE_FILE
    return parse(file.read_bytes(), str(file))


def parse(template_json: bytes, subject: str) -> dict[str, Any]:
    """Return the data of a template.json; Refused when it is no JSON, no template, or of a newer format."""
    if len(template_json) > MAX_BYTES:
        raise Refused(Refusal.TOO_LARGE, subject, detail=str(MAX_BYTES))
    data = strict.parse(template_json, subject)
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise Refused(Refusal.BROKEN_TEMPLATE, subject, where="format", detail=f"this must be “{FORMAT}”")
    version = data.get("version")
    if type(version) is int and version > VERSION:
        raise Refused(Refusal.NEWER_VERSION, subject, where="version", detail=str(version))
    return data


def template_from_data(data: Data) -> Template:
    """Return the template that valid data describes; keys of the organisers' own (`x-…`) are left out."""
    optional = {"annex_title": data["annex_title"]} if "annex_title" in data else {}
    return Template(
        id=data["id"],
        revision=data["revision"],
        title=data["title"],
        short_title=data["short_title"],
        family=data["family"],
        language=data["language"],
        filled_by=FilledBy(data["filled_by"]),
        parts=tuple(_part(part) for part in data.get("parts", ())),
        sections=tuple(_section(section) for section in data["sections"]),
        heading=_rich_text(data.get("heading")),
        **optional,
    )


def _part(data: Data) -> Part:
    return Part(
        id=data["id"],
        title=data["title"],
        short_title=data.get("short_title", ""),
        day=date.fromisoformat(data["day"]) if "day" in data else None,
        guidance=_rich_text(data.get("guidance")),
    )


def _section(data: Data) -> Section:
    return Section(
        id=data["id"],
        title=data["title"],
        number=data.get("number", ""),
        short_title=data.get("short_title", ""),
        part=data.get("part"),
        guidance=_rich_text(data.get("guidance")),
        fields=_fields(data["fields"]),
    )


def _fields(data: list[Data]) -> tuple[Field, ...]:
    return tuple(_field(field) for field in data)


def _field(data: Data) -> Field:
    return Field(
        id=data["id"],
        kind=Kind(data["kind"]),
        label=data["label"],
        labels=tuple(data.get("labels", ())),
        short_label=data.get("short_label", ""),
        guidance=_rich_text(data.get("guidance")),
        answer=Answer(data.get("answer", Answer.EXPECTED)),
        limit=data.get("limit"),
        rows=Rows(data.get("rows", Rows.GROW)),
        max_words=data.get("max_words"),
        options=tuple(Option(option["id"], option["label"]) for option in data.get("options", ())),
        shown_with=data.get("shown_with"),
        fields=_fields(data.get("fields", [])),
    )


def _rich_text(data: list[dict[str, Any]] | None) -> RichText:
    return tuple(block_from_data(block) for block in data or ())
