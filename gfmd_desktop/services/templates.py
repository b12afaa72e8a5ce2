"""Templates as organisers handle them: looked through for faults, installed whole or not at all."""

from __future__ import annotations

import secrets
import shutil
from dataclasses import dataclass
from pathlib import Path

from gfmd_desktop.domain.report import TemplateRef
from gfmd_desktop.domain.template import Template
from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.services.files import read_whole, sync_folder, trouble_of, write_new
from gfmd_desktop.services.trial import trial_findings
from gfmd_desktop.templates.content import LAYOUT_FILE, MAX_BYTES, TEMPLATE_FILE, parse, template_from_data
from gfmd_desktop.templates.fault_kinds import FaultKind, TemplateFault
from gfmd_desktop.templates.faults import faults_of, missing_layout
from gfmd_desktop.templates.packing import MAX_FILE, TemplateFiles, unpack
from gfmd_desktop.templates.shelf import Shelf, ShelfEntry
from gfmd_desktop.word.layout import LayoutFault
from gfmd_desktop.word.layout import faults as layout_faults


@dataclass(frozen=True, slots=True)
class Inspected:
    """A template that was looked through: its files, its faults, and what it says when that can be understood."""

    source: str
    files: TemplateFiles
    faults: tuple[TemplateFault, ...]
    template: Template | None

    @property
    def is_usable(self) -> bool:
        """Whether it may be installed; what is only worth a look does not count."""
        return not any(fault.kind.forbids_use for fault in self.faults)


@dataclass(frozen=True, slots=True)
class Installed:
    """A template in its place, and whether the very same one was there before."""

    template: Template
    already_there: bool


class TemplateService:
    """Looks through and installs templates; `folder` is where installed ones are kept, and one of the shelf's."""

    def __init__(self, shelf: Shelf, folder: Path) -> None:
        self._shelf = shelf
        self._folder = folder

    def inspect(self, source: Path) -> Inspected:
        """Look through a folder or zip; Refused when it cannot be read as a template at all."""
        files = _from_folder(source) if source.is_dir() else unpack(read_whole(source, MAX_FILE), str(source))
        data = parse(files.template, str(source))
        faults = faults_of(data)
        if any(fault.kind is FaultKind.BREAKS_SCHEMA for fault in faults):
            return Inspected(str(source), files, faults, None)
        template = template_from_data(data)
        return Inspected(str(source), files, (*faults, *_layout_faults(files, template)), template)

    def install(self, inspected: Inspected) -> Installed:
        """Put an inspected template on the shelf.

        Refused BROKEN_TEMPLATE with faults that forbid use, TEMPLATE_TAKEN when another one has its id and revision.
        """
        template = inspected.template
        if template is None or not inspected.is_usable:
            raise Refused(Refusal.BROKEN_TEMPLATE, inspected.source)
        entry = self._same_revision(template)
        if entry is None:
            self._put(inspected.files, template)
        elif not _same_files(entry, inspected.files):
            origin = "built-in" if entry.built_in else "installed"
            taken = f"{template.id}, revision {template.revision}"
            raise Refused(Refusal.TEMPLATE_TAKEN, inspected.source, where=origin, detail=taken)
        return Installed(template, already_there=entry is not None)

    def _same_revision(self, template: Template) -> ShelfEntry | None:
        ref = TemplateRef(template.id, template.revision)
        return next((entry for entry in self._shelf.entries() if entry.ref == ref), None)

    def _put(self, files: TemplateFiles, template: Template) -> None:
        target = self._folder / f"{template.id}@{template.revision}"
        beside = self._folder / f".{secrets.token_hex(8)}"
        try:
            beside.mkdir(parents=True)
            write_new(beside / TEMPLATE_FILE, files.template)
            if files.layout is not None:
                write_new(beside / LAYOUT_FILE, files.layout)
            _set_aside(target)
            beside.rename(target)
            sync_folder(self._folder)
        except OSError as error:
            raise trouble_of(error, str(self._folder)) from error
        finally:
            shutil.rmtree(beside, ignore_errors=True)


def _from_folder(folder: Path) -> TemplateFiles:
    if not (folder / TEMPLATE_FILE).exists():
        raise Refused(Refusal.BROKEN_TEMPLATE, str(folder), where=TEMPLATE_FILE, detail="it is missing")
    layout = folder / LAYOUT_FILE
    return TemplateFiles(
        read_whole(folder / TEMPLATE_FILE, MAX_BYTES), read_whole(layout, MAX_FILE) if layout.exists() else None
    )


def _layout_faults(files: TemplateFiles, template: Template) -> tuple[TemplateFault, ...]:
    if files.layout is None:
        return missing_layout(template)
    found = tuple(_fault(each) for each in layout_faults(files.layout, template))
    if any(fault.kind.forbids_use for fault in found):
        return found
    unsound = trial_findings(template, files.layout)
    return (*found, *(TemplateFault(FaultKind.UNSOUND, "", finding) for finding in unsound))


def _fault(found: LayoutFault) -> TemplateFault:
    kind = FaultKind(found.kind.value)
    is_about_an_anchor = kind not in (FaultKind.LEFT_OUT, FaultKind.UNSOUND)
    return TemplateFault(kind, found.anchor) if is_about_an_anchor else TemplateFault(kind, "", found.anchor)


def _same_files(entry: ShelfEntry, files: TemplateFiles) -> bool:
    """The layout counts byte for byte, template.json for what it says."""
    there = _from_folder(entry.folder)
    same_words = parse(there.template, entry.id) == parse(files.template, entry.id)
    return same_words and there.layout == files.layout


def _set_aside(folder: Path) -> None:
    """A folder in the way that is no template any more is renamed, not deleted."""
    if folder.exists():
        folder.rename(folder.with_name(f".damaged-{secrets.token_hex(4)}-{folder.name}"))
