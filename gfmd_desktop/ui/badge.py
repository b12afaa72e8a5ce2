"""The badge that tells the truth: green only after everything typed was committed and read back."""

from __future__ import annotations

from PySide6.QtWidgets import QToolButton, QWidget

from gfmd_desktop.errors import Refusal, Refused, Trouble, TroubleKind
from gfmd_desktop.services.saving import SaveNews, SaveState
from gfmd_desktop.ui.theme import Tone, set_role

_TONES = {SaveState.SAFE: Tone.GOOD, SaveState.WAITING: Tone.WARN, SaveState.REFUSED: Tone.BAD}


class Badge(QToolButton):
    """Says how saving stands; clicked, the window says what can be done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("State of saving"))
        self._state: SaveState | None = None
        self._show(self.tr("◌ Opening…"), self.tr("The library is being opened"), Tone.PLAIN)

    @property
    def state(self) -> SaveState | None:
        """What it says now; None before the library was opened."""
        return self._state

    def show_news(self, news: SaveNews) -> None:
        """Say how saving stands."""
        self._state = news.state
        tone = _TONES[news.state]
        if news.state is SaveState.SAFE and news.at is not None:
            moment = news.at.astimezone().strftime("%H:%M:%S")
            self._show(
                self.tr("● All safe {0}").format(moment),
                self.tr("Everything typed is on the disk and was read back"),
                tone,
            )
        elif news.state is SaveState.WAITING:
            self._show(self.tr("◐ Saving…"), self.tr("Steps on their way to the disk: {0}").format(news.waiting), tone)
        else:
            self._show(self.tr("▲ Not saved: {0}").format(self._reason(news)), self._advice(), tone)

    def typing(self) -> None:
        """Say that words are in the window that did not reach the library yet."""
        if self._state is SaveState.SAFE:
            self._state = SaveState.WAITING
            self._show(self.tr("◐ Saving…"), self.tr("Typing goes to the disk within a second"), Tone.WARN)

    def _show(self, words: str, description: str, tone: Tone) -> None:
        self.setText(words)
        self.setToolTip(description)
        self.setAccessibleDescription(f"{words}. {description}")
        set_role(self, "chip", tone)

    def _reason(self, news: SaveNews) -> str:
        kind: object = None
        if isinstance(news.trouble, Trouble):
            kind = news.trouble.kind
        elif isinstance(news.trouble, Refused):
            kind = news.trouble.reason
        reasons: dict[object, str] = {
            Refusal.NEWER_LIBRARY: self.tr("the library was made by a newer program"),
            Refusal.NOT_A_LIBRARY: self.tr("the library is no library"),
            TroubleKind.DISK_FULL: self.tr("the disk is full"),
            TroubleKind.READ_ONLY: self.tr("the library is read-only"),
            TroubleKind.NO_RIGHTS: self.tr("no right to write"),
            TroubleKind.LOCKED: self.tr("the library is open elsewhere"),
            TroubleKind.GONE: self.tr("the library was moved or deleted"),
            TroubleKind.DAMAGED: self.tr("the file is damaged"),
        }
        return reasons.get(kind, self.tr("the disk refuses")) if kind is not None else self.tr("a fault of the program")

    def _advice(self) -> str:
        return self.tr("What you typed stays here and is tried again every second. Press to see what can be done.")
