"""`check` lists what wants a look, in words for people and in the contract's JSON for programs."""

import json
from pathlib import Path
from typing import Any

from tests.cli.conftest import report_data
from tests.program import ROOT, Program, run_process


def problems(gfmd: Program, *arguments: str) -> dict[str, dict[str, Any]]:
    found = gfmd("check", *arguments, "--json").json["reports"][0]["problems"]
    return {f"{problem['code']} {problem['field']}": problem for problem in found}


def test_people_read_places_and_advice(gfmd: Program, report: Path) -> None:
    result = gfmd("check", report)
    assert result.status == 1
    lines = result.out.splitlines()
    assert lines[0].startswith(f"{report} (CSD 2016): ")
    assert (
        "  error    Recommendations: 5 given, 4 count: move or remove the last 1, or export with an annex (--over-limit annex)"
        in lines
    )
    assert (
        "  error    Recommendations 2, Actions: 3 given, 2 count: move or remove the last 1, or export with an annex (--over-limit annex)"
        in lines
    )
    assert any("Governance mechanisms: “Amal Haddad” is named without consent" in line for line in lines)
    assert any("texts without a place yet: 1; put each" in line for line in lines)


def test_json_is_the_contracts(gfmd: Program, report: Path) -> None:
    result = gfmd("check", report, "--json")
    assert result.status == 1
    [checked] = result.json["reports"]
    assert (checked["id"], checked["file"]) == (report_data()["id"], str(report))
    for problem in checked["problems"]:
        assert set(problem) == {"field", "item", "severity", "code", "message", "path"}
        assert problem["severity"] in ("error", "warning", "hint")
        assert problem["message"]
    found = problems(gfmd, str(report))
    assert (
        found["over-limit recommendations"]["item"] == "r5"
        or "Actions" in found["over-limit recommendations"]["message"]
    )
    assert found["consent-missing quotes"]["item"] == "q1"
    assert found["speaker-named governance"]["severity"] == "error"
    assert found["required-empty progress"]["severity"] == "warning"
    assert "required-empty women" not in found


def test_with_json_people_read_standard_error(gfmd: Program, report: Path) -> None:
    assert gfmd("check", report, "--json").err == gfmd("check", report).out


def test_a_report_without_errors_is_done(gfmd: Program, tmp_path: Path) -> None:
    data = report_data(values={"session": "4.1", "rapporteurs": [{"id": "p", "name": "R"}]}, unplaced=[])
    data["values"]["recommendations"] = [{"id": "r", "recommendation": [{"spans": [{"text": "One."}]}]}]
    (tmp_path / "fine.json").write_text(json.dumps(data), encoding="utf-8")
    result = gfmd("check", "fine.json")
    assert result.status == 0
    assert "warning" in result.out
    assert result.err == ""


def test_a_part_can_be_checked_alone(gfmd: Program) -> None:
    gfmd("new", "gfmd-csd-2018", "-o", "r.json")
    assert {p.split()[1] for p in problems(gfmd, "r.json", "--part", "b")} >= {"session", "lessons"}
    assert "required-empty concerns" not in problems(gfmd, "r.json", "--part", "B")
    assert "required-empty concerns" in problems(gfmd, "r.json", "--part", "A")
    assert "part B" in gfmd("check", "r.json", "--part", "b").out


def test_a_part_that_is_not_there_is_refused_with_those_that_are(gfmd: Program, report: Path) -> None:
    gfmd("new", "gfmd-csd-2018", "-o", "r.json")
    result = gfmd("check", "r.json", "--part", "C")
    assert result.status == 3
    assert "A, B" in result.line
    assert "one whole" in gfmd("check", report, "--part", "A").line


def test_one_bad_file_does_not_hide_the_others(gfmd: Program, report: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.json").write_text("{", encoding="utf-8")
    result = gfmd("check", "bad.json", report, "none.json", "--json")
    assert result.status == 3
    assert [checked["file"] for checked in result.json["reports"]] == [str(report)]
    assert result.err.count("bad.json: ") == result.err.count("none.json: ") == 1


def test_a_report_in_the_library_is_named_by_the_beginning_of_its_id(gfmd: Program, report: Path) -> None:
    gfmd("library", "add", report)
    result = gfmd("check", "3f0c", "--json")
    assert result.status == 1
    assert result.json["reports"][0]["file"] is None


def test_names_in_another_alphabet_and_odd_letters_come_through(tmp_path: Path, report: Path) -> None:
    report.rename(tmp_path / "تقرير\n\x1b[31m.json")
    result = run_process("check", "تقرير\n\x1b[31m.json", "--json", folder=tmp_path)
    assert result.json["reports"][0]["file"] == "تقرير\n\x1b[31m.json"
    assert "\x1b" not in result.err
    assert result.err.startswith("تقرير  [31m.json (CSD 2016)")


def test_a_quote_that_names_who_spoke_is_looked_at_and_still_leaves(gfmd: Program, tmp_path: Path) -> None:
    data = report_data(values={"session": "4.1", "rapporteurs": [{"id": "p", "name": "R"}]}, unplaced=[])
    data["values"]["recommendations"] = [{"id": "r", "recommendation": [{"spans": [{"text": "One."}]}]}]
    words = [{"spans": [{"text": '"The gate is a border" says Maria'}]}]
    data["values"]["quotes"] = [{"id": "q1", "quote": words, "consent": "anonymous"}]
    (tmp_path / "named.json").write_text(json.dumps(data), encoding="utf-8")
    named = problems(gfmd, "named.json")["quote-names quotes"]
    assert (named["severity"], named["item"]) == ("warning", "q1")
    assert "its words seem to name who spoke (“Maria”), and no consent is recorded" in named["message"]
    assert gfmd("check", "named.json").status == 0
    assert gfmd("export", "named.json", "-o", "named.docx").status == 0


def test_no_quote_of_a_sample_seems_to_name_who_spoke(gfmd: Program) -> None:
    samples = sorted((ROOT / "resources" / "samples").glob("*.json"))
    reports = gfmd("check", *samples, "--json").json["reports"]
    assert len(reports) == len(samples)
    assert not [each for checked in reports for each in checked["problems"] if each["code"] == "quote-names"]
