"""The small bar with bold, italic, underline, lists and link for the field that is being written in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QToolButton, QWidget

from gfmd_desktop.ui.qt import override
from gfmd_desktop.ui.rich_text import commands
from gfmd_desktop.ui.rich_text.commands import Command, Formats
from gfmd_desktop.ui.rich_text.editor import RichTextEdit
from gfmd_desktop.ui.rich_text.glyphs import icon

_ICON_SIZE = 1.0  # of a line's height
_NEW_LOOK = (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange)


class FormatBar(QWidget):
    """Serves the rich text field that has the keyboard and is hidden when none has; it never takes the keyboard itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field: RichTextEdit | None = None
        self._shown: Formats | None = None
        self._commands = commands.on_bar()
        self._buttons = {command.name: self._button(command) for command in self._commands}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)
        for button in self._buttons.values():
            layout.addWidget(button)
        layout.addStretch()
        self.setAccessibleName(self.tr("Format"))
        self._drawn = False
        self._fit_icons()
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.hide()

    def follow_focus(self, application: QApplication) -> None:
        """Serve whichever field of this window gets the keyboard."""
        application.focusChanged.connect(self._focus_moved)
        self._focus_moved(None, application.focusWidget())

    def serve(self, field: RichTextEdit | None) -> None:
        """Serve one field; None hides the bar."""
        if field is self._field:
            return
        if self._field is not None:
            self._listen(self._field, on=False)
        self._field = field
        if field is not None:
            self._listen(field, on=True)
            self._show_formats()
        self.setVisible(field is not None)

    def _button(self, command: Command) -> QToolButton:
        button = QToolButton()
        keys = QKeySequence(command.keys).toString(QKeySequence.SequenceFormat.NativeText)
        button.setCheckable(command.is_on is not None)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setToolTip(f"{command.label} ({keys})")
        button.setAccessibleName(command.label)
        button.setAccessibleDescription(keys)
        button.clicked.connect(lambda: self._run(command))
        return button

    def _run(self, command: Command) -> None:
        if self._field is not None:
            command.run(self._field)
        self._shown = None  # a button that was pressed shows itself so, whatever came of it
        self._show_formats()

    def _listen(self, field: RichTextEdit, *, on: bool) -> None:
        for signal in (field.cursorPositionChanged, field.currentCharFormatChanged, field.text_changed):
            if on:
                signal.connect(self._show_formats)
            else:
                signal.disconnect(self._show_formats)
        if on:
            field.destroyed.connect(self._forget)
        else:
            field.destroyed.disconnect(self._forget)

    def _forget(self) -> None:
        self._field = None
        self.hide()

    def _show_formats(self) -> None:
        if self._field is None:
            return
        here = self._field.format_here()
        if here == self._shown:
            return
        self._shown = here
        for command in self._commands:
            if command.is_on is not None:
                self._buttons[command.name].setChecked(command.is_on(here))
            if command.is_possible is not None:
                self._buttons[command.name].setEnabled(command.is_possible(here))

    def _focus_moved(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is None or now.window() is not self.window():
            return
        self.serve(now if isinstance(now, RichTextEdit) and not now.isReadOnly() else None)

    def _fit_icons(self) -> None:
        for button in self._buttons.values():
            button.setIconSize(QSize(self._icon_size(), self._icon_size()))

    def _icon_size(self) -> int:
        return round(_ICON_SIZE * self.fontMetrics().height())

    def _draw(self) -> None:
        """Draw the icons once the bar is seen: until then its look changes several times."""
        self._drawn = True
        for name, button in self._buttons.items():
            button.setIcon(icon(name, self._icon_size(), self.palette(), self.layoutDirection()))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._drawn:
            self._draw()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _NEW_LOOK:
            self._fit_icons()
            self._drawn = False
            if self.isVisible():
                self._draw()
