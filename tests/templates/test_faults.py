"""Everything that can be wrong with a template.json is found and named, with its place."""

from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest

from gfmd_desktop import paths
from gfmd_desktop.templates.content import read_data
from gfmd_desktop.templates.fault_kinds import FaultKind
from gfmd_desktop.templates.faults import faults_of
from tests.fourth_template import fourth_template

Data = dict[str, Any]


def faults_after(change: Callable[[Data], object]) -> list[tuple[FaultKind, str]]:
    data = deepcopy(fourth_template())
    change(data)
    return [(fault.kind, fault.where) for fault in faults_of(data)]


def fields(data: Data, section: int) -> list[Data]:
    found: list[Data] = data["sections"][section]["fields"]
    return found


def idea_fields(data: Data) -> list[Data]:
    found: list[Data] = fields(data, 1)[0]["fields"]
    return found


def test_a_sound_template_has_no_fault() -> None:
    assert faults_of(fourth_template()) == ()


@pytest.mark.parametrize("folder", sorted((paths.resources() / "templates").iterdir()), ids=lambda folder: folder.name)
def test_the_templates_shipped_have_no_fault(folder: Any) -> None:
    assert faults_of(read_data(folder)) == ()


@pytest.mark.parametrize(
    ("change", "where"),
    [
        (lambda d: d.pop("title"), ""),
        (lambda d: d.update(titel="x"), "titel"),
        (lambda d: d.update(id="Harbour Talks"), "id"),
        (lambda d: d.update(revision=0), "revision"),
        (lambda d: d["parts"][0].update(day="2027-02-30"), "parts[0].day"),
        (lambda d: fields(d, 0)[1].update(kind="table"), "sections[0].fields[1].kind"),
        (lambda d: fields(d, 0)[1].update(limit=3), "sections[0].fields[1].limit"),
        (lambda d: fields(d, 0)[1].update(fields=[]), "sections[0].fields[1].fields"),
        (lambda d: fields(d, 1)[0].pop("limit"), "sections[1].fields[0]"),
        (lambda d: idea_fields(d)[2].pop("options"), "sections[1].fields[0].fields[2]"),
        (lambda d: idea_fields(d)[0].update(id="source"), "sections[1].fields[0].fields[0].id"),
    ],
)
def test_what_breaks_the_schema_is_found_by_its_place(change: Callable[[Data], object], where: str) -> None:
    assert (FaultKind.BREAKS_SCHEMA, where) in faults_after(change)


def test_keys_of_the_organisers_own_are_free_at_every_level() -> None:
    def change(data: Data) -> None:
        for level in (data, data["parts"][0], data["sections"][0], fields(data, 0)[0], idea_fields(data)[0]):
            level["x-colour"] = {"any": ["thing"]}

    assert faults_after(change) == []


@pytest.mark.parametrize(
    ("change", "kind", "where"),
    [
        (lambda d: fields(d, 2)[0].update(id="topic"), FaultKind.FIELD_TWICE, "topic"),
        (lambda d: idea_fields(d)[2].update(id="idea"), FaultKind.FIELD_TWICE, "ideas.idea"),
        (lambda d: d["sections"][2].update(id="day_one"), FaultKind.SECTION_TWICE, "day_one"),
        (lambda d: d["parts"][1].update(id="d1"), FaultKind.PART_TWICE, "d1"),
        (lambda d: d["sections"][0].update(id="d1"), FaultKind.HEADING_CLASH, "d1"),
        (lambda d: d["sections"][0].update(part="D3"), FaultKind.UNKNOWN_PART, "who"),
        (lambda d: d["parts"].append({"id": "D4", "title": "Fourth"}), FaultKind.EMPTY_PART, "D4"),
        (lambda d: fields(d, 1)[1]["options"].append({"id": "calm", "label": "Calm again"}), FaultKind.OPTION_TWICE, "tone.calm"),
        (lambda d: fields(d, 0)[1].update(id="ideas_idea"), FaultKind.ANCHOR_CLASH, "ideas.idea"),
        (lambda d: idea_fields(d)[1].update(shown_with="notion"), FaultKind.UNKNOWN_SIBLING, "ideas.owner"),
        (lambda d: idea_fields(d)[1].update(shown_with="owner"), FaultKind.UNFIT_SIBLING, "ideas.owner"),
        (lambda d: idea_fields(d)[1].update(shown_with="measures"), FaultKind.UNFIT_SIBLING, "ideas.owner"),
        (lambda d: idea_fields(d)[0].update(labels=["First"], label="Idea"), FaultKind.LABEL_WITHOUT_NUMBER, "ideas.idea"),
        (lambda d: fields(d, 1)[0].update(id="i" * 32), FaultKind.ANCHOR_TOO_LONG, f"{'i' * 32}.idea"),
    ],
)  # fmt: skip
def test_what_no_schema_sees_is_found_too(change: Callable[[Data], object], kind: FaultKind, where: str) -> None:
    assert (kind, where) in faults_after(change)


def test_labels_for_every_item_need_no_number() -> None:
    assert faults_after(lambda d: idea_fields(d)[0].update(labels=["First", "Second", "Third"], label="Idea")) == []


def test_only_what_spoils_reports_forbids_a_template_to_be_used() -> None:
    harmless = {kind for kind in FaultKind if not kind.forbids_use}
    worth_a_look = {FaultKind.EMPTY_PART, FaultKind.LABEL_WITHOUT_NUMBER, FaultKind.LAYOUT_MISSING, FaultKind.LEFT_OUT}
    assert harmless == worth_a_look
