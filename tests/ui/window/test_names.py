"""Whatever somebody can reach by the keyboard says what it is; an answer also says what the organisers ask for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from gfmd_desktop.domain.rich_text import plain
from gfmd_desktop.domain.template import Template
from gfmd_desktop.ui.application import Running
from tests.ui.window.conftest import SAMPLES, Open, until_open, until_safe

VIEWS = ("notes", "problems", "preview", "history")


def spoken(widget: QWidget, what: QAccessible.Text) -> str:
    """Return what a screen reader is told of a widget."""
    told = QAccessible.queryAccessibleInterface(widget)
    return told.text(what) if told is not None else ""


def reachable(inside: QWidget) -> Iterator[QWidget]:
    """Yield every widget that is seen and can have the keyboard, or is pressed."""
    for widget in inside.findChildren(QWidget):
        is_inner = isinstance(widget.parentWidget(), QAbstractScrollArea | QComboBox)
        wants_keys = widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None
        if widget.isVisible() and not is_inner and (wants_keys or isinstance(widget, QAbstractButton)):
            yield widget


def nameless(inside: QWidget) -> list[str]:
    found = (widget for widget in reachable(inside) if not spoken(widget, QAccessible.Text.Name).strip())
    return [f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}" for widget in found]


@pytest.fixture
def written(qtbot: QtBot, open_window: Open, sample: Path) -> Running:
    """Return a window with a sample in it."""
    running = open_window(sample)
    until_open(qtbot, running)
    until_safe(qtbot, running)
    return running


def asks(path: tuple[str, ...], template: Template) -> bool:
    """Tell whether the template has guidance for an answer."""
    section = next(each for each in template.sections if any(field.id == path[0] for field in each.fields))
    field = next(field for field in section.fields if field.id == path[0])
    return bool(plain(field.guidance) or plain(section.guidance))


@pytest.mark.parametrize("sample", sorted(SAMPLES.glob("*.json")), ids=lambda file: file.stem)
def test_everything_in_the_window_that_takes_keys_has_a_name(written: Running, qtbot: QtBot) -> None:
    for view in VIEWS:
        written.window.side.show_view(view)
        assert nameless(written.window) == []
    written.window.commands["export"].trigger()
    qtbot.waitUntil(written.export.drawer.isVisible)
    assert nameless(written.window) == []


@pytest.mark.parametrize("sample", sorted(SAMPLES.glob("*.json")), ids=lambda file: file.stem)
def test_an_answer_tells_what_is_asked_for(written: Running) -> None:
    open_report = written.workbench.open
    assert open_report is not None
    template = open_report.draft.template
    for section in template.sections:
        open_report.form.go_to_section(section.id)
    silent = [
        editor.asked.spoken
        for panel in open_report.form.panels.values()
        for widget in panel.widgets()
        for editor in widget.editors()
        if asks(editor.asked.path, template)
        and (inner := editor.focusProxy()) is not None
        and not spoken(inner, QAccessible.Text.Description)
    ]
    assert silent == []


def test_everything_on_the_first_page_has_a_name(open_window: Open) -> None:
    assert nameless(open_window().window) == []
