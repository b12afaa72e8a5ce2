"""Choosing the groups' reports that are to become one: those of the session at hand are chosen already."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QPushButton, QVBoxLayout, QWidget

from gfmd_desktop.ui.phrases import beside
from gfmd_desktop.ui.qt import override
from gfmd_desktop.ui.theme import set_role

FEWEST, MOST = 2, 20
_ID = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Candidate:
    """A report that may be merged: its id, what it is called, its group, its form."""

    id: str
    title: str
    group: str
    form: str

    @property
    def words(self) -> str:
        """What the list shows of it."""
        return beside((self.group, self.title, self.form))


class GroupsPage(QWidget):
    """The list of reports to choose from."""

    chosen = Signal(object)
    """Merge these (the ids of their reports)."""
    files_wanted = Signal()
    """Take more reports in first."""
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = QStandardItemModel(self)
        self.list = QListView()
        self.merge = QPushButton()
        self.list.setWordWrap(True)  # a form's name may be long, and nobody should have to scroll for it
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lay_out()
        self.model.itemChanged.connect(lambda _: self._count())
        self.merge.clicked.connect(lambda: self.chosen.emit(self.ids()))

    def show_candidates(self, candidates: Sequence[Candidate], wanted: Collection[str]) -> None:
        """Show reports to choose from; those `wanted` are chosen, and come first."""
        self.model.clear()
        for each in sorted(candidates, key=lambda each: (each.id not in wanted, each.group.casefold())):
            item = QStandardItem(each.words)
            item.setData(each.id, _ID)
            item.setEditable(False)
            item.setCheckable(True)
            item.setCheckState(Qt.CheckState.Checked if each.id in wanted else Qt.CheckState.Unchecked)
            self.model.appendRow(item)
        self.list.setCurrentIndex(self.model.index(0, 0))
        self._count()

    def ids(self) -> list[str]:
        """Return the ids of the reports that are chosen."""
        rows = (self.model.item(row) for row in range(self.model.rowCount()))
        return [str(item.data(_ID)) for item in rows if item.checkState() is Qt.CheckState.Checked]

    def _count(self) -> None:
        count = len(self.ids())
        self.merge.setText(self.tr("Merge {0} reports").format(count))
        self.merge.setEnabled(FEWEST <= count <= MOST)

    def _lay_out(self) -> None:
        heading, guidance = QLabel(self.tr("Which reports become one?")), QLabel()
        guidance.setText(
            self.tr(
                "Choose the reports of the breakout groups, two to twenty. They stay as they are; a new report is made."
            )
        )
        guidance.setWordWrap(True)
        for label, role in ((heading, "heading"), (guidance, "guidance")):
            set_role(label, role)
        set_role(self.merge, "primary")
        set_role(self.list, "card")
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("Reports to choose from"))
        self.setFocusProxy(self.list)
        files, back = QPushButton(self.tr("Take in files…")), QPushButton(self.tr("Back"))
        files.clicked.connect(self.files_wanted)
        back.clicked.connect(self.given_up)
        foot = QHBoxLayout()
        for button in (self.merge, files, back):
            foot.addWidget(button)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 20, 26, 16)
        column.setSpacing(10)
        for widget in (heading, guidance):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addLayout(foot)

    def _merges_here(self) -> bool:
        """Enter merges, except on a button: there it presses that one."""
        return self.merge.isEnabled() and not isinstance(self.focusWidget(), QPushButton)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._merges_here():
            self.chosen.emit(self.ids())
        else:
            super().keyPressEvent(event)
