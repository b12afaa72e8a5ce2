"""What the composition root gives the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from gfmd_desktop.domain.report import Report, TemplateRef
from gfmd_desktop.domain.template import Template
from gfmd_desktop.services.journal import Journal
from gfmd_desktop.services.window_state import WindowState

if TYPE_CHECKING:
    from gfmd_desktop.domain.sheet import Sheet
    from gfmd_desktop.services.arriving import Cancel, Incoming
    from gfmd_desktop.services.glancing import Glance
    from gfmd_desktop.services.window_services import WindowServices
    from gfmd_desktop.templates.shelf import ShelfEntry


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The library, the templates and the user's own folders, as functions that bring what they need when they are called."""

    library: Path
    resources: Path
    open_services: Callable[[], WindowServices]
    """Opens the library for writing; called in the thread that saves."""
    glance: Callable[[str], Glance | None]
    """Returns the report to show first, before the library is open."""
    templates: Callable[[], tuple[ShelfEntry, ...]]
    template_for: Callable[[TemplateRef], Template]
    layout_for: Callable[[Template], bytes]
    read_report: Callable[[Path], Report]
    """Returns the report of a report file or Word file; Refused when it is none."""
    read_incoming: Callable[[Path, Cancel, TemplateRef | None], Incoming]
    """Returns what a file that comes in holds, read as a template if one is named; Refused, or Cancelled."""
    read_as_new: Callable[[Path, TemplateRef], Incoming]
    """Returns what a Word file holds, read as a template and belonging to no report of the library; Refused."""
    read_sealed: Callable[[Path, str], Incoming]
    """Returns what a hand-over file holds that a passphrase opens; Refused WRONG_PASSPHRASE when it does not."""
    make_pdf: Callable[[Sheet, str], bytes]
    """Draws pages as a PDF with a title."""
    clock: Callable[[], datetime]
    journal: Journal
    """Where goes what is typed before the library is open."""
    state: WindowState
    remember: Callable[[WindowState], None]
