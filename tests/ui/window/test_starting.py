"""Starting the window: at once, where one was, and once only."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gfmd_desktop.domain.report import line
from gfmd_desktop.ui.doorbell import ring
from gfmd_desktop.ui.main_window import MainWindow
from tests.program import ROOT
from tests.ui.window.conftest import SAMPLES, Open, leave, until_open, until_safe

SAMPLE = SAMPLES / "2016-welcoming-cities.json"
AFTER_THE_FIRST_PAINT = {"sqlalchemy", "lxml", "jsonschema", "docx", "openpyxl"}
WATCH = """
import sys
from PySide6.QtWidgets import QApplication
from gfmd_desktop.ui import header
seen = []
paint = header.Header.paintEvent
def watch(self, event):
    if not seen:
        seen.append({name.partition(".")[0] for name in sys.modules})
        QApplication.instance().closeAllWindows()
    paint(self, event)
header.Header.paintEvent = watch
from gfmd_desktop.__main__ import main
try: main()
finally: print(*seen[0])
"""


def test_nothing_slow_is_imported_before_the_first_paint(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", WATCH],
        env=os.environ | {"PYTHONPATH": str(ROOT), "XDG_DATA_HOME": str(tmp_path)},
        cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    seen = set(done.stdout.split())
    assert "PySide6" in seen
    assert seen & AFTER_THE_FIRST_PAINT == set()


def test_the_first_start_offers_forms_and_asks_nothing(open_window: Open) -> None:
    running = open_window()
    assert running.window.page is running.pages.start
    assert [card.accessibleName() for card in running.pages.start.cards.cards] == ["CSD 2018", "CSD 2017", "CSD 2016"]
    assert running.pages.start.cards.cards[0].hasFocus()


def test_the_last_report_opens_again_at_the_last_caret(qtbot: QtBot, open_window: Open) -> None:
    first = open_window(SAMPLE)
    until_open(qtbot, first)
    assert first.workbench.open is not None
    path = next(field.id for field in first.workbench.open.draft.template.fields() if field.kind == "line")
    first.workbench.go_to((path,), 5)
    leave(first)

    again = open_window()
    assert again.workbench.open is not None
    caret = again.workbench.open.caret()
    assert caret is not None
    assert (caret.path, caret.position) == ((path,), 5)


def test_what_is_typed_just_before_closing_is_there_next_time(open_window: Open) -> None:
    first = open_window()
    QTest.mouseClick(first.pages.start.cards.cards[-1], Qt.MouseButton.LeftButton)
    assert first.workbench.open is not None
    field = next(field for field in first.workbench.open.draft.template.fields() if field.kind == "line")
    first.workbench.go_to((field.id,))
    QTest.keyClicks(first.window.focusWidget(), "4.1 Multilateral cooperation")
    leave(first)

    again = open_window()
    assert again.workbench.open is not None
    assert line(again.workbench.open.draft.report.values[field.id]) == "4.1 Multilateral cooperation"
    assert again.window.windowTitle() == "4.1 Multilateral cooperation"


def test_files_given_are_added_and_the_last_one_opened(qtbot: QtBot, open_window: Open) -> None:
    running = open_window(*sorted(SAMPLES.glob("*.json")))
    qtbot.waitUntil(lambda: "Schools" in running.window.windowTitle(), timeout=20_000)
    running.pages.front.show()
    qtbot.waitUntil(lambda: running.pages.start.reports.model.rowCount() == 3, timeout=20_000)


def test_a_file_that_is_no_report_is_told_of_where_files_arrive(
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    (tmp_path / "shopping.json").write_text("{}")
    running = open_window(tmp_path / "shopping.json")
    labels = running.arrivals.page.findChildren(QLabel)
    qtbot.waitUntil(lambda: any("shopping.json" in each.text() for each in labels if each.isVisible()), timeout=20_000)


def test_a_second_start_raises_the_first_window_and_hands_over_its_files(
    qtbot: QtBot, open_window: Open, library: Path
) -> None:
    running = open_window()
    code = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication; a = QCoreApplication([]);"
    )
    code += "from gfmd_desktop.ui.doorbell import ring; sys.exit(not ring(Path(sys.argv[1]), [Path(sys.argv[2])]))"
    second = subprocess.Popen([sys.executable, "-c", code, library, SAMPLE], env=os.environ | {"PYTHONPATH": str(ROOT)})
    until_open(qtbot, running)
    assert second.wait(20) == 0
    until_safe(qtbot, running)


@pytest.mark.usefixtures("qapp")
def test_nobody_answers_where_no_window_is_open(library: Path) -> None:
    assert not ring(library, [])


def test_the_size_of_a_small_screen_is_respected(open_window: Open) -> None:
    window: MainWindow = open_window().window
    assert window.width() <= window.screen().availableSize().width()
