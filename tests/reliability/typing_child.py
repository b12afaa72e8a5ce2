"""A program of its own: the real window, somebody who types at random by key events, and a log of what was typed and what the badge said.

Every line of the log is one JSON object, written at once: what a kill leaves of it is true.
"""

from __future__ import annotations

import json
import os
import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from gfmd_desktop.app import Application
from gfmd_desktop.domain.report import TemplateRef, line, rich
from gfmd_desktop.domain.rich_text import plain
from gfmd_desktop.services.beginning import begin
from gfmd_desktop.ui.application import Running
from gfmd_desktop.ui.fields.editors import LineField, SingleField, TextField
from gfmd_desktop.ui.panels.report_view import ReportView
from gfmd_desktop.ui.side.notes_view import NotesView
from tests.ui.typing_keys import press, type_words

_WORDS = ("open", "talks", "cities", "act", "حقوق", "réseau", "papers", "école", "now")
_MOST_MS = 25


def log(**facts: object) -> None:
    """Write a line of the log, stamped with a clock that all processes share."""
    facts["t"] = time.monotonic()
    os.write(1, (json.dumps(facts) + "\n").encode())


class Typist:
    """Types words into one field or note after the other; only ever at the end, so that what is kept can be compared."""

    def __init__(self, running: Running, chance: random.Random, size: int) -> None:
        self._running = running
        self._chance = chance
        self._size = size
        self._place: SingleField | None = None
        self._letters = ""
        self._left = 0
        notes = running.window.side.findChild(NotesView)
        assert isinstance(notes, NotesView)
        self._notes = notes

    def go_on(self) -> None:
        """Press a key, or begin somewhere else, now and then after a pause."""
        if self._left == 0:
            self._begin_elsewhere()
            if self._chance.random() < 0.7:
                QTimer.singleShot(self._chance.randint(600, 1_500), self.go_on)
                return
        self._left -= 1
        self._letters = self._letters or self._chance.choice(_WORDS) * self._size + " "
        letter, self._letters = self._letters[0], self._letters[1:]
        type_words(self._inner(), letter)
        self._log()
        QTimer.singleShot(self._chance.randint(0, _MOST_MS), self.go_on)

    def _begin_elsewhere(self) -> None:
        self._left = self._chance.choice((8, 8, 8, 30, 400))
        open_report = self._running.workbench.open
        assert open_report is not None
        if self._chance.random() < 0.2:
            self._add_item(open_report.form)
        if self._chance.random() < 0.3:
            self._begin_note()
            return
        self._place = self._chance.choice(list(self._fields(open_report.form)))
        self._running.workbench.go_to(self._place.asked.path)

    def _begin_note(self) -> None:
        self._place = None
        self._running.window.side.show_view("notes")
        self._notes.begin_line()
        press(self._notes.line, Qt.Key.Key_Return)
        self._letters = f"note{self._chance.randrange(10**9)} "
        self._left = len(self._letters) + self._left

    def _add_item(self, form: ReportView) -> None:
        adding = [each for each in form.findChildren(QPushButton) if each.accessibleName().startswith("Add")]
        self._chance.choice(adding).click()

    @staticmethod
    def _fields(form: ReportView) -> Iterator[SingleField]:
        for panel in form.panels.values():
            for widget in panel.widgets():
                yield from (editor for editor in widget.editors() if isinstance(editor, LineField | TextField))

    def _inner(self) -> QWidget:
        inner = self._notes.line if self._place is None else self._place.focusProxy()
        assert inner is not None
        return inner

    def _log(self) -> None:
        state = badge_of(self._running)
        if self._place is None:
            log(note=self._notes.line.words(), badge=state)
            return
        value = self._place.value()
        text = line(value) if isinstance(value, str) else plain(rich(value))
        log(path=self._place.asked.path, text=text, badge=state)


def main(library: Path, template_id: str, seed: int, size: int) -> None:
    """Open the window on a library and type until killed. `size` makes words longer, to fill a disk sooner."""
    application = QApplication([])
    running = Running(application, Application(library).surroundings())
    running.desk.library_opened.connect(lambda _: log(opened=True))
    running.show()
    if running.workbench.open is None:
        running.desk.add(begin(running.around.template_for(TemplateRef(template_id, 1))))
    assert running.desk.draft is not None
    log(report=running.desk.draft.report.id)
    watch = QTimer(running)
    watch.timeout.connect(lambda: log(badge=badge_of(running)))
    watch.start(20)
    typist = Typist(running, random.Random(seed), size)
    QTimer.singleShot(0, typist.go_on)
    application.exec()


def badge_of(running: Running) -> str:
    state = running.window.header.badge.state
    return state.value if state else "opening"


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
