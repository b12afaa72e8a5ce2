"""What can be chosen before a report is handed over: where to, whether private notes come along, whether a passphrase seals it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gfmd_desktop.ui.dialogs.drawer import Drawer
from gfmd_desktop.ui.qt import isolated
from gfmd_desktop.ui.theme import Tone, set_role

_PASSPHRASE_CHARACTERS = 26


@dataclass(frozen=True, slots=True)
class Target:
    """A place to hand a report over to: a stick by its name, or a folder."""

    folder: Path
    name: str
    is_stick: bool


class HandingDrawer(Drawer):
    """The drawer; Enter hands over, Escape puts it away."""

    wanted = Signal()
    elsewhere_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.give = self.main = QPushButton()
        self.place = QComboBox()
        self.notes = QCheckBox()
        self.seal = QCheckBox(self.tr("Lock it with a passphrase"))
        self.passphrase = QLineEdit()
        self._told = QLabel(
            self.tr("Tell it to the other rapporteur, not on the same stick. Nobody can recover it, we neither.")
        )
        self._what = QLabel(self.tr("Hand over to a co-rapporteur: the report with its history, to be merged there."))
        self._elsewhere = QPushButton(self.tr("Elsewhere…"))
        self._close = QPushButton(self.tr("Close"))
        self._lay_out()
        self.give.clicked.connect(self._order)
        self.place.currentIndexChanged.connect(lambda _: self._name_button())
        self.seal.toggled.connect(self._show_seal)
        self._elsewhere.clicked.connect(self.elsewhere_wanted)
        self._close.clicked.connect(self.closed)

    def show_choices(self, targets: Sequence[Target], notes: int) -> None:
        """Show where the report can go, the best place first, and how many private notes it has."""
        self.show_places(targets)
        self.notes.setChecked(False)
        self.notes.setVisible(notes > 0)
        self.notes.setText(self.tr("Give my private notes too ({0})").format(notes))
        self.seal.setChecked(False)
        self.passphrase.clear()
        self._show_seal(sealed=False)
        self.set_busy(busy=False)
        self.show()
        self.give.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_places(self, targets: Sequence[Target]) -> None:
        """Show where the report can go, the best place first."""
        self.place.clear()
        for target in targets:
            words = self.tr("Stick {0}") if target.is_stick else "{0}"
            self.place.addItem(words.format(isolated(target.name)), target)
        self._name_button()

    @property
    def target(self) -> Target | None:
        """Where the report goes."""
        chosen = self.place.currentData()
        return chosen if isinstance(chosen, Target) else None

    @property
    def secret(self) -> str | None:
        """The passphrase, None when the file stays open."""
        return self.passphrase.text() if self.seal.isChecked() else None

    def set_busy(self, busy: bool) -> None:
        """Take no second order while one is carried out."""
        if busy:
            self._close.setFocus(Qt.FocusReason.OtherFocusReason)
        self.give.setEnabled(not busy)

    def _order(self) -> None:
        """A lock needs a passphrase first."""
        if self.secret == "":
            self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.wanted.emit()

    def _name_button(self) -> None:
        target = self.target
        on_stick = target is not None and target.is_stick
        self.give.setText(self.tr("Copy to the stick") if on_stick else self.tr("Write the hand-over file"))

    def _show_seal(self, sealed: bool) -> None:
        for widget in (self.passphrase, self._told):
            widget.setVisible(sealed)
        if sealed:
            self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self.place.setAccessibleName(self.tr("Where to"))
        self.passphrase.setAccessibleName(self.tr("Passphrase"))
        self.passphrase.setAccessibleDescription(self._told.text())
        self.passphrase.setPlaceholderText(self.tr("a few words, shown as you type"))
        self.passphrase.setMinimumWidth(self.fontMetrics().averageCharWidth() * _PASSPHRASE_CHARACTERS)
        self._told.setWordWrap(True)
        set_role(self._what, "muted")
        set_role(self._told, "banner", Tone.WARN)
        set_role(self._elsewhere, "link")
        set_role(self.give, "primary")
        first, second, third = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for widget in (self.give, self.place, self._elsewhere):
            first.addWidget(widget)
        first.addStretch(1)
        first.addWidget(self._close)
        second.addWidget(self.notes)
        second.addWidget(self.seal)
        second.addWidget(self.passphrase)
        second.addStretch(1)
        third.addWidget(self._told, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 8)
        column.setSpacing(7)
        column.addWidget(self._what)
        for row in (first, second, third):
            column.addLayout(row)
        self.setAccessibleName(self.tr("Hand over"))
        set_role(self, "drawer")
