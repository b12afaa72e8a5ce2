"""The shelf finds the newest revision of a template, an exact one on request, and passes over what is broken."""

import json
from pathlib import Path
from typing import Any

import pytest

from gfmd_desktop import paths
from gfmd_desktop.domain.report import TemplateRef
from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.templates.shelf import Shelf
from tests.fourth_template import fourth_template


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    return tmp_path / "built-in", tmp_path / "installed"


def put(shelf_folder: Path, name: str, layout: bytes | None = b"PK", **changes: Any) -> Path:
    folder = shelf_folder / name
    folder.mkdir(parents=True)
    (folder / "template.json").write_text(json.dumps(fourth_template(**changes)), encoding="utf-8")
    if layout is not None:
        (folder / "layout.docx").write_bytes(layout)
    return folder


def test_the_newest_revision_answers_to_the_id_and_every_one_to_its_number(folders: tuple[Path, Path]) -> None:
    put(folders[0], "harbour", title="First")
    for revision in (10, 9):
        put(folders[1], f"harbour@{revision}", revision=revision, title=f"No {revision}")
    shelf = Shelf(folders)
    assert shelf.template("harbour-talks").title == "No 10"
    assert shelf.template(TemplateRef("harbour-talks", 9)).title == "No 9"
    assert shelf.template(TemplateRef("harbour-talks", 1)).title == "First"
    assert [(entry.revision, entry.built_in) for entry in shelf.entries()] == [(1, True), (9, False), (10, False)]


@pytest.mark.parametrize("wanted", ["nowhere", TemplateRef("harbour-talks", 2), TemplateRef("nowhere", 1)])
def test_what_is_not_on_the_shelf_is_unknown(folders: tuple[Path, Path], wanted: str | TemplateRef) -> None:
    put(folders[0], "harbour")
    with pytest.raises(Refused) as caught:
        Shelf(folders).template(wanted)
    assert caught.value.reason is Refusal.UNKNOWN_TEMPLATE


def test_a_template_that_ships_with_the_program_comes_before_an_installed_twin(folders: tuple[Path, Path]) -> None:
    put(folders[0], "harbour", title="Shipped")
    put(folders[1], "harbour@1", title="Installed")
    assert [entry.title for entry in Shelf(folders).entries()] == ["Shipped"]


def test_an_installed_template_is_found_without_a_restart(folders: tuple[Path, Path]) -> None:
    shelf = Shelf(folders)
    assert shelf.entries() == ()
    put(folders[1], "harbour@1")
    assert shelf.template("harbour-talks").revision == 1


def test_broken_and_unfinished_folders_are_passed_over(folders: tuple[Path, Path]) -> None:
    put(folders[1], "harbour@1")
    put(folders[1], ".half-installed", revision=2)
    (put(folders[1], "broken", revision=3) / "template.json").write_text("{", encoding="utf-8")
    put(folders[1], "strange", revision="four")
    (folders[1] / "empty").mkdir()
    assert [entry.revision for entry in Shelf(folders).entries()] == [1]


def test_an_installed_template_is_checked_again_before_it_is_used(folders: tuple[Path, Path]) -> None:
    put(folders[1], "harbour@1", sections=[])
    with pytest.raises(Refused) as caught:
        Shelf(folders).template("harbour-talks")
    assert (caught.value.reason, caught.value.where) == (Refusal.BROKEN_TEMPLATE, "sections")


def test_the_layout_comes_as_it_is(folders: tuple[Path, Path]) -> None:
    put(folders[0], "harbour", layout=b"the file itself")
    shelf = Shelf(folders)
    assert shelf.layout(shelf.template("harbour-talks")) == b"the file itself"


def test_a_template_without_a_layout_says_so(folders: tuple[Path, Path]) -> None:
    put(folders[0], "harbour", layout=None)
    shelf = Shelf(folders)
    with pytest.raises(Refused) as caught:
        shelf.layout(shelf.template("harbour-talks"))
    assert caught.value.reason is Refusal.NO_LAYOUT


def test_the_shipped_templates_are_on_the_shelf() -> None:
    entries = Shelf([paths.resources() / "templates"]).entries()
    assert [entry.id for entry in entries] == ["gfmd-csd-2016", "gfmd-csd-2017", "gfmd-csd-2018", "gfmd-synthesis"]
    assert [entry.has_layout for entry in entries] == [True, True, True, False]
