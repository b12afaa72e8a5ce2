"""How long it takes to go to another section and to another report, until it was painted, in milliseconds."""

from time import perf_counter

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from gfmd_desktop.ui.application import Running

ROUNDS = 3


class Paintings(QObject):
    """Counts how often a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 - as Qt calls it
        """Count, once the painting is done."""
        if event.type() is QEvent.Type.Paint:
            QTimer.singleShot(0, self._done)
        return False

    def _done(self) -> None:
        self.count += 1


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
        times.append((perf_counter() - began) * 1000)
    return times


def reports_switched(running: Running, reports: list[str]) -> list[float]:
    """Open reports one after the other, as the list of reports does."""
    times = []
    for report_id in reports * ROUNDS:
        settle()
        began = perf_counter()
        running.desk.open(report_id)
        while running.desk.draft is None or running.desk.draft.report.id != report_id:
            QApplication.processEvents()
        opened = running.workbench.open
        assert opened is not None
        paintings = Paintings(opened.form.viewport())
        while not paintings.count:
            QApplication.processEvents()
        times.append((perf_counter() - began) * 1000)
    return times


def settle() -> None:
    """Do all that is waiting to be done now, timers of no time among it."""
    for _ in range(3):
        QCoreApplication.processEvents()
