"""The window's frame: header, messages, reports at the left, outline and form in the middle, the side panel at the right, hints below.

It lays things out and shows what it is given; what happens is decided elsewhere (`ui.workbench`).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gfmd_desktop.ui.commands import Commands
from gfmd_desktop.ui.header import Header
from gfmd_desktop.ui.messages import Messages
from gfmd_desktop.ui.navigation.navigation import Navigation
from gfmd_desktop.ui.panels.outline import Outline
from gfmd_desktop.ui.panels.report_view import ReportView
from gfmd_desktop.ui.qt import override
from gfmd_desktop.ui.rich_text.format_bar import FormatBar
from gfmd_desktop.ui.side.side_panel import SidePanel
from gfmd_desktop.ui.theme import Colours, set_role

_SHARES = (0, 1, 0)
_LEFT_CHARACTERS = 24
_FORM_EM = 25
"""When the window or the text changes its size, the form keeps so much room before what stands beside it gets any."""
_FORM_SHARE = 0.44
_FIRST_SIZES = (205, 671, 300)


class MainWindow(QMainWindow):
    """The one window of the program."""

    closing = Signal(object)
    """Somebody closes the window (the QCloseEvent: ignore it to stay)."""

    ended = Signal()
    """The program ends: threads of views must."""
    files_dropped = Signal(object)
    """Files were dropped on the window (a list of paths)."""
    form_seen = Signal(bool)
    """A form is seen from now on, or a page instead of one."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.commands = Commands(self)
        self.messages = Messages()
        self.side = SidePanel()
        self.navigation = Navigation(colours)
        self.outline = Outline(colours)
        self.splitter = QSplitter()
        self.words = QLabel()
        self.format_bar = FormatBar()
        self._drawer = QVBoxLayout()
        self._middle = QStackedWidget()
        self._left = QFrame()
        self._form: ReportView | None = None
        self._form_title = ""
        self._page: QWidget | None = None
        self._side_wanted = True
        self._navigation_wanted = True
        self._sides = (0.0, 0.0)

    def build(self) -> None:
        """Put everything in its place; the commands must have been added."""
        self.header = Header(self.commands["check"], self.commands["export"])
        self._lay_out_left()
        self.navigation.add_command(self.commands["new"], "+")
        self.navigation.add_command(self.commands["reports"], "≡")
        for place, (widget, share) in enumerate(zip((self._left, self._middle, self.side), _SHARES, strict=True)):
            self.splitter.addWidget(widget)
            self.splitter.setStretchFactor(place, share)
            self.splitter.setCollapsible(place, place != 1)
        self.splitter.setHandleWidth(1)
        self.set_sizes(_FIRST_SIZES)
        self.splitter.splitterMoved.connect(self._note_sides)
        self.splitter.installEventFilter(self)
        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.messages)
        column.addLayout(self._drawer)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self.navigation)
        across.addWidget(self.splitter, 1)
        column.addLayout(across, 1)
        column.addWidget(self._foot())
        self.setCentralWidget(central)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            self.format_bar.follow_focus(application)
        self.setWindowTitle(self.tr("Reports"))
        set_role(self.side, "sheet")
        set_role(self._middle, "ground")

    @property
    def middle(self) -> QWidget:
        """Where forms are shown; one that is made there need not be dressed anew when it comes in."""
        return self._middle

    def set_sizes(self, sizes: Sequence[int]) -> None:
        """Give left, middle and side their widths in pixels at the present size of text."""
        self.splitter.setSizes(list(sizes))
        height = self.fontMetrics().height()
        self._sides = (sizes[0] / height, sizes[2] / height)

    def add_drawer(self, drawer: QWidget) -> None:
        """Make room under the header for something that comes and goes."""
        self._drawer.addWidget(drawer)
        drawer.hide()

    def show_form(self, form: ReportView, title: str) -> None:
        """Show a report's form in the middle, and what goes with it around it."""
        left, self._form = self._form, form
        form.resize(self._middle.size())  # it is made as far as it is seen before it is shown
        self._middle.addWidget(form)
        self._show_around(form)
        if left is not None and left is not form:
            self._middle.removeWidget(left)  # after the new one took its place: nothing else is shown between them
        self.title_form(title)

    def title_form(self, title: str) -> None:
        """Call the report something (else); while a page lies over its form, the window is called after the page."""
        self._form_title = title
        if self.page is None:
            self.setWindowTitle(title)

    def take_out_form(self) -> None:
        """Show no report's form any more; a page must be shown next."""
        if self._form is not None:
            self._middle.removeWidget(self._form)
            self._form = None

    def show_page(self, page: QWidget, title: str) -> None:
        """Show a page over the whole window; a form that is open stays as it is behind it."""
        if self._middle.indexOf(page) < 0:
            self._middle.addWidget(page)
        self._page = page
        self._show_around(page)
        self.setWindowTitle(title)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def back_to_form(self) -> bool:
        """Put the page away that lies over an open form; False when there is no form."""
        if self._form is None:
            return False
        self._show_around(self._form)
        self.setWindowTitle(self._form_title)
        return True

    @property
    def page(self) -> QWidget | None:
        """The page that is seen, None when it is a form."""
        current = self._middle.currentWidget()
        return None if current is self._form else current

    @property
    def side_wanted(self) -> bool:
        """Whether the side panel is seen beside a form."""
        return self._side_wanted

    def want_side(self, wanted: bool) -> None:
        """Show the side panel beside forms, or give the form its room."""
        self._side_wanted = wanted
        self.side.setVisible(wanted and self.page is None and self.side.count() > 0)

    def want_navigation(self, wanted: bool) -> None:
        """Show the reports at the left of forms, or nothing of them."""
        self._navigation_wanted = wanted
        self.navigation.setVisible(wanted and self.page is None)

    def _show_around(self, middle: QWidget) -> None:
        pages = (self._middle.widget(place) for place in range(self._middle.count()))
        for page in filter(None, pages):
            policy = QSizePolicy.Policy.Preferred if page is middle else QSizePolicy.Policy.Ignored
            page.setSizePolicy(policy, policy)  # only the page that is seen may ask for room
        self._middle.setCurrentWidget(middle)
        is_form = middle is self._form
        self.navigation.setVisible(is_form and self._navigation_wanted)
        self._left.setVisible(is_form)
        self.words.setVisible(is_form)
        self.side.setVisible(is_form and self._side_wanted and self.side.count() > 0)
        self.form_seen.emit(is_form)

    def _lay_out_left(self) -> None:
        caption = QLabel(self.tr("SECTIONS"))
        set_role(caption, "caption")
        caption.setContentsMargins(8, 0, 8, 4)
        column = QVBoxLayout(self._left)
        column.setContentsMargins(8, 14, 8, 8)
        column.setSpacing(2)
        column.addWidget(caption)
        column.addWidget(self.outline, 1)
        set_role(self._left, "sheet")

    def _foot(self) -> QWidget:
        foot = QFrame()
        row = QHBoxLayout(foot)
        row.setContentsMargins(14, 3, 14, 3)
        row.setSpacing(16)
        row.addWidget(self.words)
        row.addStretch(1)
        row.addWidget(self.format_bar)
        row.addStretch(1)
        for name in ("next_problem", "palette", "help"):
            row.addWidget(_hint(self.commands[name]))
        set_role(foot, "foot")
        return foot

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files(event):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.files_dropped.emit(_files(event))

    def _note_sides(self) -> None:
        """Remember how wide what stands beside the form is, in lines of text: it was chosen by somebody."""
        left, _, side = self.splitter.sizes()
        height = self.fontMetrics().height()
        self._sides = (left / height, side / height if self.side.isVisible() else self._sides[1])

    def _fit_sides(self) -> None:
        """Let what stands beside the form grow and shrink with the text, but leave the form the room it needs to be read."""
        whole, height = self.splitter.width(), self.fontMetrics().height()
        least = self.fontMetrics().averageCharWidth() * _LEFT_CHARACTERS
        self._left.setMinimumWidth(min(least, whole // 5))
        if self.splitter.count() == len(_SHARES):
            form = max(self.fontMetrics().horizontalAdvance("m") * _FORM_EM, round(whole * _FORM_SHARE))
            wanted = sum(self._sides) * height
            share = min(1.0, (whole - form) / wanted) if wanted else 1.0
            left, side = (round(lines * height * max(share, 0.0)) for lines in self._sides)
            self.splitter.setSizes([left, whole - left - side, side])

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit_sides()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.splitter and event.type() is QEvent.Type.Resize:
            self._fit_sides()
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, as the space bar does."""
        pressed = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(pressed, QAbstractButton):
            pressed.click()
        else:
            super().keyPressEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit(event)


def _files(event: QDropEvent) -> list[Path]:
    urls = event.mimeData().urls() if event.mimeData().hasUrls() else []
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]


def _hint(command: QAction) -> QWidget:
    """A key and what it does, seen while it does something."""
    hint = QWidget()
    row = QHBoxLayout(hint)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(5)
    cap, label = QLabel(_native(command.shortcut())), QLabel(command.text().rstrip("…"))
    for widget, role in ((cap, "key"), (label, "hint")):
        set_role(widget, role)
        row.addWidget(widget)
    hint.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
    hint.setVisible(command.isEnabled())
    command.enabledChanged.connect(hint.setVisible)
    return hint


def _native(key: QKeySequence) -> str:
    return key.toString(QKeySequence.SequenceFormat.NativeText)
