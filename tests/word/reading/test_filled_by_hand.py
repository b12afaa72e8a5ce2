"""The ways in which people fill a form without the program: names, quotes, lists and answers set as anybody would."""

from __future__ import annotations

import pytest

from gfmd_desktop.domain.arrival import Doubt, NoticeKind
from gfmd_desktop.domain.report import items, line, rich
from gfmd_desktop.domain.rich_text import BlockKind, plain
from tests.word.foreign import Sheet
from tests.word.reading.arrivals import ACTIONS, FORM_2016, arrived, form_2016, value, words_in
from tests.word.sample_reports import bullets, text


class TestPeople:
    @pytest.mark.parametrize(
        ("cell", "people"),
        [
            (("Ana Ruiz, Network X",), [("Ana Ruiz", "Network X")]),
            (("Ana Ruiz (Network X)",), [("Ana Ruiz", "Network X")]),
            (("Ana Ruiz - Network X",), [("Ana Ruiz", "Network X")]),
            (("Ana Ruiz; Li Wei",), [("Ana Ruiz", ""), ("Li Wei", "")]),
            (("Ana Ruiz and Li Wei",), [("Ana Ruiz", ""), ("Li Wei", "")]),
            (("Ana Ruiz (X) and Li Wei (Y)",), [("Ana Ruiz", "X"), ("Li Wei", "Y")]),
            (("Ana Ruiz, Migration and Development Now",), [("Ana Ruiz", "Migration and Development Now")]),
            (("Ana Ruiz, Network X", "Li Wei, Network Y"), [("Ana Ruiz", "Network X"), ("Li Wei", "Network Y")]),
            (("Ana Ruiz, Network X, Lima",), [("Ana Ruiz", "Network X, Lima")]),
            (("Ana",), [("Ana", "")]),
        ],
    )
    def test_they_are_told_apart(self, cell: tuple[str, ...], people: list[tuple[str, str]]) -> None:
        arrival = form_2016(("Name of rapporteur(s)", list(cell)))
        found = items(arrival.report.values["rapporteurs"])
        assert [(line(item.values.get("name")), line(item.values.get("organisation"))) for item in found] == people
        assert bool(arrival.doubted) == (people != [("Ana", "")])


class TestQuotes:
    @pytest.mark.parametrize(
        ("cell", "quotes"),
        [
            (["“The sea is no border.” — Amina Said"], [("“The sea is no border.”", "Amina Said", "not_asked")]),
            (["“The sea is no border.” (anonymous)"], [("“The sea is no border.”", "", "anonymous")]),
            (
                ["“The sea.”", "— Amina Said", "“A door.”"],
                [("“The sea.”", "Amina Said", "not_asked"), ("“A door.”", "", "")],
            ),
            (["“One,", "two.”", "“Three.”"], [("“One,\ntwo.”", "", ""), ("“Three.”", "", "")]),
            (["• “One.”", "• “Two.” – Li"], [("“One.”", "", ""), ("“Two.”", "Li", "not_asked")]),
            (["N/A"], [("N/A", "", "")]),
        ],
    )
    def test_speakers_are_told_from_quotes(self, cell: list[str], quotes: list[tuple[str, str, str]]) -> None:
        arrival = form_2016(("7. Inspiring quotes",), (cell,), ("8. Other information",))
        found = [
            (plain(rich(item.values["quote"])), line(item.values.get("speaker")), line(item.values.get("consent")))
            for item in items(arrival.report.values["quotes"])
        ]
        assert found == quotes


class TestLists:
    def test_typed_bullets_are_list_entries_in_doubt(self) -> None:
        arrival = form_2016(("1. Women:", ["Two things:", "- first", "o\tsecond"]))
        assert arrival.report.values["women"] == (*text("Two things:"), *bullets("first", "second"))
        assert {each.doubts for each in arrival.doubted} == {(Doubt.TYPED_LIST,)}

    def test_typed_numbers_are_list_entries_and_a_lone_one_is_a_word(self) -> None:
        arrival = form_2016(("1. Women:", ["1. first", "2. second"]), ("2. Children:", "12. Children came."))
        assert [block.kind for block in rich(arrival.report.values["women"])] == [BlockKind.NUMBER] * 2
        assert value(arrival, "children") == ["12. Children came."]

    def test_a_list_packed_into_one_paragraph_stays_one_item(self) -> None:
        packed = "(i) go through community champions (ii) use existing material"
        arrival = form_2016(("Recommendation 1 and who targeted to", "Talk."), (ACTIONS, packed))
        (item,) = items(arrival.report.values["recommendations"])
        assert words_in(item.values["actions"]) == [{"action": [packed]}]

    def test_paragraphs_in_a_list_are_items_in_doubt(self) -> None:
        arrival = form_2016(
            ("Recommendation 1 and who targeted to", "Talk."), (ACTIONS, ["Write.", "Meet.", "Publish."])
        )
        (item,) = items(arrival.report.values["recommendations"])
        assert words_in(item.values["actions"]) == [{"action": [said]} for said in ("Write.", "Meet.", "Publish.")]
        assert len(arrival.doubted) == 3
        assert [each.count for each in arrival.notices if each.kind is NoticeKind.OVER_LIMIT] == [1]

    def test_entries_behind_words_that_announce_them_are_one_item(self) -> None:
        arrival = form_2016(
            ("Recommendation 1 and who targeted to", "Talk."), (ACTIONS, ["Raise awareness by:", "• songs", "• games"])
        )
        (item,) = items(arrival.report.values["recommendations"])
        assert words_in(item.values["actions"]) == [{"action": ["Raise awareness by:", "songs", "games"]}]

    def test_rows_beyond_the_form_are_items_beyond_its_limit(self) -> None:
        heading = ("6. Priority messages to convey to governments by the CSD Chair on 10 December",)
        arrival = form_2016(heading, *((f"{number}.", f"Message {number}.") for number in range(1, 5)))
        assert value(arrival, "priority_messages") == [{"message": [f"Message {number}."]} for number in range(1, 5)]
        assert [(each.detail, each.count) for each in arrival.notices if each.kind is NoticeKind.OVER_LIMIT] == [
            ("priority_messages", 2)
        ]


class TestPlaces:
    def test_placeholders_are_no_answers(self) -> None:
        arrival = form_2016(("1. Women:", "Click or tap here to enter text."), ("2. Children:", "N/A"))
        assert arrival.report.values == {"children": text("N/A")}

    def test_a_label_and_its_answer_in_one_cell(self) -> None:
        arrival = form_2016(("1. Women: they lead.",), ("2. Children:", "They play."))
        assert (value(arrival, "women"), value(arrival, "children")) == (["they lead."], ["They play."])

    def test_a_row_nobody_knows_waits_with_its_label(self) -> None:
        arrival = form_2016(
            ("1. Women:", "They lead."), ("3. Elders:", "They remember."), ("2. Children:", "They play.")
        )
        assert value(arrival, "women") == ["They lead."]
        assert [each.text for each in arrival.report.unplaced] == ["3. Elders:\nThey remember."]

    def test_an_answer_that_goes_on_in_a_row_without_a_label_is_one(self) -> None:
        arrival = form_2016(("1. Women:", "They lead."), ("", "And they vote."), ("2. Children:", "They play."))
        assert value(arrival, "women") == ["They lead.", "And they vote."]

    def test_words_before_and_after_the_form_wait(self) -> None:
        sheet = Sheet().type("Dear organisers,").table(("1. Women:", "They lead.")).type("Yours, Ana")
        arrival = arrived(sheet.docx(), FORM_2016)
        assert [each.text for each in arrival.report.unplaced] == ["Dear organisers,", "Yours, Ana"]

    def test_a_report_without_any_table_is_read_by_its_headings(self) -> None:
        sheet = (
            Sheet()
            .type("Name of rapporteur: Ana Ruiz")
            .type("1. Women", style="Heading 2")
            .type("They lead.", "They vote.")
        )
        sheet.type("2. Children", style="Heading 2").bullets("play", "learn").type("8. Other information", "Thanks.")
        arrival = arrived(sheet.docx(), FORM_2016)
        assert value(arrival, "women") == ["They lead.", "They vote."]
        assert arrival.report.values["children"] == bullets("play", "learn")
        assert value(arrival, "other_information") == ["Thanks."]

    def test_a_second_answer_to_one_label_waits(self) -> None:
        arrival = form_2016(("1. Women:", "They lead."), ("2. Children:", "They play."), ("1. Women:", "They vote."))
        assert value(arrival, "women") == ["They lead."]
        assert [each.text for each in arrival.report.unplaced] == ["They vote."]

    def test_cells_that_are_merged_over_rows_hold_one_label(self) -> None:
        sheet = Sheet().table(("1. Women:", "They lead."), ("", "They vote."), ("2. Children:", "They play."))
        table = sheet.document.tables[0]
        table.cell(0, 0).merge(table.cell(1, 0))
        assert value(arrived(sheet.docx(), FORM_2016), "women") == ["They lead.", "They vote."]
