"""Every reason, trouble, problem and fault has a sentence: one line that says where and what to do."""

import pytest

from gfmd_desktop.domain.problems import Code, Problem, Severity
from gfmd_desktop.errors import Refusal, Refused, Trouble, TroubleKind
from gfmd_desktop.services import wording
from gfmd_desktop.templates.fault_kinds import FaultKind, TemplateFault

FACTS = {"count": 5, "limit": 4, "beyond": 1, "name": "Amal", "value": "never", "number": 2}


@pytest.mark.parametrize("reason", Refusal)
def test_every_refusal_names_its_subject_and_a_way_out(reason: Refusal) -> None:
    for refused in (Refused(reason, "asia.json"), Refused(reason, "asia.json", where="values.women", detail="5/4")):
        sentence = wording.refusal(refused)
        assert sentence.startswith("asia.json: ")
        assert ";" in sentence
        assert "{" not in sentence.replace("{…}", "")


@pytest.mark.parametrize("kind", TroubleKind)
def test_every_trouble_names_its_place(kind: TroubleKind) -> None:
    assert wording.trouble(Trouble(kind, "stick/out.docx")).startswith("stick/out.docx: ")


@pytest.mark.parametrize("code", Code)
def test_every_problem_says_where_and_what_to_do(code: Code) -> None:
    sentence = wording.problem(Problem(code, Severity.ERROR, ("women",), facts=FACTS), "Women")
    assert sentence.startswith("Women: ")
    assert len(sentence) > 30


@pytest.mark.parametrize("kind", FaultKind)
def test_every_fault_of_a_template_has_a_sentence(kind: FaultKind) -> None:
    assert wording.template_fault(TemplateFault(kind, "ideas.idea", "more")).startswith("ideas.idea: ")
    assert wording.template_fault(TemplateFault(kind, "")).startswith(("template.json: ", "layout.docx: "))


def test_a_size_is_told_in_megabytes() -> None:
    assert "larger than 25 MB" in wording.refusal(Refused(Refusal.TOO_LARGE, "a", detail=str(25 * 1024**2)))


@pytest.mark.parametrize("subject", ["two\nlines.json", "\x1b[2J.json", "a\u2028b.json", "a\rb.json"])
def test_odd_file_names_stay_on_one_line_and_command_no_terminal(subject: str) -> None:
    sentence = wording.refusal(Refused(Refusal.NOT_FOUND, subject))
    assert len(sentence.splitlines()) == 1
    assert "\x1b" not in sentence


def test_braces_in_a_name_are_only_letters() -> None:
    assert wording.refusal(Refused(Refusal.NOT_FOUND, "{where}.json")).startswith("{where}.json: ")
