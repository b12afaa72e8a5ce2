"""Templates are looked through before they are installed, and installed whole or not at all."""

import json
import zipfile
from pathlib import Path

import pytest

from gfmd_desktop.domain.report import TemplateRef
from gfmd_desktop.errors import Refusal, Refused, Trouble, TroubleKind
from gfmd_desktop.services.templates import TemplateService
from gfmd_desktop.templates.fault_kinds import FaultKind
from gfmd_desktop.templates.shelf import Shelf
from tests.fourth_template import write_fourth_template


class Desk:
    """A template service with folders of its own."""

    def __init__(self, folder: Path) -> None:
        self.built_in, self.installed = folder / "built-in", folder / "installed"
        self.shelf = Shelf((self.built_in, self.installed))
        self.service = TemplateService(self.shelf, self.installed)

    def faults(self, source: Path) -> list[tuple[FaultKind, str]]:
        return [(fault.kind, fault.where) for fault in self.service.inspect(source).faults]

    def install(self, source: Path) -> bool:
        return self.service.install(self.service.inspect(source)).already_there

    def refusal(self, source: Path) -> tuple[Refusal, str]:
        with pytest.raises(Refused) as caught:
            self.install(source)
        return caught.value.reason, caught.value.where


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


@pytest.fixture
def form(tmp_path: Path) -> Path:
    return write_fourth_template(tmp_path / "form")


def names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def edit(form: Path, old: str, new: str) -> None:
    text = (form / "template.json").read_text(encoding="utf-8")
    assert old in text
    (form / "template.json").write_text(text.replace(old, new), encoding="utf-8")


def zipped(form: Path) -> Path:
    packed = form.with_suffix(".zip")
    with zipfile.ZipFile(packed, "w") as archive:
        for file in form.iterdir():
            archive.write(file, f"form/{file.name}")
    return packed


def test_a_sound_template_has_no_fault_as_folder_and_as_zip(desk: Desk, form: Path) -> None:
    assert desk.faults(form) == desk.faults(zipped(form)) == []


def test_a_field_without_its_bookmark_is_found(desk: Desk, form: Path) -> None:
    edit(form, '"id": "topic"', '"id": "subject"')
    assert set(desk.faults(form)) == {
        (FaultKind.ANCHOR_UNKNOWN, "_g1_topic"),
        (FaultKind.ANCHOR_MISSING, "_g1_subject"),
    }


def test_a_layout_that_is_missing_is_worth_a_word_and_one_that_is_broken_forbids_use(desk: Desk, form: Path) -> None:
    (form / "layout.docx").write_bytes(b"no Word file")
    assert [kind for kind, _ in desk.faults(form)] == [FaultKind.LAYOUT_UNREADABLE]
    assert desk.refusal(form)[0] is Refusal.BROKEN_TEMPLATE
    (form / "layout.docx").unlink()
    assert desk.faults(form) == [(FaultKind.LAYOUT_MISSING, "layout.docx")]
    assert not desk.install(form)


def test_a_collation_needs_no_layout(desk: Desk, form: Path) -> None:
    edit(form, '"rapporteur"', '"collation"')
    (form / "layout.docx").unlink()
    assert desk.faults(form) == []


def test_a_template_is_installed_from_a_folder_and_then_on_the_shelf(desk: Desk, form: Path) -> None:
    assert desk.install(form) is False
    template = desk.shelf.template("harbour-talks")
    assert template.title == "Harbour talks, report of a table"
    assert desk.shelf.layout(template) == (form / "layout.docx").read_bytes()
    assert names(desk.installed) == ["harbour-talks@1"]


def test_only_the_two_files_are_taken(desk: Desk, form: Path) -> None:
    (form / "notes.txt").write_text("ours", encoding="utf-8")
    desk.install(form)
    assert names(desk.installed / "harbour-talks@1") == ["layout.docx", "template.json"]


def test_the_very_same_template_is_said_to_be_there(desk: Desk, form: Path) -> None:
    desk.install(form)
    assert desk.install(zipped(form)) is True


def test_another_one_of_the_same_revision_is_refused(desk: Desk, form: Path) -> None:
    desk.install(form)
    edit(form, "Harbour talks", "Harbour walks")
    assert desk.refusal(form) == (Refusal.TEMPLATE_TAKEN, "installed")
    assert desk.shelf.template("harbour-talks").title.startswith("Harbour talks")


def test_a_new_revision_stands_beside_the_old_one(desk: Desk, form: Path) -> None:
    desk.install(form)
    edit(form, '"revision": 1', '"revision": 2')
    desk.install(form)
    assert desk.shelf.template("harbour-talks").revision == 2
    assert desk.shelf.template(TemplateRef("harbour-talks", 1)).revision == 1


def test_a_built_in_template_is_not_replaced_but_may_get_a_new_revision(desk: Desk, form: Path) -> None:
    write_fourth_template(desk.built_in / "harbour-talks")
    edit(form, "Harbour talks", "Harbour walks")
    assert desk.refusal(form) == (Refusal.TEMPLATE_TAKEN, "built-in")
    edit(form, '"revision": 1', '"revision": 2')
    assert desk.install(form) is False


def test_a_broken_template_is_not_installed(desk: Desk, form: Path) -> None:
    edit(form, '"kind": "people"', '"kind": "persons"')
    assert [kind for kind, _ in desk.faults(form)] == [FaultKind.BREAKS_SCHEMA]
    assert desk.refusal(form)[0] is Refusal.BROKEN_TEMPLATE
    assert not desk.installed.exists()


def test_a_folder_without_a_template_is_refused(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert desk.refusal(tmp_path / "empty") == (Refusal.BROKEN_TEMPLATE, "template.json")


@pytest.mark.parametrize(("name", "reason"), [("none", Refusal.NOT_FOUND), ("t.zip", Refusal.DAMAGED_PACKAGE)])
def test_what_is_no_template_is_refused(desk: Desk, tmp_path: Path, name: str, reason: Refusal) -> None:
    (tmp_path / "t.zip").write_bytes(b"not a zip")
    assert desk.refusal(tmp_path / name)[0] is reason


def test_a_folder_of_that_name_that_is_no_template_is_set_aside(desk: Desk, form: Path) -> None:
    (desk.installed / "harbour-talks@1").mkdir(parents=True)
    (desk.installed / "harbour-talks@1" / "template.json").write_text("{", encoding="utf-8")
    desk.install(form)
    assert desk.shelf.template("harbour-talks").revision == 1
    assert [name.startswith(".damaged-") for name in names(desk.installed)] == [True, False]


def test_a_machine_that_will_not_take_it_leaves_nothing_half_installed(desk: Desk, form: Path) -> None:
    desk.installed.write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(Trouble) as caught:
        desk.install(form)
    assert caught.value.kind in (TroubleKind.CANNOT_WRITE, TroubleKind.NO_FOLDER)
    assert desk.shelf.entries() == ()


def test_spaces_in_the_json_make_no_other_template(desk: Desk, form: Path) -> None:
    desk.install(form)
    data = json.loads((form / "template.json").read_text(encoding="utf-8"))
    (form / "template.json").write_text(json.dumps(data, indent=4), encoding="utf-8")
    assert desk.install(form) is True
