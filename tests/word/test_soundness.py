"""Exported files open everywhere: valid, silent under the linter, read by other programs as we read them."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from gfmd_desktop.domain.outgoing import ExportOptions
from gfmd_desktop.word.lint.linter import lint
from tests.word.forms import Form, all_forms, form_name, forms
from tests.word.sample_reports import WELCOME
from tests.word.schemas import schema_errors
from tests.word.typist import parts_of, w

*_, IN_ROWS, IN_TEXT = all_forms()


@st.composite
def exports(draw: st.DrawFn) -> bytes:
    """Any report of any form, exported in any way."""
    form = draw(forms())
    options = draw(st.sampled_from(form.all_options()))
    publication = draw(st.booleans())
    return form.fill(
        draw(form.reports()), ExportOptions(options.part, options.over_limit, options.provenance, publication)
    )


@given(exports())
def test_the_linter_has_nothing_to_say(exported: bytes) -> None:
    assert lint(exported) == ()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(exported=exports())
def test_files_are_valid_by_the_published_schemas(exported: bytes, shared: Path) -> None:
    assert schema_errors(exported, shared) == []


@given(exports())
def test_python_docx_opens_it_and_sees_the_same_words(exported: bytes) -> None:
    seen = docx.Document(BytesIO(exported))
    ours = etree.fromstring(parts_of(exported)["word/document.xml"])
    assert [text.text for text in seen.element.body.iter(w("t"))] == [text.text for text in ours.iter(w("t"))]


@pytest.mark.parametrize("form", [IN_ROWS, IN_TEXT], ids=form_name)
def test_python_docx_finds_the_answers_where_they_stand_in_a_publication(form: Form) -> None:
    options = ExportOptions(over_limit=form.all_options()[0].over_limit, publication=True)
    seen = docx.Document(BytesIO(form.fill(WELCOME, options)))
    in_tables = [cell.text for table in seen.tables for row in table.rows for cell in row.cells]
    everything = "\n".join([*(paragraph.text for paragraph in seen.paragraphs), *in_tables])
    for words in (
        "Ana Ruiz, Network X",
        "Safe passage",
        "Lively",
        "The coast guard was trained.",
        "publish the minutes",
    ):
        assert words in everything
