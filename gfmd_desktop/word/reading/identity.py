"""Which report a Word file is: the custom properties, which survive every editor measured."""

from __future__ import annotations

import re
from dataclasses import dataclass

from gfmd_desktop.domain.report import Report, TemplateRef
from gfmd_desktop.errors import Refused
from gfmd_desktop.word.package import Package
from gfmd_desktop.word.writing.identity import CUSTOM_NS

_NUMBER = re.compile(r"[0-9]{1,9}")
_LANGUAGE = re.compile(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*")
_LONGEST_ID = 64


@dataclass(frozen=True, slots=True)
class Identity:
    """The report, revision, template, language, part and breakout group an exported file names."""

    report: str
    revision: int
    template: TemplateRef
    language: str
    part: str | None
    group: str | None


def read_identity(package: Package) -> Identity | None:
    """Return what the custom properties say; None when they do not name a report and its template, or make no sense."""
    values = _custom_properties(package)
    revision, template_revision = (values.get(name, "") for name in ("gfmd.rev", "gfmd.tplrev"))
    if not (_NUMBER.fullmatch(revision) and _NUMBER.fullmatch(template_revision)):
        return None
    template = TemplateRef(values.get("gfmd.tpl", ""), int(template_revision))
    language = values.get("gfmd.lang", "en")
    part, group = values.get("gfmd.part"), values.get("gfmd.group")
    return _sound(Identity(values.get("gfmd.doc", ""), int(revision), template, language, part, group))


def identity_of(exported: Report) -> Identity | None:
    """Return what a payload says, for files that lost their properties."""
    return _sound(Identity(exported.id, exported.revision, exported.template, exported.language, None, exported.group))


def _sound(said: Identity) -> Identity | None:
    """Both sources come from outside: what no report could be called is nobody's identity."""
    ids = (said.report, said.template.id)
    revisions = (said.revision, said.template.version)
    if (
        all(isinstance(each, str) and 0 < len(each) <= _LONGEST_ID for each in ids)
        and all(isinstance(each, int) and each >= 0 for each in revisions)
        and isinstance(said.language, str)
        and _LANGUAGE.fullmatch(said.language)
    ):
        return said
    return None


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
