"""A merge as people make it: take, combine, edit, place, waive, order, part and put together; what each leaves behind."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gfmd_desktop.domain.outgoing import ExportOptions, Provenance, outgoing
from gfmd_desktop.domain.report import Item, Report, Value, items, rich
from gfmd_desktop.domain.rich_text import from_plain, plain
from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.merge.combining import suggestion
from gfmd_desktop.merge.decisions import Decision, Deed
from gfmd_desktop.merge.inputs import GroupReport, prepared
from gfmd_desktop.merge.merging import (
    Merge,
    UnfitDecision,
    begin,
    combine,
    edit,
    order_by_support,
    place,
    put_apart,
    put_in_order,
    put_together,
    reopen,
    replay,
    take,
    waive,
)
from gfmd_desktop.merge.provenance import Words, words_of
from gfmd_desktop.merge.rows import Why
from gfmd_desktop.merge.units import Content
from tests.example_template import EXAMPLE, EXAMPLE_REF


def proposal(name: str, words: str, addressee: str = "", *steps: str) -> Item:
    made = tuple(Item(f"{name}{at}", {"step": from_plain(step)}) for at, step in enumerate(steps))
    values: dict[str, Value] = {"proposal": from_plain(words), "addressee": addressee, "steps": made}
    return Item(name, {key: value for key, value in values.items() if value})


def group(name: str, *proposals: Item, **values: Value) -> GroupReport:
    report = Report(
        name.lower(), EXAMPLE_REF, 1, group=name, values={**({"proposals": proposals} if proposals else {}), **values}
    )
    return GroupReport(report, EXAMPLE, name)


ASIA = group(
    "Asia",
    proposal(
        "p1", "Ensure firewalls between immigration enforcement and public services.", "states", "Collect examples."
    ),
    proposal("p2", "Embed a rights framework into the plan."),
    theme="Safe passage",
)
EUROPE = group(
    "Europe",
    proposal(
        "p1",
        "Firewalls between the enforcement of immigration law and services, for all.",
        "cities",
        "Collect examples.",
    ),
    proposal("p3", "Open channels for work."),
    findings=from_plain("Cities do welcome."),
    theme="safe  passage",
)
AFRICA = group("Africa", proposal("p4", "Open regular channels for work."), findings=from_plain("Borders divide."))
FIREWALLS = ("asia/proposals/p1", "europe/proposals/p1")


def merged() -> Merge:
    return begin([ASIA, EUROPE, AFRICA])


def said(merge: Merge, field: str = "proposals") -> list[str]:
    return [plain(rich(item.values["proposal"])) for item in items(merge.report.values[field])]


def test_rows_say_why_they_stand_together() -> None:
    rows = [(row.field, len(row.units), row.why) for row in merged().rows]
    assert rows == [
        ("theme", 2, Why.SAME_WORDS),
        ("findings", 2, Why.ONE_TEXT_EACH),
        ("proposals", 2, Why.SAME_IDEA),
        ("proposals", 1, Why.ONLY_HERE),
        ("proposals", 2, Why.SAME_IDEA),
    ]
    firewalls = merged().rows[2]
    assert firewalls.percent > 80
    assert firewalls.words[0] == "firewalls"


@pytest.mark.parametrize(
    ("other", "why"),
    [("End the detention of children.", Why.SAME_WORDS), ("End detention of the children.", Why.SAME_IDEA)],
)
def test_the_same_words_are_said_of_texts_with_the_same_words_alone(other: str, why: Why) -> None:
    mine = group("Asia", proposal("a", "End the detention of children."))
    theirs = group("Europe", proposal("b", other))
    (row,) = [row for row in begin((mine, theirs)).rows if row.field == "proposals"]
    assert (row.why, row.percent) == (why, 100)


def test_everything_is_kept_until_somebody_decides() -> None:
    merge = merged()
    assert len(said(merge)) == 5
    assert merge.recount.closes
    assert merge.recount.open == merge.recount.accounting.sentences - 2
    assert not merge.recount.is_complete


def test_taking_and_waiving_everything_completes_a_merge() -> None:
    merge = merged()
    for unit in list(merge.units):
        merge = waive(merge, unit, "said in plenary") if unit.endswith("p4") else take(merge, unit)
    assert merge.recount.is_complete
    assert [text.reason for text in merge.report.waived] == ["said in plenary"]
    assert merge.recount.accounting.waived == 1


def test_a_waiver_needs_a_reason() -> None:
    with pytest.raises(UnfitDecision):
        waive(merged(), FIREWALLS[0], " ")


@pytest.mark.parametrize(
    "content",
    [
        "a line",
        from_plain("a text"),
        proposal("x", " "),
        Item("x", {"proposal": "no text"}),
        Item("x", {"proposal": from_plain("A text."), "steps": (Item("y", {"step": "no text"}),)}),
    ],
)
def test_words_that_do_not_fit_the_field_are_no_decision(content: Content) -> None:
    with pytest.raises(UnfitDecision):
        edit(merged(), FIREWALLS[0], content)
    with pytest.raises(UnfitDecision):
        combine(merged(), FIREWALLS, content)


def test_a_plan_that_makes_no_sense_loses_nothing() -> None:
    merge, twice = merged(), Decision(Deed.TAKE, FIREWALLS[:1])
    senseless = (
        Decision(Deed.COMBINE, FIREWALLS, proposal("x", "Firewalls.")),
        twice,
        Decision(Deed.EDIT, ("europe/proposals/p3",), "a line"),
        Decision(Deed.PLACE, ("asia/proposals/p2",), field="findings"),
        Decision(Deed.WAIVE, ("africa/proposals/p4",)),
        Decision(Deed.TAKE, ("nobody/proposals/p9",)),
        Decision(Deed.TAKE, ()),
    )
    rows = (("asia/proposals/p1", "asia/proposals/p2", "nobody/x"), ("asia/theme", "europe/findings"))
    plan = replace(merge.plan, decisions=senseless, rows=rows, order={"proposals": ("x",), "nowhere": ("y",)})
    later = replay(plan, merge.inputs, EXAMPLE)
    assert later.dropped == senseless[1:]
    assert later.recount.closes
    assert len(said(later)) == 4


def test_combined_words_know_who_said_them_and_the_editors_are_nobodys() -> None:
    field = EXAMPLE.field("proposals")
    merge = merged()
    first = suggestion([merge.units[unit] for unit in FIREWALLS], field)
    assert isinstance(first, Item)
    assert len(rich(first.values["proposal"])) == 2
    assert first.values["addressee"] == "states; cities"
    assert len(items(first.values["steps"])) == 1
    words = from_plain("Please ensure firewalls between immigration enforcement and public services, for all.")
    merge = combine(merge, FIREWALLS[::-1], replace(first, values={**first.values, "proposal": words}))
    made = items(merge.report.values["proposals"])[0]
    assert list(words_of(rich(made.values["proposal"])[0])) == [
        Words("Please ", None),
        Words("ensure firewalls between immigration enforcement and public services, ", "Asia"),
        Words("for all.", "Europe"),
    ]
    assert made.source is not None
    assert made.source.group == "Asia, Europe"
    assert merge.recount.closes


def test_editing_what_was_combined_keeps_both_groups() -> None:
    merge = combine(merged(), FIREWALLS, proposal("x", "Firewalls."))
    merge = edit(merge, FIREWALLS[1], proposal("x", "Firewalls for all."))
    assert said(merge)[0] == "Firewalls for all."
    assert merge.sorted.entries["proposals"][0].groups == ("Asia", "Europe")


def test_reopening_takes_a_decision_back() -> None:
    merge = combine(merged(), FIREWALLS, proposal("x", "Firewalls."))
    assert reopen(merge, FIREWALLS[1]).report == merged().report


def test_entries_stand_in_the_order_somebody_put_them_in() -> None:
    merge = put_in_order(merged(), "proposals", ["africa/proposals/p4", "asia/proposals/p2"])
    assert said(merge)[:2] == ["Open regular channels for work.", "Embed a rights framework into the plan."]
    by_support = order_by_support(merged(), "proposals")
    assert said(by_support)[-1] == "Embed a rights framework into the plan."


def test_rows_are_parted_and_put_together_by_hand() -> None:
    parted = put_apart(merged(), FIREWALLS[1])
    assert [len(row.units) for row in parted.rows if row.field == "proposals"] == [1, 1, 1, 2]
    assert [row.units for row in replay(parted.plan, parted.inputs, EXAMPLE).rows] == [row.units for row in parted.rows]
    joined = put_together(parted, ["asia/proposals/p2", FIREWALLS[1]])
    assert ("asia/proposals/p2", FIREWALLS[1]) in [row.units for row in joined.rows]
    assert next(row for row in joined.rows if row.units[0] == "asia/proposals/p2").why is Why.BY_HAND


def test_what_one_group_says_twice_is_no_row() -> None:
    for units in (("asia/proposals/p1", "asia/proposals/p2"), ("asia/proposals/p1", "europe/findings")):
        with pytest.raises(UnfitDecision):
            put_together(merged(), units)


def test_a_text_without_a_place_is_put_into_a_field() -> None:
    asia = replace(ASIA, report=replace(ASIA.report, foreign={"weather": "It rained all day."}))
    merge = begin([asia, EUROPE])
    (stray,) = merge.sorted.waiting
    assert merge.recount.accounting.unplaced == 1
    placed = place(merge, stray.id, "proposals")
    assert said(placed)[-1] == "It rained all day."
    assert placed.recount.accounting.unplaced == 0
    assert placed.recount.closes


def test_names_of_groups_are_printed_only_with_provenance() -> None:
    report = merged().report
    shown = {
        each: plain(rich(outgoing(report, EXAMPLE, ExportOptions(provenance=each)).values["findings"]))
        for each in Provenance
    }
    assert shown[Provenance.SHOW] == "Europe\nCities do welcome.\nAfrica\nBorders divide."
    assert shown[Provenance.HIDE] == "Cities do welcome.\nBorders divide."


def test_a_text_that_was_chosen_alone_needs_no_name_before_it() -> None:
    merge = waive(take(merged(), "europe/findings"), "africa/findings", "said twice")
    assert plain(rich(merge.report.values["findings"])) == "Cities do welcome."


def test_lines_that_differ_stand_side_by_side() -> None:
    other = replace(EUROPE, report=replace(EUROPE.report, values={"theme": "Open doors"}))
    assert begin([ASIA, other]).report.values["theme"] == "Asia: Safe passage; Europe: Open doors"
    assert begin([ASIA, EUROPE]).report.values["theme"] == "Safe passage"


def test_of_choices_one_stands_and_the_others_wait() -> None:
    groups = [group(name, mood=mood) for name, mood in (("A", "calm"), ("B", "lively"), ("C", "lively"))]
    merge = begin(groups)
    assert merge.report.values["mood"] == "lively"
    assert [(text.text, text.where) for text in merge.report.unplaced] == [("Calm", "Mood of the room")]
    assert [unit.source.group for unit in merge.sorted.conflicts[0]] == ["B", "C", "A"]
    assert begin(groups[1:]).sorted.conflicts == ()


def test_merging_names_no_speaker_whom_a_group_did_not_name() -> None:
    quotes = [
        group(name, quotes_m=(Item("q", {"quote": from_plain("We walk."), "speaker": "Marta", "consent": consent}),))
        for name, consent in (("A", "approved"), ("B", "anonymous"))
    ]
    merge = begin(quotes)
    apart = [item.values["consent"] for item in items(merge.report.values["quotes_m"])]
    assert apart == ["approved", "anonymous"]
    units = list(merge.units)
    both = combine(merge, units, suggestion([merge.units[unit] for unit in units], EXAMPLE.field("quotes_m")))
    assert [item.values["consent"] for item in items(both.report.values["quotes_m"])] == ["anonymous"]


def test_a_quote_without_a_place_waits_apart_from_its_speaker() -> None:
    quote = Item("q", {"quote": from_plain("We walk."), "speaker": "Marta", "consent": "anonymous"})
    other = replace(EXAMPLE, id="other", sections=tuple(each for each in EXAMPLE.sections if each.id == "opening"))
    merge = begin([group("A", theme="T"), group("B", quotes_m=(quote,))], other)
    texts = [(text.text, text.where.rpartition(", ")[2]) for text in merge.report.unplaced]
    assert texts[0][0] == "We walk."
    assert texts[1] == ("Marta", "anonymous")
    assert merge.recount.closes


def test_people_are_united_by_name() -> None:
    groups = [
        group("A", hosts=(Item("h", {"name": "Ana Ruiz", "organisation": "Network X"}),)),
        group("B", hosts=(Item("h", {"name": "ana  ruiz", "organisation": "Network Y"}), Item("i", {"name": "Li"}))),
    ]
    people = [dict(item.values) for item in items(begin(groups).report.values["hosts"])]
    assert people == [{"name": "Ana Ruiz", "organisation": "Network X / Network Y"}, {"name": "Li"}]


def test_nothing_was_said_only_where_all_groups_say_so() -> None:
    silent = [
        replace(each, report=replace(each.report, nothing_said=frozenset({"other", "outlook"})))
        for each in (ASIA, EUROPE)
    ]
    assert begin(silent).report.nothing_said == {"other", "outlook"}
    assert begin([*silent, AFRICA]).report.nothing_said == frozenset()
    assert begin([silent[0], group("B", other=from_plain("More."))]).report.nothing_said == frozenset()


def test_a_report_given_twice_counts_once_and_equal_names_are_told_apart() -> None:
    copy = replace(ASIA, report=replace(ASIA.report, id="copy"))
    assert [(each.name, each.key) for each in prepared([ASIA, ASIA, copy])] == [("Asia", "asia"), ("Asia 2", "copy")]


def test_texts_in_another_language_say_so() -> None:
    arabic = replace(AFRICA, report=replace(AFRICA.report, language="ar"))
    findings = rich(begin([ASIA, EUROPE, arabic]).report.values["findings"])
    assert [block.language for block in findings] == [None, None, None, "ar"]


def test_forms_of_another_family_are_refused() -> None:
    other = replace(EUROPE, template=replace(EXAMPLE, id="other", family="other"))
    with pytest.raises(Refused) as refused:
        begin([ASIA, other])
    assert refused.value.reason is Refusal.WRONG_KIND


def test_a_word_file_read_again_is_known_by_what_it_says() -> None:
    merge = waive(take(merged(), "africa/findings"), "africa/proposals/p4", "said twice")
    (item,) = items(AFRICA.report.values["proposals"])
    again = replace(
        AFRICA,
        report=replace(AFRICA.report, id="new", values={**AFRICA.report.values, "proposals": (replace(item, id="n"),)}),
    )
    later = replay(merge.plan, [ASIA, EUROPE, again], EXAMPLE)
    assert (later.news, later.dropped) == ({}, ())
    assert [text.text for text in later.report.waived] == ["Open regular channels for work."]
