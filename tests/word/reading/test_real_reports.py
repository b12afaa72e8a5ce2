"""The real reports, as Word files and typed anew, held against the texts beside them in every field."""

from __future__ import annotations

import re
from functools import cache

import pytest

from gfmd_desktop.domain.arrival import Arrival, Doubt, NoticeKind
from gfmd_desktop.domain.report import items, line, rich
from gfmd_desktop.domain.rich_text import BlockKind, plain
from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.word.reading.arriving import arrive
from tests.word.foreign import SHARED, typed_from
from tests.word.reading.arrivals import (
    ACTIONS,
    FORM_2016,
    FORM_2017,
    FORM_2018,
    INDICATORS,
    TEMPLATES,
    all_words,
    arrived,
    letters,
    words_in,
    words_of,
)

needs_shared = pytest.mark.skipif(not SHARED.is_dir(), reason="the shared reports are not here")


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
            assert words_of(one) == words_of(other), field

    def test_a_synthesis_is_no_report(self) -> None:
        with pytest.raises(Refused) as caught:
            arrive(typed_from(dump("2016-synthesis-local-development")), "report.docx", TEMPLATES)
        assert caught.value.reason is Refusal.NO_ANCHORS
        assert "gfmd-csd-2016" in caught.value.detail
