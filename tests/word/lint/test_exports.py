"""Whatever is exported, the linter and the schemas have nothing to say to it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gfmd_desktop.word.lint.linter import lint
from tests.word.forms import Form, all_forms, form_name
from tests.word.schemas import schema_errors


@pytest.fixture(params=all_forms(), ids=form_name, scope="module")
def form(request: pytest.FixtureRequest) -> Form:
    """Return each form."""
    found: Form = request.param
    return found


@given(data=st.data())
def test_every_export_passes(form: Form, data: st.DataObject) -> None:
    options = replace(data.draw(st.sampled_from(form.all_options())), publication=data.draw(st.booleans()))
    assert lint(form.fill(data.draw(form.reports()), options)) == ()


@settings(max_examples=15)
@given(data=st.data())
def test_every_export_is_valid(shared: Path, form: Form, data: st.DataObject) -> None:
    options = data.draw(st.sampled_from(form.all_options()))
    assert schema_errors(form.fill(data.draw(form.reports()), options), shared) == []
