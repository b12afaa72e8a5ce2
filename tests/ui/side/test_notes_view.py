"""Notes beside the form: written line by line, filed by a key, found again, as safe as answers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gfmd_desktop.domain.report import Item, Report, items
from gfmd_desktop.domain.rich_text import from_plain
from gfmd_desktop.services.jotting import Jottings
from gfmd_desktop.storage.records import Note
from gfmd_desktop.ui.desk import Desk
from gfmd_desktop.ui.models.notes_model import NoteRole
from gfmd_desktop.ui.side.notes_desk import load_notes, save_note
from gfmd_desktop.ui.side.notes_line import NoteLine
from gfmd_desktop.ui.side.notes_view import NotesView
from gfmd_desktop.ui.side.notes_work import NotesWork
from gfmd_desktop.ui.theme import LIGHT
from tests.example_template import EXAMPLE_REF
from tests.libraries import Clock, desk_at
from tests.ui.side.rooms import desk_on, dress, lay_open
from tests.ui.typing_keys import press, type_words

ALT, SHIFT, CTRL = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
REPORT = Report("draft", EXAMPLE_REF, values={"proposals": (Item("a", {"proposal": from_plain("Open talks")}),)})


class Room:
    """A notes view with a report and a library behind it."""

    def __init__(self, desk: Desk, view: NotesView, jottings: Jottings, qtbot: QtBot) -> None:
        self.desk = desk
        self.view = view
        self.jottings = jottings
        self.near: tuple[str, ...] = ("findings",)
        self.qtbot = qtbot

    @property
    def report(self) -> Report:
        """The open report as it is now."""
        assert self.desk.draft is not None
        return self.desk.draft.report

    def write(self, *notes: str) -> None:
        """Write notes, each ended by Enter."""
        for note in notes:
            type_words(self.view.line, note)
            press(self.view.line, Qt.Key.Key_Return)

    def stand_on(self, row: int) -> None:
        """Go to a note in the list."""
        self.view.list.setFocus()
        self.view.list.setCurrentIndex(self.view.list.model().index(row, 0))

    def press(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        """Press a key in the list."""
        press(self.view.list, key, *modifiers)

    def flags(self) -> list[str]:
        """Return the flags of the notes that are seen."""
        model = self.view.list.model()
        return [model.index(row, 0).data(NoteRole.FLAG) for row in range(model.rowCount())]

    def seen(self) -> list[str]:
        """Return the words of the notes that are seen."""
        model = self.view.list.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def kept(self) -> tuple[Note, ...]:
        """Return the notes that the library holds."""
        found: list[tuple[Note, ...]] = []
        self.desk.ask(lambda services: services.notes.of("draft"), found.append)
        self.qtbot.waitUntil(lambda: bool(found))
        return found[0]


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Where the library lies."""
    return tmp_path / "library.sqlite"


@pytest.fixture
def room(library: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Room]:
    """An open report and its notes, shown."""
    dress(qapp)
    clock = Clock()
    with desk_on(library, clock, qtbot) as desk:
        lay_open(desk, REPORT, qtbot)
        jottings = Jottings(save_note(desk, "draft"), clock)
        load_notes(desk, "draft", jottings)
        view = NotesView(LIGHT)
        qtbot.addWidget(view)
        room = Room(desk, view, jottings, qtbot)
        assert desk.draft is not None
        view.show_notes(NotesWork(desk.draft, jottings, lambda: room.near))
        view.resize(371, 600)
        view.show()
        qtbot.waitExposed(view)
        yield room
        view.show_nothing()


def test_each_line_is_in_the_library_before_the_next_one_begins(room: Room) -> None:
    room.write("identity papers")
    assert [note.text for note in room.kept()] == ["identity papers"]
    room.write("open talks")
    assert [note.text for note in room.kept()] == ["identity papers", "open talks"]
    assert room.seen() == ["identity papers", "open talks"]


def test_a_line_is_kept_while_it_is_written_and_shown_once(room: Room) -> None:
    type_words(room.view.line, "half a thou")
    room.view.flush()
    assert [note.text for note in room.kept()] == ["half a thou"]
    assert room.seen() == []
    type_words(room.view.line, "ght")
    press(room.view.line, Qt.Key.Key_Return)
    assert [note.text for note in room.kept()] == ["half a thought"]
    assert room.seen() == ["half a thought"]


def test_a_line_typed_and_wiped_out_leaves_no_note(room: Room) -> None:
    type_words(room.view.line, "oops")
    room.view.flush()
    room.view.line.selectAll()
    press(room.view.line, Qt.Key.Key_Backspace)
    room.view.flush()
    assert room.kept() == ()


def test_every_pasted_line_becomes_a_note(room: Room) -> None:
    QGuiApplication.clipboard().setText("one\ntwo\nthree")
    room.view.line.paste()
    assert room.seen() == ["one", "two"]
    assert room.view.line.words() == "three"


def test_a_key_files_the_note_somebody_stands_on_and_it_stays_with_a_flag(room: Room) -> None:
    room.write("mentors for every school", "later")
    room.stand_on(0)
    room.press(Qt.Key.Key_2, ALT)
    proposals = items(room.report.values["proposals"])
    assert [item.values["proposal"] for item in proposals] == [
        from_plain("Open talks"),
        from_plain("mentors for every school"),
    ]
    assert room.flags() == ["P2", ""]
    assert room.seen() == ["mentors for every school", "later"]
    assert room.kept()[0].filed == ("proposals", proposals[1].id, "proposal")


def test_the_line_that_is_being_written_is_filed_and_done(room: Room) -> None:
    type_words(room.view.line, "mentors")
    press(room.view.line, Qt.Key.Key_2, ALT)
    assert room.flags() == ["P2"]
    assert room.view.line.words() == ""


def test_between_two_lines_the_key_files_the_last_one(room: Room) -> None:
    room.write("mentors")
    press(room.view.line, Qt.Key.Key_2, ALT)
    assert room.flags() == ["P2"]


def test_with_shift_a_note_goes_into_the_current_item(room: Room) -> None:
    room.near = ("proposals", "a", "proposal")
    room.write("ask the mayor")
    room.stand_on(0)
    room.press(Qt.Key.Key_At, ALT, SHIFT)
    steps = items(items(room.report.values["proposals"])[0].values["steps"])
    assert [step.values["step"] for step in steps] == [from_plain("ask the mayor")]
    assert room.flags() == ["P1 S1"]


def test_filing_is_one_step_back_and_forth(room: Room) -> None:
    room.near = ("findings",)
    room.write("cities act")
    room.stand_on(0)
    room.press(Qt.Key.Key_1, ALT)
    assert room.flags() == ["F"]
    room.desk.undo()
    room.qtbot.waitUntil(lambda: room.flags() == [""])
    assert "findings" not in room.report.values
    room.desk.redo()
    room.qtbot.waitUntil(lambda: room.flags() == ["F"])


def test_a_note_whose_item_was_taken_away_stands_open_again(room: Room) -> None:
    room.write("mentors")
    room.stand_on(0)
    room.press(Qt.Key.Key_2, ALT)
    room.desk.undo()
    room.qtbot.waitUntil(lambda: room.flags() == [""])
    room.press(Qt.Key.Key_2, ALT)
    assert room.flags() == ["P2"]


def test_a_quote_asks_for_consent_until_the_speaker_said_something(room: Room) -> None:
    room.write("“Nobody asked us.”")
    index = room.view.list.model().index(0, 0)
    assert index.data(NoteRole.ASKS_CONSENT)
    room.stand_on(0)
    room.press(Qt.Key.Key_2, ALT)
    quote = items(room.report.values["quotes_m"])[0]
    assert quote.values["consent"] == "not_asked"
    assert index.data(NoteRole.ASKS_CONSENT)
    assert room.desk.draft is not None
    room.desk.draft.set_value(("quotes_m", quote.id, "consent"), "approved")
    assert not index.data(NoteRole.ASKS_CONSENT)


def test_enter_on_a_flag_goes_to_the_place_and_a_click_does_too(room: Room) -> None:
    room.write("mentors")
    room.stand_on(0)
    room.press(Qt.Key.Key_2, ALT)
    place = room.jottings.notes[0].filed
    with room.qtbot.waitSignal(room.view.went_to) as went:
        room.press(Qt.Key.Key_Return)
    assert went.args == [place]
    row = room.view.list.visualRect(room.view.list.model().index(0, 0))
    with room.qtbot.waitSignal(room.view.went_to):
        QTest.mouseClick(
            room.view.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(row.right() - 16, row.top() + 12)
        )


def test_a_place_shows_its_note(room: Room) -> None:
    room.write("one", "two")
    room.stand_on(1)
    room.press(Qt.Key.Key_2, ALT)
    item = items(room.report.values["proposals"])[1]
    room.view.line.setFocus()
    assert room.view.show_behind(("proposals", item.id, "addressee"))
    assert room.view.list.currentIndex().data() == "two"
    assert not room.view.show_behind(("theme",))


def test_a_note_is_changed_in_its_place(room: Room) -> None:
    room.write("identty papers")
    room.stand_on(0)
    room.press(Qt.Key.Key_F2)
    editor = room.view.list.findChild(NoteLine)
    assert isinstance(editor, NoteLine)
    editor.selectAll()
    type_words(editor, "identity papers")
    press(editor, Qt.Key.Key_Return)
    assert room.seen() == ["identity papers"]
    assert [note.text for note in room.kept()] == ["identity papers"]


def test_escape_gives_a_changed_note_its_words_back(room: Room) -> None:
    room.write("papers")
    room.stand_on(0)
    room.press(Qt.Key.Key_Return)
    editor = room.view.list.findChild(NoteLine)
    assert isinstance(editor, NoteLine)
    type_words(editor, " of all sorts")
    room.view.flush()
    assert room.seen() == ["papers of all sorts"]
    press(editor, Qt.Key.Key_Escape)
    assert room.seen() == ["papers"]


def test_a_deleted_note_comes_back_by_undo(room: Room) -> None:
    room.write("one", "two")
    room.stand_on(0)
    room.press(Qt.Key.Key_Delete)
    assert room.seen() == ["two"]
    assert [note.text for note in room.kept()] == ["two"]
    room.press(Qt.Key.Key_Z, CTRL)
    assert room.seen() == ["one", "two"]
    assert len(room.kept()) == 2


def test_search_shows_the_notes_that_hold_every_word(room: Room) -> None:
    room.write("Égalité des chances", "identity papers", "papers for children")
    type_words(room.view.search, "PAPERS ident")
    assert room.seen() == ["identity papers"]
    room.view.search.clear()
    type_words(room.view.search, "egalite")
    assert room.seen() == ["Égalité des chances"]


def test_arrows_lead_from_the_line_into_the_list_and_back(room: Room) -> None:
    room.write("one", "two")
    room.view.activateWindow()
    room.view.line.setFocus()
    press(room.view.line, Qt.Key.Key_Up)
    assert room.view.list.currentIndex().row() == 1
    room.press(Qt.Key.Key_Down)
    assert room.view.line.hasFocus()


def test_a_key_without_a_section_says_so_and_changes_nothing(room: Room) -> None:
    room.write("one")
    before = room.report
    room.stand_on(0)
    room.press(Qt.Key.Key_9, ALT)
    assert room.report == before
    assert room.flags() == [""]


def test_notes_are_there_after_the_next_start(room: Room, library: Path) -> None:
    room.write("one")
    type_words(room.view.line, "unfinished")
    room.view.show_nothing()
    assert room.desk.close(20)
    with desk_at(library) as desk:
        assert [note.text for note in desk.notes.of("draft")] == ["one", "unfinished"]


@pytest.mark.parametrize("key", [Qt.Key.Key_E, Qt.Key.Key_K])
def test_commands_are_left_to_the_window_in_a_note_too(qtbot: QtBot, key: Qt.Key) -> None:
    """On X11 a text would go to the end of the line with Ctrl+E, and delete to there with Ctrl+K."""
    line = NoteLine()
    qtbot.addWidget(line)
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.ControlModifier)
    event.accept()
    QApplication.sendEvent(line, event)
    assert not event.isAccepted()
