"""Fields with one answer: a line, a choice, a text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QVBoxLayout, QWidget

from gfmd_desktop.domain.edits import Path
from gfmd_desktop.domain.problems import Problem
from gfmd_desktop.domain.report import Value, line, rich
from gfmd_desktop.domain.template import Option
from gfmd_desktop.ui.fields.debounce import Debounce
from gfmd_desktop.ui.fields.field_widget import Asked, Caret, FieldWidget, has_caret, tone_of
from gfmd_desktop.ui.qt import override
from gfmd_desktop.ui.rich_text.editor import RichTextEdit
from gfmd_desktop.ui.theme import set_role


class SingleField(FieldWidget):
    """A field whose answer stands in one widget; subclasses say how a value is read from it and shown in it."""

    def __init__(self, asked: Asked, inner: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self._inner = inner
        self._typing = Debounce(self._put, self)
        self._typing.waits.connect(self._tell_typing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(inner)
        inner.setAccessibleName(asked.spoken)
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

    def value(self) -> Value | None:
        """Return what the widget shows, None for nothing."""
        raise NotImplementedError

    def show_value(self, value: Value | None) -> None:
        """Show a value without telling it as typed."""
        raise NotImplementedError

    def place_caret(self, position: int | None) -> None:
        """Put the caret at a place, None: the end."""

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
        self._edit = QLineEdit()
        super().__init__(asked, self._edit, parent)
        self._edit.textChanged.connect(self.typed)  # textEdited keeps silent on words that came by dictation
        if asked.field.options:
            self._edit.setCompleter(_completer(asked.field.options, self))

    @override
    def value(self) -> Value | None:
        return self._edit.text() or None

    @override
    def show_value(self, value: Value | None) -> None:
        if self._edit.text() != line(value):
            with QSignalBlocker(self._edit):
                self._edit.setText(line(value))
                self._edit.setCursorPosition(0)

    def show_placeholder(self, words: str) -> None:
        """Show faint words while nothing is written."""
        self._edit.setPlaceholderText(words)

    @override
    def place_caret(self, position: int | None) -> None:
        self._edit.setCursorPosition(len(self._edit.text()) if position is None else position)

    @override
    def caret(self) -> Caret | None:
        return Caret(self.asked.path, self._edit.cursorPosition()) if has_caret(self._edit) else None


class TextField(SingleField):
    """Rich text."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        self._edit = RichTextEdit()
        super().__init__(asked, self._edit, parent)
        self._edit.text_changed.connect(self.typed)

    @override
    def value(self) -> Value | None:
        return self._edit.value() or None

    @override
    def show_value(self, value: Value | None) -> None:
        self._edit.show_value(rich(value))

    @override
    def place_caret(self, position: int | None) -> None:
        self._edit.set_cursor_place(position)

    @override
    def caret(self) -> Caret | None:
        return Caret(self.asked.path, self._edit.cursor_place()) if has_caret(self._edit) else None


class ChoiceField(SingleField):
    """One of the template's options, or none."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        self._box = QComboBox()
        super().__init__(asked, self._box, parent)
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


def _completer(options: Sequence[Option], parent: QObject) -> QCompleter:
    completer = QCompleter([option.label for option in options], parent)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    return completer
