"""Every rule of checking: once where it speaks, once where it is silent."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desktop.domain.chatham_house import speakers_named
from gfmd_desktop.domain.checking import check
from gfmd_desktop.domain.limits import over_limits
from gfmd_desktop.domain.problems import Code, Problem, Severity
from gfmd_desktop.domain.report import Item, Report, Unplaced, Value
from gfmd_desktop.domain.rich_text import from_plain
from gfmd_desktop.domain.template import (
    CONSENT,
    NAME,
    ORGANISATION,
    QUOTE,
    SPEAKER,
    Answer,
    Consent,
    Field,
    Kind,
    Section,
    Template,
)
from tests import strategies as gfmd
from tests.example_template import EVENING, EXAMPLE, EXAMPLE_REF, MORNING

WORDS = from_plain("Open talks work.")
STEP = Item("s1", {"step": WORDS})
COMPLETE: dict[str, Value] = {
    "hosts": (Item("h1", {NAME: "Amina Okoye", ORGANISATION: "Network of Hosts"}),),
    "theme": "Welcoming cities",
    "findings": WORDS,
    "examples": (Item("e1", {"example": WORDS}),),
    "proposals": (Item("p1", {"proposal": WORDS, "term": "soon", "steps": (STEP,)}),),
    "outlook": WORDS,
}


def report(nothing_said: tuple[str, ...] = (), unplaced: tuple[Unplaced, ...] = (), **changes: Value) -> Report:
    """A report that is complete but for the changes; an empty one takes an answer away."""
    return Report("r1", EXAMPLE_REF, values=COMPLETE | changes, nothing_said=frozenset(nothing_said), unplaced=unplaced)


def found(problems: tuple[Problem, ...]) -> list[tuple[Code, Severity, tuple[str, ...]]]:
    return [(problem.code, problem.severity, problem.path) for problem in problems]


def problems_of(of: Report, part: str | None = None) -> list[tuple[Code, Severity, tuple[str, ...]]]:
    return found(check(of, EXAMPLE, part))


def quote(consent: str = Consent.ANONYMOUS, speaker: str = "Ana Ruiz", words: str = "We stay.") -> Item:
    return Item("q1", {QUOTE: from_plain(words), SPEAKER: speaker, CONSENT: consent})


def test_a_complete_report_has_no_problems() -> None:
    assert problems_of(report()) == []


# Over a limit


def test_more_items_than_count_are_an_error_at_the_first_beyond() -> None:
    proposals = tuple(Item(f"p{number}", {"proposal": WORDS}) for number in (1, 2, 3, 4))

    (problem,) = check(report(proposals=proposals), EXAMPLE)

    assert found((problem,)) == [(Code.OVER_LIMIT, Severity.ERROR, ("proposals", "p3"))]
    assert (problem.field_id, problem.item, problem.label) == ("proposals", "p3", "Proposals")
    assert problem.facts == {"limit": 2, "count": 4, "beyond": 2}


def test_more_items_than_count_inside_an_item_are_an_error_there() -> None:
    steps = tuple(Item(f"s{number}", {"step": WORDS}) for number in (1, 2, 3))

    assert problems_of(report(proposals=(Item("p1", {"proposal": WORDS, "steps": steps}),))) == [
        (Code.OVER_LIMIT, Severity.ERROR, ("proposals", "p1", "steps", "s3"))
    ]


def test_exactly_the_limit_is_no_problem() -> None:
    proposals = tuple(Item(f"p{number}", {"proposal": WORDS}) for number in (1, 2))

    assert problems_of(report(proposals=proposals)) == []


# Required, expected, optional


def test_an_empty_required_field_is_an_error() -> None:
    assert problems_of(report(theme=" ", proposals=())) == [
        (Code.REQUIRED_EMPTY, Severity.ERROR, ("theme",)),
        (Code.REQUIRED_EMPTY, Severity.ERROR, ("proposals",)),
    ]


def test_a_required_list_of_empty_items_is_empty() -> None:
    assert problems_of(report(proposals=(Item("p1"), Item("p2", {"addressee": ""})))) == [
        (Code.REQUIRED_EMPTY, Severity.ERROR, ("proposals",))
    ]


def test_an_empty_expected_field_is_a_warning() -> None:
    assert problems_of(report(findings=())) == [(Code.REQUIRED_EMPTY, Severity.WARNING, ("findings",))]


def test_an_empty_optional_field_is_no_problem() -> None:
    assert problems_of(report(other=(), mood="")) == []


@pytest.mark.parametrize("field_id", ["findings", "proposals"])
def test_nothing_said_answers_an_empty_field(field_id: str) -> None:
    assert problems_of(report(nothing_said=(field_id,), **{field_id: ()})) == []


def test_nothing_said_of_a_filled_field_is_a_warning() -> None:
    assert problems_of(report(nothing_said=("findings",))) == [
        (Code.SAID_AND_NOT_SAID, Severity.WARNING, ("findings",))
    ]


def _with_required_step() -> Template:
    step = Field("step", Kind.TEXT, "Step", answer=Answer.REQUIRED)
    by = Field("by", Kind.LINE, "By whom", answer=Answer.OPTIONAL)
    tasks = Field("tasks", Kind.LIST, "Tasks", answer=Answer.OPTIONAL, fields=(step, by))
    section = Section("only", "Only", fields=(tasks,))
    return Template("t", 1, "T", "T", "t", "en", EXAMPLE.filled_by, parts=(), sections=(section,))


def test_a_required_sub_field_is_missed_in_an_item_that_says_something() -> None:
    tasks = (Item("t1", {"by": "States"}), Item("t2", {"step": WORDS}))
    of = Report("r1", EXAMPLE_REF, values={"tasks": tasks})

    assert found(check(of, _with_required_step())) == [(Code.REQUIRED_EMPTY, Severity.ERROR, ("tasks", "t1", "step"))]


def test_a_required_sub_field_is_not_missed_in_an_empty_item() -> None:
    assert check(Report("r1", EXAMPLE_REF, values={"tasks": (Item("t1"),)}), _with_required_step()) == ()


# Empty items


def test_an_empty_item_before_a_filled_one_is_a_hint() -> None:
    examples = (Item("e1"), Item("e2", {"example": WORDS}), Item("e3"))

    (problem,) = check(report(examples=examples), EXAMPLE)

    assert found((problem,)) == [(Code.EMPTY_ITEM, Severity.HINT, ("examples", "e1"))]
    assert problem.facts == {"number": 1}


def test_an_empty_item_inside_an_item_is_a_hint_as_well() -> None:
    proposal = Item("p1", {"proposal": WORDS, "steps": (Item("s0"), STEP)})

    assert problems_of(report(proposals=(proposal,))) == [
        (Code.EMPTY_ITEM, Severity.HINT, ("proposals", "p1", "steps", "s0"))
    ]


def test_empty_items_at_the_end_are_no_problem() -> None:
    assert problems_of(report(examples=(Item("e1", {"example": WORDS}), Item("e2"), Item("e3")))) == []


# Consent


@pytest.mark.parametrize("consent", [Consent.NOT_ASKED, ""])
def test_a_named_speaker_nobody_asked_is_an_error(consent: str) -> None:
    assert problems_of(report(quotes_m=(quote(consent),))) == [
        (Code.CONSENT_MISSING, Severity.ERROR, ("quotes_m", "q1", CONSENT))
    ]


def test_a_quote_without_speaker_and_consent_is_a_warning() -> None:
    assert problems_of(report(quotes_m=(quote(Consent.NOT_ASKED, speaker=" "),))) == [
        (Code.CONSENT_MISSING, Severity.WARNING, ("quotes_m", "q1", CONSENT))
    ]


def test_consent_is_missed_in_quotes_inside_a_list() -> None:
    circle = Item("c1", {"topic": "Schools", "sayings": (quote(Consent.NOT_ASKED),)})

    assert problems_of(report(circles=(circle,))) == [
        (Code.CONSENT_MISSING, Severity.ERROR, ("circles", "c1", "sayings", "q1", CONSENT))
    ]


@pytest.mark.parametrize("consent", [Consent.ANONYMOUS, Consent.APPROVED])
def test_a_decided_consent_is_no_problem(consent: str) -> None:
    assert problems_of(report(quotes_m=(quote(consent),))) == []


def test_a_quote_without_words_needs_no_consent() -> None:
    assert problems_of(report(quotes_m=(quote(Consent.NOT_ASKED, words=" "),))) == []


# Speakers named in the body


def test_a_speaker_named_in_full_in_the_body_is_an_error() -> None:
    (problem,) = check(report(quotes_m=(quote(),), findings=from_plain("Ana Ruiz asked.")), EXAMPLE)

    assert found((problem,)) == [(Code.SPEAKER_NAMED, Severity.ERROR, ("findings",))]
    assert (problem.label, problem.item, problem.facts) == ("Findings", None, {"name": "Ana Ruiz"})


def test_a_speaker_named_in_part_in_an_item_is_a_warning_there() -> None:
    step = Item("s1", {"step": from_plain("Ask Ana.")})
    proposals = (Item("p1", {"proposal": WORDS, "steps": (step,)}),)

    (problem,) = check(report(quotes_m=(quote(),), proposals=proposals), EXAMPLE)

    assert found((problem,)) == [(Code.SPEAKER_NAMED, Severity.WARNING, ("proposals", "p1", "steps", "s1", "step"))]
    assert (problem.label, problem.item) == ("Proposals", "s1")


def test_a_speaker_who_approved_may_stand_in_the_body() -> None:
    assert problems_of(report(quotes_m=(quote(Consent.APPROVED),), findings=from_plain("Ana Ruiz asked."))) == []


# Quotes that name their speaker


def test_a_quote_whose_words_name_who_spoke_is_a_warning() -> None:
    said = quote(speaker="", words="“The gate is a border”, says Maria")

    (problem,) = check(report(quotes_m=(said,)), EXAMPLE)

    assert found((problem,)) == [(Code.QUOTE_NAMES, Severity.WARNING, ("quotes_m", "q1", QUOTE))]
    assert problem.facts == {"name": "Maria"}
    assert problem.item == "q1"


def test_a_quote_that_may_name_its_speaker_may_do_so_in_its_words() -> None:
    said = quote(Consent.APPROVED, words="“The gate is a border”, says Ana Ruiz")

    assert problems_of(report(quotes_m=(said,))) == []


def test_a_speaker_known_to_be_named_in_the_quote_is_told_once() -> None:
    said = quote(words="“The gate is a border”, says Ana")

    assert problems_of(report(quotes_m=(said,))) == [(Code.SPEAKER_NAMED, Severity.WARNING, ("quotes_m", "q1", QUOTE))]


def test_words_that_look_like_a_quote_elsewhere_are_no_problem() -> None:
    assert problems_of(report(findings=from_plain("“The gate is a border”, says Maria"))) == []


# Words, options, what has no place


def test_more_words_than_asked_for_are_a_warning() -> None:
    (problem,) = check(report(findings=from_plain("word " * 61)), EXAMPLE)

    assert found((problem,)) == [(Code.OVER_WORDS, Severity.WARNING, ("findings",))]
    assert problem.facts == {"limit": 60, "count": 61}


def test_as_many_words_as_asked_for_are_no_problem() -> None:
    assert problems_of(report(findings=from_plain("word " * 60))) == []


def test_words_are_counted_in_items_too() -> None:
    step = Item("s1", {"step": from_plain("word " * 41)})

    assert problems_of(report(proposals=(Item("p1", {"proposal": WORDS, "steps": (step,)}),))) == [
        (Code.OVER_WORDS, Severity.WARNING, ("proposals", "p1", "steps", "s1", "step"))
    ]


def test_a_choice_the_template_does_not_offer_is_an_error() -> None:
    proposal = Item("p1", {"proposal": WORDS, "term": "never"})

    (problem, other) = check(report(mood="stormy", proposals=(proposal,)), EXAMPLE)

    assert found((problem, other)) == [
        (Code.NOT_AN_OPTION, Severity.ERROR, ("mood",)),
        (Code.NOT_AN_OPTION, Severity.ERROR, ("proposals", "p1", "term")),
    ]
    assert problem.facts == {"value": "stormy"}


def test_a_choice_on_offer_is_no_problem() -> None:
    assert problems_of(report(mood="calm")) == []


def test_a_field_the_template_does_not_know_is_a_warning() -> None:
    of = Report("r1", EXAMPLE_REF, values=COMPLETE, foreign={"children": "Schools."})

    assert problems_of(of) == [(Code.UNKNOWN_FIELD, Severity.WARNING, ("children",))]


def test_words_in_a_sub_field_the_template_does_not_know_are_a_warning() -> None:
    known = Item("e1", {"example": WORDS, "place": "Lyon", "empty": ""}, extra={"x_new": 1})

    assert problems_of(report(examples=(known,))) == [
        (Code.UNKNOWN_FIELD, Severity.WARNING, ("examples", "e1", "place"))
    ]


def test_texts_that_wait_for_a_place_are_one_warning() -> None:
    (problem,) = check(report(unplaced=(Unplaced("One."), Unplaced("Two."))), EXAMPLE)

    assert found((problem,)) == [(Code.UNPLACED_TEXT, Severity.WARNING, ())]
    assert (problem.field_id, problem.facts) == ("", {"count": 2})


# Order, parts, laws


def test_problems_come_in_the_templates_order_and_by_severity() -> None:
    of = report(
        outlook=(),
        theme="word " * 13,
        findings=(),
        quotes_m=(quote(Consent.NOT_ASKED),),
        mood="stormy",
        unplaced=(Unplaced("One."),),
    )

    assert [(problem.field_id, problem.severity) for problem in check(of, EXAMPLE)] == [
        ("theme", Severity.WARNING),
        ("mood", Severity.ERROR),
        ("findings", Severity.WARNING),
        ("quotes_m", Severity.ERROR),
        ("outlook", Severity.WARNING),
        ("", Severity.WARNING),
    ]


def test_a_part_is_checked_alone() -> None:
    of = report(findings=(), outlook=(), theme="")

    assert problems_of(of, MORNING) == [
        (Code.REQUIRED_EMPTY, Severity.ERROR, ("theme",)),
        (Code.REQUIRED_EMPTY, Severity.WARNING, ("findings",)),
    ]
    assert problems_of(of, EVENING) == [
        (Code.REQUIRED_EMPTY, Severity.ERROR, ("theme",)),
        (Code.REQUIRED_EMPTY, Severity.WARNING, ("outlook",)),
    ]


@given(gfmd.reports(EXAMPLE, unknown=True))
def test_the_parts_together_have_the_problems_of_the_whole(of: Report) -> None:
    of_parts = {path for part in (MORNING, EVENING) for path in problems_of(of, part)}

    assert of_parts == set(problems_of(of))


@given(gfmd.reports(EXAMPLE))
def test_checking_asks_the_rules_that_exporting_asks(of: Report) -> None:
    problems = check(of, EXAMPLE)

    def paths(code: Code) -> list[tuple[str, ...]]:
        return sorted(problem.path for problem in problems if problem.code is code)

    assert paths(Code.OVER_LIMIT) == sorted((*over.path, over.beyond[0].id) for over in over_limits(of, EXAMPLE))
    assert paths(Code.SPEAKER_NAMED) == sorted(named.place.path for named in speakers_named(of, EXAMPLE))


@given(gfmd.reports(EXAMPLE), st.sampled_from((None, MORNING, EVENING)))
def test_every_problem_leads_to_a_place_of_the_template(of: Report, part: str | None) -> None:
    for problem in check(of, EXAMPLE, part):
        assert problem.field_id == "" or EXAMPLE.has_field(problem.field_id)
        assert problem.item is None or problem.item in problem.path


def test_codes_are_the_words_other_programs_read() -> None:
    documented = {"over-limit", "required-empty", "consent-missing", "speaker-named", "over-words"}

    assert documented <= {code.value for code in Code}
