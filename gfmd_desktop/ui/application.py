"""One run of the window: dressed, shown, and only then everything that takes longer than showing it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel

from gfmd_desktop.domain.report import TemplateRef
from gfmd_desktop.domain.template import Template
from gfmd_desktop.services.window_state import WindowState
from gfmd_desktop.ui.desk import Desk
from gfmd_desktop.ui.main_window import MainWindow
from gfmd_desktop.ui.theme import STYLE_SHEET, apply_theme, colours_for
from gfmd_desktop.ui.workbench import Workbench

if TYPE_CHECKING:
    from gfmd_desktop.services.glancing import Glance
    from gfmd_desktop.services.window_services import WindowServices


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the composition root gives the window."""

    open_services: Callable[[], WindowServices]
    glance: Callable[[str], Glance | None]
    template_for: Callable[[TemplateRef], Template]
    clock: Callable[[], datetime]
    resources: Path
    state: WindowState
    remember: Callable[[WindowState], None]


class Running:
    """The window and what stands behind it."""

    def __init__(self, application: QApplication, around: Surroundings) -> None:
        colours = colours_for(application)
        style_sheet = (around.resources / STYLE_SHEET).read_text(encoding="utf-8")
        apply_theme(application, colours, style_sheet, application.font().pointSizeF() * around.state.zoom)
        self.desk = Desk(around.open_services, around.template_for, around.clock)
        self.window = MainWindow(colours)
        self.workbench = Workbench(self.desk, self.window, around.remember, around.state)
        self.workbench.begin(QLabel("start"))
        last = around.glance(around.state.report_id)
        if last is not None:
            self.desk.show(last.report, last.template)
        self.window.resize(1366, 768)
        self.window.show()
        QTimer.singleShot(0, self.desk.start)
