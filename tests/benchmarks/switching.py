"""How long it takes to go to another section and to another report, until it was painted, in milliseconds."""

from time import perf_counter

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from gfmd_desktop.ui.application import Running

ROUNDS = 3
PAUSE_MS = 1_000
"""Nobody goes to another report within a second of the last."""


class Paintings(QObject):
    """Counts how often a widget was painted, and notes when: once its whole window is on the screen, before anything else is done."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        self.last = 0.0
        """When the last painting was done, as `perf_counter` tells it."""
        self._widget = widget
        self._is_painted = False
        widget.installEventFilter(self)
        widget.window().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - as Qt calls it
        """Let a window that is asked to update paint itself now, and look whether it painted the widget."""
        if event.type() is QEvent.Type.Paint and watched is self._widget:
            self._is_painted = True
        if event.type() is not QEvent.Type.UpdateRequest or watched is self._widget:
            return False
        self._is_painted = False
        watched.event(event)
        if self._is_painted:
            self.count += 1
            self.last = perf_counter()
        return True


def sections_switched(running: Running) -> list[float]:
    """Go through all sections by the list of sections, some times over."""
    opened = running.workbench.open
    assert opened is not None
    sections = [section.id for section in opened.draft.template.sections]
    paintings = Paintings(opened.form.viewport())
    times = []
    for section in sections * ROUNDS:
        settle()
        before, began = paintings.count, perf_counter()
        running.window.outline.chosen.emit(section)
        settle()
        while paintings.count == before and perf_counter() - began < 1:
            QApplication.processEvents()
        times.append((paintings.last - began) * 1000)
    return times


def reports_switched(running: Running, reports: list[str]) -> tuple[list[float], list[float]]:
    """Open reports one after the other, as the list of reports does: each for the first time, then going back and forth."""
    first = [_switched(running, report_id) for report_id in reports]
    back_and_forth = reports[-3:] * ROUNDS
    return first, [_switched(running, report_id) for report_id in back_and_forth]


def _switched(running: Running, report_id: str) -> float:
    """Return how long it takes from asking for a report until its form is painted and has the caret; checking comes after."""
    wait(PAUSE_MS)
    began = perf_counter()
    running.desk.open(report_id)
    while running.desk.draft is None or running.desk.draft.report.id != report_id:
        QApplication.processEvents()
    opened = running.workbench.open
    assert opened is not None
    paintings = Paintings(opened.form.viewport())
    while not paintings.count:
        QApplication.processEvents()
    took = (paintings.last - began) * 1000
    focus = running.window.focusWidget()
    assert focus is not None
    assert opened.form.isAncestorOf(focus)
    return took


def wait(milliseconds: int) -> None:
    """Let the window work, as it does while somebody reads."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def settle() -> None:
    """Do all that is waiting to be done now, timers of no time among it."""
    for _ in range(3):
        QCoreApplication.processEvents()
