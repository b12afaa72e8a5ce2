"""Pasting, dropping and copying, with the real clipboard and real keys."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from gfmd_desktop.domain.rich_text import Block, BlockKind, Direction, Mark, RichText, Span, normal
from gfmd_desktop.ui.rich_text.clip_writing import html_of, plain_of
from gfmd_desktop.ui.rich_text.editor import RichTextEdit
from gfmd_desktop.ui.rich_text.html_reading import read_html
from tests.ui.rich_text.blocks import LINE, bold, bullet, italic, link, number, outline, p
from tests.ui.rich_text.keyboard import CTRL, KEY, SHIFT, type_text
from tests.ui.typing_keys import press

WORD = Path(__file__).with_name("clips") / "word.html"


def copied(**formats: str | bytes) -> QMimeData:
    mime = QMimeData()
    for name, content in formats.items():
        match name, content:
            case "html", str():
                mime.setHtml(content)
            case "text", str():
                mime.setText(content)
            case _, bytes():
                mime.setData(f"text/{name}", content)
    return mime


def paste(field: RichTextEdit, mime: QMimeData) -> None:
    QGuiApplication.clipboard().setMimeData(mime)
    press(field, KEY.Key_V, CTRL)


def drop(field: RichTextEdit, mime: QMimeData) -> bool:
    """Let something go over the end of the text, as dragged in from another program."""
    place = QPointF(field.viewport().rect().bottomRight())
    copy, button, bare = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(place, copy, mime, button, bare)
    field.dropEvent(event)
    return event.isAccepted()


def test_a_clip_of_a_word_processor_comes_in_reduced(field: RichTextEdit) -> None:
    html = WORD.read_text(encoding="utf-8")
    paste(field, copied(html=html, text="something else"))
    assert field.value() == read_html(html)


def test_a_paste_is_one_change_and_one_step(field: RichTextEdit) -> None:
    type_text(field, "before ")
    told: list[str] = []
    field.step_began.connect(lambda: told.append(f"began {outline(field.value())}"))
    field.text_changed.connect(lambda: told.append("changed"))
    field.step_ended.connect(lambda: told.append("ended"))
    paste(field, copied(html="<p>one</p><ul><li>two<li>three</ul>"))
    assert told == ["began ['before ']", "changed", "ended"]


@pytest.mark.parametrize(
    ("mime", "read"),
    [
        (copied(html="<b>a</b>", text="b"), (p(bold("a")),)),
        (copied(html="<img src='x.png'>", text="words"), (p("words"),)),
        (copied(rtf=rb"{\rtf1 {\b a}}", text="b"), (p(bold("a")),)),
        (copied(rtf=b"broken", text="b"), (p("b"),)),
        (copied(text="a\nb"), (p("a"), p("b"))),
        (copied(text="• a\n• b"), (bullet("a"), bullet("b"))),
        (copied(text="a\x00\x07b"), (p("ab"),)),
        (copied(**{"x-gfmd": b"?"}, text="a"), (p("a"),)),
        (copied(), ()),
    ],
)
def test_the_best_format_that_holds_words_is_taken(field: RichTextEdit, mime: QMimeData, read: RichText) -> None:
    paste(field, mime)
    assert field.value() == read


def test_a_picture_brings_nothing(field: RichTextEdit) -> None:
    mime = QMimeData()
    mime.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    paste(field, mime)
    assert field.value() == ()
    assert not field.canInsertFromMimeData(mime)


def test_a_dragged_file_is_left_to_the_window(field: RichTextEdit, tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "group.docx"))])
    assert not field.canInsertFromMimeData(mime)


def test_words_dropped_come_in_as_one_step(field: RichTextEdit) -> None:
    field.show_value((p("here "),))
    steps: list[RichText] = []
    field.step_ended.connect(lambda: steps.append(field.value()))
    assert drop(field, copied(html="<i>there</i>"))
    assert steps == [(p("here ", italic("there")),)]


@pytest.mark.parametrize(
    ("there", "place", "put", "after"),
    [
        ("one two", 3, "<b>x</b>", ["onex two"]),
        ("one two", 3, "<p>x</p><p>y</p>", ["onex", "y two"]),
        ("one", 3, "<ul><li>x<li>y</ul>", ["one", "* x", "* y"]),
        ("one", 3, "<ul><li>x</ul>", ["onex"]),
        ("one", 0, "<p>x</p><p>y</p>", ["x", "y", "one"]),
        ("onetwo", 3, "<ul><li>x<li>y</ul>", ["one", "* x", "* y", "two"]),
        ("", 0, "<ul><li>x</ul>", ["* x"]),
        ("- one", 3, "<p>x</p><p>y</p>", ["* onex", "* y"]),
        ("- one", 3, "<ol><li>x<li>y</ol>", ["* onex", "1 y"]),
        ("- ", 0, "<p>x</p><p>y</p>", ["* x", "* y"]),
        ("- ", 0, "<ul><li>x<ul><li>y</ul></ul>", ["* x", "  * y"]),
    ],
)
def test_what_is_pasted_joins_what_is_there(
    field: RichTextEdit, there: str, place: int, put: str, after: list[str]
) -> None:
    type_text(field, there)
    field.set_cursor_place(place)
    paste(field, copied(html=put))
    assert outline(field.value()) == after


def test_a_paste_replaces_the_selection_and_the_cursor_stands_behind_it(field: RichTextEdit) -> None:
    type_text(field, "old")
    field.selectAll()
    paste(field, copied(html="<p>one</p><p>two</p>"))
    type_text(field, "!")
    assert outline(field.value()) == ["one", "two!"]


def test_numbers_pasted_below_numbers_go_on_counting(field: RichTextEdit) -> None:
    field.show_value((number("a"), number("b")))
    field.set_cursor_place(None)
    press(field, KEY.Key_Return)
    paste(field, copied(html="<ol><li>c<li>d</ol>"))
    last = field.document().lastBlock()
    assert last.textList().itemText(last) == "4."


def test_pasting_as_plain_text_leaves_formats_behind(field: RichTextEdit) -> None:
    QGuiApplication.clipboard().setMimeData(copied(html="<b>a</b>", text="a"))
    press(field, KEY.Key_V, CTRL, SHIFT)
    assert field.value() == (p("a"),)


RICH = (
    p("We ", bold("ask"), f" for{LINE}", link("this", "https://example.org/?a=1&b=2"), " and\u00a0that  <now> & then"),
    bullet("one"),
    bullet(italic("two"), level=1),
    number("three", level=2),
    bullet("four"),
    Block(BlockKind.NUMBER, 0, (Span("خمسة", frozenset(Mark)),), extra={"x_new": 1}),
    Block(spans=(Span("(GCM)"),), direction=Direction.RTL, language="ar"),
)


def test_what_one_field_copies_another_takes_whole(field: RichTextEdit) -> None:
    other = RichTextEdit()
    other.show_value(RICH)
    other.selectAll()
    other.copy()
    press(field, KEY.Key_V, CTRL)
    assert field.value() == RICH


def test_what_is_cut_is_on_the_clipboard_and_a_step_of_its_own(field: RichTextEdit) -> None:
    field.show_value((bullet("one"), bullet("two")))
    before: list[RichText] = []
    field.step_began.connect(lambda: before.append(field.value()))
    field.selectAll()
    press(field, KEY.Key_X, CTRL)
    assert before == [(bullet("one"), bullet("two"))]
    assert outline(field.value()) == ["* "]
    assert QGuiApplication.clipboard().text() == "• one\n• two"


def test_other_programs_get_html_and_signs() -> None:
    assert plain_of(RICH) == (
        "We ask for\nthis and\u00a0that  <now> & then\n• one\n  ◦ two\n    1. three\n• four\n1. خمسة\n(GCM)"
    )
    assert html_of((p("a ", bold("b")),)) == '<meta charset="utf-8"><span>a <b>b</b></span>'


def test_our_html_says_what_the_text_says() -> None:
    read = [Block(block.kind, block.level, block.spans, block.direction) for block in RICH]
    assert read_html(html_of(RICH)) == tuple(read)


words = st.sampled_from(["one", "deux", "حقوق", "<3", "&amp;", "👍"])
spans = st.builds(
    Span, words, st.frozensets(st.sampled_from([Mark.BOLD, Mark.ITALIC])), st.none() | st.just("https://example.org/")
)
blocks = st.builds(
    Block, st.sampled_from(BlockKind), st.integers(0, 2), st.lists(spans, min_size=1, max_size=3).map(tuple)
)


@given(st.lists(blocks, min_size=2, max_size=6).map(tuple))
def test_lists_of_all_shapes_survive_html(text: RichText) -> None:
    assert read_html(html_of(normal(text))) == normal(text)


def test_a_megabyte_goes_in_without_a_long_wait(field: RichTextEdit, qapp: QApplication) -> None:
    line = "Civil society asks governments to keep their promises to migrants and their families.\n"
    started = time.process_time()
    paste(field, copied(text=line * (1_000_000 // len(line))))
    qapp.processEvents()
    assert time.process_time() - started < 6
    assert len(field.value()) == 1_000_000 // len(line)
