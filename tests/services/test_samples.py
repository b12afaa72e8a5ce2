"""A copy of a sample nobody wrote in is opened again; one that somebody touched is theirs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from gfmd_desktop.domain.edits import set_value
from gfmd_desktop.services.copying import is_untouched_copy, with_fresh_items
from gfmd_desktop.services.samples import copy_to_try
from tests.libraries import Desk, desk_at, draft

SAMPLE = draft("sample", findings="A finding.")


@pytest.fixture
def desk(tmp_path: Path):  # type: ignore[no-untyped-def]
    """Return an empty library."""
    with desk_at(tmp_path / "library.sqlite") as opened:
        yield opened


class Services:
    """What copying a sample needs of a library."""

    def __init__(self, desk: Desk) -> None:
        self.library = desk.reports
        self.notes = desk.notes


def test_a_copy_nobody_wrote_in_serves_again(desk: Desk) -> None:
    first = copy_to_try(Services(desk), SAMPLE)  # type: ignore[arg-type]
    assert copy_to_try(Services(desk), SAMPLE) == first  # type: ignore[arg-type]
    assert is_untouched_copy(desk.reports.get(first), SAMPLE)


TOUCHES: dict[str, Callable[[Desk, str], object]] = {
    "a word": lambda desk, copy: desk.editing.apply(copy, set_value(desk.reports.get(copy), ("theme",), "Mine")),
    "a word taken back": lambda desk, copy: (
        desk.editing.apply(copy, set_value(desk.reports.get(copy), ("theme",), "Mine")),
        desk.editing.undo(copy),
    ),
    "a note": lambda desk, copy: desk.notes.add(copy, "Mine"),
    "archived": lambda desk, copy: desk.reports.archive(copy),
    "deleted": lambda desk, copy: desk.reports.delete(copy),
}


@pytest.mark.parametrize("touch", TOUCHES)
def test_a_copy_somebody_touched_or_put_away_is_left_alone(desk: Desk, touch: str) -> None:
    first = copy_to_try(Services(desk), SAMPLE)  # type: ignore[arg-type]
    TOUCHES[touch](desk, first)
    assert copy_to_try(Services(desk), SAMPLE) != first  # type: ignore[arg-type]


def test_what_is_another_sample_is_no_copy(desk: Desk) -> None:
    copy_to_try(Services(desk), SAMPLE)  # type: ignore[arg-type]
    other = draft("other", theme="Labour")
    assert not is_untouched_copy(with_fresh_items(SAMPLE), other)
    copy_to_try(Services(desk), other)  # type: ignore[arg-type]
    assert len(desk.reports.list()) == 2
