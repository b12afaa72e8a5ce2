"""Which report a Word file is: the custom properties, which survive every editor measured."""

from __future__ import annotations

from dataclasses import dataclass

from gfmd_desktop.domain.report import TemplateRef
from gfmd_desktop.errors import Refused
from gfmd_desktop.word.package import Package
from gfmd_desktop.word.writing.identity import CUSTOM_NS


@dataclass(frozen=True, slots=True)
class Identity:
    """The report, revision, template, language and part an exported file names."""

    report: str
    revision: int
    template: TemplateRef
    language: str
    part: str | None


def read_identity(package: Package) -> Identity | None:
    """Return what the custom properties say; None when they do not name a report and its template."""
    values = _custom_properties(package)
    revision, template_revision = values.get("gfmd.rev", ""), values.get("gfmd.tplrev", "")
    if not (values.get("gfmd.doc") and values.get("gfmd.tpl") and revision.isdigit() and template_revision.isdigit()):
        return None
    template = TemplateRef(values["gfmd.tpl"], int(template_revision))
    return Identity(values["gfmd.doc"], int(revision), template, values.get("gfmd.lang", "en"), values.get("gfmd.part"))


def _custom_properties(package: Package) -> dict[str, str]:
    name = package.related("", "custom-properties")
    if name is None:
        return {}
    try:
        root = package.xml(name)
    except Refused:
        return {}
    return {
        str(held.get("name", "")): "".join(map(str, held.itertext()))
        for held in root.iterchildren(f"{{{CUSTOM_NS}}}property")
    }
