"""Whole files: as Word writes them, the real reports, our own exports, strict Open XML."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from gfmd_desktop.domain.report import Report
from gfmd_desktop.domain.rich_text import BlockKind
from gfmd_desktop.word.package import open_package
from gfmd_desktop.word.reading.walked import Walked
from gfmd_desktop.word.reading.walking import walk
from tests.word.forms import Form, all_forms, form_name
from tests.word.sample_reports import WELCOME
from tests.word.small_docx import CONTENT_TYPES, DOCUMENT, R, W, small_parts, zipped
from tests.word.typist import parts_of
from tests.word.wordlike import wordlike


def words(found: Walked) -> list[str]:
    return [word for block in found.blocks for word in block.text.split()]


def test_words_that_word_cut_into_runs_are_all_there_in_their_order() -> None:
    docx = wordlike(3_000)
    text = re.findall(r"<w:t[ >][^<]*", parts_of(docx)[DOCUMENT].decode())
    found = walk(open_package(docx))
    assert words(found) == [word for each in text for word in each.partition(">")[2].split()]
    assert all(each.anchors for each in found.blocks if not each.text.startswith("Label"))


@pytest.mark.parametrize("name", ["2016-session-4.1", "2018-inclusion-of-migrants"])
def test_the_words_of_real_reports_are_those_of_the_text_beside_them(shared: Path, name: str) -> None:
    found = walk(open_package((shared / "reports" / f"{name}.docx").read_bytes()))
    beside = re.sub(r"<[^>]*>", " ", (shared / "reports" / f"{name}.txt").read_text("utf-8"))
    read, written = counted(" ".join(each.text for each in found.blocks)), counted(beside)
    assert read - written == Counter()
    assert all(word.isdigit() for word in written - read), "only the numbers of lists are no words of the file"
    assert any(each.block.kind is BlockKind.BULLET for each in found.blocks)


def counted(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text.casefold()))


@pytest.mark.parametrize("form", all_forms(), ids=form_name)
def test_our_own_files_have_their_anchors_and_nothing_to_tell(form: Form) -> None:
    found = walk(open_package(form.fill(WELCOME if form.template.id == WELCOME.template.id else empty(form))))
    assert [each for each in found.notices if not each.detail] == []
    anchored = [each for each in found.blocks if any(name.startswith("_g1_") for name in each.anchors)]
    assert len(anchored) > 3
    assert any(control.tag.startswith("g1:") for each in found.blocks for control in each.controls)


def empty(form: Form) -> Report:
    return Report("r", form.template_ref, values={"session": "4.1: Words"})


def test_strict_open_xml_is_read_like_any_other() -> None:
    strict = "http://purl.oclc.org/ooxml/"
    parts = small_parts()
    for name, data in parts.items():
        if not name.endswith(".png") and name != CONTENT_TYPES:
            text = data.replace(W.encode(), f"{strict}wordprocessingml/main".encode())
            parts[name] = text.replace(R.encode(), f"{strict}officeDocument/relationships".encode())
    assert walk(open_package(zipped(parts))) == walk(open_package(zipped(small_parts())))
