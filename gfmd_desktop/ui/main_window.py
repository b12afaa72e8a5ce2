"""The window's frame: header, outline at the left, the form in the middle, the side panel at the right, hints at the foot.

It lays things out and shows what it is given; what happens is decided elsewhere (`ui.workbench`).
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFrame, QLabel, QMainWindow, QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from gfmd_desktop.ui.commands import Commands
from gfmd_desktop.ui.header import Header
from gfmd_desktop.ui.panels.outline import Outline
from gfmd_desktop.ui.panels.report_view import ReportView
from gfmd_desktop.ui.qt import override
from gfmd_desktop.ui.side.side_panel import SidePanel
from gfmd_desktop.ui.theme import Colours, set_role

_SHARES = (1, 3, 2)


class MainWindow(QMainWindow):
    """The one window of the program."""

    closing = Signal(object)
    """Somebody closes the window (the QCloseEvent: ignore it to stay)."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.commands = Commands(self)
        self.side = SidePanel()
        self.outline = Outline(colours)
        self.splitter = QSplitter()
        self.words = QLabel()
        self._middle = QStackedWidget()
        self._left = QFrame()
        self._form: ReportView | None = None

    def build(self, start_page: QWidget) -> None:
        """Put everything in its place; the commands must have been added."""
        self.header = Header(self.commands["check"], self.commands["export"])
        self._start_page = start_page
        self._middle.addWidget(start_page)
        self._lay_out_left()
        self.splitter.addWidget(self._left)
        self.splitter.addWidget(self._middle)
        self.splitter.addWidget(self.side)
        for place, share in enumerate(_SHARES):
            self.splitter.setStretchFactor(place, share)
            self.splitter.setCollapsible(place, place != 1)
        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.splitter, 1)
        self.setCentralWidget(central)
        self._lay_out_foot()
        self.setWindowTitle(self.tr("Reports"))
        set_role(self.side, "sheet")
        set_role(self._middle, "ground")

    def show_form(self, form: ReportView, title: str) -> None:
        """Show a report's form in the middle, and what goes with it around it."""
        self._take_out_form()
        self._form = form
        self._middle.addWidget(form)
        self._middle.setCurrentWidget(form)
        self._left.show()
        self.side.show()
        self.setWindowTitle(title)

    def show_start(self) -> None:
        """Show the page the program begins with."""
        self._take_out_form()
        self._middle.setCurrentWidget(self._start_page)
        self._left.hide()
        self.side.hide()
        self.setWindowTitle(self.tr("Reports"))

    def _take_out_form(self) -> None:
        if self._form is not None:
            self._middle.removeWidget(self._form)
            self._form = None

    def _lay_out_left(self) -> None:
        caption = QLabel(self.tr("SECTIONS"))
        set_role(caption, "caption")
        column = QVBoxLayout(self._left)
        column.setContentsMargins(8, 14, 8, 10)
        column.addWidget(caption)
        column.addWidget(self.outline, 1)
        for name in ("reports", "new"):
            button = QPushButton(self.commands[name].text())
            button.clicked.connect(self.commands[name].trigger)
            set_role(button, "link")
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        set_role(self._left, "sheet")

    def _lay_out_foot(self) -> None:
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(self.words)
        for name in ("next_problem", "palette"):
            action = self.commands[name]
            hint = QLabel(f"<b>{action.shortcut().toString()}</b> {action.text()}")
            self.statusBar().addPermanentWidget(hint)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit(event)
