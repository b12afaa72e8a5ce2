"""Samples are looked at in copies, to be ruined freely; a copy nobody wrote in serves again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gfmd_desktop.services.copying import is_untouched_copy

if TYPE_CHECKING:
    from gfmd_desktop.domain.report import Report
    from gfmd_desktop.services.window_services import WindowServices

_AS_MADE = 1
"""The revision of a report in which nothing was changed yet."""


def copy_to_try(services: WindowServices, sample: Report) -> str:
    """Return the id of a copy of a sample: one at hand in which nobody wrote, not even a note, else a new one."""
    for entry in services.library.list():
        listed = entry.listed
        as_made = (listed.template, listed.revision) == (sample.template, _AS_MADE)
        if as_made and is_untouched_copy(services.library.get(listed.id), sample) and not services.notes.of(listed.id):
            return listed.id
    return services.library.add_copy(sample).id
