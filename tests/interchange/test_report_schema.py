"""The schema of report files, as other programs use it: without any template at hand."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from gfmd_desktop import paths
from gfmd_desktop.checked_json.schema import Schema, shipped

SAMPLES = sorted((paths.resources() / "samples").glob("*.json"))

CONTRACT: dict[str, Any] = {
    "format": "gfmd-report", "version": 1, "id": "uuid", "revision": 17,
    "template": {"id": "gfmd-csd-2016", "version": 1}, "language": "en", "group": "Asia",
    "values": {
        "session": "4.1: Multilateral cooperation …",
        "rapporteurs": [{"id": "uuid", "name": "…", "organisation": "…"}],
        "governance": [
            {"kind": "paragraph", "level": 0,
             "spans": [{"text": "Make the ", "marks": []}, {"text": "global compact", "marks": ["bold"]}]},
        ],
        "recommendations": [
            {"id": "uuid", "recommendation": [], "target": "states",
             "source": {"report": "uuid", "group": "Asia", "item": "uuid"},
             "actions": [{"id": "uuid", "action": []}], "indicators": [{"id": "uuid", "indicator": []}]},
        ],
        "quotes": [{"id": "uuid", "quote": [], "speaker": "…", "consent": "anonymous"}],
    },
    "nothing_said": ["women"],
    "unplaced": [{"text": "…", "where": "after the table"}],
    "waived": [{"text": "…", "reason": "…", "source": {}}],
}  # fmt: skip


@pytest.fixture(scope="module")
def schema() -> Schema:
    return Schema(shipped("report.schema.json"))


@pytest.mark.parametrize("name", ["report.schema.json", "template.schema.json"])
def test_the_schemas_are_schemas(name: str) -> None:
    Draft202012Validator.check_schema(shipped(name))


def test_the_example_of_the_contract_keeps_to_it(schema: Schema) -> None:
    assert schema.first_fault(CONTRACT) is None


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.stem)
def test_the_samples_keep_to_it(schema: Schema, sample: Path) -> None:
    assert schema.first_fault(json.loads(sample.read_text(encoding="utf-8"))) is None


@pytest.mark.parametrize("key", ["format", "version", "id", "template"])
def test_a_report_says_what_it_is(schema: Schema, key: str) -> None:
    assert schema.first_fault({name: value for name, value in CONTRACT.items() if name != key}) is not None


def test_what_looks_like_an_answer_is_one(schema: Schema) -> None:
    block = {"kind": "paragraph", "level": 0, "spans": [{"text": "x", "marks": ["loud"]}]}
    for value in ([block], [{"id": "a", "text": [block]}], [{"id": ""}]):
        assert schema.first_fault(CONTRACT | {"values": {"anything": value}}) is not None


def test_keys_nobody_knows_are_free_at_every_level(schema: Schema) -> None:
    new = {"x": {"deep": [1, None, True]}}
    block = {"kind": "paragraph", "level": 0, "spans": [{"text": "x", "marks": []} | new]} | new
    values = {"governance": [block], "quotes": [{"id": "q", "source": new} | new], "later": new}
    template = {"id": "t", "version": 1} | new
    texts = {"unplaced": [{"text": "x"} | new], "waived": [{"text": "x"} | new]}
    assert schema.first_fault(CONTRACT | {"values": values, "template": template} | texts | new) is None
