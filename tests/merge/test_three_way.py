"""Two hands on one report: what one side did counts, what both did is kept and asked about, and nothing is lost or doubled."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from gfmd_desktop.domain import edits as making
from gfmd_desktop.domain.differences import say_the_same
from gfmd_desktop.domain.edits import Edit, ItemAt, Path, apply
from gfmd_desktop.domain.report import Item, Report, Unplaced, Value, items, rich
from gfmd_desktop.domain.rich_text import Block, RichText, from_plain, plain
from gfmd_desktop.domain.sentences import sentences
from gfmd_desktop.domain.texts import places
from gfmd_desktop.merge.conflicts import ConflictKind
from gfmd_desktop.merge.three_way import ThreeWay, three_way
from tests import strategies
from tests.example_template import EXAMPLE, EXAMPLE_REF


def merge(base: Report | None, mine: Report, theirs: Report) -> ThreeWay:
    merged = three_way(base, mine, theirs, EXAMPLE)
    assert done(mine, (*merged.edits, *merged.removals)) == merged.report
    return merged


def done(report: Report, edits: tuple[Edit, ...]) -> Report:
    for edit in edits:
        report = apply(report, edit)
    return report


@st.composite
def two_hands(draw: st.DrawFn) -> tuple[Report, Report, Report]:
    """A report, and what two people made of it, with ids of their own."""
    base = draw(strategies.reports(EXAMPLE))
    mine = done(base, draw(strategies.edits(base, EXAMPLE)))
    theirs = done(base, draw(strategies.edits(base, EXAMPLE)))
    return base, mine, other_ids(base, theirs)


def other_ids(base: Report, report: Report) -> Report:
    """Return a report whose new items have other ids than those another person gave."""
    known = set(item_ids(base))

    def renamed(value: Value) -> Value:
        if not items(value):
            return value
        return tuple(
            Item(item.id if item.id in known else f"their {item.id}", walk(item.values), item.source, item.extra)
            for item in items(value)
        )

    def walk(values: dict[str, Value] | object) -> dict[str, Value]:
        assert isinstance(values, dict)
        return {key: renamed(value) for key, value in values.items()}

    return replace(report, values=walk(report.values))


def item_ids(report: Report) -> Iterator[str]:
    for path in strategies.item_paths(report, EXAMPLE):
        yield path[-1]


# Laws


@given(two_hands())
def test_where_one_side_did_nothing_or_both_the_same_there_is_no_question(hands: tuple[Report, Report, Report]) -> None:
    base, mine, theirs = hands
    forward = merge(base, base, theirs)
    assert say_the_same(forward.report, theirs)
    assert forward.conflicts == ()
    for other in (base, mine):
        merged = merge(base, mine, other)
        assert (merged.report, merged.edits, merged.removals, merged.conflicts) == (mine, (), (), ())


@given(two_hands())
def test_merging_the_same_again_changes_nothing(hands: tuple[Report, Report, Report]) -> None:
    base, mine, theirs = hands
    for known in (base, None):
        once = merge(known, mine, theirs).report
        again = merge(known, once, theirs)
        assert (again.edits, again.removals) == ((), ())


@given(two_hands())
def test_whoever_merges_the_same_is_kept(hands: tuple[Report, Report, Report]) -> None:
    base, mine, theirs = hands
    one, other = merge(base, mine, theirs), merge(base, theirs, mine)
    assert kept_blocks(one.report) == kept_blocks(other.report)
    assert sorted(item_ids(one.report)) == sorted(item_ids(other.report))
    assert (one.report.nothing_said, set(one.report.unplaced), set(one.report.waived)) == (
        other.report.nothing_said,
        set(other.report.unplaced),
        set(other.report.waived),
    )
    assert Counter((each.path, each.kind) for each in one.conflicts) == Counter(
        (each.path, each.kind) for each in other.conflicts
    )


@given(two_hands())
def test_no_sentence_is_lost_unless_one_side_removed_what_the_other_left_alone(
    hands: tuple[Report, Report, Report],
) -> None:
    base, mine, theirs = hands
    said = {side: words_of(report) for side, report in (("base", base), ("mine", mine), ("theirs", theirs))}
    merged, blind = merge(base, mine, theirs), merge(None, mine, theirs)
    there = words_of(merged.report)
    assert not set(said["mine"] - there) - set(said["base"] - said["theirs"])
    assert not set(said["theirs"] - there) - set(said["base"] - said["mine"])
    assert not set(said["mine"] | said["theirs"]) - set(words_of(blind.report))
    answers = [{each for each in said[side] if each[0] != "@unplaced"} for side in ("mine", "theirs")]
    assert bool(blind.conflicts) >= (answers[0] != answers[1])


@given(two_hands())
def test_only_its_removals_take_anything_away_and_no_paragraph_is_doubled(hands: tuple[Report, Report, Report]) -> None:
    base, mine, theirs = hands
    merged = merge(base, mine, theirs)
    assert set(item_ids(mine)) <= set(item_ids(done(mine, merged.edits)))
    assert all(isinstance(edit.before, ItemAt) and edit.after is None for edit in merged.removals)
    assert max(Counter(item_ids(merged.report)).values(), default=1) == 1
    here, there = blocks_at(mine), blocks_at(theirs)
    for place, found in blocks_at(merged.report).items():
        assert not found - (here.get(place, Counter()) | there.get(place, Counter()))


def words_of(report: Report) -> Counter[tuple[str, str]]:
    """Return how often each sentence of a report stands in each field, wherever in it."""
    found = [(place.top, each) for place in places(report, EXAMPLE) for each in _of_line(place.text, place.field.kind)]
    return Counter(found + [("@unplaced", text.text) for text in report.unplaced])


def _of_line(text: str, kind: object) -> tuple[str, ...]:
    if str(kind) == "choice":
        return ()
    return tuple(part for each in text.split(" / ") for part in sentences(each))


def kept_blocks(report: Report) -> dict[Path, Counter[object]]:
    return {place: found for place, found in blocks_at(report).items() if found}


def blocks_at(report: Report) -> dict[Path, Counter[object]]:
    """Return how often each paragraph and each part of a line stands at each place; choices stand alone."""
    found: dict[Path, Counter[object]] = {}
    for path, field in strategies.field_paths(report, EXAMPLE, lambda kind: not kind.repeats):
        value = making.value_at(report, path)
        if field.kind.value == "text":
            found[path] = Counter(rich(value))
        elif field.kind.value == "line":
            found[path] = Counter(part for part in str(value or "").split(" / ") if part)
    return found


# By hand

STAYS = ("The sea is no border.", "Ports stay open.", "Schools enrol first.")


def report(findings: RichText = (), **values: Value) -> Report:
    filled: dict[str, Value] = {"findings": findings} if findings else {}
    return Report("r", EXAMPLE_REF, 7, values=filled | values)


def paragraphs(*words: str) -> RichText:
    return tuple(block for each in words for block in from_plain(each))


def text_of(merged: ThreeWay, field: str = "findings") -> list[str]:
    return plain(rich(merged.report.values[field])).split("\n")


def test_two_paragraphs_of_one_text_are_edited_by_two_people_without_a_question() -> None:
    one, two, three = STAYS
    merged = merge(
        report(paragraphs(*STAYS)),
        report(paragraphs("The sea is not a border.", two, three)),
        report(paragraphs(one, two, "Schools enrol first, and ask later.")),
    )
    assert text_of(merged) == ["The sea is not a border.", two, "Schools enrol first, and ask later."]
    assert merged.conflicts == ()


def test_a_paragraph_edited_by_both_stands_twice_mine_first_and_is_asked_about() -> None:
    one, two, three = STAYS
    merged = merge(
        report(paragraphs(*STAYS)),
        report(paragraphs(one, "Ports stay open at night.", three)),
        report(paragraphs(one, "All ports stay open.", three)),
    )
    assert text_of(merged) == [one, "Ports stay open at night.", "All ports stay open.", three]
    (conflict,) = merged.conflicts
    assert (conflict.path, conflict.kind) == (("findings",), ConflictKind.WRITTEN)
    texts = [plain(rich(_value(each))) for each in (conflict.base, conflict.mine, conflict.theirs)]
    assert texts == [two, "Ports stay open at night.", "All ports stay open."]


def _value(content: object) -> Value:
    assert isinstance(content, tuple)
    return content


def test_a_paragraph_removed_by_one_and_edited_by_the_other_stays_as_edited() -> None:
    one, _, three = STAYS
    merged = merge(
        report(paragraphs(*STAYS)), report(paragraphs(one, three)), report(paragraphs(one, "Ports stay open!", three))
    )
    assert text_of(merged) == [one, "Ports stay open!", three]
    assert [each.kind for each in merged.conflicts] == [ConflictKind.REMOVED]


def test_a_paragraph_moved_by_one_and_edited_by_the_other_is_both() -> None:
    one, two, three = STAYS
    merged = merge(
        report(paragraphs(*STAYS)),
        report(paragraphs(three, one, two)),
        report(paragraphs(one, two + " Always.", three)),
    )
    assert text_of(merged) == [three, one, two + " Always."]


def test_what_both_add_at_the_end_stands_mine_first_and_is_asked_about() -> None:
    base = report(paragraphs(*STAYS))
    merged = merge(base, report(paragraphs(*STAYS, "Mine.")), report(paragraphs(*STAYS, "Theirs.")))
    assert text_of(merged) == [*STAYS, "Mine.", "Theirs."]
    assert len(merged.conflicts) == 1


def proposals(*named: str, **changed: str) -> tuple[Item, ...]:
    return tuple(Item(name, {"proposal": paragraphs(changed.get(name, f"Proposal {name}."))}) for name in named)


def names(merged: ThreeWay) -> list[str]:
    return [item.id for item in items(merged.report.values.get("proposals"))]


def test_one_moves_an_item_and_the_other_edits_it_and_adds_one() -> None:
    base = report(proposals=proposals("a", "b", "c"))
    mine = report(proposals=proposals("c", "a", "b"))
    theirs = report(proposals=proposals("a", "b", "c", "d", c="Proposal c, edited."))
    merged = merge(base, mine, theirs)
    assert names(merged) == ["c", "d", "a", "b"]
    assert "edited" in plain(rich(items(merged.report.values["proposals"])[0].values["proposal"]))
    assert merged.conflicts == ()


def test_both_add_items_and_all_of_them_stay_mine_first() -> None:
    base = report(proposals=proposals("a"))
    merged = merge(base, report(proposals=proposals("a", "m")), report(proposals=proposals("a", "t")))
    assert names(merged) == ["a", "m", "t"]
    assert merged.conflicts == ()


def test_an_item_left_alone_by_one_and_removed_by_the_other_is_removed_on_its_own() -> None:
    base = report(proposals=proposals("a", "b"))
    merged = merge(base, base, report(proposals=proposals("a", a="Edited.")))
    assert names(merged) == ["a"]
    assert [edit.path for edit in merged.removals] == [("proposals", "b")]
    assert [item.id for item in items(done(base, merged.edits).values["proposals"])] == ["a", "b"]


def test_an_item_removed_by_one_and_edited_by_the_other_stays_and_is_asked_about() -> None:
    base = report(proposals=proposals("a", "b"))
    mine, theirs = report(proposals=proposals("a")), report(proposals=proposals("a", "b", b="Edited."))
    for here, there in ((mine, theirs), (theirs, mine)):
        merged = merge(base, here, there)
        assert names(merged) == ["a", "b"]
        (conflict,) = merged.conflicts
        assert (conflict.path, conflict.kind) == (("proposals", "b"), ConflictKind.REMOVED)


def test_an_item_taken_to_another_list_by_one_and_edited_by_the_other_stands_in_both_with_ids_of_their_own() -> None:
    base = report(quotes_m=(Item("q", {"quote": paragraphs("We are here.")}),))
    mine = report(quotes_e=items(base.values["quotes_m"]))
    theirs = report(quotes_m=(Item("q", {"quote": paragraphs("We are all here.")}),))
    merged = merge(base, mine, theirs)
    ids = list(item_ids(merged.report))
    assert len(ids) == len(set(ids)) == 2
    assert [each.kind for each in merged.conflicts] == [ConflictKind.REMOVED]


def test_of_two_consents_the_more_careful_one_stands() -> None:
    def quoted(consent: str) -> Report:
        return report(quotes_m=(Item("q", {"quote": paragraphs("Yes."), "speaker": "A. B.", "consent": consent}),))

    for mine, theirs in (("approved", "anonymous"), ("anonymous", "approved")):
        merged = merge(quoted("not_asked"), quoted(mine), quoted(theirs))
        assert items(merged.report.values["quotes_m"])[0].values["consent"] == "anonymous"
        assert [each.kind for each in merged.conflicts] == [ConflictKind.CHOSEN]


def test_two_lines_both_stand_and_are_not_joined_twice() -> None:
    merged = merge(report(theme="Cities"), report(theme="Cities first"), report(theme="Ports"))
    assert merged.report.values["theme"] == "Cities first / Ports"
    assert merge(report(theme="Cities"), merged.report, report(theme="Ports")).conflicts == ()


def test_a_line_that_both_laptops_kept_both_ways_is_kept_once_and_alike() -> None:
    ours, yours = report(theme="Cities first / Ports"), report(theme="Ports / Cities first")
    for base in (report(theme="Cities"), None):
        one, other = merge(base, ours, yours), merge(base, yours, ours)
        assert one.report.values["theme"] == other.report.values["theme"] == "Cities first / Ports"
    third = merge(report(theme="Cities"), ours, report(theme="Ports / Rivers"))
    assert third.report.values["theme"] == "Cities first / Ports / Rivers"


SAID = ("Cities first.", "Ports.", "Rivers.", "Roads.")
HEARD = st.lists(st.sampled_from(SAID), min_size=1, max_size=3, unique=True)


@given(HEARD, HEARD, HEARD, st.lists(st.tuples(st.booleans(), st.integers(0, 3)), min_size=4, max_size=8))
def test_keeping_both_back_and_forth_comes_to_rest_with_every_sentence_once(
    before: list[str], here: list[str], there: list[str], exchanges: list[tuple[bool, int]]
) -> None:
    start, *laptops = (report(paragraphs(*said), theme=" / ".join(said)) for said in (before, here, there))
    states: list[Report | None] = [None, start, *laptops]
    for first, base in [*exchanges, *[(True, 0), (False, 0)] * 2]:
        taking, giving = laptops if first else laptops[::-1]
        laptops[0 if first else 1] = merge(states[base], taking, giving).report
    one, other = laptops
    assert one.values["theme"] == other.values["theme"]
    texts = [plain(rich(each.values.get("findings"))).split("\n") for each in laptops]
    for said in (*texts, str(one.values["theme"]).split(" / ")):
        assert len(set(said)) == len(said)
    assert merge(None, one, other).edits == merge(None, other, one).edits == ()


def test_nothing_said_here_and_something_said_there_is_asked_about() -> None:
    base = report()
    merged = merge(base, replace(base, nothing_said=frozenset({"findings"})), report(paragraphs("Much.")))
    assert text_of(merged) == ["Much."]
    assert [each.path for each in merged.conflicts] == [(making.NOTHING_SAID, "findings")]


def test_without_a_base_every_difference_is_asked_about_and_both_sides_stand() -> None:
    mine = report(paragraphs("Both.", "Mine."), theme="Cities", proposals=proposals("a"))
    theirs = report(paragraphs("Both.", "Theirs."), theme="Cities", proposals=proposals("b"))
    merged = merge(None, mine, theirs)
    assert text_of(merged) == ["Both.", "Mine.", "Theirs."]
    assert names(merged) == ["a", "b"]
    assert {(each.path, each.kind) for each in merged.conflicts} == {
        (("findings",), ConflictKind.UNKNOWN),
        (("proposals", "a"), ConflictKind.UNKNOWN),
        (("proposals", "b"), ConflictKind.UNKNOWN),
    }


def test_only_fields_whose_base_is_unknown_are_asked_about() -> None:
    base = report(theme="Cities", proposals=proposals("a"))
    theirs = report(theme="Ports", proposals=proposals("a", "b"))
    merged = three_way(base, base, theirs, EXAMPLE, unknown={"theme"})
    assert [each.path for each in merged.conflicts] == [("theme",)]
    assert merged.report.values["theme"] == "Cities / Ports"


def test_texts_that_wait_for_a_place_come_from_both_and_a_placed_one_is_gone() -> None:
    base, mine, theirs = (
        replace(report(), unplaced=tuple(waiting(*each))) for each in (("a", "b"), ("b", "m"), ("a", "b", "t"))
    )
    assert [each.text for each in merge(base, mine, theirs).report.unplaced] == ["b", "m", "t"]


def waiting(*words: str) -> Iterator[Unplaced]:
    return (Unplaced(each) for each in words)


def test_spacing_paragraphs_are_no_matter_of_conflict() -> None:
    base = report((*paragraphs(STAYS[0]), Block(), *paragraphs(STAYS[1])))
    mine = report(paragraphs(STAYS[0], STAYS[1]))
    assert merge(base, mine, base).conflicts == ()
