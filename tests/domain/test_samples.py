"""The samples are complete, valid reports of the official forms, and show what the program is for."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from gfmd_desktop import paths
from gfmd_desktop.domain.checking import check
from gfmd_desktop.domain.limits import counted
from gfmd_desktop.domain.lists import lists
from gfmd_desktop.domain.plain_data import report_from_data, report_to_data
from gfmd_desktop.domain.problems import Severity
from gfmd_desktop.domain.report import Report, items, line, rich
from gfmd_desktop.domain.rich_text import MAX_LEVEL, Block, BlockKind, Direction, Mark, direction_of, word_count
from gfmd_desktop.domain.template import CONSENT, Consent, Kind, Rows, Template
from gfmd_desktop.domain.texts import places
from gfmd_desktop.templates.shelf import Shelf

SAMPLES = sorted((paths.resources() / "samples").glob("*.json"))
SHELF = Shelf((paths.resources() / "templates",))


def read(path: Path) -> tuple[Report, Template]:
    data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    template = SHELF.template(data["template"]["id"])
    return report_from_data(data, template.has_field), template


def sample(year: str) -> tuple[Report, Template]:
    (path,) = (path for path in SAMPLES if path.name.startswith(year))
    return read(path)


def blocks_of(report: Report, template: Template) -> list[Block]:
    tops = [block for value in report.values.values() for block in rich(value)]
    values = [value for listed in lists(report, template) for item in listed.entries for value in item.values.values()]
    return tops + [block for value in values for block in rich(value)]


def consents(report: Report, template: Template) -> set[str]:
    quotes = [listed for listed in lists(report, template) if listed.field.kind is Kind.QUOTES]
    return {line(quote.values.get(CONSENT)) for listed in quotes for quote in listed.entries}


def test_there_is_a_sample_of_every_form_a_rapporteur_fills() -> None:
    assert [read(path)[0].template.id for path in SAMPLES] == ["gfmd-csd-2016", "gfmd-csd-2017", "gfmd-csd-2018"]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_sample_is_a_valid_report_file(path: Path) -> None:
    schema = json.loads((paths.schemas() / "report.schema.json").read_text(encoding="utf-8"))

    jsonschema.validate(json.loads(path.read_text(encoding="utf-8")), schema)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_sample_holds_nothing_that_its_form_does_not_ask_for(path: Path) -> None:
    report, template = read(path)

    assert report.template.version == template.revision
    assert (report.foreign, report.extra) == ({}, {})
    assert report_to_data(report) == json.loads(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_sample_is_checked_without_an_error(path: Path) -> None:
    report, template = read(path)

    assert not [problem for problem in check(report, template) if problem.severity is Severity.ERROR]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_every_field_of_a_sample_is_answered_or_nothing_was_said(path: Path) -> None:
    report, template = read(path)

    assert {field.id for field in template.fields()} == set(report.values) | report.nothing_said


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_no_id_stands_twice_in_a_sample(path: Path) -> None:
    report, template = read(path)
    ids = [item.id for listed in lists(report, template) for item in listed.entries]

    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_sample_is_as_long_and_as_richly_set_as_real_reports(path: Path) -> None:
    report, template = read(path)
    blocks = blocks_of(report, template)
    spans = [span for block in blocks for span in block.spans]

    assert 1_000 < sum(word_count(place.text) for place in places(report, template)) < 2_000
    assert {block.kind for block in blocks} == set(BlockKind)
    assert {block.level for block in blocks} == set(range(MAX_LEVEL + 1))
    assert {mark for span in spans for mark in span.marks} == set(Mark)
    assert any(span.href for span in spans)


def test_the_sample_of_2016_stands_at_its_limits() -> None:
    report, template = sample("2016")

    for listed in lists(report, template):
        if listed.field.limit is not None:
            assert len(listed.entries) == listed.field.limit
            assert counted(listed.field, listed.entries) == listed.entries
    fixed = {field.id for field in template.fields() if field.rows is Rows.FIXED}
    assert fixed <= set(report.values)


def test_the_sample_of_2016_knows_which_groups_its_items_came_from() -> None:
    report, template = sample("2016")
    groups = {item.source.group for listed in lists(report, template) for item in listed.entries if item.source}

    assert len(groups) == 3
    assert all(item.source for item in items(report.values["recommendations"]))


def test_the_sample_of_2017_is_written_in_two_directions() -> None:
    report, template = sample("2017")
    blocks = blocks_of(report, template)
    arabic = [block for block in blocks if direction_of(block) is Direction.RTL]

    assert len(arabic) > 5
    assert all((block.direction, block.language) == (Direction.RTL, "ar") for block in arabic)
    assert any(block.direction is Direction.LTR for block in blocks)


def test_the_sample_of_2018_has_every_consent_and_a_field_on_which_nothing_was_said() -> None:
    report, template = sample("2018")

    assert consents(report, template) == set(Consent)
    assert report.nothing_said
    assert {section.part for section in template.sections if section.part} == {part.id for part in template.parts}
