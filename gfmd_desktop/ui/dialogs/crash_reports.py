"""Our own mistakes while the window is open: told calmly, described for us, and never in the way of what is being typed."""

from __future__ import annotations

import sys
import threading
from collections import deque
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from gfmd_desktop.ui.desk import Mailbox
from gfmd_desktop.ui.messages import Message, Messages, Offer
from gfmd_desktop.ui.theme import Tone

_KEPT = 20
_ABOUT = "crash"


class CrashDialog(QDialog):
    """A report that can be copied; the window behind it goes on."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("A mistake of ours"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Report of the mistake"))
        words = QLabel(
            self.tr(
                "Please send us these lines. They say where in the program it happened, and hold nothing of your reports."
            )
        )
        words.setWordWrap(True)
        self.copy = QPushButton(self.tr("Copy"))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.addWidget(words)
        column.addWidget(self.text, 1)
        column.addWidget(buttons)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 90, metrics.height() * 24)


class CrashReports(QObject):
    """Takes what nobody else took: errors of ours in any thread, and what Qt warns of."""

    def __init__(self, window: QWidget, messages: Messages) -> None:
        super().__init__(window)
        self.dialog: CrashDialog | None = None
        self._window = window
        self._messages = messages
        self._mailbox = Mailbox(self)
        self._qt_said: deque[str] = deque(maxlen=_KEPT)

    def install(self) -> None:
        """Take errors from now on."""
        sys.excepthook = self.take
        threading.excepthook = lambda failed: self.take(failed.exc_type, failed.exc_value, failed.exc_traceback)
        qInstallMessageHandler(self._hear_qt)

    def take(self, _kind: type[BaseException], error: BaseException | None, _trace: TracebackType | None) -> None:
        """Tell of an error; the calls may come from any thread."""
        if error is None or isinstance(error, KeyboardInterrupt):
            return
        from gfmd_desktop.services.defects import description  # noqa: PLC0415 - not before the first paint

        text = "\n".join((*description(error), "", *self._qt_said))
        self._mailbox.post(lambda: self._tell(text))

    def _tell(self, text: str) -> None:
        words = self.tr("Something went wrong that is our mistake. What you typed is in the library; you can go on.")
        offer = Offer(self.tr("Look at the report…"), lambda: self._show(text))
        self._messages.tell(Message(words, Tone.BAD, (offer,), _ABOUT))

    def _show(self, text: str) -> None:
        self.dialog = CrashDialog(text, self._window)
        self.dialog.show()

    def _hear_qt(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        """Keep where Qt warned; what it said is printed, and kept out of reports: it may quote a text."""
        if kind is not QtMsgType.QtDebugMsg:
            self._qt_said.append(f"Qt {kind.name}: {context.category or ''} {context.function or ''}".rstrip())
        if sys.stderr is not None:
            sys.stderr.write(f"{message}\n")
