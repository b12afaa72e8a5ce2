"""What the benchmark of the window does in processes of its own: starting, typing and switching, each told as JSON."""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QSocketNotifier, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QTextEdit, QVBoxLayout, QWidget

KEYS = "the rapporteur writes down what was said in the room and goes on to write more of it\n"
BETWEEN_KEYS = 0.07
KEYS_IN_A_FIELD = 200
TICK_MS = 5


class Echo(QObject):
    """Tells when a field was painted after something happened to it: once the event loop is back from painting."""

    def __init__(self, field: QTextEdit, painted: Callable[[], None]) -> None:
        super().__init__(field)
        self._painted = painted
        field.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 - as Qt calls it
        """Note a painting that is about to happen."""
        if event.type() is QEvent.Type.Paint:
            QTimer.singleShot(0, self._painted)
        return False


class FirstKey(QObject):
    """Waits until the caret's field was painted, presses a key there, and tells when the letter was painted."""

    def __init__(self, began: float, echoed: Callable[[dict[str, float]], None]) -> None:
        super().__init__()
        self._began = began
        self._told = echoed
        self._found: dict[str, float] = {}
        self._pressed = False
        self._looking = QTimer(self, interval=1)
        self._looking.timeout.connect(self._look)
        self._looking.start()

    def _look(self) -> None:
        field = field_with_caret()
        if field is not None:
            self._looking.stop()
            self._field = field
            Echo(field, self._painted)
            field.viewport().update()

    def _painted(self) -> None:
        if "shown" not in self._found:
            self._found["shown"] = self._now()
            press(self._field, "x")
            self._pressed = True
        elif "echoed" not in self._found:
            self._found["echoed"] = self._now()
            self._found["worked"] = time.thread_time() * 1000
            self._told(self._found)

    def _now(self) -> float:
        return (time.monotonic() - self._began) * 1000


def field_with_caret() -> QTextEdit | None:
    """Return the text in which the caret of the window shown stands."""
    for window in QApplication.topLevelWidgets():
        field = window.focusWidget() if window.isVisible() else None
        if isinstance(field, QTextEdit):
            return field
    return None


def press(field: QTextEdit, letter: str) -> None:
    """Press a key as the keyboard would."""
    key = Qt.Key.Key_Return if letter == "\n" else Qt.Key(ord(letter.upper()))
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(field, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))


def start_bare(began: float) -> None:
    """Start a window with one field, in which a report's words stand."""
    application = QApplication(["bare"])
    waiting = FirstKey(began, tell)
    window = bare_window()
    window.show()
    application.exec()
    del waiting


def tell(found: dict[str, float]) -> None:
    """Tell what was found, and close the window on a line from whoever looks at it."""
    sys.stdout.write(json.dumps(found))
    sys.stdout.flush()
    heard = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, QApplication.instance())

    def close() -> None:
        heard.setEnabled(False)
        QApplication.closeAllWindows()

    heard.activated.connect(close)


def bare_window() -> QWidget:
    """Return a window with nothing but a text field."""
    window = QWidget()
    field = QTextEdit(window)
    QVBoxLayout(window).addWidget(field)
    field.setPlainText(KEYS * 100)
    window.resize(1366, 768)
    field.setFocus()
    return window


class Typist(QObject):
    """Types at an even pace, and notes how late each letter is painted and how late a clock in this thread strikes."""

    def __init__(self, fields: list[QTextEdit], seconds: float, done: Callable[[], None]) -> None:
        super().__init__()
        self.late: list[float] = []
        self.stalls: list[float] = []
        self._fields = fields
        self._count = int(seconds / BETWEEN_KEYS)
        self._done = done
        self._pressed = 0
        self._waiting: list[float] = []
        for field in fields:
            Echo(field, self._painted)
        self._begun = self._ticked = time.perf_counter()
        self._clock = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._clock.timeout.connect(self._tick)
        self._clock.start()

    def _tick(self) -> None:
        """Press what is due: a key that had to wait is late by that time too."""
        now = time.perf_counter()
        self.stalls.append((now - self._ticked) * 1000 - TICK_MS)
        self._ticked = now
        due = self._begun + (self._pressed + 1) * BETWEEN_KEYS
        if now < due:
            return
        if self._pressed == self._count:
            self._clock.stop()
            self._done()
            return
        field = self._fields[self._pressed // KEYS_IN_A_FIELD % len(self._fields)]
        if not field.hasFocus() or self._pressed % KEYS_IN_A_FIELD == 0:
            field.setFocus()
        on_time = now - due < TICK_MS / 1000
        self._waiting.append(now if on_time else due)
        press(field, KEYS[self._pressed % len(KEYS)])
        self._pressed += 1

    def _painted(self) -> None:
        now = time.perf_counter()
        self.late += [(now - pressed) * 1000 for pressed in self._waiting]
        self._waiting.clear()

    def told(self) -> dict[str, list[float]]:
        """Return what was noted, in milliseconds."""
        return {"late": self.late, "stalls": self.stalls}


def wait(milliseconds: int) -> None:
    """Let the window work."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def type_bare(seconds: float) -> None:
    """Type into the bare window."""
    application = QApplication(["bare"])
    window = bare_window()
    window.show()
    wait(500)
    fields = [field_with_caret() or QTextEdit()]
    typist = Typist(fields, seconds, application.quit)
    application.exec()
    sys.stdout.write(json.dumps(typist.told()))


def use_window(seconds: float, library: str, others: list[str]) -> None:
    """Type into the report that lies open, then go through its sections, other reports and the list of all."""
    application = QApplication(["gfmd-desktop"])
    from gfmd_desktop.app import Application  # noqa: PLC0415
    from gfmd_desktop.ui.application import Running  # noqa: PLC0415
    from gfmd_desktop.ui.plain_imports import import_plainly  # noqa: PLC0415
    from gfmd_desktop.ui.steady_pace import keep_pace  # noqa: PLC0415
    from tests.benchmarks.measuring import resident_megabytes  # noqa: PLC0415
    from tests.benchmarks.switching import reports_switched, sections_switched  # noqa: PLC0415

    import_plainly()
    keep_pace(application)
    running = Running(application, Application(Path(library)).surroundings())
    running.show()
    wait(6_000)
    opened = running.workbench.open
    assert opened is not None
    loop = QEventLoop()
    typist = Typist(opened.form.findChildren(QTextEdit), seconds, loop.quit)
    loop.exec()
    wait(1_500)
    found: dict[str, object] = dict(typist.told())
    found["memory with a report"] = [resident_megabytes()]
    found["sections"] = sections_switched(running)
    found["reports"], found["reports again"] = reports_switched(running, others)
    running.pages.front.show()
    wait(2_000)
    found["memory with the list"] = [resident_megabytes()]
    sys.stdout.write(json.dumps(found))
    running.window.close()
    running.end()


def main(task: str, *arguments: str) -> None:
    """Do a task."""
    match task:
        case "bare":
            start_bare(float(arguments[0]))
        case "type-bare":
            type_bare(float(arguments[0]))
        case "use":
            use_window(float(arguments[0]), arguments[1], list(arguments[2:]))


if __name__ == "__main__":
    main(*sys.argv[1:])
