"""A report is found by the name a person gives: a file that exists first, else an id in the library."""

import json
from pathlib import Path

import pytest

from gfmd_desktop.domain.outgoing import ExportOptions
from gfmd_desktop.domain.report import Report, TemplateRef, Value
from gfmd_desktop.domain.rich_text import from_plain
from gfmd_desktop.domain.template import Template
from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.interchange import report_file
from gfmd_desktop.services.arriving import ArrivalReader
from gfmd_desktop.services.checking import check
from gfmd_desktop.services.reports import OpenedReport, ReportOpener, report_file_of
from tests.example_template import EXAMPLE, EXAMPLE_REF

IN_LIBRARY = Report("abc1", EXAMPLE_REF, values={"theme": "from the library"})
IN_FILE = Report("abc2", EXAMPLE_REF, values={"theme": "from a file"})


def shelf(ref: TemplateRef) -> Template:
    if ref != EXAMPLE_REF:
        raise Refused(Refusal.UNKNOWN_TEMPLATE, ref.id)
    return EXAMPLE


def library(beginning: str) -> Report:
    if not "abc1".startswith(beginning):
        raise Refused(Refusal.UNKNOWN_ID, beginning)
    return IN_LIBRARY


@pytest.fixture
def opener(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ReportOpener:
    monkeypatch.chdir(tmp_path)
    Path("r.json").write_bytes(report_file.write(IN_FILE))
    return ReportOpener(ArrivalReader(shelf, lambda: (EXAMPLE,)), shelf, library)


def refusal_of(opener: ReportOpener, name: str) -> Refused:
    with pytest.raises(Refused) as caught:
        opener.open(name)
    assert caught.value.subject == name
    return caught.value


def test_a_file_is_opened_by_its_name(opener: ReportOpener) -> None:
    assert opener.open("r.json") == OpenedReport(IN_FILE, EXAMPLE, "r.json")


def test_a_beginning_of_an_id_is_looked_up_in_the_library(opener: ReportOpener) -> None:
    assert opener.open("ab") == OpenedReport(IN_LIBRARY, EXAMPLE, None)


def test_endings_count_in_any_case(opener: ReportOpener) -> None:
    Path("r.json").rename("R.JSON")
    assert opener.open("R.JSON").report == IN_FILE


def test_a_folder_of_the_ids_name_is_in_nobodys_way(opener: ReportOpener) -> None:
    Path("abc").mkdir()
    assert opener.open("abc").report == IN_LIBRARY


@pytest.mark.parametrize(
    ("name", "reason"),
    [("none.json", Refusal.NOT_FOUND), ("none.docx", Refusal.NOT_FOUND), ("none.gfmd", Refusal.NOT_FOUND),
     ("a/b", Refusal.NOT_FOUND), (".", Refusal.NOT_READABLE), ("zzz", Refusal.UNKNOWN_ID), ("r.txt", Refusal.OTHER_FORMAT)],
)  # fmt: skip
def test_what_cannot_be_opened_is_refused_by_its_name(opener: ReportOpener, name: str, reason: Refusal) -> None:
    Path("r.txt").touch()
    assert refusal_of(opener, name).reason is reason


def test_a_missing_template_is_told_with_the_report_that_needs_it(opener: ReportOpener) -> None:
    data = json.loads(report_file.write(IN_FILE)) | {"template": {"id": "other", "version": 7}}
    Path("r.json").write_text(json.dumps(data), encoding="utf-8")
    refused = refusal_of(opener, "r.json")
    assert (refused.reason, refused.detail) == (Refusal.UNKNOWN_TEMPLATE, "other, revision 7")


def test_parts_are_named_in_any_case_and_unknown_ones_refused() -> None:
    opened = OpenedReport(IN_FILE, EXAMPLE, "r.json")
    assert [opened.part_named(name) for name in ("M", "m", None)] == ["M", "M", None]
    with pytest.raises(Refused) as caught:
        opened.part_named("X")
    assert (caught.value.reason, caught.value.detail) == (Refusal.NO_SUCH_PART, "M, E")


def test_a_file_of_one_part_is_checked_as_that_part() -> None:
    whole, part = (check(OpenedReport(IN_FILE, EXAMPLE, "r.docx", part)) for part in (None, "E"))
    assert {problem.field_id for problem in part.problems} < {problem.field_id for problem in whole.problems}
    assert part.part == "E"


def given_away(report: Report, options: ExportOptions) -> Report:
    return report_file.read(report_file_of(OpenedReport(report, EXAMPLE), options), "out", shelf)


def test_a_whole_report_is_given_away_as_it_is() -> None:
    report = Report("r", EXAMPLE_REF, values={"theme": "T"}, foreign={"later": 1}, extra={"x": 2})
    assert given_away(report, ExportOptions()) == report


def test_a_part_takes_along_what_is_common_and_leaves_the_other_part() -> None:
    values: dict[str, Value] = {"theme": "T", "findings": from_plain("F"), "outlook": from_plain("O")}
    report = Report(
        "r", EXAMPLE_REF, values=values, nothing_said=frozenset({"examples", "circles"}), foreign={"later": 1}
    )
    part = given_away(report, ExportOptions(part="m"))
    assert set(part.values) == {"theme", "findings"}
    assert part.nothing_said == {"examples"}
    assert not part.foreign
