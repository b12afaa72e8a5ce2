"""Decides what the badge may say: never green while a word that was typed is not on the disk, and calm while somebody types."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from gfmd_desktop.services.drafting import Draft
from gfmd_desktop.services.saving import SaveNews, SaveState
from gfmd_desktop.ui.badge import Badge

_CALM_MS = 300
"""So long nothing must have been typed before the badge turns green: it would blink with every stroke otherwise."""


class BadgeLight(QObject):
    """Joins what the saving thread tells and what is still being typed."""

    def __init__(self, badge: Badge, parent: QObject) -> None:
        super().__init__(parent)
        self._badge = badge
        self._news: SaveNews | None = None
        self._typing = False
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM_MS)
        self._calm.timeout.connect(self._settle)

    def follow(self, draft: Draft) -> None:
        """Hear of what is typed into a draft from now on."""
        self._typing = False
        draft.watch_typing(self._heed)

    def show_news(self, news: SaveNews) -> None:
        """Say how saving stands; that all is safe only when nothing is being typed."""
        self._news = news
        if news.state is not SaveState.SAFE:
            self._badge.show_news(news)
        elif not self._typing and not self._calm.isActive():
            self._settle()

    def _heed(self, under_way: bool) -> None:
        self._typing = under_way
        if under_way:
            self._calm.stop()
            self._badge.typing()
        else:
            self._calm.start()

    def _settle(self) -> None:
        if self._news is not None and self._news.state is SaveState.SAFE:
            self._badge.show_news(self._news)
