"""Looking through a file that arrived: whatever is placed, waived and taken back, no word is lost or doubled."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desktop.domain.arrival import Arrival, Certainty, Doubt, Passage
from gfmd_desktop.domain.edits import Path, apply, set_value, value_at
from gfmd_desktop.domain.report import Item, Report, TemplateRef, Unplaced, items
from gfmd_desktop.domain.rich_text import Block, BlockKind, RichText, Span, from_plain, plain
from gfmd_desktop.domain.sentences import count_sentences
from gfmd_desktop.domain.template import Kind
from gfmd_desktop.domain.texts import places
from gfmd_desktop.services.placing import can_take
from gfmd_desktop.services.reviewing import Review, edits_of, waiting_texts
from tests.example_template import EXAMPLE

PLACES: tuple[Path, ...] = (
    ("theme",),
    ("findings",),
    ("examples",),
    ("hosts",),
    ("proposals",),
    ("quotes_m",),
    ("other",),
    ("proposals", "p", "steps"),
    ("proposals", "p", "proposal"),
)


def bullets(*words: str) -> RichText:
    return tuple(Block(BlockKind.BULLET, spans=(Span(word),)) for word in words)


def arrived(*texts: RichText) -> Arrival:
    """Return a file in which a proposal with a step was found, and some texts nobody knows the place of."""
    step = Item("s", {"step": from_plain("Open talks now.")})
    proposal = Item("p", {"proposal": from_plain("Let cities lead."), "addressee": "Mayors", "steps": (step,)})
    passages = (
        Passage(0, from_plain("1. What was found?"), certainty=Certainty.OFFICIAL),
        Passage(
            1, from_plain("Let cities lead. Mayors"), path=("proposals", "p", "proposal"), certainty=Certainty.CERTAIN
        ),
        Passage(
            2,
            from_plain("Open talks now."),
            path=("proposals", "p", "steps", "s", "step"),
            certainty=Certainty.DOUBTFUL,
            doubts=(Doubt.LABEL_GUESSED,),
        ),
        *(Passage(number, text, "after the table") for number, text in enumerate(texts, start=3)),
    )
    report = Report(
        "r",
        TemplateRef(EXAMPLE.id, EXAMPLE.revision),
        values={"proposals": (proposal,)},
        unplaced=tuple(Unplaced(plain(text), "after the table") for text in texts),
    )
    return Arrival("group.docx", report, passages)


def words_in(report: Report) -> Counter[str]:
    """Count every word a report holds in an answer, in wait, or left out with a reason."""
    shown = [place.text for place in places(report, EXAMPLE) if place.field.kind is not Kind.CHOICE]
    kept = [*(each.text for each in report.unplaced), *(each.text for each in report.waived)]
    return Counter(word for text in (*shown, *kept) for word in re.findall(r"\w+", text))


def test_a_text_without_a_place_goes_where_it_is_put() -> None:
    review = Review(arrived(bullets("First.", "Second.")), EXAMPLE)
    assert review.place(3, ("findings",)) == ("findings",)
    assert value_at(review.report, ("findings",)) == bullets("First.", "Second.")
    assert review.report.unplaced == ()
    assert review.accounting.is_settled


def test_a_list_takes_a_text_as_a_new_item_and_people_are_parted_from_their_organisations() -> None:
    review = Review(arrived(from_plain("Do more."), from_plain("Ana Lima, Scouts")), EXAMPLE)
    held = review.place(3, ("proposals", "p", "steps"))
    assert value_at(review.report, held) == from_plain("Do more.")
    review.place(4, ("hosts",))
    (host,) = items(review.report.values["hosts"])
    assert dict(host.values) == {"name": "Ana Lima", "organisation": "Scouts"}


def test_what_is_moved_out_of_an_item_leaves_the_others_of_it_alone() -> None:
    review = Review(arrived(), EXAMPLE)
    review.place(1, ("other",))
    (proposal,) = items(review.report.values["proposals"])
    assert set(proposal.values) == {"steps"}, "whom it was for went with it"
    review.place(2, ("other",))
    assert "proposals" not in review.report.values
    assert plain(value_at(review.report, ("other",)) or ()) == "Let cities lead. Mayors\nOpen talks now."  # type: ignore[arg-type]


def test_the_last_text_of_an_item_can_go_elsewhere_in_it() -> None:
    review = Review(arrived(), EXAMPLE)
    review.place(2, ("other",))
    held = review.place(1, ("proposals", "p", "steps"))
    (proposal,) = items(review.report.values["proposals"])
    assert set(proposal.values) == {"steps"}
    assert value_at(review.report, held) == from_plain("Let cities lead. Mayors")


def test_what_is_waived_is_kept_with_its_reason_and_can_come_back() -> None:
    review = Review(arrived(from_plain("Said in plenary.")), EXAMPLE)
    review.waive(3, " said elsewhere ")
    assert [(each.text, each.reason) for each in review.report.waived] == [("Said in plenary.", "said elsewhere")]
    assert review.accounting.waived == 1
    review.take_back(3)
    assert review.report.waived == ()
    assert [each.text for each in review.report.unplaced] == ["Said in plenary."]


def test_a_doubt_is_settled_by_a_word_and_the_next_open_one_is_found_in_a_circle() -> None:
    review = Review(arrived(from_plain("Where to?")), EXAMPLE)
    found = [review.next_open(after) for after in (0, 2, 3)]
    assert [each.number for each in found if each] == [2, 3, 2]
    review.confirm(2)
    review.place(3, ("other",))
    assert review.next_open(0) is None
    assert review.is_settled


def test_a_text_from_the_file_that_no_passage_holds_goes_on_waiting() -> None:
    arrival = arrived(from_plain("One."))
    kept = Unplaced("From the annex.", "annex")
    arrival = replace(arrival, report=replace(arrival.report, unplaced=(kept, *arrival.report.unplaced)))
    review = Review(arrival, EXAMPLE)
    review.place(3, ("other",))
    assert review.report.unplaced == (kept,)


def test_a_passage_is_parted_into_its_paragraphs_and_put_together_again_by_undo() -> None:
    review = Review(arrived(bullets("One went. It came.", "Two stayed."), from_plain("Three.")), EXAMPLE)
    before, account = review.arrival, review.accounting
    assert not review.can_part(2)
    review.part(3)
    assert [plain(each.blocks) for each in review.arrival.passages[3:]] == [
        "One went. It came.",
        "Two stayed.",
        "Three.",
    ]
    assert [each.number for each in review.arrival.passages] == list(range(6))
    assert review.accounting == account
    assert [each.text for each in review.report.unplaced] == ["One went. It came.", "Two stayed.", "Three."]
    review.place(4, ("other",))
    assert review.report.values["other"] == bullets("Two stayed.")
    review.undo()
    review.undo()
    assert review.arrival == before


def test_a_placed_passage_that_is_parted_waits_again() -> None:
    review = Review(arrived(bullets("One.", "Two.")), EXAMPLE)
    review.place(3, ("findings",))
    review.part(3)
    assert "findings" not in review.report.values
    assert review.accounting.unplaced == 2


def test_texts_that_wait_in_a_report_are_placed_as_edits_of_what_it_says_now() -> None:
    kept = Unplaced("Two.", "annex", extra={"later": 1})
    report = replace(arrived().report, unplaced=(Unplaced("One.", "annex"), kept))
    review = Review(waiting_texts(report), EXAMPLE)
    assert review.accounting.unplaced == 2
    review.place(0, ("other",))
    review.waive(1, "said elsewhere")
    review.take_back(1)
    now = apply(report, set_value(report, ("theme",), "Typed meanwhile"))
    for edit in edits_of(review, now):
        now = apply(now, edit)
    assert (now.values["theme"], now.values["other"]) == ("Typed meanwhile", from_plain("One."))
    assert now.unplaced == (kept,)
    assert now.waived == ()


def test_who_listens_no_more_hears_nothing() -> None:
    review, told = Review(arrived(), EXAMPLE), []
    stop = review.listen(lambda: told.append(1))
    review.confirm(2)
    stop()
    stop()
    review.undo()
    assert told == [1]


@pytest.mark.parametrize("path", [("mood",), ("nowhere",), ("proposals", "p", "term")])
def test_no_words_go_into_a_choice_or_where_nothing_is_asked(path: Path) -> None:
    assert not can_take(EXAMPLE, path)


SENTENCES = st.integers(0, 10**6).map(lambda number: f"Word{number} said.")
TEXTS = st.lists(SENTENCES, min_size=1, max_size=3).map(lambda words: bullets(*words))
ACTS = st.tuples(
    st.sampled_from(["place", "place", "waive", "take_back", "confirm", "part", "undo", "redo"]),
    st.integers(0, 5),
    st.sampled_from(PLACES),
)


@given(st.lists(TEXTS, max_size=3), st.lists(ACTS, max_size=12))
def test_no_word_is_lost_or_doubled_and_the_account_always_closes(
    texts: list[RichText], acts: list[tuple[str, int, Path]]
) -> None:
    review = Review(arrived(*texts), EXAMPLE)
    before, words = review.arrival, words_in(review.report)
    for act, number, path in acts:
        do(review, act, 1 + number % (len(review.arrival.passages) - 1), path)
        found = words_in(review.report)
        assert found == words
        assert review.accounting.closes
        assert review.accounting == review.arrival.accounting
        assert review.accounting.unplaced == sum(count_sentences(each.text) for each in review.report.unplaced)
    while review.can_undo:
        review.undo()
    assert review.arrival == before


def do(review: Review, act: str, number: int, path: Path) -> None:
    """Do one thing a person may do, if it can be done now."""
    match act:
        case "place" if len(path) == 1 or "p" in [each.id for each in items(review.report.values.get("proposals"))]:
            review.place(number, path)
        case "waive":
            review.waive(number, "because")
        case "take_back":
            review.take_back(number)
        case "confirm":
            review.confirm(number)
        case "part":
            review.part(number)
        case "undo":
            review.undo()
        case "redo":
            review.redo()
