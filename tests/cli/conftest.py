"""What every test of the commands has: the program in a folder of its own, and reports to give it."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.program import Program

Data = dict[str, Any]


@pytest.fixture
def gfmd(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Program:
    """Return the program, started in an empty folder."""
    monkeypatch.chdir(tmp_path)
    return Program(capsys)


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """Return a report of the 2016 form with too many recommendations, one of them with too many actions."""
    file = tmp_path / "asia.json"
    file.write_text(json.dumps(report_data()), encoding="utf-8")
    return file


def report_data(**changes: Any) -> Data:
    """Return the data of that report."""
    recommendations = [{"id": f"r{n}", "recommendation": _text(f"Recommend {n}.")} for n in range(1, 6)]
    recommendations[1]["actions"] = [{"id": f"a{n}", "action": _text(f"Act {n}.")} for n in range(3)]
    values = {
        "rapporteurs": [{"id": "p1", "name": "Rapporteur", "organisation": "Network"}],
        "session": "4.1: Cities that welcome",
        "recommendations": recommendations,
        "quotes": [{"id": "q1", "quote": _text("We are the city."), "speaker": "Amal Haddad", "consent": "not_asked"}],
        "governance": _text("Amal Haddad asked for cities at the table."),
    }
    data = {
        "format": "gfmd-report", "version": 1, "id": "3f0c9a52-0000-4000-8000-000000000001", "revision": 3,
        "template": {"id": "gfmd-csd-2016", "version": 1}, "language": "en", "group": "Asia", "values": values,
        "nothing_said": ["women"], "unplaced": [{"text": "A line from nowhere.", "where": "top"}],
    }  # fmt: skip
    return data | changes


def _text(words: str) -> list[Data]:
    return [{"kind": "paragraph", "level": 0, "spans": [{"text": words, "marks": []}]}]
