"""Versions that the program named itself are called as the window's language calls them; somebody's own names stay."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from gfmd_desktop.interchange.handed import TakenState
from gfmd_desktop.services.import_words import version_before
from gfmd_desktop.services.pasts import Moment, taken_name, taken_there_name
from gfmd_desktop.services.sending import newest_sent, sent_name
from gfmd_desktop.storage.records import Version
from gfmd_desktop.ui.models.version_words import version_words

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
MARK = "0123456789abcdef"


def named(name: str) -> Version:
    return Version(name, NOON, 3, 7)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        (taken_name("from the stick.gfmd", Moment(4, None, mark=MARK)), "\u2068from the stick.gfmd\u2069 taken in"),
        (taken_there_name(TakenState(4, MARK)), "taken in on the other laptop"),
        (version_before("4.1.docx"), "before \u20684.1.docx\u2069 came back"),
        ("sent to the board", "sent to the board"),
        ("after lunch", "after lunch"),
    ],
)
def test_a_version_is_called_by_what_made_it(name: str, shown: str) -> None:
    assert version_words(named(name)) == shown


def test_a_version_somebody_named_like_one_that_was_sent_was_not_sent() -> None:
    sent = named(sent_name(NOON))
    assert version_words(sent).startswith("sent \u20682026-03-02 ")
    assert newest_sent([sent, named("sent to the board")]) == sent
    assert newest_sent([named("sent to the board")]) is None
