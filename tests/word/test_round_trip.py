"""What is written into a Word file is what is read out of it, whatever the report, the form and the options."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desktop.domain.outgoing import outgoing
from gfmd_desktop.word.reading.comparing import differences
from gfmd_desktop.word.writing.writer import write
from tests.word.forms import Form, all_forms, form_name, forms


@pytest.fixture(params=all_forms(), ids=form_name, scope="module")
def form(request: pytest.FixtureRequest) -> Form:
    """Return each form."""
    found: Form = request.param
    return found


@given(data=st.data())
def test_a_report_comes_back_from_word_as_it_left(form: Form, data: st.DataObject) -> None:
    options = data.draw(st.sampled_from(form.all_options()))
    left = outgoing(data.draw(form.reports()), form.template, options)
    written = write(left, form.template, form.layout, options)
    back = form.read(written.docx)
    assert (back.report, back.part) == (left, options.part)
    assert differences(written.docx, written.shown, left, form.template) == ()


@given(form=forms(), data=st.data())
def test_the_same_report_gives_the_same_bytes(form: Form, data: st.DataObject) -> None:
    options = data.draw(st.sampled_from(form.all_options()))
    report = data.draw(form.reports())
    assert form.fill(report, options) == form.fill(report, options)
