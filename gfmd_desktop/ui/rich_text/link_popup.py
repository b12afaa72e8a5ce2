"""A line beside the words that asks where they lead; nothing waits for it, and Escape or a click elsewhere ends it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from gfmd_desktop.ui.rich_text.addresses import typed_address

_WIDTH = 36  # characters


class LinkPopup(QFrame):
    """Tells `address_given` with a web or mail address, or with None to take the link away; then it goes."""

    address_given = Signal(object)

    def __init__(self, href: str | None, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._line = QLineEdit(href or "")
        self._set = QPushButton(self.tr("Set link"))
        self._remove = QPushButton(self.tr("Remove link"))
        self._hint = QLabel(self.tr("A web or mail address, as www.example.org or desk@example.org"))
        self._lay_out()
        self._name()
        self._line.textChanged.connect(self._look_at)
        self._line.returnPressed.connect(self._give)
        self._set.clicked.connect(self._give)
        self._remove.clicked.connect(self._take_away)
        self._remove.setVisible(href is not None)
        self._look_at()

    def show_at(self, widget: QWidget, place: QRect) -> None:
        """Show it under a place of a widget."""
        self.adjustSize()
        corner = widget.mapToGlobal(place.bottomLeft())
        screen = widget.screen().availableGeometry()
        corner.setX(max(screen.left(), min(corner.x(), screen.right() - self.width())))
        if corner.y() + self.height() > screen.bottom():
            corner.setY(widget.mapToGlobal(place.topLeft()).y() - self.height())
        self.move(corner)
        self.show()
        self._line.setFocus(Qt.FocusReason.PopupFocusReason)
        self._line.selectAll()

    def _lay_out(self) -> None:
        self._line.setMinimumWidth(_WIDTH * self.fontMetrics().averageCharWidth())
        self._line.setClearButtonEnabled(True)
        row = QHBoxLayout()
        row.addWidget(self._line)
        row.addWidget(self._set)
        row.addWidget(self._remove)
        whole = QVBoxLayout(self)
        whole.addLayout(row)
        whole.addWidget(self._hint)

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Link"))
        self._line.setAccessibleName(self.tr("Address"))
        self._line.setAccessibleDescription(self._hint.text())
        self._line.setPlaceholderText("https://")
        self._hint.setProperty("role", "muted")
        for button in (self._set, self._remove):
            button.setAccessibleName(button.text())
            button.setAutoDefault(False)

    def _look_at(self) -> None:
        self._set.setEnabled(typed_address(self._line.text()) is not None)

    def _give(self) -> None:
        address = typed_address(self._line.text())
        if address is not None:
            self.address_given.emit(address)
            self.close()
        elif not self._line.text().strip():
            self._take_away()

    def _take_away(self) -> None:
        self.address_given.emit(None)
        self.close()
