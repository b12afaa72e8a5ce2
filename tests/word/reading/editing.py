"""Files of ours on the desks of people who edit them, and what comes back changed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gfmd_desktop.domain.report import Item, Report, Value, items
from gfmd_desktop.word.anchors import row_id
from tests.word.forms import Form, all_forms, form_name
from tests.word.sample_reports import WELCOME
from tests.word.typist import OpenFile, w

*_, IN_ROWS, IN_TEXT = all_forms()
WELCOME_VALUES = WELCOME.values


def opened(form: Form) -> OpenFile:
    return OpenFile(form.fill(WELCOME))


def read(form: Form, file: OpenFile) -> Report:
    """Read a file twice: it says the same each time."""
    docx = file.save()
    back = form.read(docx).report
    assert form.read(docx).report == back
    return back


def changes(form: Form, file: OpenFile) -> dict[str, Value | None]:
    """Return the fields that came back changed; nothing else about the report did."""
    back = read(form, file)
    assert replace(back, values=WELCOME_VALUES, nothing_said=WELCOME.nothing_said) == WELCOME
    keys = WELCOME_VALUES.keys() | back.values.keys()
    return {key: back.values.get(key) for key in keys if back.values.get(key) != WELCOME_VALUES.get(key)}


def only_change(form: Form, file: OpenFile, field: str) -> Value | None:
    found = changes(form, file)
    assert set(found) == {field}
    return found[field]


def items_of(field: str) -> tuple[Item, ...]:
    return items(WELCOME_VALUES[field])


def with_values(item: Item, **changed: Value) -> Item:
    return replace(item, values=dict(item.values) | changed)


def lose_row_bookmarks(file: OpenFile, field: str) -> None:
    """Take away the bookmarks of the rows of a list."""
    rows = [row_id(item.id) for item in items_of(field)]
    for start in list(file.document.iter(w("bookmarkStart"))):
        if any(start.get(w("name"), "").startswith(f"_g1_{row}_") for row in rows):
            file.remove(start)


both_forms = pytest.mark.parametrize("form", [IN_ROWS, IN_TEXT], ids=form_name)
