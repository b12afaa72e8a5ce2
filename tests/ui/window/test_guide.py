"""The tour of a sample: steps tick themselves by what really happens, and it never nags."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gfmd_desktop.domain.template import CONSENT, Consent, Kind
from gfmd_desktop.services.window_state import WindowState
from gfmd_desktop.ui.application import Running
from gfmd_desktop.ui.guide.guide_desk import consent_to_ask
from gfmd_desktop.ui.guide.steps import Step
from gfmd_desktop.ui.side.notes_view import NotesView
from tests.ui.typing_keys import press, type_words
from tests.ui.window.conftest import Open, leave, until_open, until_safe

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def touring(qtbot: QtBot, open_window: Open) -> Running:
    """A first start on which somebody opened the newest sample."""
    running = open_window(state=WindowState())
    return open_sample(qtbot, running)


def open_sample(qtbot: QtBot, running: Running) -> Running:
    """Click on the newest sample, and wait until its copy lies open."""
    running.pages.front.show()
    running.pages.start.sample_wanted.emit(running.pages.samples[-1])
    until_open(qtbot, running)
    return running


def next_step(running: Running) -> Step | None:
    """Return the step the strip speaks of."""
    return running.guide.strip.current


def write_note(running: Running, words: str) -> NotesView:
    """Write a note to its end, by keyboard."""
    running.window.commands["note"].trigger()
    view = running.window.side.findChild(NotesView)
    assert isinstance(view, NotesView)
    type_words(view.line, words)
    press(view.line, Qt.Key.Key_Return)
    return view


def test_a_sample_opens_as_a_copy_with_a_strip_that_leaves_the_keyboard_in_the_form(touring: Running) -> None:
    assert touring.guide.strip.isVisible()
    assert touring.workbench.open is not None
    assert touring.workbench.open.form.isAncestorOf(touring.window.focusWidget())
    original = touring.around.read_report(touring.pages.samples[-1])
    assert touring.workbench.open.draft.report.id != original.id


def test_each_step_ticks_itself_when_it_was_really_done(qtbot: QtBot, touring: Running) -> None:
    guide = touring.guide
    assert next_step(touring) is Step.NOTE
    view = write_note(touring, "Schools need interpreters")
    assert guide.done == {Step.NOTE}
    press(view.line, Qt.Key.Key_2, ALT)
    assert guide.done == {Step.NOTE, Step.FILE}
    assert touring.workbench.open is not None
    draft = touring.workbench.open.draft
    draft.set_value(consent_to_ask(draft), Consent.APPROVED)
    assert next_step(touring) is Step.WALK
    touring.window.commands["next_problem"].trigger()
    touring.window.commands["export"].trigger()
    assert next_step(touring) is None
    assert guide.done == set(Step)
    assert all(button.text().startswith("✓") for button in guide.strip.buttons.values())
    until_safe(qtbot, touring)


def test_steps_may_be_done_in_any_order_and_read_about_by_keyboard(touring: Running) -> None:
    strip = touring.guide.strip
    touring.window.commands["next_problem"].trigger()
    assert touring.guide.done == {Step.WALK}
    assert next_step(touring) is Step.NOTE
    QTest.keyClick(strip.buttons[Step.CONSENT], Qt.Key.Key_Space)
    assert next_step(touring) is Step.CONSENT
    QTest.keyClick(strip.where, Qt.Key.Key_Space)
    assert touring.workbench.open is not None
    caret = touring.workbench.open.caret()
    assert caret is not None
    assert caret.path[-1] == CONSENT
    QTest.keyClick(strip.buttons[Step.NOTE], Qt.Key.Key_Escape)
    assert touring.workbench.open.form.isAncestorOf(touring.window.focusWidget())


def test_an_empty_line_is_no_note_and_a_note_without_a_place_is_not_filed(touring: Running) -> None:
    view = write_note(touring, "")
    press(view.line, Qt.Key.Key_2, ALT)
    assert touring.guide.done == frozenset()


def test_once_left_it_does_not_come_back_unless_somebody_asks(qtbot: QtBot, touring: Running) -> None:
    QTest.keyClick(touring.guide.strip.leave, Qt.Key.Key_Space)
    assert not touring.guide.strip.isVisible()
    touring.workbench.close_report()
    open_sample(qtbot, touring)
    assert not touring.guide.strip.isVisible()
    touring.workbench.close_report()
    touring.window.commands["guide"].trigger()
    until_open(qtbot, touring)
    assert touring.guide.strip.isVisible()


def test_it_stands_beside_the_copy_alone_and_goes_on_after_a_restart(
    qtbot: QtBot, touring: Running, open_window: Open
) -> None:
    write_note(touring, "Schools need interpreters")
    assert touring.workbench.open is not None
    copy = touring.workbench.open.draft.report.id
    touring.pages.front.show()
    touring.pages.start.cards.cards[0].click()
    assert not touring.guide.strip.isVisible()
    touring.desk.open(copy)
    qtbot.waitUntil(touring.guide.strip.isVisible, timeout=20_000)
    touring.workbench.note_caret()
    state = touring.memory.state
    leave(touring)
    again = open_window(state=state)
    assert again.guide.strip.isVisible()
    assert again.guide.done == {Step.NOTE}


def test_a_copy_may_be_ruined_and_the_sample_stays(qtbot: QtBot, touring: Running) -> None:
    assert touring.workbench.open is not None
    draft = touring.workbench.open.draft
    first = draft.report.id
    ruined = next(field for field in draft.template.fields() if field.kind is Kind.LINE)
    draft.set_value((ruined.id,), "Ruined")
    touring.workbench.close_report()
    open_sample(qtbot, touring)
    assert touring.workbench.open is not None
    assert touring.workbench.open.draft.report.id != first
