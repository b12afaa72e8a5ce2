"""A draft while somebody writes: changes at once, sent in order, told to everybody who shows them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desktop.domain import edits as making
from gfmd_desktop.domain.edits import Edit
from gfmd_desktop.domain.report import Report, TemplateRef, items
from gfmd_desktop.services.drafting import Change, ChangeOrigin, Draft
from tests.example_template import EXAMPLE as TEMPLATE
from tests.strategies import edits, reports


class Sent:
    """What was sent to be saved."""

    def __init__(self) -> None:
        self.steps: list[tuple[Edit, ...]] = []

    def __call__(self, step: tuple[Edit, ...]) -> None:
        self.steps.append(step)


@pytest.fixture
def sent() -> Sent:
    """Stands for the saving thread."""
    return Sent()


@pytest.fixture
def draft(sent: Sent) -> Draft:
    """An empty report, open."""
    return Draft(Report("r", TemplateRef(TEMPLATE.id, TEMPLATE.revision)), TEMPLATE, sent)


def test_a_change_is_there_at_once_sent_and_told(draft: Draft, sent: Sent) -> None:
    told: list[Change] = []
    draft.listen(told.append)
    field = next(field for field in TEMPLATE.fields() if not field.kind.repeats)
    draft.set_value((field.id,), "words", by=self_made)
    assert draft.value_at((field.id,)) == "words"
    assert sent.steps == [(Edit((field.id,), None, "words"),)]
    assert told == [Change(sent.steps[0], ChangeOrigin.TYPED, self_made)]


self_made = object()


def test_what_changes_nothing_is_not_sent(draft: Draft, sent: Sent) -> None:
    draft.set_value(("anything",), None)
    assert sent.steps == []


def test_an_item_put_in_moved_and_taken_away_leaves_the_list_as_it_was(draft: Draft) -> None:
    field = next(field for field in TEMPLATE.fields() if field.kind.repeats)
    first = draft.insert_item((field.id,))
    second = draft.insert_item((field.id,))
    draft.move_item((field.id, second.id), 0)
    assert [item.id for item in items(draft.value_at((field.id,)))] == [second.id, first.id]
    draft.remove_item((field.id, first.id))
    draft.remove_item((field.id, second.id))
    assert draft.value_at((field.id,)) is None


def test_a_value_of_an_item_that_is_gone_is_empty(draft: Draft) -> None:
    assert draft.value_at(("list", "gone", "text")) is None


def test_who_stopped_listening_is_told_nothing(draft: Draft) -> None:
    told: list[Change] = []
    draft.listen(told.append)()
    draft.set_nothing_said("field", said_nothing=True)
    assert told == []


def test_a_change_touches_what_is_above_and_below_it() -> None:
    change = Change((Edit(("list", "item", "text"), None, "x"),), ChangeOrigin.TYPED)
    assert change.touches(("list",))
    assert change.touches(("list", "item", "text"))
    assert not change.touches(("list", "other"))


def test_what_is_typed_while_an_undo_is_under_way_comes_on_top_of_it(draft: Draft) -> None:
    told: list[Change] = []
    draft.set_value(("title",), "first")
    before = draft.report
    draft.set_value(("title",), "second")
    asked_at = draft.sent
    draft.set_value(("place",), "typed meanwhile")
    draft.listen(told.append)
    draft.took(before, asked_at)
    assert dict(draft.report.values) == {"title": "first", "place": "typed meanwhile"}
    assert [change.origin for change in told] == [ChangeOrigin.ELSEWHERE]
    assert [edit.path for edit in told[0].edits] == [("title",)]


def test_what_is_typed_into_an_item_that_an_undo_took_away_is_left_out(draft: Draft) -> None:
    empty = draft.report
    item = draft.insert_item(("list",))
    asked_at = draft.sent
    draft.set_value(("list", item.id, "text"), "lost place")
    draft.took(empty, asked_at)
    assert draft.report == empty


@given(st.data())
def test_replaying_what_was_sent_gives_the_draft(data: st.DataObject) -> None:
    start = data.draw(reports(TEMPLATE))
    sent = Sent()
    draft = Draft(start, TEMPLATE, sent)
    for edit in data.draw(edits(start, TEMPLATE)):
        draft.do([edit])
    replayed = start
    for step in sent.steps:
        for edit in step:
            replayed = making.apply(replayed, edit)
    assert replayed == draft.report
