"""`import` on the real program: files of ours that went through other people's hands, files of theirs, and files of other kinds."""

from __future__ import annotations

import json
from collections.abc import Callable
from copy import deepcopy
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from gfmd_desktop.paths import resources
from tests.program import PreparedProgram, Result, snapshot
from tests.word.typist import PAYLOAD, OpenFile

SAMPLES = resources() / "samples"
SAMPLE = SAMPLES / "2016-welcoming-cities.json"
Data = dict[str, Any]
Gfmd = Callable[..., Result]


@pytest.fixture
def gfmd(program: PreparedProgram, tmp_path: Path) -> Gfmd:
    """The program in a folder of its own, with a library of its own."""
    return partial(program, "--library", "library.sqlite", folder=tmp_path)


@pytest.fixture
def word_file(gfmd: Gfmd, tmp_path: Path) -> Path:
    """Return the sample as it was exported, in a folder."""
    assert gfmd("export", str(SAMPLE), "-o", "sent.docx", "--over-limit", "annex").status == 0
    return tmp_path / "sent.docx"


def sample() -> Data:
    return data(SAMPLE)


def data(file: Path) -> Data:
    return dict(json.loads(file.read_text(encoding="utf-8")))


def words_of(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def edited(file: Path, change: Callable[[OpenFile], object]) -> None:
    """Do something in a Word file and save it."""
    opened = OpenFile(file.read_bytes())
    change(opened)
    file.write_bytes(opened.save())


def first_words(item: Data, subfield: str) -> str:
    """Return words that stand in one paragraph of an item."""
    return str(item[subfield][0]["spans"][0]["text"])


@pytest.mark.parametrize("file", sorted(SAMPLES.glob("*.json")), ids=lambda file: file.stem)
def test_an_untouched_export_gives_the_very_report_file_back(gfmd: Gfmd, tmp_path: Path, file: Path) -> None:
    shown = ("--over-limit", "annex", "--provenance", "show")
    assert gfmd("export", str(file), "-o", "sent.docx", *shown).status == 0
    assert gfmd("export", str(file), "-o", "sent.json", *shown, "--publication").status == 0
    result = gfmd("import", "sent.docx", "-o", "back.json", "--json")
    assert result.status == 0
    assert (tmp_path / "back.json").read_bytes() == (tmp_path / "sent.json").read_bytes()
    (found,) = result.json["files"]
    assert (found["report"], found["confidence"], found["ours"]) == (data(file)["id"], 1, True)
    account = found["accounting"]
    assert account == result.json["accounting"]
    assert account["sentences"] == account["placed"] > 20
    assert (found["doubted"], found["unplaced"]) == ([], [])


def test_what_was_typed_moved_copied_and_deleted_in_word_is_in_the_report_file(
    gfmd: Gfmd, word_file: Path, tmp_path: Path
) -> None:
    messages = sample()["values"]["priority_messages"]
    first, second = (first_words(each, "message") for each in messages[:2])

    def change(opened: OpenFile) -> None:
        opened.retype(first, "A message typed over.")
        row = opened.row(second)
        copy = deepcopy(row)
        opened.row("A message typed over.").addprevious(row)
        row.addprevious(copy)

    edited(word_file, change)
    assert gfmd("import", "sent.docx", "-o", "back.json").status in (0, 1)
    back = data(tmp_path / "back.json")["values"]["priority_messages"]
    assert "A message typed over." in words_of(back)
    assert words_of(back).count(json.dumps(second, ensure_ascii=False)) == 2
    ids = [each["id"] for each in back]
    assert len(set(ids)) == len(ids) == len(messages) + 1
    assert {each["id"] for each in messages} <= set(ids)


def test_edits_in_word_come_into_the_library_as_one_step_and_missing_rows_stay(
    gfmd: Gfmd, word_file: Path, tmp_path: Path
) -> None:
    report_id, messages = sample()["id"], sample()["values"]["priority_messages"]
    assert gfmd("library", "add", str(SAMPLE)).status == 0
    first, last = first_words(messages[0], "message"), first_words(messages[-1], "message")

    def change(opened: OpenFile) -> None:
        opened.retype(first, "A message typed over.")
        opened.remove(opened.row(last))

    edited(word_file, change)
    result = gfmd("library", "add", "sent.docx")
    assert result.status == 1
    assert "brought up to date" in result.err
    assert "the file has it no more" in result.err
    assert gfmd("export", report_id, "-o", "held.json").status == 0
    held = data(tmp_path / "held.json")
    assert [each["id"] for each in held["values"]["priority_messages"]] == [each["id"] for each in messages]
    assert "A message typed over." in words_of(held["values"]["priority_messages"])
    untouched = [field for field in sample()["values"] if field != "priority_messages"]
    assert {field: held["values"][field] for field in untouched} == {
        field: sample()["values"][field] for field in untouched
    }
    assert "Before sent.docx came back" in gfmd("library", "show", report_id).out
    again = gfmd("library", "add", "sent.docx")
    assert "nothing to change" in again.err
    assert gfmd("export", report_id, "-o", "again.json").status == 0
    assert (tmp_path / "again.json").read_bytes() == (tmp_path / "held.json").read_bytes()


def test_a_file_that_lost_its_payload_still_finds_its_report_and_its_items(
    gfmd: Gfmd, word_file: Path, tmp_path: Path
) -> None:
    assert gfmd("library", "add", str(SAMPLE)).status == 0
    messages = sample()["values"]["priority_messages"]
    first = first_words(messages[0], "message")

    def change(opened: OpenFile) -> None:
        opened.drop_part(PAYLOAD)
        opened.retype(first, "A message typed over.")

    edited(word_file, change)
    result = gfmd("library", "add", "sent.docx")
    assert "brought up to date" in result.err
    assert gfmd("export", sample()["id"], "-o", "held.json").status == 0
    held = data(tmp_path / "held.json")
    assert [each["id"] for each in held["values"]["priority_messages"]] == [each["id"] for each in messages]
    assert "A message typed over." in words_of(held["values"]["priority_messages"][0])


@pytest.mark.slow
@pytest.mark.soffice
def test_through_libreoffices_own_format_it_returns_to_its_report_and_changes_nothing(
    gfmd: Gfmd, word_file: Path, tmp_path: Path, soffice_convert: Callable[[Path, str, Path], Path]
) -> None:
    assert gfmd("library", "add", str(SAMPLE)).status == 0
    opened = soffice_convert(word_file, "odt", tmp_path)
    (tmp_path / "saved").mkdir()
    saved = soffice_convert(opened, "docx:MS Word 2007 XML", tmp_path / "saved")
    result = gfmd("library", "add", str(saved))
    assert "nothing to change" in result.err
    assert gfmd("export", sample()["id"], "-o", "held.json").status == 0
    assert data(tmp_path / "held.json") == sample()


def test_several_files_go_into_a_folder_each_under_its_own_name_and_a_bad_one_is_refused_alone(
    gfmd: Gfmd, word_file: Path, tmp_path: Path
) -> None:
    for folder in ("asia", "europe", "out"):
        (tmp_path / folder).mkdir()
    for folder in ("asia", "europe"):
        (tmp_path / folder / "Report.docx").write_bytes(word_file.read_bytes())
    (tmp_path / "bad.docx").write_bytes(b"{\\rtf1 Hello}")
    result = gfmd("import", "asia/Report.docx", "bad.docx", "europe/Report.docx", "-o", "out", "--json")
    assert result.status == 3
    assert sorted(snapshot(tmp_path / "out")) == ["Report-2.json", "Report.json"]
    assert [each["state"] for each in result.json["files"]] == ["done", "refused", "done"]
    assert result.json["files"][1]["refused"]["message"].startswith("bad.docx: ")
    assert result.json["accounting"]["sentences"] == sum(
        each["accounting"]["sentences"] for each in result.json["files"] if "accounting" in each
    )


@pytest.mark.usefixtures("word_file")
def test_no_input_is_written_over_by_what_is_made_of_another(gfmd: Gfmd, tmp_path: Path) -> None:
    (tmp_path / "sent.json").write_bytes(SAMPLE.read_bytes())
    assert gfmd("import", "sent.docx", "sent.json", "-o", ".").status == 0
    assert {"sent-2.json", "sent-3.json"} <= set(snapshot(tmp_path))
    assert (tmp_path / "sent.json").read_bytes() == SAMPLE.read_bytes()


@pytest.mark.parametrize(
    ("name", "template"),
    [("2016-session-4.1.docx", "gfmd-csd-2016"), ("2018-inclusion-of-migrants.docx", "gfmd-csd-2018")],
)
def test_a_real_report_that_was_typed_into_the_form_comes_in_with_every_sentence_accounted_for(
    gfmd: Gfmd, shared: Path, name: str, template: str
) -> None:
    file = str(shared / "reports" / name)
    result = gfmd("import", file, "-o", "out.json", "--json")
    assert result.status in (0, 1)
    (found,) = result.json["files"]
    assert found["template"]["id"] == template
    account = found["accounting"]
    assert account["sentences"] == account["placed"] + account["unplaced"] + account["waived"]
    assert account["placed"] > account["sentences"] * 0.9
    assert gfmd("library", "add", file).status == result.status
    assert "nothing to change" in gfmd("library", "add", file).err
