"""Fields with one answer that is written: a line, a text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from gfmd_desktop.domain.edits import Path
from gfmd_desktop.domain.problems import Problem
from gfmd_desktop.domain.report import Value, line, rich
from gfmd_desktop.domain.rich_text import from_plain, plain
from gfmd_desktop.domain.template import Option
from gfmd_desktop.ui.fields.debounce import Debounce
from gfmd_desktop.ui.fields.field_widget import Asked, Caret, FieldWidget, has_caret, tone_of
from gfmd_desktop.ui.guidance import spoken_guidance
from gfmd_desktop.ui.qt import override
from gfmd_desktop.ui.rich_text import commands, keys
from gfmd_desktop.ui.rich_text.editor import RichTextEdit
from gfmd_desktop.ui.theme import set_role

_KEYS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)


class SingleField(FieldWidget):
    """A field whose answer stands in one widget; subclasses `hold` it and say how a value is read from it and shown in it."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self._typing = Debounce(self._put, self)
        self._typing.waits.connect(self._tell_typing)

    def hold(self, inner: QWidget) -> None:
        """Let the answer stand in a widget; it is this one's child already, for one that moves is dressed anew."""
        asked, self._inner = self.asked, inner
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(inner)
        inner.setAccessibleName(asked.spoken)
        inner.setAccessibleDescription(spoken_guidance(asked.path, asked.draft.template))
        inner.installEventFilter(self)
        self.setFocusProxy(inner)

    @override
    def editors(self) -> Iterator[FieldWidget]:
        yield self

    @override
    def refresh(self) -> None:
        self.flush()
        self.show_value(self.asked.draft.value_at(self.asked.path))

    @override
    def flush(self) -> None:
        self._typing.flush()

    @override
    def take_focus(self, path: Path, position: int | None = None) -> bool:
        self._inner.setFocus(Qt.FocusReason.OtherFocusReason)
        self.place_caret(position)
        return True

    @override
    def show_problems(self, problems: Sequence[Problem]) -> None:
        set_role(self._inner, "answer", tone_of(problems))

    def typed(self) -> None:
        """Note that the answer changed under somebody's hands."""
        self._typing.touch()

    def split(self) -> bool:
        """Tell apart the items that the answer packs together, as one step; False when nothing parts it."""
        return False

    def value(self) -> Value | None:
        """Return what the widget shows, None for nothing."""
        raise NotImplementedError

    def show_value(self, value: Value | None) -> None:
        """Show a value without telling it as typed."""
        raise NotImplementedError

    def place_caret(self, position: int | None) -> None:
        """Put the caret at a place, None: the end."""

    def _parts_a_list(self) -> bool:
        from gfmd_desktop.services.parting import parts_a_list  # noqa: PLC0415 - not before the first paint

        return parts_a_list(self.asked.path, self.asked.draft.template)

    def _become_items(self, parts: Sequence[Value]) -> bool:
        """Give every part but the first an item of its own; False when there is but one."""
        from gfmd_desktop.services.parting import into_items  # noqa: PLC0415 - not before the first paint

        if len(parts) > 1:
            self.asked.draft.do(into_items(self.asked.draft.report, self.asked.path, parts))
        return len(parts) > 1

    def _put(self) -> None:
        self.asked.draft.set_value(self.asked.path, self.value(), by=self)

    def _tell_typing(self, under_way: bool) -> None:
        self.asked.draft.typing(self, under_way=under_way)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            self.focused.emit(self.asked.path)
        elif event.type() is QEvent.Type.FocusOut:
            self.flush()
        return super().eventFilter(watched, event)


class LineField(SingleField):
    """One line of plain text; the template's suggestions are offered while typing."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self._edit = QLineEdit(self)
        self.hold(self._edit)
        self._edit.textChanged.connect(self.typed)  # textEdited keeps silent on words that came by dictation
        self._edit.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._edit.customContextMenuRequested.connect(self._show_menu)
        if asked.field.options:
            self._edit.setCompleter(_completer(asked.field.options, self))

    @override
    def value(self) -> Value | None:
        return self._edit.text() or None

    @override
    def show_value(self, value: Value | None) -> None:
        if self._edit.text() != line(value):
            before = self._edit.text()
            with QSignalBlocker(self._edit):
                self._edit.setText(line(value))
                self._edit.setCursorPosition(_end_of_change(before, line(value)) if self._edit.hasFocus() else 0)

    def show_placeholder(self, words: str) -> None:
        """Show faint words while nothing is written."""
        self._edit.setPlaceholderText(words)

    @override
    def place_caret(self, position: int | None) -> None:
        place = len(self._edit.text()) if position is None else position
        if place != self._edit.cursorPosition():
            self._edit.setCursorPosition(place)  # elsewhere than here: what is selected stays so

    @override
    def caret(self) -> Caret | None:
        return Caret(self.asked.path, self._edit.cursorPosition()) if has_caret(self._edit) else None

    @override
    def split(self) -> bool:
        from gfmd_desktop.ui.rich_text.splitting import split_into_items  # noqa: PLC0415 - not before the first paint

        self.flush()
        if not self._parts_a_list():
            return False
        return self._become_items([plain(part) for part in split_into_items(from_plain(self._edit.text()))])

    def _show_menu(self, place: QPoint) -> None:
        """Undo is the report's; what packs items together can be split."""
        menu = self._edit.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in [action for action in menu.actions() if action.objectName() in ("edit-undo", "edit-redo")]:
            menu.removeAction(action)
        if self._parts_a_list():
            command = commands.split()
            shown = QKeySequence(command.keys).toString(QKeySequence.SequenceFormat.NativeText)
            menu.addSeparator()
            menu.addAction(f"{command.label}\t{shown}").triggered.connect(lambda _: self.split())
        menu.popup(self._edit.mapToGlobal(place))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Undo is the report's here too, and commands are the window's: on some systems a line would take Ctrl+E and Ctrl+K."""
        if event.type() in _KEYS and isinstance(event, QKeyEvent) and keys.is_for_the_window(event):
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class TextField(SingleField):
    """Rich text. A paste, a list or a mark is a step of its own, and takes nothing typed around it along when it is undone."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self._edit = RichTextEdit(self)
        self.hold(self._edit)
        self._edit.text_changed.connect(self.typed)
        self._edit.step_began.connect(self.flush)
        self._edit.step_ended.connect(self._put_apart)
        self._edit.split_wanted.connect(self.split)
        self._edit.link_activated.connect(_open_link)

    @override
    def value(self) -> Value | None:
        return self._edit.value() or None

    @override
    def show_value(self, value: Value | None) -> None:
        self._edit.show_value(rich(value))

    @override
    def place_caret(self, position: int | None) -> None:
        if position is None or position != self._edit.cursor_place():
            self._edit.set_cursor_place(position)  # elsewhere than here: what is selected stays so

    @override
    def caret(self) -> Caret | None:
        return Caret(self.asked.path, self._edit.cursor_place()) if has_caret(self._edit) else None

    @override
    def split(self) -> bool:
        """In the answer that an item leads with, the parts become items; elsewhere they become entries of a list."""
        self.flush()
        was_split = (
            self._become_items(self._edit.split_into_items())
            if self._parts_a_list()
            else self._edit.split_into_entries()
        )
        if not was_split:
            self._edit.tell(self.tr("Nothing parts this text: (i) … (ii) …, 1) … 2) … or • … • … would."))
        return was_split

    def _put_apart(self) -> None:
        from gfmd_desktop.services.parting import apart  # noqa: PLC0415 - not before the first paint

        if self._typing.pending:
            draft = self.asked.draft
            draft.do(apart(draft.report, self.asked.path, self._edit.value()), by=self)
            self.flush()


def _end_of_change(before: str, after: str) -> int:
    """Return where what changed ends, so that somebody who undoes sees it and types on there."""
    same = 0
    while same < min(len(before), len(after)) and before[-same - 1] == after[-same - 1]:
        same += 1
    return len(after) - same


def _open_link(href: str) -> None:
    from gfmd_desktop.ui.rich_text.links import open_link  # noqa: PLC0415 - not before the first paint

    open_link(href)


def _completer(options: Sequence[Option], parent: QObject) -> QCompleter:
    completer = QCompleter([option.label for option in options], parent)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    return completer
