"""Tables line up whatever the script, and moments are those of the clock on the wall."""

import time
from datetime import UTC, datetime

import pytest

from gfmd_desktop.cli.printing import counted, local_time, show_table


def test_columns_line_up_and_long_cells_are_cut(capsys: pytest.CaptureFixture[str]) -> None:
    show_table(("ID", "GROUP", "TITLE"), [("1", "x" * 80, "last " * 30), ("22", "e\u0301", "b"), ("3", "移民", "c")])
    heading, long, accent, wide = capsys.readouterr().out.splitlines()
    assert heading.index("TITLE") == long.index("last") == 54
    assert "…" in long
    assert long.endswith("last last")
    assert accent.index("b") == 55
    assert wide.index("c") == 52


def test_line_ends_in_a_cell_do_not_break_the_table(capsys: pytest.CaptureFixture[str]) -> None:
    show_table(("A", "B"), [("two\nlines", "b")])
    assert len(capsys.readouterr().out.splitlines()) == 2


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the time zone of a process is set on POSIX")
def test_moments_are_shown_in_local_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Dhaka")
    time.tzset()
    try:
        assert local_time(datetime(2016, 12, 8, 20, 30, tzinfo=UTC)) == "2016-12-09 02:30"
    finally:
        monkeypatch.undo()
        time.tzset()


def test_counting_knows_one_and_many() -> None:
    assert [counted(n, "report") for n in (0, 1, 2)] == ["0 reports", "1 report", "2 reports"]
