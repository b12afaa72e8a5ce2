"""Whether a speaker may be named: three chips, of which one holds (Chatham House rule)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from gfmd_desktop.domain.edits import Path
from gfmd_desktop.domain.problems import Problem
from gfmd_desktop.domain.report import line
from gfmd_desktop.domain.template import Consent
from gfmd_desktop.ui.fields.field_widget import Asked, Caret, FieldWidget, has_caret
from gfmd_desktop.ui.phrases import captioned
from gfmd_desktop.ui.qt import override
from gfmd_desktop.ui.theme import Tone, set_role

_TONES = {Consent.NOT_ASKED: Tone.WARN, Consent.ANONYMOUS: Tone.GOOD, Consent.APPROVED: Tone.GOOD}


class ConsentField(FieldWidget):
    """The consent of a quote; until somebody says otherwise it was not asked."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self._group = QButtonGroup(self)
        self._chips: dict[Consent, QPushButton] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for consent, words, why in self._choices():
            chip = QPushButton(words, self)
            chip.setCheckable(True)
            chip.setToolTip(why)
            chip.setAccessibleName(captioned(asked.spoken, words))
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            chip.setAccessibleDescription(why)
            chip.installEventFilter(self)
            self._group.addButton(chip)
            self._chips[consent] = chip
            layout.addWidget(chip)
        layout.addStretch(1)
        self._group.buttonClicked.connect(self._chosen)
        self.setFocusProxy(self._chips[Consent.NOT_ASKED])

    @override
    def editors(self) -> Iterator[FieldWidget]:
        yield self

    @override
    def refresh(self) -> None:
        held = line(self.asked.draft.value_at(self.asked.path)) or Consent.NOT_ASKED
        for consent, words, _ in self._choices():
            chip = self._chips[consent]
            chip.setText(f"✓ {words}" if consent == held else words)
            chip.setChecked(consent == held)
            if consent == held:
                self.setFocusProxy(chip)
            set_role(chip, "chip", _TONES[consent] if consent == held else Tone.PLAIN)

    @override
    def flush(self) -> None:
        """Nothing waits here: a click is in the draft at once."""

    @override
    def take_focus(self, path: Path, position: int | None = None) -> bool:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.focused.emit(self.asked.path)
        return True

    @override
    def caret(self) -> Caret | None:
        return Caret(self.asked.path, 0) if any(map(has_caret, self._chips.values())) else None

    @override
    def show_problems(self, problems: Sequence[Problem]) -> None:
        """The chip that holds says it already."""

    def _choices(self) -> tuple[tuple[Consent, str, str], ...]:
        return (
            (Consent.NOT_ASKED, self.tr("not asked"), self.tr("Nobody asked the speaker yet: no name is printed")),
            (Consent.ANONYMOUS, self.tr("anonymous"), self.tr("The quote is printed, the speaker is not")),
            (Consent.APPROVED, self.tr("approved"), self.tr("The speaker agreed to be named in print")),
        )

    def _chosen(self) -> None:
        for consent, chip in self._chips.items():
            if chip.isChecked():
                self.asked.draft.set_value(self.asked.path, consent.value, by=self)
        self.refresh()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Somebody at a chip is at this answer."""
        if event.type() is QEvent.Type.FocusIn:
            self.focused.emit(self.asked.path)
        return super().eventFilter(watched, event)
