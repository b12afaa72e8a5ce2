"""The one road from the program to the person: calm lines under the header, which never take the keyboard away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from gfmd_desktop.ui.theme import Tone, set_role

_MOST = 3
_PASSING_MS = 12_000
"""How long good news without an offer is seen."""


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that can be done about a message: the words on its button, and what it does."""

    words: str
    act: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Message:
    """What is said. A later message about the same thing takes the place of the earlier one."""

    words: str
    tone: Tone = Tone.PLAIN
    offers: tuple[Offer, ...] = ()
    about: str = ""

    @property
    def passes(self) -> bool:
        """Whether it may go by itself: good news about which there is nothing to do."""
        return self.tone is Tone.GOOD and not self.offers


class MessageBar(QFrame):
    """One message with its offers, until somebody puts it away."""

    def __init__(self, message: Message, put_away: Callable[[MessageBar], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.message = message
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 5, 10, 5)
        row.setSpacing(10)
        self._words = QLabel(message.words)
        self._words.setWordWrap(True)
        self._words.setAccessibleName(message.words)
        row.addWidget(self._words, 1)
        for offer in message.offers:
            row.addWidget(_button(offer))
        row.addWidget(self._close_button(put_away))
        set_role(self, "message", message.tone)
        self.setAccessibleName(message.words)

    def announce(self) -> None:
        """Let screen readers say it."""
        QAccessible.updateAccessibility(QAccessibleEvent(self._words, QAccessible.Event.Alert))

    def _close_button(self, put_away: Callable[[MessageBar], None]) -> QToolButton:
        close = QToolButton()
        close.setText("✕")
        close.setAccessibleName(self.tr("Put this message away"))
        close.setToolTip(self.tr("Put this message away"))
        close.clicked.connect(lambda: put_away(self))
        return close


class Messages(QWidget):
    """The messages that are seen now, newest below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: list[MessageBar] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setAccessibleName(self.tr("Messages"))
        self.hide()

    def tell(self, message: Message) -> None:
        """Say something; what was said about the same thing before goes away."""
        if message.about:
            self.take_back(message.about)
        bar = MessageBar(message, self._put_away)
        self._bars.append(bar)
        self._column.addWidget(bar)
        for old in self._bars[:-_MOST]:
            self._put_away(old)
        self.show()
        bar.announce()
        if message.passes:
            QTimer.singleShot(_PASSING_MS, bar, lambda: self._put_away(bar))

    def take_back(self, about: str) -> None:
        """Put away what was said about something."""
        for bar in [bar for bar in self._bars if bar.message.about == about]:
            self._put_away(bar)

    def speaks_of(self, about: str) -> bool:
        """Tell whether a message about something is seen."""
        return any(bar.message.about == about for bar in self._bars)

    def said(self) -> tuple[str, ...]:
        """Return the words of the messages that are seen."""
        return tuple(bar.message.words for bar in self._bars)

    def _put_away(self, bar: MessageBar) -> None:
        if bar not in self._bars:
            return
        self._bars.remove(bar)
        self._column.removeWidget(bar)
        bar.hide()
        bar.deleteLater()
        self.setVisible(bool(self._bars))


def _button(offer: Offer) -> QPushButton:
    button = QPushButton(offer.words)
    button.clicked.connect(offer.act)
    return button
