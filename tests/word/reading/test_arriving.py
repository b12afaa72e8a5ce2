"""Files of other people: the real reports in every field, and the ways in which people fill a form without the program."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desktop.domain.arrival import Arrival, Certainty, Doubt, NoticeKind
from gfmd_desktop.domain.edits import value_at
from gfmd_desktop.domain.report import Item, Report, Value, items, line, rich
from gfmd_desktop.domain.rich_text import BlockKind, plain
from gfmd_desktop.domain.template import Template
from gfmd_desktop.errors import Cancelled, Refusal, Refused
from gfmd_desktop.word.finding.officials import officials
from gfmd_desktop.word.reading.arriving import arrive
from tests.strategies import PHRASES
from tests.word.foreign import SHARED, Sheet, paragraphs_of, typed_from
from tests.word.forms import OFFICIAL, official
from tests.word.sample_reports import bullets, text
from tests.word.typist import CUSTOM, PAYLOAD, OpenFile, element, w, words_of

needs_shared = pytest.mark.skipif(not SHARED.is_dir(), reason="the shared reports are not here")
TEMPLATES = tuple(official(name).template for name in OFFICIAL)
FORM_2016, FORM_2017, FORM_2018 = TEMPLATES
ACTIONS = "Action(s) for this recommendation (up to two maximum)."
INDICATORS = "Indicator(s) of change or success on this recommendation (up to two maximum)"


def arrived(docx: bytes, template: Template | None = None) -> Arrival:
    """Return what arrives; every word of the file is in one passage, and what is placed stands in the report."""
    arrival = arrive(docx, "report.docx", TEMPLATES, template=template)
    assert arrival == arrive(docx, "report.docx", TEMPLATES, template=template)
    assert letters("".join(plain(each.blocks) for each in arrival.passages)) == letters("".join(paragraphs_of(docx)))
    assert arrival.accounting.closes
    for passage in arrival.passages:
        if passage.path is not None:
            assert letters(plain(passage.blocks), marks=True) in letters(
                said_at(arrival.report, passage.path), marks=True
            )
    waiting = [letters(plain(each.blocks)) for each in arrival.passages if each.certainty is Certainty.UNPLACED]
    assert [letters(each.text) for each in arrival.report.unplaced] == waiting
    return arrival


def letters(words: str, *, marks: bool = False) -> str:
    """Return the letters and digits of a text, without list marks where they may have been taken for a list."""
    if marks:
        words = re.sub(r"(?:^|(?<=\s))(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)](?=\s|$)|o\t)", "", words)
        words = re.sub(r"\bTargets?\b|\band\b", "", words)
    return "".join(character for character in words.casefold() if character.isalnum())


def said_at(report: Report, path: tuple[str, ...]) -> str:
    """Return everything said at a path: an answer, or a whole item."""
    value = value_at(report, path if len(path) % 2 else path[:-1]) or ""
    chosen = value if len(path) % 2 else tuple(item for item in items(value) if item.id == path[-1])
    return "\n".join(all_words(chosen))


def all_words(value: Value) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    yield from (block.text for block in rich(value))
    for item in items(value):
        for inner in item.values.values():
            yield from all_words(inner)


def words_in(value: Value | None) -> object:
    """Return a value as plain words: lines of a text, a dictionary of each item."""
    if value is None or isinstance(value, str):
        return value or ""
    if items(value):
        return [{key: words_in(inner) for key, inner in item.values.items()} for item in items(value)]
    return [block.text for block in rich(value)]


@cache
def dump(name: str) -> str:
    return (SHARED / f"{name}.txt").read_text(encoding="utf-8")


@cache
def real(name: str) -> Arrival:
    return arrived((SHARED / f"{name}.docx").read_bytes())


def between(name: str, before: str, after: str, start: str = "") -> str:
    """Return the letters of a dump between two official texts, after `start`."""
    said = re.sub(r"<[^>]+>|\*", "", dump(name))
    said = said[said.index(start) :] if start else said
    begin = said.index(before) + len(before)
    return letters(said[begin : said.index(after, begin)] if after else said[begin:])


@needs_shared
class TestSession41:
    """2016-session-4.1.docx against the text beside it, field by field."""

    NAME = "2016-session-4.1"

    @pytest.fixture
    def arrival(self) -> Arrival:
        return real(self.NAME)

    def said(self, before: str, after: str, start: str = "") -> str:
        return between(self.NAME, before, after, start)

    def test_it_is_recognised_and_every_sentence_has_its_place(self, arrival: Arrival) -> None:
        assert arrival.report.template.id == FORM_2016.id
        assert arrival.confidence > 0.8
        assert not arrival.is_ours
        assert arrival.report.unplaced == ()
        assert arrival.accounting.is_settled
        assert [each.detail for each in arrival.notices if each.kind is NoticeKind.OVER_LIMIT] == ["actions"]

    def test_every_field_is_answered_and_no_other(self, arrival: Arrival) -> None:
        assert set(arrival.report.values) == {field.id for field in FORM_2016.fields()}

    def test_the_lines(self, arrival: Arrival) -> None:
        (rapporteur,) = items(arrival.report.values["rapporteurs"])
        assert rapporteur.values == {"name": "Amy Shannon"}
        assert letters(line(arrival.report.values["session"])) == self.said("Session # and theme", "1. Progress")

    @pytest.mark.parametrize(
        ("field", "before", "after", "start"),
        [
            ("governance", "1. Governance mechanisms:", "2. Global Compact:", ""),
            ("global_compact", "2. Global Compact:", "4. Implementing", ""),
            ("women", "1. Women:", "2. Children:", ""),
            ("children", "2. Children:", "6. Priority", ""),
            ("other_information", "information you think relevant", "", ""),
        ],
    )
    def test_the_texts(self, arrival: Arrival, field: str, before: str, after: str, start: str) -> None:
        assert letters(plain(rich(arrival.report.values[field]))) == self.said(before, after, start)

    @pytest.mark.parametrize(
        ("field", "subfield", "title", "numbers", "after"),
        [
            ("progress", "example", "state-civil society partnerships", 4, "2. Four recommendations"),
            ("sdg_lessons", "lesson", "should civil society do?", 2, "5. Recommendations and"),
            ("priority_messages", "message", "written out above)", 2, "7. Inspiring"),
        ],
    )
    def test_the_numbered_rows(
        self, arrival: Arrival, field: str, subfield: str, title: str, numbers: int, after: str
    ) -> None:
        ends = [*(f"\n{number}.\t" for number in range(2, numbers + 1)), after]
        expected = [self.said(f"\n{number}.\t", ends[number - 1], title) for number in range(1, numbers + 1)]
        found = [letters(plain(rich(item.values[subfield]))) for item in items(arrival.report.values[field])]
        assert found == [each for each in expected if each]

    @pytest.mark.parametrize("number", [1, 2, 3, 4])
    def test_the_recommendations(self, arrival: Arrival, number: int) -> None:
        item = items(arrival.report.values["recommendations"])[number - 1]
        start = f"Recommendation {number} and who targeted to"
        lead = plain(rich(item.values["recommendation"])) + line(item.values.get("target"))
        said = self.said(start, "Action(s)", start)
        assert letters(lead) == (said if number < 3 else said.replace("target", "", 1))
        actions = "".join(plain(rich(each.values["action"])) for each in items(item.values["actions"]))
        assert letters(actions) == self.said(ACTIONS, "Indicator(s)", start)
        indicators = "".join(plain(rich(each.values["indicator"])) for each in items(item.values["indicators"]))
        after = f"Recommendation {number + 1}" if number < 4 else "3. Governance"
        said = between(self.NAME, start, after)
        assert said.endswith(letters(INDICATORS) + letters(indicators))

    def test_targets_are_apart_only_where_they_are_marked_behind_a_recommendation(self, arrival: Arrival) -> None:
        found = [line(item.values.get("target")) for item in items(arrival.report.values["recommendations"])]
        assert found == ["", "", "Countries negotiating Global Compact;", "national governments; Migration Compact"]

    def test_surplus_actions_are_whole(self, arrival: Arrival) -> None:
        counts = [
            (len(items(item.values["actions"])), len(items(item.values["indicators"])))
            for item in items(arrival.report.values["recommendations"])
        ]
        assert counts == [(3, 1), (2, 1), (1, 1), (2, 1)]

    def test_the_quotes(self, arrival: Arrival) -> None:
        quotes = [letters(plain(rich(item.values["quote"]))) for item in items(arrival.report.values["quotes"])]
        assert "".join(quotes) == self.said("put “anonymous”.", "8. Other")
        assert len(quotes) == 2

    def test_what_was_guessed_is_in_doubt_and_nothing_else(self, arrival: Arrival) -> None:
        doubted = {(each.path[0] if each.path else "", each.doubts) for each in arrival.doubted}
        assert doubted == {
            ("recommendations", (Doubt.SPLIT_GUESSED,)),
            ("sdg_lessons", (Doubt.TYPED_LIST,)),
            ("quotes", (Doubt.SPLIT_GUESSED,)),
        }


@needs_shared
class TestInclusionOfMigrants:
    """2018-inclusion-of-migrants.docx against the text beside it, field by field."""

    NAME = "2018-inclusion-of-migrants"
    B = "SECTION B"

    @pytest.fixture
    def arrival(self) -> Arrival:
        return real(self.NAME)

    def test_it_is_recognised_and_every_sentence_has_its_place_without_doubt(self, arrival: Arrival) -> None:
        assert arrival.report.template.id == FORM_2018.id
        assert arrival.confidence > 0.9
        assert arrival.accounting.is_settled
        assert arrival.doubted == ()
        assert arrival.report.unplaced == ()

    def test_every_field_but_the_quotes_is_answered(self, arrival: Arrival) -> None:
        assert set(arrival.report.values) == {field.id for field in FORM_2018.fields()} - {"quotes_a", "quotes_b"}

    def test_the_session_on_the_line_of_its_label(self, arrival: Arrival) -> None:
        assert letters(line(arrival.report.values["session"])) == between(self.NAME, "Session theme:", "SECTION A")

    @pytest.mark.parametrize(
        ("field", "before", "after"),
        [
            ("concerns", "related to this theme?", "- 2. What good"),
            ("good_practices", "challenges related to this theme?", "- 3. What policies"),
            ("counter_productive", "ways be identified to improve them?", "- 4. What are"),
            ("lessons", "strategy around this theme?", "- 2. What existing"),
            ("existing_networks", "already working on this theme?", "- 3. How can"),
            ("linking_movements", "engaged going forward?", "- 4. What collective"),
            ("collective_action", "at which level?", "Inspiring quotes"),
        ],
    )
    def test_the_texts_in_which_questions_and_answers_are_entries_of_one_list(
        self, arrival: Arrival, field: str, before: str, after: str
    ) -> None:
        answer = rich(arrival.report.values[field])
        assert letters(plain(answer)) == between(self.NAME, before, after)
        assert {(block.kind, block.level) for block in answer} == {(BlockKind.BULLET, 0)}

    def test_the_three_questions(self, arrival: Arrival) -> None:
        questions = items(arrival.report.values["government_questions"])
        start = "governments in Common Space?"
        expected = [
            between(self.NAME, "- 1.", "- 2.", start),
            between(self.NAME, "- 2.", "- 3.", start),
            between(self.NAME, "- 3.", "Inspiring", start),
        ]
        assert [letters(plain(rich(item.values["question"]))) for item in questions] == expected


@needs_shared
class TestOtherReportsTyped:
    def test_the_green_room(self) -> None:
        arrival = arrived(typed_from(dump("2017-green-room")))
        values = arrival.report.values
        assert arrival.report.template.id == FORM_2017.id
        assert set(values) == {field.id for field in FORM_2017.fields()}
        assert arrival.accounting.is_settled
        assert [item["mechanism"] for item in words_in(values["mechanisms"])] == [  # type: ignore[attr-defined]
            ["Best interest determination for children"],
            ["Pathways to regular residence"],
            ["Firewalls"],
        ]
        assert [plain(rich(item.values["term"])) for item in items(values["mechanisms"])][1:] == ["Same as above"] * 2
        assert [len(items(values[key])) for key in ("government_questions", "quotes_a", "quotes_b")] == [2, 5, 3]
        assert [len(items(values[key])) for key in ("next_steps", "longer_term_steps")] == [2, 2]
        for field, before, after in (
            ("session", "Session theme:", "-----"),
            ("non_negotiables", "baselines - for this theme?", "2. What concrete"),
        ):
            assert letters("".join(all_words(values[field]))) == between("2017-green-room", before, after)
        steps = (
            "First strategic step or action in the next 6 months",
            "Second strategic step or action in the next 6 months",
        )
        first, second = (plain(rich(item.values["step"])) for item in items(values["next_steps"]))
        assert letters(second) == between("2017-green-room", steps[1], "2. What 2 longer-term")
        assert between("2017-green-room", *steps).startswith(letters(first)[:200])
        assert between("2017-green-room", *steps).endswith(letters(first)[-200:])
        over = {each.detail: each.count for each in arrival.notices if each.kind is NoticeKind.OVER_LIMIT}
        assert over == {"quotes_a": 3, "quotes_b": 1}

    def test_session_31_with_labels_that_pages_broke(self) -> None:
        arrival = arrived(typed_from(dump("2016-session-3.1")))
        values = arrival.report.values
        assert arrival.report.template.id == FORM_2016.id
        assert set(values) == {field.id for field in FORM_2016.fields()} - {"women"}
        assert words_in(values["rapporteurs"]) == [
            {"name": "Gabrielle Parenteau", "organisation": "Scalabrini International Migration Network"},
            {"name": "Joanne Irvine", "organisation": "Joint Migration and Development Initiative"},
        ]
        indicators = [items(item.values["indicators"]) for item in items(values["recommendations"])]
        assert next(plain(rich(found[0].values["indicator"])) for found in indicators) == (
            "Level of populism; level of hate crime; number of public figures and series addressing xenophobia;"
        )
        assert [len(items(values[key])) for key in ("progress", "recommendations", "sdg_lessons", "priority_messages")] == [
            4, 4, 1, 2,
        ]  # fmt: skip
        assert [each.text.partition(":")[0] for each in arrival.report.unplaced] == ["Report for working session 3.1"]

    @pytest.mark.parametrize("name", ["2016-session-4.1", "2018-inclusion-of-migrants"])
    def test_the_texts_of_the_word_files_typed_anew_say_the_same(self, name: str) -> None:
        typed = arrived(typed_from(dump(name))).report
        said = real(name).report
        assert set(typed.values) == set(said.values)
        for field, answer in said.values.items():
            one, other = ("\n".join(all_words(each)) for each in (typed.values[field], answer))
            assert letters(one, marks=True) == letters(other, marks=True), field

    def test_a_synthesis_is_no_report(self) -> None:
        with pytest.raises(Refused) as caught:
            arrive(typed_from(dump("2016-synthesis-local-development")), "report.docx", TEMPLATES)
        assert caught.value.reason is Refusal.NO_ANCHORS
        assert "gfmd-csd-2016" in caught.value.detail


def form_2016(*rows: Sequence[str | list[str]]) -> Arrival:
    """Return what arrives of rows typed into the 2016 form."""
    return arrived(Sheet().type("Civil Society Days 2016").table(*rows).docx(), FORM_2016)


def value(arrival: Arrival, field: str) -> object:
    return words_in(arrival.report.values.get(field))


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


class TestRecognising:
    def test_a_file_of_no_known_form_is_refused_with_what_was_looked_for(self) -> None:
        docx = Sheet().type("Dear all,", "please find the minutes below.").docx()
        with pytest.raises(Refused) as caught:
            arrive(docx, "minutes.docx", TEMPLATES)
        assert (caught.value.reason, caught.value.subject) == (Refusal.NO_ANCHORS, "minutes.docx")
        assert all(template.id in caught.value.detail for template in TEMPLATES)

    def test_with_a_template_named_it_comes_in_and_waits_whole(self) -> None:
        docx = Sheet().type("Dear all,", "please find the minutes below.").docx()
        arrival = arrived(docx, FORM_2018)
        assert arrival.report.template.id == FORM_2018.id
        assert arrival.confidence == 0
        assert [each.text for each in arrival.report.unplaced] == ["Dear all,\nplease find the minutes below."]

    def test_a_template_named_beats_the_one_that_fits(self) -> None:
        docx = Sheet().table(("Session theme:", "Cities"), ("1. Women:", "They lead.")).docx()
        assert arrive(docx, "x", TEMPLATES, template=FORM_2018).report.template.id == FORM_2018.id

    def test_the_same_text_zipped_anew_gets_the_same_ids_and_another_text_others(self) -> None:
        one = Sheet().table(("Name of rapporteur(s)", "Ana")).docx()
        file = OpenFile(one)
        file.parts = dict(reversed(file.parts.items()))
        again = arrived(OpenFile(one).save(), FORM_2016).report
        assert arrived(file.save(), FORM_2016).report == again
        other = arrived(Sheet().table(("Name of rapporteur(s)", "Li")).docx(), FORM_2016).report
        assert other.id != again.id
        assert items(other.values["rapporteurs"])[0].id != items(again.values["rapporteurs"])[0].id

    def test_reading_stops_when_asked(self) -> None:
        with pytest.raises(Cancelled):
            arrive(Sheet().type("words").docx(), "x", TEMPLATES, cancelled=lambda: True)


class TestOurOwn:
    def test_they_come_back_as_they_were_with_every_passage_certain(self) -> None:
        form = official("gfmd-csd-2018")
        report = Report(
            "report-1",
            form.template_ref,
            values={
                "session": "Cities",
                "concerns": bullets("one", "two"),
                "quotes_a": (Item("q1", {"quote": text("“Yes.”"), "speaker": "Ana", "consent": "approved"}),),
            },
        )
        arrival = arrive(form.fill(report), "x", TEMPLATES)
        assert (arrival.is_ours, arrival.report, arrival.exported) == (True, report, report)
        assert {each.certainty for each in arrival.passages} == {Certainty.CERTAIN, Certainty.OFFICIAL}
        assert [each.path for each in arrival.passages if each.path] == [
            ("session",),
            ("concerns",),
            ("quotes_a", "q1"),
        ]

    def test_a_template_that_is_not_here_is_named(self) -> None:
        form = official("gfmd-csd-2018")
        with pytest.raises(Refused) as caught:
            arrive(form.fill(Report("r", form.template_ref, values={"session": "x"})), "x", TEMPLATES[:2])
        assert caught.value.reason is Refusal.UNKNOWN_TEMPLATE

    def test_a_file_that_forgot_whose_it_is_is_read_by_its_bookmarks_as_a_new_report(self) -> None:
        form = official("gfmd-csd-2016")
        report = Report("report-1", form.template_ref, values={"session": "Cities", "women": text("They lead.")})
        file = OpenFile(form.fill(report))
        file.drop_part(CUSTOM)
        file.drop_part(PAYLOAD)
        arrival = arrive(file.save(), "x", TEMPLATES)
        assert not arrival.is_ours
        assert arrival.report.id != "report-1"
        assert dict(arrival.report.values) == dict(report.values)

    def test_without_bookmarks_the_labels_tell(self) -> None:
        form = official("gfmd-csd-2016")
        report = Report("report-1", form.template_ref, values={"session": "Cities", "women": text("They lead.")})
        file = OpenFile(form.fill(report))
        for bookmark in list(file.document.iter(w("bookmarkStart"), w("bookmarkEnd"))):
            file.remove(bookmark)
        arrival = arrive(file.save(), "x", TEMPLATES)
        assert arrival.is_ours
        assert replace(arrival.report, unplaced=()) == report

    def test_a_bookmark_on_the_label_of_another_field_is_in_doubt(self) -> None:
        form = official("gfmd-csd-2016")
        values = {"women": text("They lead."), "children": text("They play.")}
        file = OpenFile(form.fill(Report("report-1", form.template_ref, values=values)))
        for start in file.document.iter(w("bookmarkStart")):
            swapped = {"_g1_women": "_g1_children", "_g1_children": "_g1_women"}
            start.set(w("name"), swapped.get(str(start.get(w("name"))), str(start.get(w("name")))))
        arrival = arrive(file.save(), "x", TEMPLATES)
        assert {each.doubts for each in arrival.passages if each.path} == {(Doubt.SOURCES_DISAGREE,)}

    def test_plain_paragraphs_typed_over_a_numbered_list_are_an_item_each(self) -> None:
        form = official("gfmd-csd-2018")
        asked = (Item("q1", {"question": text("Why?")}),)
        file = OpenFile(form.fill(Report("report-1", form.template_ref, values={"government_questions": asked})))
        for name in ("Who?", "When?"):
            new = file.press_enter("Why?", name)
            for properties in new.iter(w("numPr")):
                file.remove(properties)
        for bookmark in [
            each for each in file.document.iter(w("bookmarkStart")) if "_g1_i_" in str(each.get(w("name")))
        ]:
            file.remove(bookmark)
        for properties in list(file.paragraph("Why?").iter(w("numPr"))):
            file.remove(properties)
        back = arrive(file.save(), "x", TEMPLATES).report
        assert [plain(rich(item.values["question"])) for item in items(back.values["government_questions"])] == [
            "Why?",
            "When?",
            "Who?",
        ]


class TestTags:
    VALUES: ClassVar[dict[str, Value]] = {"women": text("They lead.", "They vote."), "children": text("They play.")}

    def exported(self) -> OpenFile:
        form = official("gfmd-csd-2016")
        return OpenFile(form.fill(Report("report-1", form.template_ref, values=self.VALUES)))

    def test_where_label_and_bookmark_are_gone_the_tag_says_whose_the_cell_is(self) -> None:
        file = self.exported()
        label = file.paragraph("1. Women:")
        for child in list(label):
            if child.tag != w("pPr"):
                file.remove(child)
        for control in [each for each in file.document.iter(w("sdt")) if "They lead." in words_of(each)]:
            content = control.find(w("sdtContent"))
            assert content is not None
            control.addnext(content[1])  # LibreOffice keeps only the first paragraph inside
        arrival = arrive(file.save(), "x", TEMPLATES)
        assert dict(arrival.report.values) == self.VALUES

    def test_a_tag_on_a_label_says_nothing(self) -> None:
        file = self.exported()
        for tag in file.document.iter(w("tag")):
            if tag.get(w("val")) == "g1:women":
                control = tag.getparent()
                assert control is not None
                owner = control.getparent()
                label = file.paragraph("2. Children:")
                assert owner is not None
                wrapper = element('<w:sdt><w:sdtPr><w:tag w:val="g1:women"/></w:sdtPr><w:sdtContent/></w:sdt>')
                wrapper[1].extend([each for each in label if each.tag == w("r")])
                label.append(wrapper)
        arrival = arrive(file.save(), "x", TEMPLATES)
        assert dict(arrival.report.values) == self.VALUES
        assert arrival.doubted == ()

    def test_a_tag_that_names_another_field_than_the_bookmark_is_in_doubt(self) -> None:
        file = self.exported()
        for tag in file.document.iter(w("tag")):
            if tag.get(w("val")) == "g1:women":
                tag.set(w("val"), "g1:governance")
        arrival = arrive(file.save(), "x", TEMPLATES)
        assert dict(arrival.report.values) == self.VALUES
        assert {each.path: each.doubts for each in arrival.doubted} == {("women",): (Doubt.SOURCES_DISAGREE,)}


def official_texts(template: Template) -> list[str]:
    """Return what a form says, in its order, with two items of every list."""
    return [each.text for each in officials(template, lambda _: 2)]


@st.composite
def typed_files(draw: st.DrawFn) -> tuple[Template, bytes]:
    """Draw a form as somebody may have typed it: some of its words, anything between them, in tables or not."""
    template = draw(st.sampled_from(TEMPLATES))
    sheet, rows = Sheet(), []
    known = official_texts(template)
    answers = st.one_of(st.sampled_from(PHRASES), st.sampled_from(known), st.sampled_from(TYPED))
    for label in known:
        match draw(st.sampled_from(["left out", "beside", "beside", "below", "same line", "alone", "answer only"])):
            case "beside":
                rows.append((label, draw(st.lists(answers, min_size=1, max_size=3))))
            case "answer only":
                rows.append(("", [draw(answers)]))
            case "left out":
                continue
            case way:
                if rows:
                    sheet.table(*rows)
                    rows = []
                answer = draw(answers) if way != "alone" else ""
                sheet.type(*([f"{label} {answer}"] if way == "same line" else [label, answer]))
    if rows:
        sheet.table(*rows)
    return template, sheet.docx()


TYPED = (
    "- first",
    "1. one",
    "2) two",
    "• point",
    "(i) a (ii) b",
    "Question 1: Why?",
    "Target: states",
    "Open the ports. Target: states",
    "“Yes.” — Ana Ruiz",
    "— Ana Ruiz",
    "Ana Ruiz, Network X; Li Wei and Tom Oko (City)",
    "Click or tap here to enter text.",
    "Same as above",
    "1.",
    "4.",
    "Women: all of them",
    "anonymous",
)


@given(typed_files())
def test_whatever_somebody_typed_every_word_is_in_one_passage_and_what_is_placed_is_in_the_report(
    typed: tuple[Template, bytes],
) -> None:
    template, docx = typed
    arrived(docx, template)
