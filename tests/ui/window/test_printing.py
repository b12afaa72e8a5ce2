"""Printing the open report by key, by button, and on a computer that knows no printer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QToolButton
from pytestqt.qtbot import QtBot

from gfmd_desktop.ui.application import Running
from gfmd_desktop.ui.side.preview_view import PreviewView
from tests.ui.typing_keys import press
from tests.ui.window.conftest import SAMPLES, Open, until_open

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def running(qtbot: QtBot, open_window: Open, tmp_path: Path) -> Running:
    """A window with a report."""
    running = open_window(SAMPLES / "2016-welcoming-cities.json")
    until_open(qtbot, running)
    running.memory.change(export_folder=str(tmp_path))
    with qtbot.waitActive(running.window):
        running.window.activateWindow()
    return running


@pytest.fixture
def paper(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where a printer that prints into a file puts its pages, once somebody agrees in the system's dialog."""
    file = tmp_path / "paper.pdf"

    def agree(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFileName(str(file))
        return int(QDialog.DialogCode.Accepted)

    monkeypatch.setattr(QPrintDialog, "exec", agree)
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["the one in the corridor"])
    return file


def by_key(running: Running) -> None:
    press(running.window, Qt.Key.Key_P, CTRL)


def by_preview(running: Running) -> None:
    running.window.side.show_view("preview")
    (view,) = running.window.findChildren(PreviewView)
    (button,) = [button for button in view.findChildren(QToolButton) if button.text() == "Print…"]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def by_drawer(running: Running) -> None:
    running.window.commands["export"].trigger()
    QTest.mouseClick(running.export.drawer._print, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("ask", [by_key, by_preview, by_drawer])
def test_the_filled_form_is_printed(
    qtbot: QtBot, running: Running, paper: Path, ask: Callable[[Running], None]
) -> None:
    ask(running)
    qtbot.waitUntil(
        lambda: any("Sent to the printer" in words for words in running.window.messages.said()), timeout=30_000
    )
    assert paper.read_bytes().startswith(b"%PDF")


def test_without_a_printer_a_pdf_is_offered(
    qtbot: QtBot, running: Running, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    by_key(running)
    assert "knows no printer" in running.window.messages.said()[-1]
    running.window.messages._bars[-1].message.offers[0].act()
    assert running.window.focusWidget() is running.export.drawer.pdf
    QTest.keyClick(running.export.drawer.pdf, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any("identical" in words for words in running.window.messages.said()), timeout=30_000)
    (file,) = tmp_path.glob("3.2*")
    assert file.read_bytes().startswith(b"%PDF")


def test_nothing_is_printed_without_a_report(open_window: Open) -> None:
    running = open_window()
    assert not running.window.commands["print"].isEnabled()
    assert not running.window.commands["pdf"].isEnabled()
