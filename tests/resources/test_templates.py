"""The built-in templates: valid, with the ids everything else relies on, in the organisers' own words."""

import json
from datetime import date
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from tests.resources.wording import (
    EVERY,
    OFFICIAL,
    TEMPLATES,
    Json,
    fields,
    in_one_line,
    labels,
    marked_up,
    plain,
    rich_texts,
    template,
    titles,
    without_marks,
)

SCHEMA = TEMPLATES.parents[1] / "schemas" / "template.schema.json"

# Ids, kinds and limits that report files, imports, merges and the matrix rely on: (id, kind, limit, sub-fields).
FIELDS: dict[str, list[tuple[object, ...]]] = {
    "gfmd-csd-2016": [
        ("rapporteurs", "people", None),
        ("session", "line", None),
        ("progress", "list", 4, ("example", "text", None)),
        (
            "recommendations",
            "list",
            4,
            ("recommendation", "text", None),
            ("target", "line", None),
            ("actions", "list", 2, ("action", "text", None)),
            ("indicators", "list", 2, ("indicator", "text", None)),
        ),
        ("governance", "text", None),
        ("global_compact", "text", None),
        ("sdg_lessons", "list", 2, ("lesson", "text", None)),
        ("women", "text", None),
        ("children", "text", None),
        ("priority_messages", "list", 2, ("message", "text", None)),
        ("quotes", "quotes", 2),
        ("other_information", "text", None),
    ],
    "gfmd-csd-2017": [
        ("session", "line", None),
        ("non_negotiables", "text", None),
        ("mechanisms", "list", None, ("mechanism", "text", None), ("term", "text", None)),
        ("government_questions", "list", 2, ("question", "text", None)),
        ("quotes_a", "quotes", 2),
        ("next_steps", "list", 2, ("step", "text", None)),
        ("longer_term_steps", "list", 2, ("step", "text", None)),
        ("quotes_b", "quotes", 2),
    ],
    "gfmd-csd-2018": [
        ("session", "line", None),
        ("concerns", "text", None),
        ("good_practices", "text", None),
        ("counter_productive", "text", None),
        ("government_questions", "list", 3, ("question", "text", None)),
        ("quotes_a", "quotes", 2),
        ("lessons", "text", None),
        ("existing_networks", "text", None),
        ("linking_movements", "text", None),
        ("collective_action", "text", None),
        ("quotes_b", "quotes", 2),
    ],
    "gfmd-synthesis": [
        ("title", "line", None),
        ("subtitle", "line", None),
        ("contributors", "text", None),
        ("acknowledgements", "text", None),
        ("organisations", "list", None, ("organisation", "line", None)),
        ("introduction", "text", None),
        ("background", "text", None),
        ("questions", "list", None, ("question", "text", None)),
        (
            "themes",
            "list",
            None,
            ("theme", "line", None),
            ("discussion", "text", None),
            ("examples", "list", None, ("heading", "line", None), ("example", "text", None)),
            ("quotes", "quotes", None),
            ("recommendations", "list", None, ("recommendation", "text", None), ("actor", "line", None)),
            ("services", "list", None, ("audience", "line", None), ("service", "text", None)),
            (
                "resources",
                "list",
                None,
                ("organisation", "line", None),
                ("title", "line", None),
                ("link", "line", None),
                ("description", "text", None),
            ),
        ),
    ],
}
PARTS = {
    "gfmd-csd-2016": {},
    "gfmd-csd-2017": {"A": date(2017, 6, 29), "B": date(2017, 7, 1)},
    "gfmd-csd-2018": {"A": date(2018, 12, 4), "B": date(2018, 12, 6)},
    "gfmd-synthesis": {},
}
PART_FIELDS = {
    ("gfmd-csd-2017", None): ["session"],
    ("gfmd-csd-2017", "A"): ["non_negotiables", "mechanisms", "government_questions", "quotes_a"],
    ("gfmd-csd-2017", "B"): ["next_steps", "longer_term_steps", "quotes_b"],
    ("gfmd-csd-2018", None): ["session"],
    ("gfmd-csd-2018", "A"): [
        "concerns",
        "good_practices",
        "counter_productive",
        "government_questions",
        "quotes_a",
    ],
    ("gfmd-csd-2018", "B"): [
        "lessons",
        "existing_networks",
        "linking_movements",
        "collective_action",
        "quotes_b",
    ],
}
FIXED_ROWS = {
    "gfmd-csd-2016": {"progress", "recommendations", "sdg_lessons", "priority_messages"},
    "gfmd-csd-2017": {"next_steps", "longer_term_steps"},
    "gfmd-csd-2018": set(),
    "gfmd-synthesis": set(),
}
REPORTS = {
    "gfmd-csd-2016": "2016-session-4.1.txt",
    "gfmd-csd-2017": "2017-green-room.txt",
    "gfmd-csd-2018": "2018-inclusion-of-migrants.txt",
    "gfmd-synthesis": "2016-synthesis-local-development.txt",
}
# What a synthesis asks for by names of ours: the report of 2016 shows these without saying what they are.
OURS = {"gfmd-synthesis": {"Title", "Subtitle", "Themes", "Theme", "Discussion", "Quotes"}}


@pytest.fixture(scope="module")
def schema() -> Draft202012Validator:
    """Return the schema of template.json, itself checked."""
    read = json.loads(SCHEMA.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(read)
    return Draft202012Validator(read, format_checker=FormatChecker())


@pytest.fixture(params=EVERY)
def described(request: pytest.FixtureRequest) -> Json:
    """Return one built-in template."""
    return template(request.param)


def _shape(field: Json) -> tuple[object, ...]:
    return (field["id"], field["kind"], field.get("limit"), *map(_shape, field.get("fields", ())))


def test_every_template_is_valid(described: Json, schema: Draft202012Validator) -> None:
    problems = [f"{error.json_path}: {error.message}" for error in schema.iter_errors(described)]
    assert problems == []


def test_a_template_lies_in_the_folder_of_its_id_and_nothing_else_is_built_in() -> None:
    assert sorted(folder.name for folder in TEMPLATES.iterdir()) == sorted(EVERY)
    assert all(template(folder)["id"] == folder for folder in EVERY)


def test_only_official_forms_have_a_layout() -> None:
    assert {path.parent.name for path in TEMPLATES.glob("*/layout.docx")} == set(OFFICIAL)


def test_fields_have_the_ids_kinds_and_limits_everything_relies_on(described: Json) -> None:
    assert [_shape(field) for field in fields(described)] == FIELDS[described["id"]]


def test_parts_fall_due_on_their_days(described: Json) -> None:
    assert {part["id"]: date.fromisoformat(part["day"]) for part in described.get("parts", ())} == PARTS[
        described["id"]
    ]


def test_sections_belong_to_their_parts() -> None:
    for (template_id, part), expected in PART_FIELDS.items():
        sections = [section for section in template(template_id)["sections"] if section.get("part") == part]
        assert [field["id"] for section in sections for field in section["fields"]] == expected


def test_rows_that_the_official_file_always_shows_are_fixed(described: Json) -> None:
    fixed = {field["id"] for field in fields(described) if field.get("rows") == "fixed"}
    assert fixed == FIXED_ROWS[described["id"]]


def test_quotes_and_other_information_may_be_left_out_and_the_session_may_not(described: Json) -> None:
    answers = {field["id"]: field["answer"] for field in fields(described)}
    assert all(
        answers[name] == "optional" for name in answers if name.startswith("quotes") or name == "other_information"
    )
    assert answers.get("session", "required") == "required"


def test_every_part_has_something_that_must_be_answered(described: Json) -> None:
    for part in PARTS[described["id"]] or [None]:
        sections = [section for section in described["sections"] if section.get("part") == part]
        assert any(field["answer"] == "required" for section in sections for field in section["fields"])


def test_ids_are_unique_where_they_name_bookmarks(described: Json) -> None:
    places = [place["id"].casefold() for place in (*described.get("parts", ()), *described["sections"])]
    answers = [field["id"] for field in fields(described)]
    rows = [f"{field['id']}_{sub['id']}" for field in fields(described) for sub in field.get("fields", ())]
    assert len(set(places)) == len(places)
    assert len({*answers, *rows}) == len(answers) + len(rows)
    assert max(map(len, answers + rows)) <= 36


@pytest.mark.parametrize("template_id", EVERY)
def test_headings_labels_and_questions_are_the_organisers_own_letter_by_letter(template_id: str, shared: Path) -> None:
    report = without_marks((shared / "reports" / REPORTS[template_id]).read_text(encoding="utf-8"))
    described = template(template_id)
    called = [label for field in fields(described) for label in labels(field)]
    wording = [*titles(described), *called, *map(plain, rich_texts(described))]
    assert {words for words in wording if words not in report} == OURS.get(template_id, set())


@pytest.mark.parametrize("template_id", OFFICIAL)
def test_italic_underlined_and_bold_words_are_the_organisers_own(template_id: str, shared: Path) -> None:
    report = in_one_line((shared / "reports" / REPORTS[template_id]).read_text(encoding="utf-8"))
    for block in rich_texts(template(template_id)):
        written = marked_up(block)
        in_markdown = written.replace("<i>", "*").replace("</i>", "*")
        assert written in report or in_markdown in report


@pytest.mark.parametrize("template_id", OFFICIAL)
def test_bold_words_of_titles_stand_in_the_title(template_id: str) -> None:
    described = template(template_id)
    for titled in (*described.get("parts", ()), *described["sections"]):
        assert all(words in titled["title"] for words in titled.get("x-title-bold", ()))


def test_slips_of_the_official_wording_are_kept() -> None:
    commitments = [section["title"] for section in template("gfmd-csd-2017")["sections"] if section.get("part") == "B"]
    assert [title.split()[0] for title in commitments] == ["1.", "2.", "2."]
    guidance = " ".join(plain(block) for block in rich_texts(template("gfmd-csd-2016")))
    assert "specific number(s), e will demonstrate" in guidance


@pytest.mark.parametrize(
    ("changed", "place"),
    [
        ({"titel": "CSD"}, "$"),
        ({"id": "CSD 2016"}, "$.id"),
        ({"filled_by": "minister"}, "$.filled_by"),
        ({"parts": [{"id": "A", "title": "A", "day": "29 June"}]}, "$.parts[0].day"),
        ({"sections": []}, "$.sections"),
    ],
)
def test_a_slip_of_the_pen_in_a_template_is_found(changed: Json, place: str, schema: Draft202012Validator) -> None:
    problems = list(schema.iter_errors({**template("gfmd-csd-2016"), **changed}))
    assert {error.json_path for error in problems} == {place}


@pytest.mark.parametrize(
    "field",
    [
        {"id": "a", "kind": "text", "label": "A", "limit": 2},
        {"id": "a", "kind": "line", "label": "A", "rows": "fixed"},
        {"id": "a", "kind": "list", "label": "A"},
        {"id": "a", "kind": "text", "label": "A", "fields": [{"id": "b", "kind": "text", "label": "B"}]},
        {"id": "a", "kind": "list", "label": "A", "fields": [{"id": "id", "kind": "text", "label": "B"}]},
        {"id": "a", "kind": "quotes", "label": "A", "rows": "fixed"},
        {"id": "a", "kind": "choice", "label": "A"},
        {"id": "a", "kind": "people", "label": "A", "max_words": 5},
        {"id": "a", "kind": "line", "label": "A", "shown_with": "b"},
        {"id": "at_a", "kind": "line", "label": "A"},
        {"id": "ref", "kind": "line", "label": "A"},
        {"id": "1a", "kind": "line", "label": "A"},
        {"id": "a" * 33, "kind": "line", "label": "A"},
        {"id": "a", "kind": "table", "label": "A"},
        {"id": "a", "kind": "line"},
        {"id": "a", "kind": "line", "label": " A"},
        {"id": "a", "kind": "line", "label": "A", "guidance": "Say it"},
    ],
)
def test_a_field_that_makes_no_sense_is_found(field: Json, schema: Draft202012Validator) -> None:
    sections = [{"id": "one", "title": "One", "fields": [field]}]
    assert not schema.is_valid({**template("gfmd-csd-2016"), "sections": sections})


def test_organisers_may_add_keys_of_their_own(schema: Draft202012Validator) -> None:
    field = {"id": "a", "kind": "line", "label": "A", "x-colour": "blue"}
    sections = [{"id": "one", "title": "One", "x-room": 4, "fields": [field]}]
    assert schema.is_valid({**template("gfmd-csd-2016"), "x-owner": {}, "sections": sections})
