"""The line over everything: which report lies open, how saving stands, what to look at, and the way out as Word."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from gfmd_desktop.domain.report import Report
from gfmd_desktop.domain.template import Template
from gfmd_desktop.services.sending import Progress
from gfmd_desktop.ui.badge import Badge
from gfmd_desktop.ui.qt import isolated, override
from gfmd_desktop.ui.theme import Tone, set_role

_PROGRESS_TONES = {
    Progress.DRAFT: Tone.PLAIN,
    Progress.READY: Tone.GOOD,
    Progress.SENT: Tone.ACCENT,
    Progress.AMENDED: Tone.WARN,
}


class Header(QFrame):
    """The header of the window."""

    painted = Signal()
    """It was painted: somebody sees the window."""

    def __init__(self, check: QAction, export: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.badge = Badge()
        self._title = Elided()
        self._template = QLabel()
        self._group = QLabel()
        self._progress = QLabel()
        self._check = CommandButton(check)
        self._export = CommandButton(export)
        self._lay_out()
        set_role(self, "header")
        set_role(self._title, "title")
        set_role(self._export, "primary")
        self._export.show_key(export.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
        self.show_problem_count(0)
        self.show_report(None, None)

    def show_report(self, report: Report | None, template: Template | None, title: str = "") -> None:
        """Show what lies open; None: nothing does."""
        self._title.set_words(title if report else self.tr("Reports"))
        self._template.setText(template.short_title if template else "")
        self._group.setText(self.tr("Group: {0}").format(report.group) if report and report.group else "")
        for chip, tone in ((self._template, Tone.ACCENT), (self._group, Tone.PLAIN)):
            chip.setVisible(bool(chip.text()))
            set_role(chip, "chip", tone)
        for widget in (self._check, self._export):
            widget.setVisible(report is not None)
        if report is None:
            self._progress.hide()

    def show_progress(self, progress: Progress) -> None:
        """Say whether the report is a draft, ready, sent, or changed since."""
        words = {
            Progress.DRAFT: self.tr("draft"),
            Progress.READY: self.tr("ready"),
            Progress.SENT: self.tr("sent"),
            Progress.AMENDED: self.tr("amended since sent"),
        }[progress]
        self._progress.setText(words)
        self._progress.setAccessibleName(self.tr("This report: {0}").format(words))
        self._progress.show()
        set_role(self._progress, "chip", _PROGRESS_TONES[progress])

    def show_problem_count(self, count: int) -> None:
        """Say how many points there are to look at."""
        self._check.show_aside(str(count) if count else "✓", Tone.WARN if count else Tone.GOOD)
        self._check.setAccessibleName(self.tr("Check: {0} to look at").format(count))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 14, 6)
        row.setSpacing(9)
        row.addWidget(self._title)
        for chip in (self._template, self._group, self._progress):
            row.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        for widget in (self.badge, self._check, self._export):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.painted.emit()


class Elided(QLabel):
    """A line that gives way when the window is narrow, and says the whole of itself when pointed at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(1)

    def set_words(self, words: str) -> None:
        """Show words."""
        self.setText(words)
        self.setToolTip(words)
        self.setAccessibleName(words)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as much as there is room for, and dots for the rest."""
        painter = QPainter(self)
        mode = Qt.TextElideMode.ElideRight
        words = self.fontMetrics().elidedText(isolated(self.text()), mode, self.contentsRect().width())
        start = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        self.style().drawItemText(
            painter, self.contentsRect(), int(start), self.palette(), self.isEnabled(), words, self.foregroundRole()
        )


class CommandButton(QPushButton):
    """A command as a button, with its key or a count beside its words."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QLabel(action.text())
        self._aside = QLabel()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(13, 4, 11, 4)
        self._row.setSpacing(8)
        for label in (self._words, self._aside):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._row.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.setToolTip(f"{action.toolTip()} ({key})" if key else action.toolTip())
        self.setAccessibleName(action.text())
        self.clicked.connect(action.trigger)

    def show_aside(self, words: str, tone: Tone) -> None:
        """Show a count beside the words."""
        self._aside.setText(words)
        set_role(self._aside, "chip", tone)

    def show_key(self, key: str) -> None:
        """Show the key as a cap beside the words."""
        self._aside.setText(key)
        set_role(self._words, "on_accent")
        set_role(self._aside, "key")

    @override
    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
