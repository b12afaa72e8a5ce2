"""Which widget a field gets: by its kind, never by its name."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from gfmd_desktop.domain.template import Kind
from gfmd_desktop.ui.fields.choice_field import ChoiceField
from gfmd_desktop.ui.fields.editors import LineField, TextField
from gfmd_desktop.ui.fields.field_widget import Asked, FieldWidget
from gfmd_desktop.ui.fields.items_field import ItemsField


def field_widget(asked: Asked, parent: QWidget | None = None) -> FieldWidget:
    """Make the widget for a field."""
    match asked.field.kind:
        case Kind.LINE:
            return LineField(asked, parent)
        case Kind.CHOICE:
            return ChoiceField(asked, parent)
        case Kind.TEXT:
            return TextField(asked, parent)
        case Kind.LIST | Kind.PEOPLE | Kind.QUOTES:
            return ItemsField(asked, field_widget, parent)
