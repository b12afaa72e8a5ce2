"""Searching: whatever is typed is safe to look for, and what stands in answers or notes is found as it was meant."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gfmd_desktop.domain.edits import set_value
from gfmd_desktop.domain.report import Item, Unplaced
from gfmd_desktop.domain.rich_text import from_plain
from gfmd_desktop.storage.library import Mode
from gfmd_desktop.storage.search import COMMON
from tests import strategies
from tests.example_template import EXAMPLE
from tests.libraries import Desk, desk_at, draft

TEXTS = {
    "english": "Make the global compact work on the ground; women's groups first.",
    "french": "Égalité des chances : où en est-on à São Paulo ?",
    "arabic": "حُقُوق العُمّال المُهاجِرين أولاً في المدينة",
    "long": "filler " * 300 + "needle " + "filler " * 300,
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return where the library lies."""
    return tmp_path / "library.sqlite"


@pytest.fixture
def desk(path: Path):  # type: ignore[no-untyped-def]
    """Return a library with a report in each language."""
    with desk_at(path) as opened:
        for report_id, text in TEXTS.items():
            opened.reports.add(draft(report_id, theme="", findings=text))
        yield opened


def found(desk: Desk, typed: str) -> set[str]:
    return {hit.entry.listed.id for hit in desk.reports.search(typed)}


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("compact", {"english"}),
        ("COMPACT global", {"english"}),
        ('"global compact"', {"english"}),
        ('"compact global"', set()),
        ("women's", {"english"}),
        ("comp", {"english"}),
        ("comp ground", set()),
        ("egalite", {"french"}),
        ("ÉGALITÉ sao", {"french"}),
        ("e\u0301galite\u0301", {"french"}),
        ("حقوق", {"arabic"}),
        ("المهاجرين اولا", {"arabic"}),
        ("المدينه", {"arabic"}),
        ("المهاج", {"arabic"}),
        ("compact egalite", set()),
        ("nowhere", set()),
        ("", set()),
        ("  \t ", set()),
        ("— … ?", set()),
        ('"', set()),
        ('compact"', {"english"}),
        ('"unclosed compact', set()),
        ("NOT compact", set()),
        ("answers:compact", set()),
        ("compact*", {"english"}),
        ("(compact OR", set()),
        ("compact\0", {"english"}),
    ],
)
def test_what_is_typed_finds_what_was_meant(desk: Desk, path: Path, typed: str, expected: set[str]) -> None:
    with desk_at(path, mode=Mode.READ) as reader:
        before_indexing = found(reader, typed)
    assert found(desk, typed) == before_indexing == expected


@pytest.fixture(scope="module")
def lasting_desk(tmp_path_factory: pytest.TempPathFactory):  # type: ignore[no-untyped-def]
    """Return a library that is only searched."""
    with desk_at(tmp_path_factory.mktemp("lasting") / "library.sqlite") as opened:
        opened.reports.add(draft(findings="Make the global compact work."))
        yield opened


@given(typed=st.text(max_size=40) | strategies.lines())
def test_nothing_that_can_be_typed_is_too_strange_to_look_for(lasting_desk: Desk, typed: str) -> None:
    lasting_desk.reports.search(typed)


def test_a_very_long_search_is_cut_short(desk: Desk) -> None:
    assert found(desk, "compact " * 5000) == {"english"}


def test_the_excerpt_shows_the_words_around_as_they_were_written(desk: Desk) -> None:
    (hit,) = desk.reports.search("sao")
    assert [stretch.text for stretch in hit.excerpt if stretch.found] == ["São"]
    assert "".join(stretch.text for stretch in hit.excerpt) == TEXTS["french"]


def test_the_excerpt_keeps_the_spelling_of_arabic(desk: Desk) -> None:
    (hit,) = desk.reports.search("المهاجرين")
    assert [stretch.text for stretch in hit.excerpt if stretch.found] == ["المُهاجِرين"]


def test_the_excerpt_of_a_long_text_is_the_part_that_matters(desk: Desk) -> None:
    (hit,) = desk.reports.search("needle")
    shown = "".join(stretch.text for stretch in hit.excerpt)
    assert " needle " in shown
    assert len(shown) <= 170
    assert (shown[0], shown[-1]) == ("…", "…")


def test_every_part_of_a_report_is_searched(desk: Desk) -> None:
    people = (Item("h1", {"name": "Amal Idrissi", "organisation": "Harbour Trust"}),)
    steps = (Item("s1", {"step": from_plain("Ask the ombudsman.")}),)
    values = {"hosts": people, "proposals": (Item("p1", {"steps": steps}),)}
    desk.reports.add(replace(draft("rich"), values=values, group="Oceania", unplaced=(Unplaced("Stray remark"),)))
    for typed in ("idrissi", "harbour", "ombudsman", "oceania", "stray"):
        assert found(desk, typed) == {"rich"}


def test_what_was_just_typed_is_found_and_what_it_replaced_is_not(desk: Desk) -> None:
    assert found(desk, "compact") == {"english"}
    desk.editing.apply("english", set_value(draft(), ("findings",), from_plain("A pact.")))
    assert found(desk, "compact") == set()
    assert found(desk, "pact") == {"english"}


def test_what_was_just_typed_is_found_where_nothing_can_be_written(desk: Desk, path: Path) -> None:
    assert found(desk, "compact") == {"english"}
    desk.editing.apply("english", set_value(draft(), ("findings",), from_plain("A pact with compactness.")))
    with desk_at(path, mode=Mode.READ) as reader:
        assert found(reader, "pact") == {"english"}
        assert found(reader, "compact ") == set()
        assert found(reader, "paulo") == {"french"}


def test_closing_brings_the_index_up_to_date_for_those_who_only_read(desk: Desk, path: Path) -> None:
    desk.library.close()
    with desk_at(path, mode=Mode.READ) as reader:
        with reader.library.reading() as unit:
            assert not unit.search.is_stale()
        assert found(reader, "compact") == {"english"}


def test_a_report_that_cannot_be_read_keeps_nobody_from_finding_the_others(desk: Desk, path: Path) -> None:
    desk.library.close()
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE answers SET data = 'no JSON' WHERE report = 1")
        connection.execute("UPDATE report SET search_stale = 1")
    connection.close()
    with desk_at(path) as again:
        assert found(again, "paulo") == {"french"}


def test_notes_are_searched_and_named_as_such(desk: Desk) -> None:
    note = desk.notes.add("french", "Ask Amal for the figures")
    (hit,) = desk.reports.search("figures")
    assert (hit.entry.listed.id, hit.in_notes) == ("french", True)
    assert [stretch.text for stretch in hit.excerpt if stretch.found] == ["figures"]
    desk.notes.delete(note.id)
    assert desk.reports.search("figures") == ()


def test_consents_are_no_text(desk: Desk) -> None:
    quotes = (Item("q1", {"quote": from_plain("Mind the gap."), "consent": "anonymous"}),)
    desk.reports.add(replace(draft("quoted"), values={"quotes_m": quotes}))
    assert found(desk, "anonymous") == set()
    assert found(desk, "gap") == {"quoted"}


def test_the_report_that_says_most_about_a_word_comes_first(desk: Desk) -> None:
    desk.reports.add(draft("little", findings="Ports. " + "Other things. " * 50))
    desk.reports.add(draft("much", findings="Ports, ports, ports."))
    desk.reports.search("ports")
    assert [hit.entry.listed.id for hit in desk.reports.search("ports")] == ["much", "little"]


def test_of_a_word_that_stands_everywhere_the_last_changed_come_first(desk: Desk) -> None:
    reports = [draft(f"r{number}", findings="Everybody says this.") for number in range(COMMON + 5)]
    with desk.library.writing() as unit:
        for report in reports:
            unit.reports.insert(report, "", desk.clock())
        unit.commit()
    desk.reports.search("everybody")
    desk.editing.apply("r500", set_value(reports[500], ("mood",), "calm"))
    desk.reports.search("warms up the index")
    hits = desk.reports.search("everybody", limit=3)
    assert [hit.entry.listed.id for hit in hits] == ["r500", f"r{COMMON + 4}", f"r{COMMON + 3}"]


def test_no_more_is_returned_than_asked_for(desk: Desk, path: Path) -> None:
    for number in range(5):
        desk.reports.add(draft(f"r{number}", findings="Ports."))
    with desk_at(path, mode=Mode.READ) as reader:
        assert len(reader.reports.search("ports", limit=3)) == 3
    assert len(desk.reports.search("ports", limit=3)) == 3


@settings(max_examples=8)
@given(data=st.data())
def test_the_index_keeps_up_with_any_edits(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    folder = tmp_path_factory.mktemp("any")
    report = data.draw(strategies.reports(EXAMPLE))
    with desk_at(folder / "library.sqlite") as desk, desk_at(folder / "fresh.sqlite") as fresh:
        desk.reports.add(report)
        for edit in data.draw(strategies.edits(report, EXAMPLE)):
            desk.reports.search("keep up")
            desk.editing.apply(report.id, edit)
        fresh.reports.add(desk.reports.get(report.id))
        for typed in strategies.PHRASES:
            assert found(desk, typed) == found(fresh, typed)


BROKEN_INDEX = (
    "DROP TABLE search",
    "DELETE FROM search_data WHERE id > 10",
    "UPDATE search_data SET block = zeroblob(50) WHERE id > 10",
    "INSERT INTO search (search) VALUES ('delete-all')",
    "DELETE FROM search_docsize",
    "DELETE FROM search_text",
    "DELETE FROM search_text WHERE report = 2",
)


@pytest.mark.parametrize("ruin", BROKEN_INDEX)
def test_an_index_out_of_step_is_noticed_and_mended(desk: Desk, path: Path, ruin: str) -> None:
    assert found(desk, "needle") == {"long"}
    assert desk.safekeeping.verify().finds_all
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(ruin)
    verified = desk.safekeeping.verify()
    assert verified.sound
    assert not verified.finds_all
    desk.safekeeping.mend_search()
    assert desk.safekeeping.verify().finds_all
    assert all(found(desk, word) == {name} for word, name in (("needle", "long"), ("compact", "english")))


def test_a_damaged_index_is_made_anew_by_who_searches(desk: Desk, path: Path) -> None:
    assert found(desk, "needle") == {"long"}
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DELETE FROM search_data WHERE id > 10")
    assert found(desk, "needle") == {"long"}
    with desk_at(path, mode=Mode.READ) as reader:
        assert found(reader, "compact") == {"english"}


def test_reports_that_wait_to_be_read_again_are_no_damage(desk: Desk) -> None:
    assert desk.safekeeping.verify().finds_all
    assert found(desk, "needle") == {"long"}
    desk.editing.apply("long", set_value(desk.reports.get("long"), ("findings",), from_plain("...")))
    assert desk.safekeeping.verify().finds_all
    assert found(desk, "needle") == set()
    assert desk.safekeeping.verify().finds_all
