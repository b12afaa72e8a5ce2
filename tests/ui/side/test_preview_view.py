"""The preview: pages in their own time, at the place that is written, only when somebody looks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from threading import Event, current_thread

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from gfmd_desktop.domain.sheet import Form, Look, Paragraph, Section, Sheet, Words
from gfmd_desktop.errors import Trouble, TroubleKind
from gfmd_desktop.pages.document import Spot
from gfmd_desktop.ui.side.preview_view import PreviewView
from gfmd_desktop.ui.side.sheet_view import SheetView
from tests.word.small_docx import small_docx

LOOK = Look("Carlito", 22)


def sheet(*words: str, pages: int = 4) -> Sheet:
    """Return a page of its own for every number, the word on each, its name as its place."""
    names = words or tuple(f"page {number}" for number in range(1, pages + 1))
    blocks = tuple(
        Paragraph((Words(name, LOOK),), Form(before=2_000), LOOK, anchors=(name,), starts_page=place > 0)
        for place, name in enumerate(names)
    )
    return Sheet((Section(blocks),))


@pytest.fixture
def preview(qtbot: QtBot) -> Iterator[PreviewView]:
    view = PreviewView()
    qtbot.addWidget(view)
    view.resize(400, 500)
    view.show()
    yield view
    view.leave()


def shown(qtbot: QtBot, view: PreviewView, made: Sheet) -> SheetView:
    with qtbot.waitSignal(view.shown, timeout=10_000):
        view.show_sheet(lambda: made)
    return pages(view)


def pages(view: PreviewView) -> SheetView:
    return view.findChildren(SheetView)[0]


def words_of(view: PreviewView) -> set[str]:
    made = view.document.pages if view.document is not None else ()
    return {line.layout.text() for page in made for line, _, _ in page.canvas.words}


def visible_words(view: PreviewView) -> str:
    return " ".join(label.text() for label in view.findChildren(QLabel) if label.isVisible())


def noting(done: list[str], name: str) -> Callable[[], Sheet]:
    """Return a job that makes a page with its name, and notes that it was done."""

    def job() -> Sheet:
        done.append(name)
        return sheet(name)

    return job


def test_before_anything_is_made_it_says_what_will_be_here(preview: PreviewView) -> None:
    assert "shown here" in visible_words(preview)
    assert preview.document is None


def test_the_pages_of_a_word_file_are_shown(qtbot: QtBot, preview: PreviewView) -> None:
    with qtbot.waitSignal(preview.shown, timeout=10_000):
        preview.show_document(small_docx())
    assert {"Session report", "Band", "Progress"} <= words_of(preview)
    assert visible_words(preview) == "Page 1 of 1"


def test_sheets_are_made_in_another_thread(qtbot: QtBot, preview: PreviewView) -> None:
    threads = []

    def job() -> Sheet:
        threads.append(current_thread().name)
        return sheet("x")

    with qtbot.waitSignal(preview.shown, timeout=10_000):
        preview.show_sheet(job)
    assert threads
    assert threads[0].startswith("pages")


def test_of_several_wishes_the_last_is_carried_out(qtbot: QtBot, preview: PreviewView) -> None:
    begun, go_on = Event(), Event()
    done: list[str] = []

    def slow() -> Sheet:
        begun.set()
        go_on.wait(10)
        return sheet("first")

    preview.show_sheet(slow)
    assert begun.wait(10)
    for name in ("second", "third"):
        preview.show_sheet(noting(done, name))
    with qtbot.waitSignal(preview.shown, timeout=10_000):
        go_on.set()
    assert words_of(preview) == {"third"}
    assert done == ["third"]


def test_typing_is_waited_for(qtbot: QtBot, preview: PreviewView) -> None:
    for name in ("a", "ab", "abc"):
        preview.show_soon(noting([], name))
    assert preview.document is None
    qtbot.waitUntil(lambda: words_of(preview) == {"abc"}, timeout=10_000)


def test_nothing_is_made_while_nobody_looks(qtbot: QtBot) -> None:
    view = PreviewView()
    qtbot.addWidget(view)
    made: list[str] = []
    view.show_sheet(noting(made, "late"))
    assert made == []
    with qtbot.waitSignal(view.shown, timeout=10_000):
        view.show()
    assert words_of(view) == {"late"}
    view.leave()


def test_the_place_that_is_written_comes_into_view(qtbot: QtBot, preview: PreviewView) -> None:
    view = shown(qtbot, preview, sheet())
    preview.follow(("nowhere", "page 3"))
    assert view.page == 3
    assert visible_words(preview) == "Page 3 of 4"


def test_it_stays_in_view_when_pages_are_made_again(qtbot: QtBot, preview: PreviewView) -> None:
    view = shown(qtbot, preview, sheet())
    preview.follow(("page 2",))
    shown(qtbot, preview, sheet("new", "page 1", "page 2", "page 3"))
    assert view.page == 3


def test_what_is_seen_already_is_not_moved(qtbot: QtBot, preview: PreviewView) -> None:
    view = shown(qtbot, preview, sheet())
    preview.follow(("page 2",))
    place = view.verticalScrollBar().value()
    preview.follow(("page 2",))
    view.bring_into_view(Spot(1, 2_500))
    view.bring_into_view(Spot(99, 0))
    assert view.verticalScrollBar().value() == place


def test_keys_scroll(qtbot: QtBot, preview: PreviewView) -> None:
    view = shown(qtbot, preview, sheet())
    bar = view.verticalScrollBar()
    QTest.keyClick(view, Qt.Key.Key_End)
    assert (bar.value(), view.page) == (bar.maximum(), 4)
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert bar.value() == 0
    QTest.keyClick(view, Qt.Key.Key_Space)
    once = bar.value()
    assert once > 100
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert bar.value() > once
    QTest.keyClick(view, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert bar.value() <= once
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert bar.value() > 0


def test_pages_fit_the_width_until_somebody_wants_them_wider(qtbot: QtBot, preview: PreviewView) -> None:
    view = shown(qtbot, preview, sheet())
    assert view.horizontalScrollBar().maximum() == 0
    wider, whole = (button(preview, name) for name in ("Wider pages", "Pages as wide as the view"))
    QTest.mouseClick(wider, Qt.MouseButton.LeftButton)
    assert view.zoom > 1
    assert view.horizontalScrollBar().maximum() > 0
    QTest.mouseClick(whole, Qt.MouseButton.LeftButton)
    assert view.horizontalScrollBar().maximum() == 0
    turn_wheel(view, -120)
    assert view.zoom < 1


def button(view: PreviewView, name: str) -> QToolButton:
    return next(each for each in view.findChildren(QToolButton) if each.accessibleName() == name)


def turn_wheel(view: SheetView, degrees: int) -> None:
    place = QPointF(view.viewport().rect().center())
    here = view.viewport().mapToGlobal(place)
    none, control, inverted = Qt.MouseButton.NoButton, Qt.KeyboardModifier.ControlModifier, False
    event = QWheelEvent(
        place, here, QPoint(), QPoint(0, degrees), none, control, Qt.ScrollPhase.NoScrollPhase, inverted
    )
    assert event.type() == QEvent.Type.Wheel
    QApplication.sendEvent(view.viewport(), event)


def test_another_width_keeps_the_place(qtbot: QtBot, preview: PreviewView) -> None:
    view = shown(qtbot, preview, sheet())
    preview.follow(("page 3",))
    preview.resize(700, 500)
    qtbot.waitUntil(lambda: view.viewport().width() > 600)
    assert view.page == 3


def test_paper_is_white_with_words_on_it(qtbot: QtBot, preview: PreviewView) -> None:
    view = shown(qtbot, preview, sheet("WWWWWWWWWWWW", "second"))
    image = view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    middle = image.width() // 2
    shades = {image.pixelColor(x, y).lightness() for x in range(20, middle) for y in range(20, 150)}
    assert 255 in shades
    assert min(shades) < 120


def test_a_refusal_is_told_in_words(qtbot: QtBot, preview: PreviewView) -> None:
    shown(qtbot, preview, sheet())
    preview.show_document(b"no Word file")
    qtbot.waitUntil(lambda: "cannot be shown" in visible_words(preview), timeout=10_000)
    assert preview.document is None
    assert "Page" not in visible_words(preview)


def test_trouble_is_told_too(qtbot: QtBot, preview: PreviewView) -> None:
    def job() -> Sheet:
        raise Trouble(TroubleKind.CANNOT_READ, "layout.docx")

    preview.show_sheet(job)
    qtbot.waitUntil(lambda: "layout.docx" in visible_words(preview), timeout=10_000)


def test_a_defect_is_not_hidden(qtbot: QtBot, preview: PreviewView) -> None:
    def job() -> Sheet:
        raise ZeroDivisionError

    with qtbot.capture_exceptions() as raised:
        preview.show_sheet(job)
        qtbot.waitUntil(lambda: bool(raised), timeout=10_000)
    assert raised[0][0] is ZeroDivisionError


def test_cleared_it_shows_nothing_of_the_last_report(qtbot: QtBot, preview: PreviewView) -> None:
    shown(qtbot, preview, sheet())
    go_on = Event()

    def late() -> Sheet:
        go_on.wait(10)
        return sheet("secret")

    preview.show_sheet(late)
    preview.clear()
    go_on.set()
    with qtbot.waitSignal(preview.shown, timeout=10_000):
        preview.show_sheet(lambda: sheet("next"))
    assert words_of(preview) == {"next"}


def test_controls_have_names_and_the_pages_say_where_one_is(qtbot: QtBot, preview: PreviewView) -> None:
    view = shown(qtbot, preview, sheet())
    assert view.accessibleName() == "Filled pages"
    assert view.accessibleDescription() == "Page 1 of 4"
    assert all(each.accessibleName() for each in preview.findChildren(QToolButton))
    assert view.focusPolicy() == Qt.FocusPolicy.StrongFocus
