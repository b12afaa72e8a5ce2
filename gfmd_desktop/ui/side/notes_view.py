"""Notes beside the form: a line for each thought, stamped with its moment, filed into the report by one key."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from gfmd_desktop.domain.edits import Path
from gfmd_desktop.ui.commands import LeavesCommands
from gfmd_desktop.ui.models.notes_model import FoundNotes, NoteRole
from gfmd_desktop.ui.qt import override
from gfmd_desktop.ui.side.notes_delegate import NotesDelegate
from gfmd_desktop.ui.side.notes_line import NoteLine
from gfmd_desktop.ui.side.notes_list import NotesList
from gfmd_desktop.ui.side.notes_work import NotesWork
from gfmd_desktop.ui.theme import Colours, set_role


class NotesView(QWidget):
    """The notes of one report: `show_notes` says of which."""

    went_to = Signal(object)
    """Somebody wants to see the place a note was filed to (its path)."""
    noted = Signal()
    """A line was written to its end: it is a note now."""
    filed = Signal()
    """A note was filed into the report."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work: NotesWork | None = None
        self._found = FoundNotes(self)
        self.search = QLineEdit()
        self.list = NotesList()
        self.line = NoteLine()
        self._delegate = NotesDelegate(colours, self._key_hint, self.list)
        self._moment = QLabel()
        self._said = QLabel()
        self._bring_back = QPushButton(self.tr("Bring it back"))
        self._hint = QLabel()
        self._foot = QFrame()
        self._lay_out()
        self._name_everything()
        self._connect()
        self.setEnabled(False)

    def show_notes(self, work: NotesWork) -> None:
        """Show the notes of a report, and write in them."""
        self.show_nothing()
        self._work = work
        self._found.setSourceModel(work.model)
        self._found.hide(work.writing)
        self.list.setModel(self._found)
        self.list.setItemDelegate(self._delegate)
        for changed in (self._found.rowsInserted, self._found.rowsRemoved, self._found.modelReset):
            changed.connect(self._fit)
        self._found.dataChanged.connect(self._fit)
        self._hint.setText(work.hint())
        self._say("")
        self._fit()
        self.setEnabled(True)

    def show_nothing(self) -> None:
        """Show no notes: no report lies open."""
        self.flush()
        if self._work is not None:
            self.list.setModel(None)
            self._found.setSourceModel(None)  # type: ignore[arg-type]
            self._work.leave()
            self._work = None
        self.line.show_words("")
        self.search.clear()
        self.setEnabled(False)

    def flush(self) -> None:
        """Put what is typed into the notes."""
        self.line.flush()
        for editor in self.list.findChildren(NoteLine):
            editor.flush()

    def begin_line(self) -> None:
        """Go to the line that the next note is written in."""
        self.line.setFocus()

    def show_behind(self, path: Path) -> bool:
        """Go to the note that a place of the report was made of; False when there is none."""
        note = self._work.behind(path) if self._work else None
        if note is None or self._work is None:
            self._say(self.tr("No note was filed there."))
            return False
        self.search.clear()
        index = self._found.mapFromSource(self._work.model.index(self._work.model.row_of(note.id)))
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)
        self.list.setFocus()
        return True

    def set_colours(self, colours: Colours) -> None:
        """Paint in other colours from now on."""
        self._delegate.colours = colours
        self.list.viewport().update()

    def _write(self) -> None:
        """Keep the line's words as they are now; the note is there from its first letter on."""
        if self._work is not None:
            self._work.write(self.line.words())
            self._found.hide(self._work.writing)
            self._moment.setText(self._work.moment())

    def _tell_typing(self, under_way: bool) -> None:
        if self._work is not None:
            self._work.typing(under_way)

    def _end_line(self) -> None:
        if self._work is not None:
            was_written = bool(self._work.writing)
            self._work.end_line()
            self._found.hide("")
            self.line.show_words("")
            self._moment.setText("")
            self.list.scrollToBottom()
            self._say("")
            if was_written:
                self.noted.emit()

    def _file_line(self, key: int, below: bool) -> None:
        """File the line that is being written; when none is, the note written last."""
        if self._work is None:
            return
        self.line.flush()
        note_id = self._work.writing or self._work.last_written
        said = self._work.file(note_id, key, below=below)
        if not said and self._work.writing:
            self._end_line()
        self._tell_filed(said)

    def _file_chosen(self, key: int, below: bool) -> None:
        index = self.list.currentIndex()
        if self._work is not None and index.isValid():
            self._tell_filed(self._work.file(index.data(NoteRole.NOTE).id, key, below=below))

    def _tell_filed(self, said: str) -> None:
        self._say(said)
        if not said:
            self.filed.emit()

    def _delete(self, index: object) -> None:
        row = self.list.currentIndex().row()
        if self._work is not None:
            self._work.delete(index.data(NoteRole.NOTE).id)  # type: ignore[attr-defined]
            self.list.setCurrentIndex(self._found.index(min(row, self._found.rowCount() - 1), 0))
            self._say(self.tr("Note deleted."), undoes=True)

    def _bring_it_back(self) -> None:
        if self._work is not None:
            note = self._work.bring_back()
            self._say("")
            if note is not None:
                index = self._found.mapFromSource(self._work.model.index(self._work.model.row_of(note.id)))
                self.list.setCurrentIndex(index)
                self.list.setFocus()

    def _go_to_place(self, index: object) -> None:
        filed = index.data(NoteRole.NOTE).filed  # type: ignore[attr-defined]
        if filed:
            self.went_to.emit(filed)

    def _go_up(self) -> None:
        last = self._found.index(self._found.rowCount() - 1, 0)
        if last.isValid():
            self.list.setFocus()
            self.list.setCurrentIndex(last)

    def _key_hint(self, index: object) -> str:
        current = self.list.currentIndex()
        chosen = self.list.hasFocus() and current == index
        return self._work.key_hint(current.data(NoteRole.NOTE)) if self._work and chosen else ""

    def _say(self, words: str, *, undoes: bool = False) -> None:
        self._said.setText(words)
        self._foot.setVisible(bool(words))
        self._bring_back.setVisible(undoes)
        self.list.undoes_deletion = undoes

    def _fit(self) -> None:
        self.list.fit()
        self.search.setVisible(self._found.sourceModel() is not None and self._found.sourceModel().rowCount() > 0)

    def _lay_out(self) -> None:
        writing = QFrame()
        row = QHBoxLayout(writing)
        row.setContentsMargins(12, 4, 10, 4)
        row.addWidget(self._moment, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.line, 1)
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(12, 4, 10, 4)
        foot.addWidget(self._said, 1)
        foot.addWidget(self._bring_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(0)
        column.addWidget(self.search)
        column.addWidget(self.list)
        column.addWidget(writing)
        column.addWidget(self._foot)
        column.addStretch(1)
        column.addWidget(self._hint)
        self._hint.setContentsMargins(12, 4, 10, 0)
        for label in (self._hint, self._said):
            label.setWordWrap(True)
        set_role(self._hint, "muted")
        self._moment.setMinimumWidth(self._moment.fontMetrics().horizontalAdvance("00:00 "))
        set_role(self._moment, "muted")
        set_role(self.search, "search")
        set_role(self._bring_back, "link")

    def _name_everything(self) -> None:
        self.search.setPlaceholderText(self.tr("Search in notes"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(self.tr("Search in notes"))
        self.list.setAccessibleName(self.tr("Notes"))
        self.list.setAccessibleDescription(
            self.tr("Enter changes a note, or goes to where it was filed; Delete takes it away")
        )
        self.line.setPlaceholderText(self.tr("type, Enter for the next line"))
        self.line.setAccessibleName(self.tr("Next note"))

    def _connect(self) -> None:
        LeavesCommands(self.search)
        self.search.textChanged.connect(self._found.look_for)
        self.search.textChanged.connect(self._fit)
        self.line.written.connect(self._write)
        self.line.waits.connect(self._tell_typing)
        self._delegate.typing.connect(self._tell_typing)
        self.line.ended.connect(self._end_line)
        self.line.filing.connect(self._file_line)
        self.line.left_up.connect(self._go_up)
        self.list.filing.connect(self._file_chosen)
        self.list.flag_chosen.connect(self._go_to_place)
        self.list.deleting.connect(self._delete)
        self.list.bringing_back.connect(self._bring_it_back)
        self.list.left_down.connect(self.begin_line)
        self._delegate.flag_chosen.connect(self._go_to_place)
        self._bring_back.clicked.connect(self._bring_it_back)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self.list.fit)
