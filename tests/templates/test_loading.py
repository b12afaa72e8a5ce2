"""A template.json becomes domain values with nothing lost; a broken one is refused with its first fault."""

from datetime import date
from pathlib import Path

import pytest

from gfmd_desktop import paths
from gfmd_desktop.domain.rich_text import plain
from gfmd_desktop.domain.template import Answer, FilledBy, Kind, Rows
from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.templates.content import parse
from gfmd_desktop.templates.loading import load
from tests.fourth_template import fourth_template


def test_every_key_has_its_place() -> None:
    template = load(fourth_template(annex_title="Further"))
    ideas = template.field("ideas")
    assert (template.id, template.revision, template.family) == ("harbour-talks", 1, "harbour")
    assert (template.filled_by, template.annex_title) == (FilledBy.RAPPORTEUR, "Further")
    assert [(part.id, part.day) for part in template.parts] == [("D1", date(2027, 5, 3)), ("D2", None)]
    assert [section.part for section in template.sections] == [None, "D1", "D2"]
    assert (ideas.kind, ideas.limit, ideas.rows, ideas.answer) == (Kind.LIST, 3, Rows.FIXED, Answer.REQUIRED)
    assert ideas.subfield("owner").shown_with == "idea"
    assert [option.id for option in ideas.subfield("horizon").options] == ["soon", "later"]
    assert ideas.subfield("measures").subfield("measure").max_words == 12
    assert template.field("voices").subfield("quote").kind is Kind.TEXT


def test_a_shipped_template_is_read_from_its_folder() -> None:
    template = load(paths.resources() / "templates" / "gfmd-csd-2016")
    assert plain(template.heading)
    assert template.annex_title.startswith("Annex")


def test_a_broken_one_is_refused_with_its_place() -> None:
    with pytest.raises(Refused) as caught:
        load(fourth_template(filled_by="anybody"), "form")
    assert (caught.value.reason, caught.value.subject, caught.value.where) == (
        Refusal.BROKEN_TEMPLATE,
        "form",
        "filled_by",
    )


@pytest.mark.parametrize("content", [b"[]", b'{"format": "gfmd-report", "version": 1}', b"{}"])
def test_other_json_is_no_template(content: bytes) -> None:
    with pytest.raises(Refused) as caught:
        parse(content, "t")
    assert caught.value.reason is Refusal.BROKEN_TEMPLATE


def test_a_newer_format_is_told_apart() -> None:
    with pytest.raises(Refused) as caught:
        parse(b'{"format": "gfmd-template", "version": 2}', "t")
    assert caught.value.reason is Refusal.NEWER_VERSION


def test_a_folder_without_a_template_is_the_callers_business(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        load(tmp_path)
