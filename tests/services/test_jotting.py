"""Notes while they are written: there at once, sent to be saved, true to what undo does, and never in an export."""

from __future__ import annotations

from datetime import timedelta
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from gfmd_desktop import paths
from gfmd_desktop.domain.edits import Edit
from gfmd_desktop.domain.outgoing import ExportOptions
from gfmd_desktop.domain.report import Item, Report
from gfmd_desktop.domain.rich_text import from_plain
from gfmd_desktop.interchange.report_file import write as write_report
from gfmd_desktop.services.beginning import begin
from gfmd_desktop.services.drafting import Draft
from gfmd_desktop.services.editing import EditingService
from gfmd_desktop.services.exporting import export_word
from gfmd_desktop.services.filing import file_note
from gfmd_desktop.services.jotting import Jottings, flag_of
from gfmd_desktop.services.library import LibraryService
from gfmd_desktop.storage.records import Note
from gfmd_desktop.templates.shelf import Shelf
from tests.example_template import EXAMPLE, EXAMPLE_REF
from tests.libraries import SESSION_BEGINS, Clock, desk_at, draft


@pytest.fixture
def sent() -> list[Note]:
    """What was sent to be saved."""
    return []


@pytest.fixture
def jottings(sent: list[Note]) -> Jottings:
    """No notes yet."""
    return Jottings(sent.append, Clock())


def test_a_note_is_there_at_once_and_sent(jottings: Jottings, sent: list[Note]) -> None:
    note = jottings.add("identity papers")
    assert jottings.notes == (note,)
    assert sent == [note]


def test_a_change_keeps_the_moment_and_one_that_changes_nothing_is_not_sent(
    jottings: Jottings, sent: list[Note]
) -> None:
    note = jottings.add("papers")
    changed = jottings.change(note.id, "identity papers")
    jottings.change(note.id, "identity papers")
    assert changed.at == note.at
    assert sent == [note, changed]


def test_a_deleted_note_comes_back_where_it_was(jottings: Jottings) -> None:
    first, second = jottings.add("one"), jottings.add("two")
    jottings.delete(first.id)
    assert jottings.notes == (second,)
    assert [note.id for note in jottings.deleted] == [first.id]
    jottings.bring_back(first.id)
    assert [note.text for note in jottings.notes] == ["one", "two"]


def test_what_the_library_holds_never_replaces_what_was_written_since(jottings: Jottings) -> None:
    mine = jottings.add("new words")
    older = Note("older", SESSION_BEGINS - timedelta(hours=1), "from the library")
    jottings.took([older, Note(mine.id, mine.at, "old words")])
    assert jottings.notes == (older, mine)


def test_the_note_behind_an_answer_is_the_one_filed_there_or_beside_it(jottings: Jottings) -> None:
    item, text = jottings.add("item"), jottings.add("text")
    jottings.file(item.id, ("list", "i", "words"))
    jottings.file(text.id, ("text",))
    for path, note in ((("list", "i", "words"), item), (("list", "i", "other"), item), (("text",), text)):
        found = jottings.behind(path)
        assert found is not None
        assert found.id == note.id
    assert jottings.behind(("elsewhere",)) is None


def test_an_undo_in_a_text_opens_its_note_again_and_a_redo_files_it_again(jottings: Jottings) -> None:
    note = jottings.add("cities act")
    jottings.file(note.id, ("text",))
    undone = Edit(("text",), from_plain("Before.\ncities act"), from_plain("Before."))
    jottings.follow([undone])
    assert jottings.get(note.id).filed is None
    jottings.follow([undone.inverse])
    assert jottings.get(note.id).filed == ("text",)


def test_a_flag_names_the_place_while_it_is_there() -> None:
    report = Report("r", EXAMPLE_REF, values={"proposals": (Item("a"), Item("b", {"proposal": from_plain("x")}))})
    open_draft = Draft(report, EXAMPLE, lambda _: None)
    note = Note("n", SESSION_BEGINS, "x", ("proposals", "b", "proposal"))
    assert flag_of(note, open_draft) == "P2"
    open_draft.remove_item(("proposals", "b"))
    assert flag_of(note, open_draft) == ""


def test_saving_a_note_again_changes_nothing(tmp_path: Path) -> None:
    with desk_at(tmp_path / "library.sqlite") as desk:
        desk.reports.add(draft())
        note = Note("n", SESSION_BEGINS, "words")
        desk.notes.keep("draft", note)
        desk.notes.keep("draft", note)
        assert desk.notes.of("draft") == (note,)


def test_notes_never_leave_in_an_export(tmp_path: Path) -> None:
    shelf = Shelf((paths.resources() / "templates",))
    template = shelf.template("gfmd-csd-2016")
    with desk_at(tmp_path / "library.sqlite") as desk:
        opened = desk.opened.library
        reports, editing = (
            LibraryService(opened, shelf.template, Clock()),
            EditingService(opened, shelf.template, Clock()),
        )
        empty = begin(template)
        reports.add(empty)
        for words in ("private: ask Ada Lovelace", "cities act together"):
            desk.notes.keep(empty.id, Note(words, SESSION_BEGINS, words))
        filing = file_note("cities act together", template.sections[1], empty)
        assert filing is not None
        report = editing.apply(empty.id, *filing.edits).report
        desk.notes.file("cities act together", filing.path)
        report = reports.get(report.id)
    docx = export_word(report, template, shelf.layout(template), ExportOptions()).docx
    with ZipFile(BytesIO(docx)) as package:
        leaving = b"".join(package.read(name) for name in package.namelist()) + write_report(report)
    assert b"cities act together" in leaving
    assert b"Lovelace" not in leaving
    assert b"private" not in leaving
