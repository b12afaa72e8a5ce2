"""`templates` lists, shows, checks and installs templates."""

from pathlib import Path

from tests.fourth_template import write_fourth_template
from tests.program import Program, run_process


def test_the_list_is_what_the_bare_name_gives(gfmd: Program) -> None:
    result = gfmd("templates")
    assert result.status == 0
    assert result.out == gfmd("templates", "list").out
    assert result.out == gfmd("templates", "--library", "x.sqlite").out
    lines = result.out.splitlines()
    assert lines[0].split() == ["ID", "REVISION", "FOR", "EXPORTS", "ORIGIN", "TITLE"]
    assert [line.split()[0] for line in lines[1:]] == [
        "gfmd-csd-2016",
        "gfmd-csd-2017",
        "gfmd-csd-2018",
        "gfmd-synthesis",
    ]


def test_as_a_process_of_its_own(tmp_path: Path) -> None:
    assert "gfmd-csd-2016" in run_process("templates", folder=tmp_path).out
    assert run_process("templates", "show", "none", folder=tmp_path).status == 3


def test_a_template_is_shown_with_its_questions_and_limits(gfmd: Program) -> None:
    out = gfmd("templates", "show", "gfmd-csd-2016").out
    assert "recommendations: Recommendations (list, 4 count, always shown, required)" in out
    assert "    actions: Actions (list, 2 count)" in out
    assert "[A Recommendations, 2018-12-04]" in gfmd("templates", "show", "gfmd-csd-2018").out


def test_a_sound_template_is_called_fine(gfmd: Program, tmp_path: Path) -> None:
    result = gfmd("templates", "check", write_fourth_template(tmp_path / "form"))
    assert (result.status, result.out) == (0, "")
    assert "fine" in result.line


def test_faults_are_listed_with_what_to_do(gfmd: Program, tmp_path: Path) -> None:
    form = write_fourth_template(tmp_path / "form", parts=[{"id": "D1", "title": "First day"}])
    result = gfmd("templates", "check", form)
    assert result.status == 1
    assert "error    day_two: the section names the part “D2”, which is not among the parts" in result.out
    assert "error    _g1_at_D2: the layout has this bookmark, which belongs to no field" in result.out
    assert "not usable yet" in result.line


def test_faults_against_the_schema_are_in_plain_words(gfmd: Program, tmp_path: Path) -> None:
    form = write_fourth_template(tmp_path / "form", revision="two", titel="x")
    result = gfmd("templates", "check", form)
    assert result.status == 1
    assert 'revision: this must be a whole number, not "two"' in result.out
    assert "titel: “titel” has no meaning here" in result.out


def test_a_warning_forbids_nothing(gfmd: Program, tmp_path: Path) -> None:
    form = write_fourth_template(tmp_path / "form")
    (form / "layout.docx").unlink()
    result = gfmd("templates", "check", form)
    assert result.status == 0
    assert result.out.startswith("warning  layout.docx: there is no such file")


def test_what_cannot_be_read_as_a_template_is_refused(gfmd: Program, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "no.zip").write_text("no zip", encoding="utf-8")
    for source in ("empty", "no.zip", "none"):
        for command in ("check", "install"):
            result = gfmd("templates", command, source)
            assert result.status == 3
            assert result.line.startswith(f"{source}: ")


def test_a_template_is_installed_once_and_then_listed(gfmd: Program, tmp_path: Path) -> None:
    form = write_fourth_template(tmp_path / "form")
    assert gfmd("templates", "install", form).line == f"harbour-talks, revision 1: installed ({form})"
    assert gfmd("templates", "install", form).line == "harbour-talks, revision 1: was installed already, the very same"
    assert "harbour-talks   1         rapporteurs  Word, JSON  installed" in gfmd("templates").out


def test_a_broken_template_is_not_installed(gfmd: Program, tmp_path: Path) -> None:
    form = write_fourth_template(tmp_path / "form", sections=[])
    result = gfmd("templates", "install", form)
    assert result.status == 3
    assert "sections: this must not be empty" in result.out
    assert "cannot be used" in result.line
    assert "harbour" not in gfmd("templates").out


def test_another_template_of_the_same_revision_is_refused(gfmd: Program, tmp_path: Path) -> None:
    gfmd("templates", "install", write_fourth_template(tmp_path / "form"))
    result = gfmd("templates", "install", write_fourth_template(tmp_path / "other", title="Another"))
    assert result.status == 3
    assert "new revision" in result.line
