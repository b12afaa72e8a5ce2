"""What a page shows of a report, before any Word element is made."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gfmd_desktop.domain.report import Item, Report, Source, Value
from gfmd_desktop.domain.rich_text import Block, BlockKind
from gfmd_desktop.word.page import Page
from gfmd_desktop.word.rendering import render
from tests.example_template import EXAMPLE, EXAMPLE_REF
from tests.word.sample_reports import WELCOME, bullets, numbers, steps, text

ROW_LISTS = frozenset({"examples", "proposals", "circles"})
IN_TEXT = frozenset[str]()


def page(values: dict[str, Value], row_lists: frozenset[str] = IN_TEXT) -> Page:
    return render(Report("r", EXAMPLE_REF, values=values), EXAMPLE, row_lists)


def lines(blocks: list[Block]) -> list[str]:
    """Return blocks as a reader sees them: bullets as a dash, numbers as a hash, two spaces a level."""
    signs = {BlockKind.PARAGRAPH: "", BlockKind.BULLET: "- ", BlockKind.NUMBER: "# "}
    return [f"{'  ' * block.level}{signs[block.kind]}{block.text}" for block in blocks]


def answer(field: str, value: Value) -> list[str]:
    """Return the lines that show an answer in running text."""
    return lines([entry.block for entry in page({field: value}).answers[field].blocks])


def rows(field: str, value: Value) -> list[list[list[str]]]:
    """Return the lines that show every place of every row."""
    return [
        [lines([entry.block for entry in place.blocks]) for place in row.places]
        for row in page({field: value}, ROW_LISTS).rows[field]
    ]


def annex(values: dict[str, Value], row_lists: frozenset[str] = IN_TEXT) -> dict[str, list[str]]:
    """Return the lines of the annex by their labels."""
    return {
        entry.label: lines([shown.block for shown in entry.place.blocks]) for entry in page(values, row_lists).annex
    }


class TestSingleAnswers:
    def test_a_line_is_a_paragraph_and_an_empty_one_nothing(self) -> None:
        assert answer("theme", "Safe passage") == ["Safe passage"]
        assert answer("theme", "") == []

    def test_a_choice_is_shown_by_its_label(self) -> None:
        assert answer("mood", "lively") == ["Lively"]
        assert answer("mood", "unheard of") == ["unheard of"]

    def test_a_text_is_shown_as_it_is(self) -> None:
        assert answer("findings", (*text("a"), *bullets("b", "\tc"), *numbers("d"))) == ["a", "- b", "  - c", "# d"]


class TestItemsInRunningText:
    def test_people_stand_one_below_the_other(self) -> None:
        people = (
            Item("1", {"name": "Ana Ruiz", "organisation": "Network X"}),
            Item("2", {"name": "Li"}),
            Item("3", {"organisation": "Nobody's"}),
            Item("4", {"name": "ليلى حداد", "organisation": "شبكة المهاجرين"}),
        )
        assert answer("hosts", people) == ["Ana Ruiz, Network X", "Li", "Nobody's"]
        assert answer("hosts", people[3:]) == ["ليلى حداد، شبكة المهاجرين"]

    def test_items_labelled_by_their_number_are_a_numbered_list(self) -> None:
        items = (Item("1", {"example": text("a", "more")}), Item("2", {"example": bullets("b")}))
        assert answer("examples", items) == ["# a", "  more", "# b"]

    def test_items_whose_label_holds_the_number_stand_behind_it(self) -> None:
        items = (
            Item("1", {"proposal": text("Talk."), "addressee": "states", "steps": steps("one", "two")}),
            Item("2", {"proposal": bullets("listen"), "term": "soon"}),
        )
        assert answer("proposals", items) == [
            "Proposal 1 and who it is for: Talk.",
            *("For: states", "Steps:", "# one", "# two"),
            *("Proposal 2 and who it is for:", "- listen", "Term: Soon"),
        ]

    def test_other_items_are_bulleted_when_there_are_several(self) -> None:
        quotes = (Item("1", {"quote": text("One.")}), Item("2", {"quote": text("Two.", "More.")}))
        assert answer("quotes_m", quotes[:1]) == ["One.", "— anonymous"]
        assert answer("quotes_m", quotes) == ["- One.", "  — anonymous", "- Two.", "  More.", "  — anonymous"]

    def test_empty_items_take_no_number(self) -> None:
        items = (Item("1"), Item("2", {"proposal": text("Talk.")}))
        assert answer("proposals", items) == ["Proposal 1 and who it is for: Talk."]

    def test_lists_inside_items_are_items_in_running_text_too(self) -> None:
        members = (Item("m", {"name": "Joy"}), Item("n", {"name": "Tom"}))
        sayings = (Item("s", {"quote": text("Pay is respect."), "speaker": "Joy", "consent": "approved"}),)
        circles = (Item("1", {"topic": "Work", "members": members, "sayings": sayings}), Item("2", {"topic": "School"}))
        assert answer("circles", circles) == [
            *("- Work", "  Members:", "  Joy", "  Tom", "  Heard there:", "  Pay is respect.", "  — Joy", "- School")
        ]

    @pytest.mark.parametrize(
        ("consent", "shown"), [("approved", "— Ana"), ("anonymous", "— anonymous"), ("not_asked", "— anonymous")]
    )
    def test_a_speaker_is_named_with_consent_only(self, consent: str, shown: str) -> None:
        quote = Item("1", {"quote": text("Said."), "speaker": "Ana", "consent": consent})
        assert answer("quotes_m", (quote,)) == ["Said.", shown]

    def test_a_consent_to_no_name_shows_no_name(self) -> None:
        assert answer("quotes_m", (Item("1", {"quote": text("Said."), "consent": "approved"}),)) == ["Said."]

    def test_the_group_an_item_came_from_stands_before_its_words(self) -> None:
        source = Source(group="Asia")
        items = (Item("1", {"example": bullets("a")}, source), Item("2", {"example": text("b")}))
        assert answer("examples", items) == ["# (Asia) a", "# b"]
        assert answer("proposals", (Item("1", {"proposal": text("Talk.")}, source),)) == [
            "Proposal 1 and who it is for: (Asia) Talk."
        ]

    @pytest.mark.parametrize("own", ["(From Asia Group) Talk.", "Talk. (Asia)"])
    def test_the_group_is_not_said_again_where_the_words_say_it(self, own: str) -> None:
        proposal = Item("1", {"proposal": text(own)}, Source(group="Asia"))
        quote = Item("2", {"quote": text(own), "speaker": "", "consent": "anonymous"}, Source(group="Asia"))
        assert answer("proposals", (proposal,)) == [f"Proposal 1 and who it is for: {own}"]
        assert answer("quotes_m", (quote,)) == [own, "— anonymous"]
        assert rows("proposals", (proposal,))[0] == [[own], [], []]


class TestRows:
    def test_a_row_has_a_place_for_every_sub_field_that_shares_no_other(self) -> None:
        values: Value = (Item("1", {"proposal": text("Talk."), "addressee": "states", "term": "soon"}),)
        assert rows("proposals", values) == [[["Talk.", "For: states"], ["Soon"], []], [[], [], []]]

    def test_a_list_with_fixed_rows_has_all_of_them(self) -> None:
        assert rows("examples", ()) == [[[]], [[]], [[]]]

    def test_a_list_that_grows_has_a_row_even_when_it_is_empty(self) -> None:
        assert rows("circles", ()) == [[[], [], []]]
        assert len(rows("circles", tuple(Item(str(number), {"topic": "x"}) for number in range(5)))) == 5

    def test_empty_items_keep_their_row(self) -> None:
        assert rows("examples", (Item("1"), Item("2", {"example": text("b")}))) == [[[]], [["b"]], [[]]]

    def test_the_group_stands_in_the_first_place_only(self) -> None:
        item = Item("1", {"proposal": text("Talk."), "term": "soon"}, Source(group="Asia"))
        assert rows("proposals", (item,))[0] == [["(Asia) Talk."], ["Soon"], []]


class TestAnnex:
    @pytest.mark.parametrize("row_lists", [IN_TEXT, ROW_LISTS], ids=["in running text", "in rows"])
    def test_what_is_beyond_a_limit_stands_there_whole_and_numbered_on(self, row_lists: frozenset[str]) -> None:
        third = Item("3", {"proposal": text("Third."), "steps": steps("a", "b", "c")})
        proposals = (*(Item(name, {"proposal": text(name)}) for name in "12"), third)
        assert annex({"proposals": proposals}, row_lists) == {
            "Proposals": ["Proposal 3 and who it is for: Third.", "Steps:", "# a", "# b", "# c"]
        }

    @pytest.mark.parametrize("row_lists", [IN_TEXT, ROW_LISTS], ids=["in running text", "in rows"])
    def test_lists_inside_items_are_named_by_their_item(self, row_lists: frozenset[str]) -> None:
        second = Item("2", {"proposal": text("b"), "steps": steps("a", "b", "c", "d")})
        proposals = (Item("1", {"proposal": text("a")}), second)
        assert annex({"proposals": proposals}, row_lists) == {"Proposal 2: Steps": ["- c", "- d"]}

    def test_nothing_beyond_means_no_annex(self) -> None:
        assert annex({"proposals": (Item("1", {"proposal": text("a")}),)}) == {}
        assert annex({"examples": (*(Item(name, {"example": text(name)}) for name in "123"), Item("4"))}) == {}

    def test_only_the_part_that_is_exported_counts(self) -> None:
        evening = render(WELCOME, EXAMPLE, ROW_LISTS, "E")
        assert evening.annex == ()
        assert set(evening.answers) == {"hosts", "theme", "mood", "outlook", "quotes_e", "other"}


def test_places_are_keyed_by_field_row_and_annex() -> None:
    shown = render(replace(WELCOME, values={}), EXAMPLE, ROW_LISTS).shown()
    assert {key for key in shown if "." not in key} == {
        *("hosts", "theme", "mood", "findings", "quotes_m", "outlook", "quotes_e", "other")
    }
    assert len(shown) == 8 + 3 + 2 * 3 + 3
