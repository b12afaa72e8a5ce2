"""The list of reports with its search line, its filters and what can be done with the chosen one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gfmd_desktop.storage.records import Whereabouts
from gfmd_desktop.ui.commands import ARCHIVES, LeavesCommands
from gfmd_desktop.ui.fields.debounce import Debounce
from gfmd_desktop.ui.qt import override
from gfmd_desktop.ui.reports.reports_model import ReportFilter, ReportRow, ReportsModel, Status
from gfmd_desktop.ui.reports.row_delegate import ReportDelegate
from gfmd_desktop.ui.theme import Colours, set_role

_IN_USE = (Whereabouts.AT_HAND, Whereabouts.ARCHIVED)
_DONE_WHERE = {
    "open": _IN_USE,
    "duplicate": _IN_USE,
    "archive": (Whereabouts.AT_HAND,),
    "take_out": (Whereabouts.ARCHIVED,),
    "delete": _IN_USE,
    "restore": (Whereabouts.DELETED,),
}


class ReportsView(QWidget):
    """All reports; it only shows them, whoever listens to its signals does the rest."""

    opened = Signal(str)
    """Somebody wants to write in a report (its id)."""
    duplicated = Signal(str)
    archived = Signal(str)
    taken_out = Signal(str)
    """An archived report is wanted among the others again."""
    deleted = Signal(str)
    brought_back = Signal(str)
    searched = Signal(str)
    """Somebody looks for words in all answers and notes ("": no longer)."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ReportsModel(self)
        self.list = QListView()
        self.search = QLineEdit()
        self._status = QComboBox()
        self._form = QComboBox()
        self._empty = QLabel()
        self._delegate = ReportDelegate(colours, self)
        self._soon = Debounce(self._look, self)
        self._next = ""
        self._closed = False
        self._actions = self._make_actions()
        self._lay_out()
        self._connect()
        self._show_choice()

    def show_rows(self, rows: Sequence[ReportRow]) -> None:
        """Show other reports; the one that was chosen stays chosen."""
        chosen = self.chosen()
        self.model.show_rows(rows)
        self._offer_forms(rows)
        self._choose(self._next or (chosen.id if chosen else ""))
        self._next = ""
        self._show_choice()

    def show_closed(self, closed: bool) -> None:
        """Say that reports may be there although none can be shown, or no longer."""
        self._closed = closed
        self._show_emptiness(is_empty=self.chosen() is None)

    def choose_next(self, report_id: str) -> None:
        """Choose a report among the next ones that are shown."""
        self._next = report_id

    def chosen(self) -> ReportRow | None:
        """Return the report that is chosen, None for none."""
        return self.model.row_at(self.list.currentIndex())

    def set_colours(self, colours: Colours) -> None:
        """Paint in other colours from now on."""
        self._delegate.colours = colours
        self.list.viewport().update()

    def _make_actions(self) -> dict[str, QAction]:
        actions = {}
        for name, words, key, tell in (
            ("open", self.tr("Open"), "", self.opened),
            ("duplicate", self.tr("Duplicate"), "Ctrl+D", self.duplicated),
            ("archive", self.tr("Archive"), ARCHIVES, self.archived),
            ("take_out", self.tr("Take out of the archive"), ARCHIVES, self.taken_out),
            ("delete", self.tr("Delete"), "Del", self.deleted),
            ("restore", self.tr("Restore"), "Ctrl+R", self.brought_back),
        ):
            action = QAction(words, self)
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _=False, tell=tell: self._tell(tell))
            self.list.addAction(action)
            actions[name] = action
        return actions

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(self.tr("Search in all reports and notes"))
        self.search.setAccessibleName(self.tr("Search in all reports and notes"))
        self.search.setClearButtonEnabled(True)
        LeavesCommands(self.search)
        for status, words in (
            (Status.ALL, self.tr("All")),
            (Status.OPEN, self.tr("Unfinished")),
            (Status.COMPLETE, self.tr("Complete")),
            (Status.ARCHIVED, self.tr("Archived")),
            (Status.DELETED, self.tr("Deleted")),
        ):
            self._status.addItem(words, status)
        self._status.setAccessibleName(self.tr("Which reports"))
        self._form.setAccessibleName(self.tr("Of which form"))
        self._form.addItem(self.tr("Any form"), "")
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(self.tr("Reports"))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        set_role(self.list, "card")
        set_role(self._empty, "empty")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        head = QHBoxLayout()
        head.addWidget(self.search, 1)
        head.addWidget(self._form)
        head.addWidget(self._status)
        foot = QHBoxLayout()
        for action in self._actions.values():
            foot.addWidget(_button(action))
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addWidget(self._empty, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.list.activated.connect(self._open)
        self.list.selectionModel().currentChanged.connect(self._show_choice)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.search.textChanged.connect(lambda _: self._soon.touch())
        self.search.returnPressed.connect(self._soon.flush)
        self.search.installEventFilter(self)
        self.list.installEventFilter(self)
        self._status.currentIndexChanged.connect(self._filter)
        self._form.currentIndexChanged.connect(self._filter)

    def _look(self) -> None:
        self.searched.emit(self.search.text().strip())

    def _filter(self) -> None:
        self.model.filter_by(ReportFilter(self._status.currentData(), self._form.currentData() or ""))
        self._choose("")
        self._show_choice()

    def _choose(self, report_id: str) -> None:
        self.list.setCurrentIndex(self.model.index(self.model.place_of(report_id)))

    def _offer_forms(self, rows: Sequence[ReportRow]) -> None:
        """Offer every form there are reports of; what is chosen stays, whatever was found."""
        known = {self._form.itemData(place) for place in range(self._form.count())}
        for row in rows:
            if row.template_id not in known:
                known.add(row.template_id)
                self._form.addItem(row.form, row.template_id)

    def _show_choice(self) -> None:
        row = self.chosen()
        for name, action in self._actions.items():
            action.setEnabled(row is not None and row.whereabouts in _DONE_WHERE[name])
        self._show_emptiness(is_empty=row is None)

    def _show_emptiness(self, *, is_empty: bool) -> None:
        """Say in the list's place why it is empty; a library without any report needs neither search nor filters."""
        looks = bool(self.search.text())
        for widget in (self.search, self._form, self._status):
            widget.setVisible(looks or self.model.count > 0)
        self.list.setVisible(not is_empty)
        self._empty.setVisible(is_empty)
        if looks:
            self._empty.setText(self.tr("No report holds all these words."))
        elif self.model.count:
            self._empty.setText(self.tr("No such report. The filters above show others."))
        elif self._closed:
            self._empty.setText(self.tr("Your reports are shown as soon as the library can be opened."))
        else:
            self._empty.setText(
                self.tr("The reports you begin are found here. There is no Save: every word is kept at once.")
            )

    def _tell(self, tell: Signal) -> None:
        row = self.chosen()
        if row is not None:
            tell.emit(row.id)  # type: ignore[attr-defined]

    def _open(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row is not None and row.whereabouts is not Whereabouts.DELETED:
            self.opened.emit(row.id)

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([action for action in self._actions.values() if action.isEnabled()])
        menu.popup(self.list.viewport().mapToGlobal(place))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search line, Down goes into what was found; letters typed in the list go on in the search line."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if watched is self.search and event.key() == Qt.Key.Key_Down:
                self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
            if watched is self.list and event.text().isprintable() and event.text().strip():
                self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
                self.search.insert(event.text())
                return True
        return super().eventFilter(watched, event)


def _button(action: QAction) -> QPushButton:
    """A button for something done with the chosen report; it is there only while it can be done."""
    button = QPushButton(action.text())
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    button.setToolTip(f"{action.text()} ({key})" if key else action.text())
    button.clicked.connect(action.trigger)
    button.setVisible(action.isEnabled())
    action.enabledChanged.connect(button.setVisible)
    return button
