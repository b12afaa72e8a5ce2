"""Rows and entries of the annex that people deleted, copied, moved and typed in: known ones keep their ids."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace
from typing import cast

import pytest

from gfmd_desktop.domain.report import Item, items
from tests.word.forms import Form
from tests.word.reading.editing import (
    IN_ROWS,
    WELCOME_VALUES,
    both_forms,
    items_of,
    lose_row_bookmarks,
    only_change,
    opened,
    read,
    with_values,
)
from tests.word.sample_reports import WELCOME, text
from tests.word.typist import OpenFile, w


class TestRows:
    def test_a_deleted_row_takes_its_item_with_it(self) -> None:
        file = opened(IN_ROWS)
        file.remove(file.row("New York"))
        assert only_change(IN_ROWS, file, "examples") == items_of("examples")[1:]

    def test_an_emptied_row_takes_its_item_with_it(self) -> None:
        file = opened(IN_ROWS)
        file.retype("The coast guard was trained.", " ")
        assert only_change(IN_ROWS, file, "examples") == items_of("examples")[:1]

    def test_a_copied_row_is_a_new_item(self) -> None:
        file = opened(IN_ROWS)
        file.row("New York").addnext(deepcopy(file.row("New York")))
        card, copy, guard = cast("tuple[Item, ...]", only_change(IN_ROWS, file, "examples"))
        assert (card, guard) == items_of("examples")
        assert copy.values == card.values
        assert copy.id != card.id

    def test_a_row_of_columns_copied_without_its_bookmarks_is_a_new_item(self) -> None:
        file = opened(IN_ROWS)
        copy = deepcopy(file.row("School"))
        for bookmark in list(copy.iter(w("bookmarkStart"), w("bookmarkEnd"))):
            file.remove(bookmark)
        file.row("School").addnext(copy)
        file.type_into(next(copy.iter(w("tc"))), " for all")
        work, school, new = cast("tuple[Item, ...]", only_change(IN_ROWS, file, "circles"))
        assert (work, school) == items_of("circles")
        assert new.values == {"topic": "School for all"}

    @pytest.mark.parametrize("field", ["examples", "proposals", "circles"])
    def test_rows_that_lost_their_bookmarks_are_known_by_their_controls(self, field: str) -> None:
        file = opened(IN_ROWS)
        lose_row_bookmarks(file, field)
        assert read(IN_ROWS, file).values[field] == WELCOME_VALUES[field]

    def test_of_two_rows_with_one_control_and_no_bookmark_the_first_is_the_item(self) -> None:
        file = opened(IN_ROWS)
        lose_row_bookmarks(file, "circles")
        file.row("School").addnext(deepcopy(file.row("School")))
        work, school, copy = items(read(IN_ROWS, file).values["circles"])
        assert (work, school) == items_of("circles")
        assert copy.values == school.values
        assert copy.id != school.id

    def test_a_row_put_in_by_hand_is_a_new_item(self) -> None:
        file = opened(IN_ROWS)
        row = deepcopy(file.row("The coast guard"))
        for bookmark in list(row.iter(w("bookmarkStart"), w("bookmarkEnd"))):
            file.remove(bookmark)
        label, answer = row.iter(w("p"))
        next(label.iter(w("t"))).text = ""
        next(answer.iter(w("t"))).text = "Scouts teach swimming."
        file.row("The coast guard").addnext(row)
        *known, new = cast("tuple[Item, ...]", only_change(IN_ROWS, file, "examples"))
        assert tuple(known) == items_of("examples")
        assert new.values == {"example": text("Scouts teach swimming.")}

    def test_rows_of_several_labels_copied_without_bookmarks_are_one_new_item(self) -> None:
        file = opened(IN_ROWS)
        before = file.row("train judges")
        copies = [deepcopy(file.row(words)) for words in ("Let courts decide.", "train judges")]
        for copy in reversed(copies):
            for bookmark in list(copy.iter(w("bookmarkStart"), w("bookmarkEnd"))):
                file.remove(bookmark)
            before.addnext(copy)
        talks, courts, new, ports = cast("tuple[Item, ...]", only_change(IN_ROWS, file, "proposals"))
        assert (talks, courts, ports) == items_of("proposals")
        assert new.values["proposal"] == courts.values["proposal"]
        assert len(items(new.values["steps"])) == 1
        assert new.id != courts.id

    def test_a_row_the_form_left_empty_can_be_filled_and_keeps_its_new_id(self) -> None:
        file = opened(IN_ROWS)
        empty = file.row("The coast guard").getnext()
        assert empty is not None
        *_, cell = empty.iter(w("tc"))
        file.type_into(cell, "Scouts teach swimming.")
        *known, new = cast("tuple[Item, ...]", only_change(IN_ROWS, file, "examples"))
        assert tuple(known) == items_of("examples")
        assert new.values == {"example": text("Scouts teach swimming.")}
        file.retype("Scouts", "Guides")
        *_, later = cast("tuple[Item, ...]", only_change(IN_ROWS, file, "examples"))
        assert later.id == new.id

    def test_rows_in_another_order_keep_their_ids(self) -> None:
        file = opened(IN_ROWS)
        file.row("New York").addprevious(file.row("The coast guard"))
        assert only_change(IN_ROWS, file, "examples") == items_of("examples")[::-1]

    def test_an_empty_item_nobody_touched_stays_where_it_is(self) -> None:
        card, guard = items_of("examples")
        examples = (Item("example-empty"), card, guard)
        file = OpenFile(IN_ROWS.fill(replace(WELCOME, values={"examples": examples})))
        file.retype("New York", "Lima")
        assert [item.id for item in items(read(IN_ROWS, file).values["examples"])] == [item.id for item in examples]


class TestAnnex:
    @both_forms
    def test_words_changed_in_the_annex_come_back_to_their_item(self, form: Form) -> None:
        file = opened(form)
        file.retype("Keep ports open.", "Keep all ports open.")
        *counted, ports = items_of("proposals")
        new = with_values(ports, proposal=text("Keep all ports open."))
        assert only_change(form, file, "proposals") == (*counted, new)

    @both_forms
    def test_words_changed_in_the_annex_of_an_inner_list_come_back_to_it(self, form: Form) -> None:
        file = opened(form)
        file.retype("publish the minutes", "publish everything")
        talks, *others = items_of("proposals")
        *counted, minutes = items(talks.values["steps"])
        new = with_values(talks, steps=(*counted, replace(minutes, values={"step": text("publish everything")})))
        assert only_change(form, file, "proposals") == (new, *others)

    @both_forms
    def test_words_changed_in_the_form_leave_what_is_in_the_annex(self, form: Form) -> None:
        file = opened(form)
        file.retype("write a letter", "write two letters")
        talks, *others = items_of("proposals")
        letter, *rest = items(talks.values["steps"])
        new = with_values(talks, steps=(replace(letter, values={"step": text("write two letters")}), *rest))
        assert only_change(form, file, "proposals") == (new, *others)

    @both_forms
    def test_an_entry_copied_from_the_annex_into_the_form_is_there_twice_with_two_ids(self, form: Form) -> None:
        file = opened(form)
        file.paragraph("meet the minister").addnext(deepcopy(file.paragraph("publish the minutes")))
        talks = cast("tuple[Item, ...]", only_change(form, file, "proposals"))[0]
        step_ids = [step.id for step in items(talks.values["steps"])]
        assert len(step_ids) == len(set(step_ids)) == 4
        assert step_ids[:3] == [step.id for step in items(items_of("proposals")[0].values["steps"])]
