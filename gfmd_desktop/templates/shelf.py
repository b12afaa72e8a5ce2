"""The templates at hand: those shipped with the program and those installed, every revision of them, as folders."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gfmd_desktop.domain.report import TemplateRef
from gfmd_desktop.domain.template import FilledBy, Template
from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.templates.content import LAYOUT_FILE, TEMPLATE_FILE, read_data, template_from_data


@dataclass(frozen=True, slots=True)
class ShelfEntry:
    """One revision of one template and the folder it lies in."""

    id: str
    revision: int
    title: str
    short_title: str
    language: str
    filled_by: FilledBy
    folder: Path
    built_in: bool

    @property
    def ref(self) -> TemplateRef:
        """What reports of this template carry."""
        return TemplateRef(self.id, self.revision)

    @property
    def has_layout(self) -> bool:
        """Whether reports of this template can become Word files."""
        return (self.folder / LAYOUT_FILE).is_file()


class Shelf:
    """Templates in folders of folders, the first of them the program's own; looked at when asked, each template read once."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self._folders = tuple(folders)
        self._loaded: dict[TemplateRef, Template] = {}

    def entries(self) -> tuple[ShelfEntry, ...]:
        """Return every template in every revision, by id and revision; a folder whose template.json is broken is left out."""
        found: dict[TemplateRef, ShelfEntry] = {}
        for entry in self._scan():
            found.setdefault(entry.ref, entry)
        return tuple(sorted(found.values(), key=lambda entry: (entry.id, entry.revision)))

    def entry(self, wanted: TemplateRef | str) -> ShelfEntry:
        """Return an exact revision, or the newest one of an id; Refused UNKNOWN_TEMPLATE when it is not here."""
        if isinstance(wanted, TemplateRef):
            fitting = [entry for entry in self.entries() if entry.ref == wanted]
        else:
            fitting = [entry for entry in self.entries() if entry.id == wanted]
        if not fitting:
            name, revision = (wanted, "") if isinstance(wanted, str) else (wanted.id, str(wanted.version))
            raise Refused(Refusal.UNKNOWN_TEMPLATE, name, where="template", detail=revision)
        return fitting[-1]

    def template(self, wanted: TemplateRef | str) -> Template:
        """Return a template in an exact revision, or the newest of an id; Refused when it is not here or is broken."""
        if isinstance(wanted, TemplateRef) and wanted in self._loaded:
            return self._loaded[wanted]
        entry = self.entry(wanted)
        return self._loaded.setdefault(entry.ref, _load(entry))

    def templates(self) -> tuple[Template, ...]:
        """Return every template in every revision; one that is broken is left out."""
        found = []
        for entry in self.entries():
            with suppress(Refused):
                found.append(self.template(entry.ref))
        return tuple(found)

    def layout(self, template: Template) -> bytes:
        """Return the organisers' Word file of a template; Refused NO_LAYOUT when it has none."""
        entry = self.entry(TemplateRef(template.id, template.revision))
        if not entry.has_layout:
            raise Refused(Refusal.NO_LAYOUT, template.id)
        return (entry.folder / LAYOUT_FILE).read_bytes()

    def _scan(self) -> Iterator[ShelfEntry]:
        for place, shelf_folder in enumerate(self._folders):
            for found in sorted(shelf_folder.glob(f"[!.]*/{TEMPLATE_FILE}")):
                entry = _entry(found.parent, built_in=place == 0)
                if entry:
                    yield entry


def _load(entry: ShelfEntry) -> Template:
    """What ships with the program was checked by its tests; what lies in the user's folder is checked again."""
    if entry.built_in:
        return template_from_data(read_data(entry.folder))
    from gfmd_desktop.templates.loading import load  # noqa: PLC0415 - brings jsonschema, 0.1 s

    return load(entry.folder)


def _readable(folder: Path) -> dict[str, Any]:
    try:
        return read_data(folder)
    except (OSError, Refused):
        return {}


def _entry(folder: Path, *, built_in: bool) -> ShelfEntry | None:
    """Return the entry of a template.json that at least says what it is."""
    match _readable(folder):
        case {
            "id": str(template_id),
            "revision": int(revision),
            "title": str(title),
            "short_title": str(short_title),
            "language": str(language),
            "filled_by": "rapporteur" | "collation" as filled_by,
        }:
            by = FilledBy(filled_by)
            return ShelfEntry(template_id, revision, title, short_title, language, by, folder, built_in)
    return None
