"""Looking at the window: commands by name, help, size, colours, what went wrong, and a disk that refuses."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QFileDialog, QLineEdit, QTextEdit
from pytestqt.qtbot import QtBot

from gfmd_desktop.errors import Trouble, TroubleKind
from gfmd_desktop.services.library_place import Place, place_of
from gfmd_desktop.services.saving import SaveState
from gfmd_desktop.services.window_services import WindowServices
from gfmd_desktop.ui.application import Running
from gfmd_desktop.ui.dialogs.crash_reports import CrashReports
from gfmd_desktop.ui.dialogs.palette import fit
from gfmd_desktop.ui.theme import DARK, LIGHT
from tests.ui.window.conftest import SAMPLES, Open, until_open, until_safe


@pytest.fixture
def running(qtbot: QtBot, open_window: Open) -> Running:
    """A window with a report."""
    running = open_window(SAMPLES / "2016-welcoming-cities.json")
    until_open(qtbot, running)
    return running


@pytest.mark.parametrize(
    ("typed", "words", "fits"),
    [("exp", "Export Word", True), ("exwo", "Export Word", True), ("word", "Export Word", True), ("", "Undo", True),
     ("wordex", "Export Word", False), ("GO TO", "Go to: 2 Progress", True)],
)  # fmt: skip
def test_a_command_is_found_by_its_letters_in_their_order(typed: str, words: str, fits: bool) -> None:
    assert (fit(typed, words) is not None) is fits


def test_better_fits_come_first() -> None:
    words = ["Print the words", "Show where", "Word file", "Sword"]
    ordered = sorted((each for each in words if fit("wor", each)), key=lambda each: fit("wor", each) or (9, 9))
    assert ordered[0] == "Word file"
    assert ordered.index("Print the words") < ordered.index("Sword")


def test_the_palette_does_what_is_typed_and_goes_away(running: Running) -> None:
    running.window.commands["palette"].trigger()
    palette = running.view.palette
    QTest.keyClicks(palette.typed, "go to quotes")
    QTest.keyClick(palette.typed, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert running.workbench.open is not None
    assert running.window.outline.currentIndex().data().endswith("Quotes")


def test_every_command_can_be_found_in_the_palette(running: Running) -> None:
    running.window.commands["palette"].trigger()
    offered = {
        running.view.palette.model.index(row).data().casefold() for row in range(running.view.palette.model.rowCount())
    }
    enabled = [name for name in running.window.commands.names() if running.window.commands[name].isEnabled()]
    missing = [name for name in enabled if running.window.commands[name].text().rstrip("…").casefold() not in offered]
    assert missing == ["palette"]
    QTest.keyClick(running.view.palette.typed, Qt.Key.Key_Escape)
    assert not running.view.palette.isVisible()


def test_no_two_commands_share_a_key(running: Running) -> None:
    keys = [
        key.toString() for name in running.window.commands.names() for key in running.window.commands[name].shortcuts()
    ]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("name", ["help", "about"])
def test_a_page_to_read_comes_over_the_report_and_goes_again(running: Running, name: str) -> None:
    command = running.window.commands[name]
    command.trigger()
    page = running.window.page
    assert page is not None
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert running.window.page is None
    command.trigger()
    command.trigger()
    assert running.window.page is None
    assert running.workbench.open is not None


def test_zoom_is_remembered_and_the_projector_hides_what_is_private(running: Running, qapp: QApplication) -> None:
    before = qapp.font().pointSizeF()
    running.window.commands["larger"].trigger()
    assert qapp.font().pointSizeF() > before
    assert running.memory.state.zoom == pytest.approx(1.1)
    running.window.commands["projector"].trigger()
    assert qapp.font().pointSizeF() == 24
    assert not running.window.side.isVisible()
    running.window.commands["projector"].trigger()
    assert running.window.side.isVisible()
    running.window.commands["as_system"].trigger()
    assert qapp.font().pointSizeF() == pytest.approx(before)


def test_light_and_dark_change_live(running: Running, qapp: QApplication) -> None:
    running.appearance.show_scheme(Qt.ColorScheme.Dark)
    assert qapp.palette().window().color().name() == DARK.ground
    running.appearance.show_scheme(Qt.ColorScheme.Light)
    assert qapp.palette().window().color().name() == LIGHT.ground


def test_everything_that_takes_the_keyboard_has_a_name(running: Running) -> None:
    def nameless() -> list[str]:
        kinds = (QAbstractButton, QComboBox, QLineEdit, QTextEdit)
        found = []
        for widget in running.window.findChildren(QAbstractButton) + running.window.findChildren(QLineEdit):
            seen = isinstance(widget, kinds) and widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
            interface = QAccessible.queryAccessibleInterface(widget) if seen else None
            if interface is not None and not interface.text(QAccessible.Text.Name).strip():
                found.append(repr(widget))
        return found

    assert nameless() == []
    running.window.commands["export"].trigger()
    assert nameless() == []
    running.pages.front.show()
    assert nameless() == []


def test_a_mistake_of_ours_is_told_in_a_line_with_a_report_that_quotes_nobody(qtbot: QtBot, running: Running) -> None:
    crashes = CrashReports(running.window, running.window.messages)
    try:
        message = "the words of a report"
        raise LookupError(message)
    except LookupError as error:
        crashes.take(type(error), error, error.__traceback__)
    qtbot.waitUntil(lambda: any("our mistake" in words for words in running.window.messages.said()))
    (offer,) = next(bar.message.offers for bar in running.window.messages._bars if bar.message.about == "crash")
    offer.act()
    assert crashes.dialog is not None
    crashes.dialog.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert "LookupError" in copied
    assert "test_view.py" in copied
    assert "words of a report" not in copied.replace('message = "the words of a report"', "")
    crashes.dialog.close()


@pytest.mark.parametrize(
    ("folder", "place"),
    [("/h/OneDrive - Caritas/x", Place.SYNCHRONISED), ("/h/Dropbox (Old)", Place.SYNCHRONISED),
     ("/h/Library/Mobile Documents/a", Place.SYNCHRONISED), ("/h/Google Drive", Place.SYNCHRONISED),
     ("/h/Nextcloud/reports", Place.SYNCHRONISED), ("/media/ana/STICK", Place.REMOVABLE),
     ("/run/media/ana/STICK", Place.REMOVABLE), ("/Volumes/STICK", Place.REMOVABLE), ("/h/reports", Place.ORDINARY)],
)  # fmt: skip
def test_places_where_a_library_is_in_danger_are_known(folder: str, place: Place) -> None:
    assert place_of(Path(folder) / "library.sqlite") is place


def test_a_library_in_a_synchronised_folder_is_warned_of(qtbot: QtBot, open_window: Open, tmp_path: Path) -> None:
    running = open_window(library=tmp_path / "Dropbox" / "library.sqlite")
    qtbot.waitUntil(lambda: bool(running.window.messages.said()))
    assert "cloud" in running.window.messages.said()[0]


class FullDisk:
    """A library whose disk is full until somebody makes room."""

    def __init__(self, services: WindowServices) -> None:
        self.full = True
        self._apply = services.editing.apply
        services.editing.apply = self.apply  # type: ignore[method-assign, assignment]

    def apply(self, *arguments: object) -> object:
        """Save, unless the disk is full."""
        if self.full:
            raise Trouble(TroubleKind.DISK_FULL, "library")
        return self._apply(*arguments)  # type: ignore[arg-type]


def test_while_the_disk_refuses_nothing_is_lost_and_a_copy_can_be_saved(
    qtbot: QtBot, running: Running, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disks: list[FullDisk] = []
    running.desk.ask(FullDisk, disks.append)
    qtbot.waitUntil(lambda: bool(disks))
    assert running.workbench.open is not None
    draft = running.workbench.open.draft
    field = next(field for field in draft.template.fields() if field.kind == "line")
    draft.set_value((field.id,), "typed on a full disk")
    badge = running.window.header.badge
    qtbot.waitUntil(lambda: badge.state is SaveState.REFUSED, timeout=20_000)
    assert "disk is full" in badge.text()

    badge.click()
    copy = tmp_path / "copy.json"
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: dialog.fileSelected.emit(str(copy)))
    running.window.messages._bars[-1].message.offers[0].act()
    qtbot.waitUntil(copy.exists, timeout=20_000)
    qtbot.waitUntil(lambda: "copy.json" in running.window.messages.said()[-1], timeout=20_000)
    assert json.loads(copy.read_text())["values"][field.id] == "typed on a full disk"

    assert not running.window.close()
    assert "not on the disk yet" in running.window.messages.said()[-1]
    disks[0].full = False
    qtbot.waitUntil(lambda: badge.state is SaveState.SAFE, timeout=20_000)
    until_safe(qtbot, running)
