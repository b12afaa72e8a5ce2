"""A packed answer becomes items, and a step stays apart from the typing around it."""

from __future__ import annotations

from hypothesis import given

from gfmd_desktop.domain.edits import value_at
from gfmd_desktop.domain.report import Item, Report, TemplateRef, items
from gfmd_desktop.domain.rich_text import RichText, from_plain
from gfmd_desktop.services.history import changed_by
from gfmd_desktop.services.parting import apart, into_items
from tests import strategies


def report(**values: object) -> Report:
    return Report("r", TemplateRef("form", 1), values=values)  # type: ignore[arg-type]


@given(strategies.rich_texts(), strategies.rich_texts())
def test_a_step_apart_is_two_edits_or_none(before: RichText, after: RichText) -> None:
    whole = report(text=before) if before else report()
    edits = apart(whole, ("text",), after)
    assert len(edits) == (0 if (before or None) == (after or None) else 2)
    assert not [edit for edit in edits if edit.changes_nothing]
    assert value_at(changed_by(whole, edits), ("text",)) == (after or None)


def test_parts_stand_behind_the_item_they_came_from_in_their_order() -> None:
    entries = tuple(Item(name, {"text": from_plain(name)}) for name in ("a", "b", "c"))
    whole = report(list=entries)
    parts = [from_plain(words) for words in ("b1", "b2", "b3")]
    edits = into_items(whole, ("list", "b", "text"), parts)
    made = items(changed_by(whole, edits).values["list"])
    assert [item.values["text"] for item in made] == [from_plain(words) for words in ("a", "b1", "b2", "b3", "c")]
    assert [item.id for item in made if item in entries or item.id == "b"] == ["a", "b", "c"]
    assert changed_by(changed_by(whole, edits), (edit.inverse for edit in reversed(edits))) == whole
