"""What can be chosen before a report leaves, in a drawer under the header: it asks nothing that has an obvious answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gfmd_desktop.domain.outgoing import ExportOptions, OverLimitChoice, Provenance
from gfmd_desktop.domain.template import Part
from gfmd_desktop.ui.dialogs.drawer import Drawer
from gfmd_desktop.ui.header import Elided
from gfmd_desktop.ui.theme import Tone, set_role


@dataclass(frozen=True, slots=True)
class Leaving:
    """What there is to choose for a report: its parts, whether items know their group."""

    parts: Sequence[Part] = ()
    has_groups: bool = False


class ExportDrawer(Drawer):
    """The drawer; Enter exports, Escape puts it away."""

    wanted = Signal(str)
    """Somebody wants a file (its ending: .docx or .pdf)."""
    printing_wanted = Signal()
    handing_wanted = Signal()
    """Somebody wants a hand-over file for a co-rapporteur."""
    elsewhere_wanted = Signal()
    annex_chosen = Signal(bool)
    """Somebody wants an annex with what is beyond the limits, or none."""
    changed = Signal()
    """Another part was chosen: the file will be called otherwise."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.word = self.main = QPushButton(self.tr("Write the Word file"))
        self.pdf = QPushButton(self.tr("Write a PDF"))
        self._print = QPushButton(self.tr("Print…"))
        self._hand_over = QPushButton(self.tr("Hand over…"))
        self._ordered: QWidget | None = None
        self._part = QComboBox()
        self._groups = QCheckBox(self.tr("Print the group each item came from"))
        self._annex = QCheckBox(self.tr("Print what is beyond the limits in an annex"))
        self._beyond = QLabel()
        self._given = ""
        self._target = Elided()
        self._elsewhere = QPushButton(self.tr("Elsewhere…"))
        self._close = QPushButton(self.tr("Close"))
        self._lay_out()
        self.word.clicked.connect(lambda: self.wanted.emit(".docx"))
        self.pdf.clicked.connect(lambda: self.wanted.emit(".pdf"))
        self._print.clicked.connect(self.printing_wanted)
        self._hand_over.clicked.connect(self.handing_wanted)
        self._elsewhere.clicked.connect(self.elsewhere_wanted)
        self._close.clicked.connect(self.closed)
        self._annex.toggled.connect(lambda _: self._tell_beyond())
        self._annex.clicked.connect(self.annex_chosen)
        self._part.currentIndexChanged.connect(lambda _: self.changed.emit())

    def show_choices(self, leaving: Leaving, provenance: Provenance, ending: str) -> None:
        """Show what there is to choose for a report, and go to the button that writes a file of an ending."""
        self._part.blockSignals(True)
        self._part.clear()
        self._part.addItem(self.tr("All parts"), None)
        for part in leaving.parts:
            self._part.addItem(part.short_title or part.title, part.id)
        self._part.blockSignals(False)
        self._part.setVisible(bool(leaving.parts))
        self._groups.setVisible(leaving.has_groups)
        self._groups.setChecked(provenance is Provenance.SHOW)
        self.set_busy(False)
        self.show()
        (self.pdf if ending == ".pdf" else self.word).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_beyond(self, given: str, *, annex: bool) -> None:
        """Say what is beyond the limits ("": nothing is) and what becomes of it, with an annex or without."""
        self._given = given
        self._annex.setChecked(annex)
        for widget in (self._beyond, self._annex):
            widget.setVisible(bool(given))
        self._tell_beyond()

    def show_target(self, file: Path) -> None:
        """Say where the file will lie and what it will be called."""
        self._target.set_words(self.tr("{0}, in {1}").format(file.stem, file.parent))

    def options(self) -> ExportOptions:
        """Return what was chosen."""
        return ExportOptions(
            part=self._part.currentData(),
            over_limit=OverLimitChoice.ANNEX if self._given and self._annex.isChecked() else OverLimitChoice.REFUSE,
            provenance=Provenance.SHOW if self._groups.isChecked() else Provenance.HIDE,
        )

    def set_busy(self, busy: bool) -> None:
        """Take no second order while one is carried out; the keyboard waits where it does no harm, and comes back."""
        ordered = self.focusWidget()
        if busy and ordered in (self.word, self.pdf):
            self._ordered = ordered
            self._close.setFocus(Qt.FocusReason.OtherFocusReason)
        self.word.setEnabled(not busy)
        self.pdf.setEnabled(not busy)
        if not busy and self._ordered is not None:
            self._ordered.setFocus(Qt.FocusReason.OtherFocusReason)
            self._ordered = None

    def _tell_beyond(self) -> None:
        printed = self.tr("{0}. The form prints those that count, in their order; an annex after it prints the others.")
        refused = self.tr("{0}. Nothing is written like this: take the others away, or let an annex print them.")
        words = (printed if self._annex.isChecked() else refused).format(self._given)
        self._beyond.setText(words)
        self._annex.setAccessibleDescription(words)

    def _lay_out(self) -> None:
        self._part.setAccessibleName(self.tr("Which part leaves"))
        self._beyond.setWordWrap(True)
        set_role(self._beyond, "banner", Tone.WARN)
        set_role(self._target, "muted")
        set_role(self._elsewhere, "link")
        set_role(self.word, "primary")
        self.word.setDefault(True)
        first = QHBoxLayout()
        for widget in (self.word, self.pdf, self._print, self._hand_over, self._part, self._groups):
            first.addWidget(widget)
        first.addStretch(1)
        first.addWidget(self._close)
        over = QHBoxLayout()
        over.addWidget(self._beyond, 1)
        over.addWidget(self._annex)
        place = QHBoxLayout()
        place.addWidget(self._target)
        place.addWidget(self._elsewhere)
        place.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 8)
        column.setSpacing(7)
        column.addLayout(over)
        column.addLayout(first)
        column.addLayout(place)
        self.setAccessibleName(self.tr("Export"))
        set_role(self, "drawer")
