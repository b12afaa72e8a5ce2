"""The line over the board: what is merged, how the account stands, and the way out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from gfmd_desktop.ui.account import account_words
from gfmd_desktop.ui.board.board import Board
from gfmd_desktop.ui.header import Elided
from gfmd_desktop.ui.qt import isolated
from gfmd_desktop.ui.theme import Tone, set_role


class BoardHead(QWidget):
    """Shows them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.more = QPushButton(self.tr("More groups…"))
        self.undo_all = QPushButton(self.tr("Undo all"))
        self.back = QPushButton(self.tr("Back"))
        self.finish = QPushButton(self.tr("Finish"))
        self.account = QLabel()
        self._heading = Elided()
        self._news = QLabel()
        set_role(self._heading, "heading")
        set_role(self._news, "chip")
        self.undo_all.setToolTip(
            self.tr(
                "Take back everything that was decided here; Ctrl+Z brings it back. A report made of it before stays as it is until Finish."
            )
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._heading)
        row.addWidget(self._news, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        row.addWidget(self.account, 0, Qt.AlignmentFlag.AlignVCenter)
        for button in (self.more, self.undo_all, self.back, self.finish):
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            row.addWidget(button)

    def show_board(self, board: Board, title: str) -> None:
        """Show what is merged; `title` is what the report is about."""
        self._heading.set_words(self.tr("Merge of {0} groups: {1}").format(len(board.groups), isolated(title)))
        self._heading.setToolTip(" · ".join(map(isolated, board.groups)))
        dropped = len(board.merge.dropped)
        words = self.tr("{0} decisions ask again").format(dropped) if dropped else ""
        if not words and board.merge.news and board.merge.decided.decisions:
            words = self.tr("{0} new or changed").format(len(board.merge.news))
        self._news.setText(words)
        self._news.setToolTip(self.tr("What they rested on was changed or is gone.") if dropped else "")
        self._news.setVisible(bool(words))
        set_role(self._news, "chip", Tone.WARN if dropped else Tone.ACCENT)

    def show_account(self, board: Board) -> None:
        """Show how many of the sentences are accounted for."""
        complete = board.is_complete
        words = account_words(board.accounting)
        self.account.setText(words)
        self.account.setAccessibleName(words)
        set_role(self.account, "chip", Tone.GOOD if complete else Tone.WARN)
        set_role(self.finish, "primary" if complete else "")
        self.undo_all.setEnabled(board.has_begun)

    def project(self, projecting: bool) -> None:
        """Leave away what nobody needs to see on a wall; or show it again."""
        for widget in (self.more, self.undo_all):
            widget.setVisible(not projecting)
