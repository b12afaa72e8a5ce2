"""The Chatham House rule: who may be named in a quote, and where the report names somebody who may not."""

import pytest
from hypothesis import given

from gfmd_desktop.domain.chatham_house import may_be_named, speakers_named, without_speaker
from gfmd_desktop.domain.report import Item, Report, Value
from gfmd_desktop.domain.rich_text import from_plain
from gfmd_desktop.domain.template import CONSENT, QUOTE, SPEAKER, Consent
from tests import strategies as gfmd
from tests.example_template import EXAMPLE, EXAMPLE_REF, MORNING

QUOTES = EXAMPLE.field("quotes_m")


def quote(speaker: str, consent: str = Consent.ANONYMOUS, words: str = "We are here.", item_id: str = "q1") -> Item:
    return Item(item_id, {QUOTE: from_plain(words), SPEAKER: speaker, CONSENT: consent})


def report(**values: Value) -> Report:
    return Report("r1", EXAMPLE_REF, values=values)


def named(speaker: str, body: str, consent: str = Consent.ANONYMOUS) -> list[tuple[str, bool]]:
    """What is found of a quote's speaker in a body text: the words, and whether they are the whole name."""
    written = report(quotes_m=(quote(speaker, consent),), findings=from_plain(body))
    return [(found.words, found.in_full) for found in speakers_named(written, EXAMPLE)]


@pytest.mark.parametrize(
    ("consent", "allowed"),
    [(Consent.APPROVED, True), (Consent.ANONYMOUS, False), (Consent.NOT_ASKED, False), ("", False)],
)
def test_only_approval_lets_a_speaker_be_named(consent: str, allowed: bool) -> None:
    said = quote("Ana Ruiz", consent)

    assert may_be_named(said) is allowed
    assert (SPEAKER in without_speaker(said).values) is allowed


@given(gfmd.items(QUOTES))
def test_taking_the_speaker_away_leaves_all_else(said: Item) -> None:
    bare = without_speaker(said)

    assert {**bare.values, SPEAKER: 0} == {**said.values, SPEAKER: 0}
    assert (bare.id, bare.source, bare.extra) == (said.id, said.source, said.extra)
    assert without_speaker(bare) == bare


def test_a_whole_name_in_the_body_is_found_in_full() -> None:
    assert named("Ana Ruiz", "As Ana Ruiz said, we stay.") == [("Ana Ruiz", True)]


def test_a_first_name_in_the_body_is_found_in_part() -> None:
    assert named("Ana Ruiz", "Ana: women's collective.") == [("Ana", False)]


def test_a_speaker_who_approved_may_be_named_anywhere() -> None:
    assert named("Ana Ruiz", "As Ana Ruiz said, we stay.", Consent.APPROVED) == []


def test_a_name_is_found_as_a_word_of_its_own_only() -> None:
    assert named("Ana Ruiz", "Banana growers, Anastasia and the Ruizes came.") == []


@pytest.mark.parametrize(
    ("speaker", "body"),
    [
        ("Ana Ruiz", "ANA  RUIZ’s words"),
        ("José Pérez", "Jose Perez spoke"),
        ("Jose Perez", "José Pérez spoke"),
        ("Mary O’Brien", "Mary O'Brien spoke"),
        ("Ms. Ana Ruiz, Network of Hosts", "then Ana Ruiz asked"),
        ("Dr Ana Ruiz (Network of Hosts)", "then Ana Ruiz asked"),
        ("ليلى حداد، شبكة العمال", "قالت ليلى حداد ذلك"),
        ("ليلى حداد", "وليلى حداد أيضا"),
        ("أحمد علي", "قال احمد علي"),
        ("李明", "感谢 李明 的发言"),
    ],
)
def test_spellings_titles_and_organisations_do_not_hide_a_name(speaker: str, body: str) -> None:
    assert [in_full for _, in_full in named(speaker, body)] == [True]


def test_an_arabic_name_is_found_in_part_too() -> None:
    assert named("ليلى حداد", "شكرت المجموعة ليلى على ذلك") == [("ليلى", False)]


@pytest.mark.parametrize(
    ("speaker", "body"),
    [
        ("Hope Njeri", "We hope for more."),
        ("Ana van der Berg", "The van stopped der and here."),
        ("Ms. Ana Ruiz", "Ms. Okoye chaired."),
        ("a worker from Nepal", "Groups in Nepal are strong."),
        ("Anonymous", "An anonymous participant; Anonymous as well."),
        ("Bo", "Bo knows."),
        ("", "Nobody is named."),
        ("(!)", "Nobody (!) is named."),
        ("\ufe70\ufe70", "Nobody is named."),
    ],
)
def test_everyday_words_titles_and_descriptions_are_no_names(speaker: str, body: str) -> None:
    assert named(speaker, body) == []


def test_a_name_is_found_wherever_words_stand() -> None:
    steps = (Item("s1", {"step": from_plain("Ask Ana Ruiz again.")}),)
    written = report(
        theme="With Ana Ruiz",
        proposals=(Item("p1", {"proposal": from_plain("Listen."), "addressee": "Ana Ruiz", "steps": steps}),),
        quotes_m=(quote("Ana Ruiz", words="I, Ana Ruiz, say so."),),
    )

    assert [found.place.path for found in speakers_named(written, EXAMPLE)] == [
        ("theme",),
        ("proposals", "p1", "addressee"),
        ("proposals", "p1", "steps", "s1", "step"),
        ("quotes_m", "q1", QUOTE),
    ]


def test_people_may_be_named_as_people_and_speakers_as_speakers() -> None:
    circle = Item("c1", {"members": (Item("m1", {"name": "Ana Ruiz"}),), "sayings": (quote("Ana Ruiz", item_id="q2"),)})
    written = report(hosts=(Item("h1", {"name": "Ana Ruiz"}),), quotes_m=(quote("Ana Ruiz"),), circles=(circle,))

    assert list(speakers_named(written, EXAMPLE)) == []


def test_a_quote_inside_a_list_has_a_speaker_like_any_other() -> None:
    written = report(
        circles=(Item("c1", {"sayings": (quote("Ana Ruiz"),)}),), outlook=from_plain("Ana Ruiz will lead.")
    )

    assert [found.place.path for found in speakers_named(written, EXAMPLE)] == [("outlook",)]


def test_speakers_of_every_part_are_looked_for_in_the_part_asked() -> None:
    written = report(
        findings=from_plain("Ana Ruiz in the morning."),
        outlook=from_plain("Ana Ruiz in the evening."),
        quotes_e=(quote("Ana Ruiz"),),
    )

    assert [found.place.top for found in speakers_named(written, EXAMPLE, MORNING)] == ["findings"]
