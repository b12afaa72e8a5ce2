"""Writing in the open report: the format bar, pastes that are steps of their own, packed items told apart, links."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QToolButton, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from gfmd_desktop.domain.edits import Path
from gfmd_desktop.domain.report import Item, Value, items, rich
from gfmd_desktop.domain.rich_text import RichText, from_plain, plain
from gfmd_desktop.services.parting import apart
from gfmd_desktop.ui.application import Running
from gfmd_desktop.ui.rich_text.editor import RichTextEdit
from tests.ui.rich_text.blocks import bold, bullet, link, number, p
from tests.ui.typing_keys import press, type_words
from tests.ui.window.conftest import SAMPLES, Open, draft_of, until_open

ALT = Qt.KeyboardModifier.AltModifier
CTRL, SHIFT, KEY = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.Key
TEXT: Path = ("governance",)
LIST: Path = ("recommendations",)
LINE: Path = ("session",)
PACKED = "We ask: (i) fund cities; (ii) listen to migrants; (iii) report"


@pytest.fixture
def running(qtbot: QtBot, open_window: Open) -> Running:
    """A window with a report, ready to be written in."""
    running = open_window(SAMPLES / "2016-welcoming-cities.json")
    until_open(qtbot, running)
    with qtbot.waitActive(running.window):
        running.window.activateWindow()
    return running


def go_to(running: Running, path: Path) -> QWidget:
    """Go to an answer and return the widget it is written in."""
    running.workbench.go_to(path)
    widget = running.window.focusWidget()
    assert widget is not None
    return widget


def text_at(running: Running, path: Path, text: RichText) -> RichTextEdit:
    """Put a text into an answer, as an import does, and go to it."""
    draft_of(running).do(apart(draft_of(running).report, path, text))
    widget = go_to(running, path)
    assert isinstance(widget, RichTextEdit)
    assert widget.value() == text
    return widget


def recommendations(running: Running) -> tuple[Item, ...]:
    return items(draft_of(running).value_at(LIST))


def words(item: Item) -> str:
    return plain(rich(item.values.get("recommendation")))


def undo(qtbot: QtBot, running: Running, path: Path, wanted: Value | None) -> None:
    """Undo once, with the keys, and see what stands there then."""
    widget = running.window.focusWidget()
    assert widget is not None
    press(widget, KEY.Key_Z, CTRL)
    qtbot.waitUntil(lambda: draft_of(running).value_at(path) == wanted, timeout=20_000)


def buttons(running: Running) -> dict[str, QToolButton]:
    return {button.accessibleName(): button for button in running.window.format_bar.findChildren(QToolButton)}


def test_the_bar_is_seen_for_texts_and_gone_for_lines_and_nothing_moves(running: Running) -> None:
    go_to(running, TEXT)
    seen, height = running.window.format_bar.isVisible(), running.window.splitter.height()
    go_to(running, LINE)
    assert (seen, running.window.format_bar.isVisible()) == (True, False)
    assert running.window.splitter.height() == height


def test_the_bar_formats_by_mouse_and_the_keyboard_stays_in_the_text(running: Running) -> None:
    field = text_at(running, TEXT, (p("one"), p("two")))
    field.selectAll()
    for name in ("Bold", "Numbered list"):
        QTest.mouseClick(buttons(running)[name], Qt.MouseButton.LeftButton)
    assert draft_of(running).value_at(TEXT) == (number(bold("one")), number(bold("two")))
    assert running.window.focusWidget() is field


def test_levels_are_offered_in_lists_alone(running: Running) -> None:
    field = text_at(running, TEXT, (p("words"), bullet("one"), bullet("two")))
    field.set_cursor_place(2)
    outside = [buttons(running)[name].isEnabled() for name in ("A level in", "A level out")]
    field.set_cursor_place(None)
    inside = [buttons(running)[name].isEnabled() for name in ("A level in", "A level out")]
    QTest.mouseClick(buttons(running)["A level in"], Qt.MouseButton.LeftButton)
    assert (outside, inside) == ([False, False], [True, True])
    assert draft_of(running).value_at(TEXT) == (p("words"), bullet("one"), bullet("two", level=1))


def test_a_command_of_the_palette_formats_what_was_selected(running: Running) -> None:
    field = text_at(running, TEXT, (p("words"),))
    field.selectAll()
    press(field, KEY.Key_K, CTRL)
    palette = running.view.palette
    QTest.keyClicks(palette.typed, "italic")
    assert palette.model.index(0).data() == "Italic"
    QTest.keyClick(palette.typed, KEY.Key_Return)
    assert running.window.focusWidget() is field
    assert plain(field.value()) == "words"
    assert field.format_here().marks


def test_a_paste_is_undone_alone(qtbot: QtBot, running: Running) -> None:
    field = text_at(running, TEXT, ())
    type_words(field, "before ")
    mime = QMimeData()
    mime.setHtml("<b>pasted</b>")
    QGuiApplication.clipboard().setMimeData(mime)
    press(field, KEY.Key_V, CTRL)
    type_words(field, " after")
    running.workbench.flush()
    assert plain(field.value()) == "before pasted after"
    undo(qtbot, running, TEXT, (p("before ", bold("pasted")),))
    undo(qtbot, running, TEXT, (p("before "),))
    undo(qtbot, running, TEXT, None)


def test_a_list_made_of_a_sign_is_undone_alone(qtbot: QtBot, running: Running) -> None:
    field = text_at(running, TEXT, ())
    type_words(field, "- one")
    running.workbench.flush()
    assert field.value() == (bullet("one"),)
    undo(qtbot, running, TEXT, (bullet(),))
    undo(qtbot, running, TEXT, (p("- "),))


def test_words_typed_over_others_are_undone_before_those_come_back(qtbot: QtBot, running: Running) -> None:
    field = text_at(running, TEXT, (p("old words"),))
    field.selectAll()
    type_words(field, "new")
    running.workbench.flush()
    undo(qtbot, running, TEXT, None)
    undo(qtbot, running, TEXT, (p("old words"),))


def test_undo_in_a_line_is_the_reports(qtbot: QtBot, running: Running) -> None:
    text = text_at(running, TEXT, (p("words"),))
    type_words(text, "!")
    line = go_to(running, LINE)
    assert isinstance(line, QLineEdit)
    before = line.text()
    type_words(line, "?")
    undo(qtbot, running, LINE, before)
    undo(qtbot, running, TEXT, (p("words"),))


def test_packed_words_in_a_card_become_cards_in_one_step(qtbot: QtBot, running: Running) -> None:
    first, *others = recommendations(running)
    path = (*LIST, first.id, "recommendation")
    field = text_at(running, path, from_plain(PACKED))
    before = recommendations(running)
    press(field, KEY.Key_I, CTRL, SHIFT)
    after = recommendations(running)
    assert [words(item) for item in after[:3]] == ["We ask: fund cities", "listen to migrants", "report"]
    assert after[0].id == first.id
    assert after[0].values["target"] == first.values["target"]
    assert after[3:] == tuple(others)
    undo(qtbot, running, LIST, before)


def test_the_item_somebody_writes_in_is_moved_and_taken_away_by_keys(qtbot: QtBot, running: Running) -> None:
    before = recommendations(running)
    first, second, *others = before
    for subfield in ("recommendation", "target"):
        press(go_to(running, (*LIST, second.id, subfield)), KEY.Key_Up, ALT)
        assert recommendations(running) == (second, first, *others)
        widget = running.window.focusWidget()
        assert widget is not None
        press(widget, KEY.Key_Down, ALT)
        assert recommendations(running) == before
        press(go_to(running, (*LIST, second.id, subfield)), KEY.Key_Backspace, CTRL, SHIFT)
        assert recommendations(running) == (first, *others)
        undo(qtbot, running, LIST, before)


def test_packed_words_in_a_list_inside_a_card_become_its_items(running: Running) -> None:
    first = recommendations(running)[0]
    actions = (*LIST, first.id, "actions")
    action = items(draft_of(running).value_at(actions))[0]
    (answer,) = action.values
    text_at(running, (*actions, action.id, answer), from_plain("• open talks • fund teams"))
    press(running.window, KEY.Key_I, CTRL, SHIFT)
    made = items(draft_of(running).value_at(actions))
    assert [plain(rich(item.values[answer])) for item in made[:2]] == ["open talks", "fund teams"]
    assert made[0].id == action.id


def test_packed_words_in_a_text_become_entries(qtbot: QtBot, running: Running) -> None:
    text = (p("Before."), *from_plain(PACKED), p("Also: • one • two"))
    field = text_at(running, TEXT, text)
    field.set_cursor_place(12)
    QTest.mouseClick(buttons(running)["Split into items"], Qt.MouseButton.LeftButton)
    entries = (number("fund cities"), number("listen to migrants"), number("report"))
    assert draft_of(running).value_at(TEXT) == (p("Before."), p("We ask:"), *entries, p("Also: • one • two"))
    field.set_cursor_place(0)
    running.window.commands["split"].trigger()
    after = draft_of(running).value_at(TEXT)
    assert after == (p("Before."), p("We ask:"), *entries, p("Also:"), bullet("one"), bullet("two"))
    undo(qtbot, running, TEXT, (p("Before."), p("We ask:"), *entries, p("Also: • one • two")))


def test_a_text_that_nothing_parts_says_so_and_stays(running: Running) -> None:
    field = text_at(running, TEXT, (p("one sentence"),))
    press(field, KEY.Key_I, CTRL, SHIFT)
    assert field.value() == (p("one sentence"),)
    assert "Nothing parts this text" in QToolTip.text()
    QToolTip.hideText()


def test_a_link_is_opened_only_by_an_explicit_act(running: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    field = text_at(running, TEXT, (p(link("a long link to click on")),))
    place = field.cursorRect().center() - QPoint(40, 0)
    QTest.mouseClick(field.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened == []
    QTest.mouseClick(field.viewport(), Qt.MouseButton.LeftButton, CTRL, place)
    assert opened == ["https://example.org/"]
    field.link_activated.emit("file:///etc/passwd")
    field.link_activated.emit("javascript:alert(1)")
    assert opened == ["https://example.org/"]
    press(field, KEY.Key_K, CTRL)
    QTest.keyClicks(running.view.palette.typed, "open the link")
    QTest.keyClick(running.view.palette.typed, KEY.Key_Return)
    assert opened == ["https://example.org/"] * 2
