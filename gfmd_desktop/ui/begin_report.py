"""Beginning a report from anywhere in the window: kept before its first letter, laid open at once."""

from __future__ import annotations

from gfmd_desktop.domain.template import Template
from gfmd_desktop.services.beginning import about_session, begin
from gfmd_desktop.storage.records import ProgrammeSession
from gfmd_desktop.ui.desk import Desk


def begin_report(desk: Desk, template: Template, session: ProgrammeSession | None = None) -> str:
    """Begin a report of a form, about a session of the programme if there is one, and return its id."""
    report = begin(template)
    if session is None:
        desk.add(report)
        return report.id
    desk.add(about_session(report, template, session))
    desk.save(lambda services: services.programme.assign(report.id, session.id))
    return report.id
