"""Handing a report over: two keys, one line, and a report that knows it was sent."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gfmd_desktop.domain.report import Item, items, new_id
from gfmd_desktop.domain.rich_text import from_plain
from gfmd_desktop.domain.template import Kind
from gfmd_desktop.services.sending import free_name
from gfmd_desktop.ui.application import Running
from tests.ui.window.conftest import SAMPLES, Open, leave, until_open, until_safe

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where exports go."""
    folder = tmp_path / "Documents"
    folder.mkdir()
    return folder


@pytest.fixture
def running(qtbot: QtBot, open_window: Open, folder: Path) -> Running:
    """A window with a finished report that is exported to the folder."""
    running = open_window(SAMPLES / "2016-welcoming-cities.json")
    until_open(qtbot, running)
    running.memory.change(export_folder=str(folder))
    return running


def export(qtbot: QtBot, running: Running) -> str:
    """Export by keyboard and return what was said."""
    running.window.messages.take_back("export")
    running.window.commands["export"].trigger()
    assert running.export.drawer.isVisible()
    QTest.keyClick(running.window.focusWidget(), Qt.Key.Key_Return)
    said = running.window.messages.said
    qtbot.waitUntil(lambda: bool(said()) and "came in" not in said()[-1], timeout=30_000)
    return said()[-1]


def until_written(qtbot: QtBot, running: Running) -> str:
    """Wait until a file was written and return what was said; where the report came from was said before."""
    said = running.window.messages.said
    qtbot.waitUntil(lambda: any("identical" in words for words in said()), timeout=30_000)
    return next(words for words in said() if "identical" in words)


def test_two_keys_export_and_say_what_was_compared(qtbot: QtBot, running: Running, folder: Path) -> None:
    said = export(qtbot, running)
    (file,) = folder.iterdir()
    assert zipfile.is_zipfile(file)
    assert file.stem.startswith("3.2")
    assert said == f"28 of 28 fields identical on re-reading, no author data: {file.name}"
    assert not running.export.drawer.isVisible()


def test_no_file_is_ever_replaced(qtbot: QtBot, running: Running, folder: Path) -> None:
    export(qtbot, running)
    export(qtbot, running)
    assert len(list(folder.iterdir())) == 2
    assert free_name(folder / "new.docx") == folder / "new.docx"


def test_a_report_is_ready_then_sent_then_amended_and_remembers_it(
    qtbot: QtBot, running: Running, open_window: Open
) -> None:
    chip = running.window.header._progress
    assert chip.text() == "ready"
    export(qtbot, running)
    assert chip.text() == "sent"
    assert running.workbench.open is not None
    draft = running.workbench.open.draft
    field = next(field for field in draft.template.fields() if field.kind is Kind.LINE)
    before = draft.value_at((field.id,))
    draft.set_value((field.id,), "4.1 Another title")
    qtbot.waitUntil(lambda: chip.text() == "amended since sent", timeout=20_000)
    draft.set_value((field.id,), before)
    qtbot.waitUntil(lambda: chip.text() == "sent", timeout=20_000)
    until_safe(qtbot, running)
    leave(running)

    again = open_window()
    qtbot.waitUntil(lambda: again.window.header._progress.text() == "sent", timeout=20_000)


def give_too_much(running: Running) -> str:
    """Give one more than counts, and return what the drawer must say of it."""
    assert running.workbench.open is not None
    draft = running.workbench.open.draft
    listed = next(field for field in draft.template.fields() if field.kind is Kind.LIST and field.limit)
    draft.insert_item((listed.id,), Item(new_id(), {listed.subfields[0].id: from_plain("One more")}))
    given = len(items(draft.value_at((listed.id,))))
    return f"{listed.name}: {given} given, {listed.limit} count"


def test_what_is_beyond_a_limit_leaves_in_an_annex(qtbot: QtBot, running: Running, folder: Path) -> None:
    given = give_too_much(running)
    said = export(qtbot, running)
    drawer = running.export.drawer
    assert drawer._beyond.text().startswith(given)
    assert "annex after it" in drawer._beyond.text()
    assert "identical" in said
    (file,) = folder.iterdir()
    with zipfile.ZipFile(file) as docx:
        assert b"One more" in docx.read("word/document.xml")


def test_without_an_annex_nothing_is_written_and_the_drawer_says_so_before(
    qtbot: QtBot, running: Running, folder: Path
) -> None:
    given = give_too_much(running)
    running.window.commands["export"].trigger()
    drawer = running.export.drawer
    drawer._annex.click()
    assert (
        drawer._beyond.text()
        == f"{given}. Nothing is written like this: take the others away, or let an annex print them."
    )
    drawer.word.click()
    said = running.window.messages.said
    qtbot.waitUntil(lambda: any("Take the others away" in words for words in said()), timeout=30_000)
    assert list(folder.iterdir()) == []


def test_whether_an_annex_is_wanted_is_remembered_for_each_report(
    qtbot: QtBot, running: Running, open_window: Open
) -> None:
    give_too_much(running)
    running.window.commands["export"].trigger()
    assert running.export.drawer._annex.isChecked()
    running.export.drawer._annex.click()
    QTest.keyClick(running.window.focusWidget(), Qt.Key.Key_Escape)
    running.window.commands["export"].trigger()
    assert not running.export.drawer._annex.isChecked()
    until_safe(qtbot, running)
    leave(running)
    again = open_window()
    until_open(qtbot, again)
    again.window.commands["export"].trigger()
    assert not again.export.drawer._annex.isChecked()
    again.export.drawer._annex.click()
    assert again.memory.state.without_annex == ()


def test_of_one_part_only_its_own_limits_are_told(qtbot: QtBot, open_window: Open) -> None:
    running = open_window(SAMPLES / "2018-schools-for-all.json")
    until_open(qtbot, running)
    give_too_much(running)
    running.window.commands["export"].trigger()
    drawer = running.export.drawer
    assert drawer._annex.isVisible()
    drawer._part.setCurrentIndex(2)
    assert not drawer._annex.isVisible()
    assert not drawer._beyond.isVisible()
    drawer._part.setCurrentIndex(1)
    assert drawer._annex.isVisible()


def test_one_part_leaves_alone_under_its_own_name(qtbot: QtBot, open_window: Open, folder: Path) -> None:
    running = open_window(SAMPLES / "2018-schools-for-all.json")
    until_open(qtbot, running)
    running.memory.change(export_folder=str(folder))
    running.window.commands["export"].trigger()
    drawer = running.export.drawer
    drawer._part.setCurrentIndex(1)
    drawer.word.click()
    until_written(qtbot, running)
    (file,) = folder.iterdir()
    assert running.workbench.open is not None
    part = running.workbench.open.draft.template.parts[0]
    assert (part.short_title or part.title)[:20] in file.stem


def test_a_pdf_is_one_click_too(qtbot: QtBot, running: Running, folder: Path) -> None:
    running.window.commands["export"].trigger()
    running.export.drawer.pdf.click()
    until_written(qtbot, running)
    (file,) = folder.iterdir()
    assert file.read_bytes().startswith(b"%PDF")


def test_escape_puts_the_drawer_away_and_the_caret_where_it_was(running: Running) -> None:
    assert running.workbench.open is not None
    field = next(field for field in running.workbench.open.draft.template.fields() if field.kind is Kind.LINE)
    running.workbench.go_to((field.id,), 3)
    running.window.commands["export"].trigger()
    QTest.keyClick(running.window.focusWidget(), Qt.Key.Key_Escape)
    caret = running.workbench.open.caret()
    assert caret is not None
    assert (caret.path, caret.position) == ((field.id,), 3)
