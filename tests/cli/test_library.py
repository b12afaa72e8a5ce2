"""`library` keeps reports: taken in, listed, searched, shown, backed up, restored, verified."""

import json
import re
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from gfmd_desktop.ui.reports.reports_model import how_far, row_of
from tests.cli.conftest import report_data
from tests.libraries import desk_at
from tests.program import ROOT, PreparedProgram, Program, snapshot

ID = report_data()["id"]
SAMPLES = ROOT / "resources" / "samples"


@pytest.fixture
def library(gfmd: Program, report: Path) -> Program:
    """Return the program with a library that holds one report."""
    assert gfmd("library", "add", report).status == 0
    return gfmd


def test_without_a_library_there_is_nothing_and_nothing_is_made(gfmd: Program, tmp_path: Path) -> None:
    assert gfmd("library").status == 0
    assert "no reports yet" in gfmd("library", "list").line
    assert gfmd("library", "--json").json == {"reports": []}
    assert gfmd("library", "search", "x").status == 0
    assert gfmd("library", "show", "3f").status == 3
    assert gfmd("library", "verify").status == 3
    assert gfmd("library", "backup", "b.sqlite").status == 3
    assert snapshot(tmp_path) == {}


def test_a_report_is_taken_in_and_listed(library: Program) -> None:
    lines = library("library").out.splitlines()
    assert lines[0].split() == ["ID", "CHANGED", "TEMPLATE", "DONE", "GROUP", "TITLE"]
    assert re.fullmatch(
        r"3f0c9a52  \d{4}-\d\d-\d\d \d\d:\d\d  gfmd-csd-2016  6/12  Asia   4.1: Cities that welcome", lines[1]
    )


def test_a_list_counts_what_is_done_as_the_window_does(gfmd: Program, tmp_path: Path) -> None:
    assert gfmd("library", "--library", "own.sqlite", "add", SAMPLES / "2018-schools-for-all.json").status == 0
    assert "  11/11  " in gfmd("library", "--library", "own.sqlite").out.splitlines()[1]
    with desk_at(tmp_path / "own.sqlite") as desk:
        [found] = desk.reports.list()
    entry = replace(found, fields=11)
    assert entry.listed.nothing_said == 1
    assert how_far(row_of(entry, "")) == "11 of 11 fields"
    assert entry.open == 0


def test_an_archived_report_is_listed_last_and_says_so(library: Program, tmp_path: Path) -> None:
    (tmp_path / "later.json").write_text(json.dumps(report_data(id="77aa")), encoding="utf-8")
    library("library", "--library", "own.sqlite", "add", "asia.json", "later.json")
    with desk_at(tmp_path / "own.sqlite") as desk:
        desk.reports.archive("77aa")
    lines = library("library", "--library", "own.sqlite").out.splitlines()
    assert [line.split()[0] for line in lines] == ["ID", "3f0c9a52", "77aa"]
    assert lines[2].endswith("4.1: Cities that welcome (archived)")
    reports = library("library", "--library", "own.sqlite", "list", "--json").json["reports"]
    assert [bool(report["archived"]) for report in reports] == [False, True]


def test_the_list_for_programs(library: Program) -> None:
    [listed] = library("library", "list", "--json").json["reports"]
    assert listed["id"] == ID
    assert listed["template"] == {"id": "gfmd-csd-2016", "version": 1}
    assert (listed["title"], listed["group"], listed["revision"]) == ("4.1: Cities that welcome", "Asia", 3)
    assert listed["changed"].endswith("+00:00")


def test_the_same_report_again_changes_nothing(library: Program, report: Path) -> None:
    assert "in the library already" in library("library", "add", report).line


def test_a_file_named_twice_is_taken_in_once(gfmd: Program, report: Path) -> None:
    result = gfmd("library", "add", report, report)
    assert result.status == 0
    assert result.err.count("added") == 1


def test_a_newer_state_is_taken_over_and_an_older_one_refused(library: Program, report: Path) -> None:
    newer = report_data(revision=9, group="Europe")
    report.write_text(json.dumps(newer), encoding="utf-8")
    assert "brought up to date by 1 change" in library("library", "add", report).line
    report.write_text(json.dumps(report_data(revision=4)), encoding="utf-8")
    result = library("library", "add", report)
    assert result.status == 3
    assert result.line.startswith(f"{report}: the library holds a later state")


def test_a_bad_file_among_good_ones_is_told_and_the_good_ones_taken_in(gfmd: Program, report: Path) -> None:
    result = gfmd("library", "add", "none.json", report)
    assert result.status == 3
    assert "none.json: there is no such file" in result.err
    assert gfmd("library", "--json").json["reports"][0]["id"] == ID


def test_bad_files_alone_make_no_library(gfmd: Program, tmp_path: Path) -> None:
    (tmp_path / "bad.json").write_text("{", encoding="utf-8")
    before = snapshot(tmp_path)
    assert gfmd("library", "add", "bad.json").status == 3
    assert snapshot(tmp_path) == before


def test_searching_finds_words_of_answers(library: Program) -> None:
    result = library("library", "search", "table cities")
    assert result.status == 0
    assert "3f0c9a52" in result.out
    assert "Cities that welcome" in result.out.splitlines()[1]
    [found] = library("library", "search", "WELCOME", "--json").json["reports"]
    assert found["id"] == ID
    assert "welcome" in found["excerpt"]
    assert found["in_notes"] is False


def test_searching_in_vain_is_no_error(library: Program) -> None:
    result = library("library", "search", "zanzibar")
    assert (result.status, result.out) == (0, "")
    assert result.line == "“zanzibar”: found in 0 reports"


def test_a_report_is_shown_as_people_read_it(library: Program) -> None:
    out = library("library", "show", "3f0").out
    assert out.startswith("4.1: Cities that welcome\n3f0c9a52-")
    assert "Recommendations:\n  1.\n    Recommendation:\n      Recommend 1.\n" in out
    assert "No place yet: A line from nowhere." in out


def test_a_report_is_shown_to_programs_as_its_report_file_has_it(library: Program) -> None:
    shown = library("library", "show", "3f0c", "--json").json
    assert shown["report"]["values"]["session"] == "4.1: Cities that welcome"
    assert shown["notes"] == 0


def test_unknown_and_ambiguous_ids_are_refused(library: Program, tmp_path: Path) -> None:
    (tmp_path / "b.json").write_text(json.dumps(report_data(id="3f0c9a53")), encoding="utf-8")
    library("library", "add", "b.json")
    for command in (["library", "show"], ["check"]):
        ambiguous, unknown = library(*command, "3f0c"), library(*command, "77")
        assert (ambiguous.status, unknown.status) == (3, 3)
        assert "several reports" in ambiguous.line
        assert "no report in the library" in unknown.line
    assert library("library", "show", "3f0c9a53").status == 0


def test_a_backup_is_written_and_restored(library: Program, report: Path) -> None:
    assert "1 report" in library("library", "backup", "kept.sqlite").line
    report.write_text(json.dumps(report_data(revision=9, group="Europe")), encoding="utf-8")
    library("library", "add", report)
    assert library("library", "restore", "kept.sqlite").status == 0
    assert library("library", "--json").json["reports"][0]["group"] == "Asia"


@pytest.mark.parametrize("backup", ["none.sqlite", "asia.json", "."])
def test_what_is_no_backup_is_refused_and_makes_no_library(
    gfmd: Program, report: Path, backup: str, tmp_path: Path
) -> None:
    assert report.name == "asia.json"
    before = snapshot(tmp_path)
    result = gfmd("library", "restore", backup)
    assert result.status in (3, 4)
    assert result.line.startswith(f"{backup}: ")
    assert snapshot(tmp_path) == before


def test_a_backup_into_a_folder_that_is_not_there_is_told(library: Program, tmp_path: Path) -> None:
    result = library("library", "backup", "none/kept.sqlite")
    assert result.line.startswith(f"{Path('none/kept.sqlite')}: there is no such folder")
    assert result.status == 4
    assert "no such folder" in result.line
    assert not (tmp_path / "none").exists()


def test_a_sound_library_is_called_sound(library: Program) -> None:
    result = library("library", "verify")
    assert (result.status, result.out) == (0, "")
    assert "sound, 1 report" in result.line


def test_a_damaged_library_is_told_of_in_words_of_ours(library: Program, tmp_path: Path) -> None:
    (path,) = tmp_path.rglob("library.sqlite")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'edit'").fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    content = bytearray(path.read_bytes())
    content[(root - 1) * size + 100 : root * size - 100] = b"U" * (size - 200)
    path.write_bytes(content)
    result = library("library", "verify")
    assert result.status == 1
    assert re.fullmatch(r"file: damaged, \d+ places? found\n", result.out)
    assert result.line.endswith("not sound; restore a backup (gfmd-desktop library restore FILE)")


def test_an_index_that_does_not_find_every_report_is_made_anew(library: Program, tmp_path: Path) -> None:
    (path,) = tmp_path.rglob("library.sqlite")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DELETE FROM search_text")
    result = library("library", "verify")
    assert (result.status, "made anew" in result.err) == (0, True)
    assert "made anew" not in library("library", "verify").err


def test_the_library_can_be_named_before_and_after_the_command_and_by_the_environment(
    gfmd: Program, report: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert gfmd("--library", "a.sqlite", "library", "add", report).status == 0
    assert gfmd("library", "--library", "b.sqlite", "add", report).status == 0
    assert gfmd("library", "add", report, "--library", "c.sqlite").status == 0
    monkeypatch.setenv("GFMD_LIBRARY", str(tmp_path / "d.sqlite"))
    assert gfmd("library", "add", report).status == 0
    assert gfmd("--library", "a.sqlite", "library", "add", report, "--library", "e.sqlite").status == 0
    assert sorted(path.name for path in tmp_path.glob("*.sqlite")) == [f"{name}.sqlite" for name in "abcde"]
    assert not (tmp_path / "application-data").exists()


def test_as_a_process_of_its_own(program: PreparedProgram, tmp_path: Path, report: Path) -> None:
    assert program("library", "add", report, folder=tmp_path).status == 0
    assert ID in program("library", "--json", folder=tmp_path).out
    for command in ("list", "verify"):
        assert program("library", command, folder=tmp_path).status == 0
    assert program("library", "search", "cities", folder=tmp_path).status == 0
    assert program("library", "show", "3f", folder=tmp_path).status == 0
    assert program("library", "backup", "b.sqlite", folder=tmp_path).status == 0
    assert program("library", "restore", "b.sqlite", folder=tmp_path).status == 0
