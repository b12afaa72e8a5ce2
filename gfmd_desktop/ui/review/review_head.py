"""Which file is looked through, as which form it was read, how far its sentences are accounted for, and what else to know."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gfmd_desktop.domain.report import TemplateRef
from gfmd_desktop.services.reviewing import Review
from gfmd_desktop.ui.account import account_words
from gfmd_desktop.ui.header import Elided
from gfmd_desktop.ui.qt import isolated
from gfmd_desktop.ui.review.notices import notice_sentences
from gfmd_desktop.ui.theme import Tone, set_role


class ReviewHead(QWidget):
    """The lines above the text and the form."""

    form_wanted = Signal(object)
    """Read the file as another form (its TemplateRef)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.forms = QComboBox()
        self._heading = Elided()
        self._read_as = QLabel(self.tr("read as"))
        self._account = QLabel()
        self._notices = QLabel()
        self._lay_out()
        self.forms.activated.connect(lambda at: self.form_wanted.emit(self.forms.itemData(at)))

    def show_forms(self, forms: Sequence[tuple[str, TemplateRef]]) -> None:
        """Offer forms to read a file as (their titles)."""
        self.forms.blockSignals(True)
        self.forms.clear()
        for title, form in forms:
            self.forms.addItem(title, form)
        self.forms.blockSignals(False)

    def show_review(self, review: Review, name: str) -> None:
        """Say which file it is; a report's own texts were not read as any form."""
        self._heading.set_words(isolated(name))
        self._notices.setText(" ".join(notice_sentences(review.arrival, review.template)))
        self._notices.setVisible(bool(self._notices.text()))
        is_file = bool(review.arrival.file)
        for widget in (self._read_as, self.forms):
            widget.setVisible(is_file and self.forms.count() > 1)
        self.choose_form(review.arrival.report.template)
        self.follow(review)

    def choose_form(self, form: TemplateRef) -> None:
        """Show as which form the file was read."""
        found = (at for at in range(self.forms.count()) if self.forms.itemData(at) == form)
        self.forms.blockSignals(True)
        self.forms.setCurrentIndex(next(found, -1))
        self.forms.blockSignals(False)

    def follow(self, review: Review) -> None:
        """Say how far the file is; reading it anew would forget what was decided, so that must be undone first."""
        words = account_words(review.accounting)
        if self._account.text() != words:
            self._account.setText(words)
            self._account.setAccessibleName(words)
        set_role(self._account, "chip", Tone.GOOD if review.accounting.is_settled else Tone.WARN)
        why = ""
        if review.can_undo:
            why = self.tr("Something was decided already: undo that to read the file as another form.")
        self.forms.setEnabled(not review.can_undo)
        self.forms.setToolTip(why)
        self.forms.setAccessibleDescription(why)

    def _lay_out(self) -> None:
        self.forms.setAccessibleName(self.tr("Read as this form"))
        self._read_as.setBuddy(self.forms)
        self._notices.setWordWrap(True)
        set_role(self._heading, "heading")
        set_role(self._read_as, "muted")
        set_role(self._notices, "banner", Tone.PLAIN)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._heading)
        row.addWidget(self._read_as)
        row.addWidget(self.forms)
        row.addStretch(1)
        row.addWidget(self._account)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._notices)
