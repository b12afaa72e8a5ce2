"""How the window is looked at: larger, smaller, on a wall, with or without what stands beside the form; and every command by name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from gfmd_desktop.ui.appearance import Appearance
from gfmd_desktop.ui.main_window import MainWindow
from gfmd_desktop.ui.panels.outline_model import short_title
from gfmd_desktop.ui.text_commands import list_entries, text_entries
from gfmd_desktop.ui.workbench import Workbench

if TYPE_CHECKING:
    from gfmd_desktop.ui.dialogs.palette import Entry, Palette


class ViewCommands(QObject):
    """Zoom, projector, side panel, palette."""

    def __init__(self, window: MainWindow, workbench: Workbench, appearance: Appearance) -> None:
        super().__init__(window)
        self._window = window
        self._workbench = workbench
        self._appearance = appearance
        appearance.changed.connect(window.outline.set_colours)
        appearance.changed.connect(window.navigation.set_colours)
        appearance.zoomed.connect(lambda zoom: workbench.memory.change(zoom=zoom))

    @cached_property
    def palette(self) -> Palette:
        """Every command by a few of its letters."""
        from gfmd_desktop.ui.dialogs.palette import Palette  # noqa: PLC0415 - not before the first paint

        palette = Palette(self._entries, self._appearance.colours, self._workbench.back_to_caret, self._window)
        self._appearance.changed.connect(palette.set_colours)
        return palette

    def add_commands(self) -> None:
        """Add the commands."""
        add = self._window.commands.add
        add("palette", self.tr("commands"), self._ask, "Ctrl+K")
        add("larger", self.tr("Larger text"), self._appearance.larger, "Ctrl++", "Ctrl+=")
        add("smaller", self.tr("Smaller text"), self._appearance.smaller, "Ctrl+-")
        add("as_system", self.tr("Text as large as the system's"), self._appearance.as_system, "Ctrl+0")
        add("projector", self.tr("Projector: large text, no notes"), self.project, "F11")
        add("side", self.tr("Show or hide what is beside the form"), self._toggle_side, "F9")
        views = (
            add(
                "preview", self.tr("Preview of the filled pages"), partial(self._show_beside, "preview"), "Ctrl+Shift+E"
            ),
            add("history", self.tr("History of this report"), partial(self._show_beside, "history"), "Ctrl+Shift+H"),
        )

        def enable(enabled: bool) -> None:
            for action in views:
                action.setEnabled(enabled)

        enable(False)
        self._workbench.report_opened.connect(lambda _: enable(True))
        self._workbench.report_left.connect(lambda: enable(False))

    def project(self) -> None:
        """Make everything readable from the last row and hide what is private; once more, as before."""
        projecting = not self._appearance.projecting
        self._appearance.project(projecting)
        self._window.want_side(not projecting)
        self._window.want_navigation(not projecting)

    def _toggle_side(self) -> None:
        self._window.want_side(not self._window.side_wanted)

    def _show_beside(self, name: str) -> None:
        """Bring a view up beside the form; one that is walked through gets the keyboard. On a wall, nothing stands beside the form."""
        if self._appearance.projecting or self._window.page is not None:
            return
        self._window.want_side(True)
        self._window.side.show_view(name)
        view = self._window.side.currentWidget()
        if name == "history" and view is not None:
            view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _ask(self) -> None:
        self._workbench.note_caret()
        self.palette.ask()

    def _entries(self) -> Sequence[Entry]:
        focus = self._window.focusWidget()
        return (*self._commands(), *list_entries(focus), *text_entries(focus), *self._sections())

    def _commands(self) -> Iterator[Entry]:
        from gfmd_desktop.ui.dialogs.palette import Entry  # noqa: PLC0415 - not before the first paint

        commands = self._window.commands
        for name in commands.names():
            action = commands[name]
            if action.isEnabled() and name != "palette":
                words = action.text().rstrip("…")
                yield Entry(words[:1].upper() + words[1:], commands.key(name), action.trigger)

    def _sections(self) -> Iterator[Entry]:
        from gfmd_desktop.ui.dialogs.palette import Entry  # noqa: PLC0415 - not before the first paint

        open_report = self._workbench.open
        if open_report is None:
            return
        for section in open_report.draft.template.sections:
            words = self.tr("Go to: {0}").format(short_title(section))
            yield Entry(words, "", partial(open_report.form.go_to_section, section.id))
