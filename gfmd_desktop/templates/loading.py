"""A template as it comes from outside, checked before it is believed."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from gfmd_desktop.domain.template import Template
from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.templates.content import read_data, template_from_data
from gfmd_desktop.templates.faults import faults_of


def load(source: Path | Mapping[str, Any], subject: str = "") -> Template:
    """Return the template of a folder, or of template.json's data; Refused BROKEN_TEMPLATE with its first fault.

    OSError when the folder has no template.json that can be read.
    """
    data = read_data(source) if isinstance(source, Path) else source
    found = [fault for fault in faults_of(data) if fault.kind.forbids_use]
    if found:
        named = subject or (str(source) if isinstance(source, Path) else "")
        raise Refused(Refusal.BROKEN_TEMPLATE, named, where=found[0].where, detail=found[0].detail)
    return template_from_data(data)
