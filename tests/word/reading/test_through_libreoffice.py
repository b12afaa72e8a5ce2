"""What LibreOffice 7.4 made of our exports, kept as files: as Word again, through .odt, .rtf and .doc."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from gfmd_desktop.domain.arrival import Certainty
from gfmd_desktop.domain.outgoing import outgoing
from gfmd_desktop.domain.report import Report, Value, items, rich
from gfmd_desktop.interchange import report_file
from gfmd_desktop.paths import resources
from gfmd_desktop.word.page import as_laid_out
from gfmd_desktop.word.reading.arriving import arrive
from tests.word.forms import EVERYTHING, OFFICIAL, official
from tests.word.typist import OpenFile, w

FILES = sorted((Path(__file__).resolve().parents[2] / "data" / "word").glob("*.docx"))
TEMPLATES = tuple(official(name).template for name in OFFICIAL)
each_file = pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)


def sample(file: Path) -> Report:
    """Return the report a file was exported from."""
    path = resources() / "samples" / f"{file.stem.partition('.')[0]}.json"
    report = report_file.read(path.read_bytes(), path.name, lambda ref: official(ref.id).template)
    return outgoing(report, official(report.template.id).template, EVERYTHING)


def ids(values: Mapping[str, Value]) -> Iterator[str]:
    for value in values.values():
        for item in items(value):
            yield item.id
            yield from ids(item.values)


def words(value: Value) -> object:
    """Return what a value says, without languages, marks and consents."""
    if isinstance(value, str):
        return value
    if items(value):
        return [{key: words(inner) for key, inner in item.values.items() if key != "consent"} for item in items(value)]
    return [as_laid_out(block).text for block in rich(value)]


@each_file
def test_every_sentence_has_its_place_without_doubt(file: Path) -> None:
    arrival = arrive(file.read_bytes(), file.name, TEMPLATES)
    assert arrival.accounting.is_settled
    assert {each.certainty for each in arrival.passages} == {Certainty.CERTAIN, Certainty.OFFICIAL}


@each_file
def test_it_is_the_same_report(file: Path) -> None:
    report = arrive(file.read_bytes(), file.name, TEMPLATES).report
    sent = sample(file)
    assert (report.id, report.revision, report.template) == (sent.id, sent.revision, sent.template)
    if "through-docx" in file.stem:
        assert report == sent


@each_file
def test_whoever_knows_what_was_exported_gets_every_item_back(file: Path) -> None:
    sent = sample(file)
    arrival = arrive(file.read_bytes(), file.name, TEMPLATES, exported_for=lambda _id, _revision: sent)
    assert list(ids(arrival.report.values)) == list(ids(sent.values))
    assert {key: words(value) for key, value in arrival.report.values.items()} == {
        key: words(value) for key, value in sent.values.items()
    }


@each_file
def test_even_without_a_bookmark_every_sentence_has_a_place(file: Path) -> None:
    bare = OpenFile(file.read_bytes())
    for bookmark in list(bare.document.iter(w("bookmarkStart"), w("bookmarkEnd"))):
        bare.remove(bookmark)
    arrival = arrive(bare.save(), file.name, TEMPLATES)
    assert arrival.report.unplaced == ()
    assert set(arrival.report.values) == set(sample(file).values)


def with_pages_alone(file: Path) -> bytes:
    bare = OpenFile(file.read_bytes())
    bare.forget()
    return bare.save()


@each_file
def test_as_a_file_of_nobody_it_is_recognised_and_read(file: Path) -> None:
    arrival = arrive(with_pages_alone(file), file.name, TEMPLATES)
    assert not arrival.is_ours
    assert arrival.report.template == sample(file).template
    assert arrival.confidence > 0.8
    assert arrival.report.unplaced == ()
    assert set(arrival.report.values) == set(sample(file).values)
    assert replace(arrival.report, values={}) != replace(sample(file), values={})


@each_file
def test_whoever_has_the_report_that_its_pages_name_gets_that_one_back(file: Path) -> None:
    sent = sample(file)
    arrival = arrive(
        with_pages_alone(file),
        file.name,
        TEMPLATES,
        exported_for=lambda _id, _revision: sent,
        referred=lambda is_it: sent if is_it(sent.id) else None,
    )
    assert arrival.accounting.is_settled
    assert (arrival.report.id, arrival.report.revision, arrival.part) == (sent.id, sent.revision, None)
    assert list(ids(arrival.report.values)) == list(ids(sent.values))
    assert {key: words(value) for key, value in arrival.report.values.items()} == {
        key: words(value) for key, value in sent.values.items()
    }
