"""`merge` on the real program: three regional groups of session 4.1, a late fourth, twenty at once, one report from two hands."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from gfmd_desktop.domain.report import TemplateRef
from gfmd_desktop.domain.template import Template
from gfmd_desktop.interchange import handover, report_file
from gfmd_desktop.interchange.handed import HandOver
from gfmd_desktop.paths import resources
from gfmd_desktop.templates.shelf import Shelf
from tests.program import PreparedProgram, Program, snapshot

GROUPS = Path(__file__).resolve().parents[1] / "data" / "merge"
ASIA, LATIN_AMERICA, EUROPE, AFRICA = (
    GROUPS / f"4.1-{group}.json" for group in ("asia", "latin-america", "europe", "africa")
)
Data = dict[str, Any]


@pytest.fixture
def gfmd(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Program:
    """The program in a folder of its own, with a library of its own."""
    monkeypatch.chdir(tmp_path)
    return Program(capsys)


def data(file: Path) -> Data:
    return dict(json.loads(file.read_text(encoding="utf-8")))


def sentences_of(value: object) -> Iterator[str]:
    """Yield the texts of all blocks of an answer, but for the names that merging sets before groups' texts."""
    if isinstance(value, dict):
        if "spans" in value and not value.get("heading"):
            yield "".join(span["text"] for span in value["spans"])
        for each in value.values():
            yield from sentences_of(each)
    elif isinstance(value, list):
        for each in value:
            yield from sentences_of(each)


def texts(*files: Path) -> Counter[str]:
    return Counter(text for file in files for text in sentences_of(data(file)["values"]))


def template_for(ref: TemplateRef) -> Template:
    return Shelf((resources() / "templates",)).template(ref)


def test_three_groups_become_one_report_and_nothing_is_lost(gfmd: Program, tmp_path: Path) -> None:
    result = gfmd("merge", ASIA, LATIN_AMERICA, EUROPE, "-o", "4.1.json", "--json")
    merged = data(tmp_path / "4.1.json")
    account = result.json["accounting"]
    assert result.status == 0
    assert texts(tmp_path / "4.1.json") == texts(ASIA, LATIN_AMERICA, EUROPE)
    assert account["sentences"] == account["placed"] + account["unplaced"] + account["waived"] > 90
    assert [item["source"]["group"] for item in merged["values"]["recommendations"][:3]] == [
        "Asia",
        "Asia",
        "Europe and Mediterranean",
    ]
    source = merged["values"]["recommendations"][0]["source"]
    assert source == {
        "report": data(ASIA)["id"],
        "group": "Asia",
        "item": data(ASIA)["values"]["recommendations"][0]["id"],
    }
    assert merged["values"]["session"] == data(ASIA)["values"]["session"]
    assert [person["name"] for person in merged["values"]["rapporteurs"]] == [
        "Rina Castillo",
        "Lucía Prado",
        "Jonas Weil",
    ]
    assert [quote["consent"] for quote in merged["values"]["quotes"]] == ["anonymous", "approved", "not_asked"]
    assert gfmd("check", "4.1.json").status == 1


def test_what_says_the_same_stands_beside_one_another_and_says_why(gfmd: Program) -> None:
    result = gfmd("merge", ASIA, LATIN_AMERICA, EUROPE, "-o", "4.1.json", "--json")
    clusters = [
        ([item["group"] for item in cluster["items"]], cluster["percent"] >= 80) for cluster in result.json["clusters"]
    ]
    assert clusters == [
        (["Asia", "Europe and Mediterranean"], True),
        (["Latin America", "Europe and Mediterranean"], True),
    ]
    assert "Recommendations: same idea, " in result.err
    assert "Recommendations: 12 of 4, choose later" in result.err
    repeated = {(each["item"]["field"], each["repeats"]["field"]) for each in result.json["repeats"]}
    assert repeated == {("priority_messages", "recommendations")}


def test_texts_follow_one_another_under_their_groups_names(gfmd: Program, tmp_path: Path) -> None:
    gfmd("merge", ASIA, LATIN_AMERICA, EUROPE, "-o", "4.1.json")
    women = data(tmp_path / "4.1.json")["values"]["women"]
    assert [(block["spans"][0]["text"][:20], block["source"]["group"]) for block in women] == [
        ("Asia", "Asia"),
        ("Domestic workers are", "Asia"),
        ("Latin America", "Latin America"),
        ("Gender based violenc", "Latin America"),
        ("This includes violen", "Latin America"),
        ("Europe and Mediterra", "Europe and Mediterranean"),
        ("Women in transit nee", "Europe and Mediterranean"),
    ]


def test_the_order_of_the_files_changes_nothing_of_what_is_kept(gfmd: Program, tmp_path: Path) -> None:
    one = gfmd("merge", ASIA, LATIN_AMERICA, EUROPE, "-o", "one.json", "--json").json
    other = gfmd("merge", EUROPE, ASIA, LATIN_AMERICA, "-o", "other.json", "--json").json
    assert texts(tmp_path / "one.json") == texts(tmp_path / "other.json")
    assert one["accounting"] == other["accounting"]
    assert one["report"] == other["report"]


def test_groups_come_as_a_word_file_a_hand_over_file_and_from_the_library(
    gfmd: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gfmd("export", EUROPE, "-o", "europe.docx", "--provenance", "hide")
    report = report_file.read(ASIA.read_bytes(), "asia", template_for)
    (tmp_path / "asia.gfmd").write_bytes(handover.write(HandOver(report), "tinta sol"))
    gfmd("library", "add", LATIN_AMERICA)
    files = ("asia.gfmd", data(LATIN_AMERICA)["id"], "europe.docx")
    assert gfmd("merge", *files, "-o", "out.json").status == 3
    monkeypatch.setenv("GFMD_PASSPHRASE", "tinta sol")
    result = gfmd("merge", *files, "-o", "4.1.json", "--json")
    assert result.status == 0, result.err
    assert texts(tmp_path / "4.1.json") == texts(ASIA, LATIN_AMERICA, EUROPE)
    assert len(result.json["clusters"]) == 2


def test_a_merge_becomes_a_word_file_that_loses_nothing(gfmd: Program, tmp_path: Path) -> None:
    assert gfmd("merge", ASIA, LATIN_AMERICA, EUROPE, "-o", "4.1.docx").status == 0
    assert gfmd("import", "4.1.docx", "-o", "back.json").status in (0, 1)
    words = " ".join(texts(tmp_path / "back.json"))
    assert [text for text in texts(ASIA, LATIN_AMERICA, EUROPE) if text not in words] == []


def test_a_plan_is_followed_and_a_late_group_only_adds(gfmd: Program, tmp_path: Path) -> None:
    plan = gfmd("merge", ASIA, LATIN_AMERICA, EUROPE, "-o", "4.1.json", "--json").json["plan"]
    asia, latin, europe = (data(file)["id"] for file in (ASIA, LATIN_AMERICA, EUROPE))
    first, *_, waived = (
        f"{latin}/recommendations/{each['id']}" for each in data(LATIN_AMERICA)["values"]["recommendations"]
    )
    firewalls = [
        f"{report}/recommendations/{data(file)['values']['recommendations'][1]['id']}"
        for report, file in ((asia, ASIA), (europe, EUROPE))
    ]
    combined = "Ensure firewalls between immigration enforcement and public services, for all."
    content = {
        "id": "x",
        "recommendation": [{"kind": "paragraph", "level": 0, "spans": [{"text": combined, "marks": []}]}],
    }
    plan["decisions"] = [
        {"do": "take", "units": [first]},
        {"do": "combine", "units": firewalls, "content": content},
        {"do": "waive", "units": [waived], "reason": "said in plenary"},
    ]
    plan["order"] = {"recommendations": [firewalls[0], first]}
    (tmp_path / "plan.json").write_text(json.dumps(plan), encoding="utf-8")
    result = gfmd("merge", ASIA, LATIN_AMERICA, EUROPE, AFRICA, "--plan", "plan.json", "-o", "4.1.json", "--json")
    merged = data(tmp_path / "4.1.json")
    recommendations = merged["values"]["recommendations"]
    assert result.status == 0
    assert recommendations[0]["source"]["group"] == "Asia, Europe and Mediterranean"
    spans = recommendations[0]["recommendation"][0]["spans"]
    assert [(span["text"], span["source"]["group"]) for span in spans] == [
        ("Ensure firewalls between immigration enforcement and public services, ", "Asia"),
        ("for all.", "Europe and Mediterranean"),
    ]
    assert recommendations[1]["source"]["item"] == first.rpartition("/")[2]
    assert [text["reason"] for text in merged["waived"]] == ["said in plenary"]
    assert {each["group"] for each in result.json["news"]} == {"Africa"}
    account = result.json["accounting"]
    assert account["sentences"] == account["placed"] + account["unplaced"] + account["waived"]
    assert account["waived"] > 3
    assert result.json["dropped"] == []


def test_what_a_plan_rests_on_has_changed_and_is_asked_again(gfmd: Program, tmp_path: Path) -> None:
    plan = gfmd("merge", ASIA, EUROPE, "-o", "4.1.json", "--json").json["plan"]
    asia = data(ASIA)
    unit = f"{asia['id']}/recommendations/{asia['values']['recommendations'][0]['id']}"
    plan["decisions"] = [{"do": "waive", "units": [unit], "reason": "said twice"}]
    (tmp_path / "plan.json").write_text(json.dumps(plan), encoding="utf-8")
    asia["values"]["recommendations"][0]["target"] = "everybody"
    (tmp_path / "amended.json").write_text(json.dumps(asia), encoding="utf-8")
    result = gfmd("merge", "amended.json", EUROPE, "--plan", "plan.json", "-o", "4.1.json", "--json")
    assert result.status == 1
    assert [(each["unit"], each["why"]) for each in result.json["news"]] == [(unit, "changed")]
    assert result.json["dropped"] == [{"do": "waive", "units": [unit]}]
    assert data(tmp_path / "4.1.json")["waived"] == []


def test_what_has_no_place_in_the_form_waits_for_one(gfmd: Program, tmp_path: Path) -> None:
    gfmd("new", "gfmd-csd-2018", "-o", "2018.json")
    other = data(tmp_path / "2018.json") | {"group": "Youth"}
    other["values"] = {"concerns": [{"kind": "paragraph", "level": 0, "spans": [{"text": "Nobody asks the young."}]}]}
    (tmp_path / "2018.json").write_text(json.dumps(other), encoding="utf-8")
    result = gfmd("merge", ASIA, EUROPE, "2018.json", "-o", "4.1.json", "--json")
    (waiting,) = data(tmp_path / "4.1.json")["unplaced"]
    assert result.status == 0
    assert (waiting["text"], waiting["source"]["group"]) == ("Nobody asks the young.", "Youth")
    assert result.json["accounting"]["unplaced"] == 1
    in_word = gfmd("merge", ASIA, EUROPE, "2018.json", "-o", "4.1.docx")
    assert in_word.status == 1
    assert "not in this file" in in_word.err


def test_twenty_groups_merge_at_once(program: PreparedProgram, tmp_path: Path) -> None:
    files = []
    for number in range(20):
        group = data((ASIA, LATIN_AMERICA, EUROPE, AFRICA)[number % 4]) | {
            "id": f"group-{number}",
            "group": f"G{number}",
        }
        files.append(tmp_path / f"g{number}.json")
        files[-1].write_text(json.dumps(group), encoding="utf-8")
    result = program("merge", *files, "-o", "all.json", "--json", folder=tmp_path)
    assert result.status == 0
    assert texts(tmp_path / "all.json") == texts(*files)
    assert max(len(cluster["items"]) for cluster in result.json["clusters"]) == 15


def test_one_report_from_two_hands(gfmd: Program, tmp_path: Path) -> None:
    base = data(ASIA)
    mine, theirs = json.loads(json.dumps(base)), json.loads(json.dumps(base))
    mine["values"]["women"][0]["spans"][0]["text"] = "Mine of the women."
    mine["values"]["governance"][0]["spans"][0]["text"] = "Mine alone."
    theirs["values"]["women"][0]["spans"][0]["text"] = "Theirs of the women."
    theirs["values"]["recommendations"][0]["target"] = "everybody"
    for name, state in (("mine.json", mine), ("theirs.json", theirs | {"revision": 14})):
        (tmp_path / name).write_text(json.dumps(state), encoding="utf-8")
    result = gfmd("merge", "--base", ASIA, "mine.json", "theirs.json", "-o", "both.json", "--json")
    merged = data(tmp_path / "both.json")
    assert result.status == 1
    assert [(conflict["field"], conflict["kind"]) for conflict in result.json["conflicts"]] == [("women", "written")]
    assert list(sentences_of(merged["values"]["women"])) == ["Mine of the women.", "Theirs of the women."]
    assert list(sentences_of(merged["values"]["governance"])) == ["Mine alone."]
    assert merged["values"]["recommendations"][0]["target"] == "everybody"
    assert (merged["id"], merged["revision"]) == (base["id"], 15)


def test_where_one_side_changed_nothing_the_other_is_the_result(gfmd: Program, tmp_path: Path) -> None:
    theirs = data(ASIA) | {"revision": 14}
    theirs["values"]["session"] = "4.1"
    (tmp_path / "theirs.json").write_text(json.dumps(theirs), encoding="utf-8")
    for mine, other in ((ASIA, "theirs.json"), ("theirs.json", ASIA)):
        assert gfmd("merge", "--base", ASIA, mine, other, "-o", "both.json").status == 0
        assert data(tmp_path / "both.json")["values"] == theirs["values"]
        assert data(tmp_path / "both.json")["revision"] == 14


def test_a_word_file_of_ours_brings_back_what_was_done_to_it(gfmd: Program, tmp_path: Path) -> None:
    gfmd("export", EUROPE, "-o", "europe.docx")
    mine = data(EUROPE)
    mine["values"]["women"][0]["spans"][0]["text"] = "Changed here."
    (tmp_path / "mine.json").write_text(json.dumps(mine), encoding="utf-8")
    result = gfmd("merge", "--base", EUROPE, "mine.json", "europe.docx", "-o", "both.json", "--json")
    merged = data(tmp_path / "both.json")
    assert result.status == 0
    assert list(sentences_of(merged["values"]["women"])) == ["Changed here."]
    assert merged["values"]["quotes"][0]["speaker"] == "Deputy mayor"


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        ((ASIA, "-o", "out.json"), 2, "nothing to merge"),
        ((ASIA, EUROPE, "-o", "out.pdf"), 2, "must end in"),
        ((ASIA, EUROPE), 2, "-o"),
        (("--base", ASIA, ASIA, "-o", "out.json"), 2, "MINE and THEIRS"),
        (("--base", ASIA, ASIA, EUROPE, "-o", "out.json"), 3, "another report"),
        ((ASIA, "none.json", "-o", "out.json"), 3, "no such file"),
        ((ASIA, "none.gfmd", "-o", "out.json"), 3, "no such file"),
        ((ASIA, EUROPE, "--plan", "none.json", "-o", "out.json"), 3, "no such file"),
        ((ASIA, EUROPE, "--plan", ASIA, "-o", "out.json"), 3, "no plan"),
        ((ASIA, "synthesis.json", "-o", "out.json"), 3, "another kind"),
        ((ASIA, EUROPE, "-o", "none/out.json"), 4, "no such folder"),
    ],
)
def test_what_cannot_be_merged_is_refused_in_one_line(
    gfmd: Program, tmp_path: Path, arguments: tuple[str | Path, ...], status: int, words: str
) -> None:
    synthesis = data(ASIA) | {"template": {"id": "gfmd-synthesis", "version": 1}, "values": {}, "nothing_said": []}
    (tmp_path / "synthesis.json").write_text(json.dumps(synthesis), encoding="utf-8")
    before = snapshot(tmp_path)
    result = gfmd("merge", *arguments)
    assert (result.status, result.line.count("\n")) == (status, 0)
    assert words in result.line
    assert snapshot(tmp_path) == before


@pytest.mark.parametrize("written", ["asia.json", "./asia.json", "linked.json", "ASIA.docx"])
def test_a_result_never_replaces_what_it_is_made_of(gfmd: Program, tmp_path: Path, written: str) -> None:
    (tmp_path / "asia.json").write_bytes(ASIA.read_bytes())
    (tmp_path / "linked.json").symlink_to(tmp_path / "asia.json")
    gfmd("export", EUROPE, "-o", "ASIA.docx", "--over-limit", "annex")
    before = snapshot(tmp_path)
    for inputs in (("asia.json", "ASIA.docx"), ("--base", "asia.json", LATIN_AMERICA, "ASIA.docx")):
        result = gfmd("merge", *inputs, "-o", written)
        assert result.status == 2
        assert len(result.err.splitlines()) == 1
        assert snapshot(tmp_path) == before
    assert "give the result another name" in gfmd("merge", ASIA, "asia.json", "ASIA.docx", "-o", written).err


def test_a_result_never_replaces_its_plan(gfmd: Program, tmp_path: Path) -> None:
    (tmp_path / "plan.json").write_text("{}", encoding="utf-8")
    assert gfmd("merge", ASIA, EUROPE, "--plan", "plan.json", "-o", "plan.json").status == 2
    assert (tmp_path / "plan.json").read_text(encoding="utf-8") == "{}"
