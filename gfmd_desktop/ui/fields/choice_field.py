"""A field with one of the template's options."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from gfmd_desktop.domain.report import Value, line
from gfmd_desktop.ui.fields.editors import SingleField
from gfmd_desktop.ui.fields.field_widget import Asked, Caret, has_caret
from gfmd_desktop.ui.qt import override


class ChoiceField(SingleField):
    """One of the template's options, or none."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self._box = QComboBox(self)
        self.hold(self._box)
        self._box.addItem(self.tr("not said"), "")
        for option in asked.field.options:
            self._box.addItem(option.label, option.id)
        self._box.activated.connect(self._chosen)

    @override
    def value(self) -> Value | None:
        return str(self._box.currentData()) or None

    @override
    def show_value(self, value: Value | None) -> None:
        found = self._box.findData(line(value))
        if found < 0:
            self._box.addItem(line(value), line(value))
            found = self._box.count() - 1
        self._box.setCurrentIndex(found)

    @override
    def caret(self) -> Caret | None:
        return Caret(self.asked.path, 0) if has_caret(self._box) else None

    def _chosen(self) -> None:
        self.typed()
        self.flush()
