"""Several files queue up: read one after another, refused alone, cancelled one by one or all."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from gfmd_desktop.domain.arrival import Arrival
from gfmd_desktop.domain.report import Report
from gfmd_desktop.errors import Cancelled, Refusal, Refused, Trouble, TroubleKind
from gfmd_desktop.services.arriving import Cancel, Incoming
from gfmd_desktop.services.import_queue import FileState, ImportQueue, QueuedFile
from gfmd_desktop.services.target_names import target_names
from tests.example_template import EXAMPLE, EXAMPLE_REF

FILES = tuple(Path(f"{name}.docx") for name in "abc")


def read(path: Path, cancel: Cancel) -> Incoming:
    """Read a file; `b` is refused."""
    if cancel():
        raise Cancelled
    if path.stem == "b":
        raise Refused(Refusal.LEGACY_WORD, str(path))
    return Incoming(Arrival(str(path), Report(path.stem, EXAMPLE_REF), ()), EXAMPLE)


def states(queue: ImportQueue) -> list[str]:
    return [file.state.value for file in queue.files]


def test_a_bad_file_is_refused_and_the_others_are_read() -> None:
    told: list[tuple[int, FileState]] = []
    queue = ImportQueue(read, lambda file: told.append((file.number, file.state)))
    queue.add(*FILES)
    assert queue.progress == (0, 3)
    queue.run()
    assert states(queue) == ["done", "refused", "done"]
    assert queue.progress == (3, 3)
    assert [file.incoming.arrival.report.id for file in queue.files if file.incoming] == ["a", "c"]
    assert isinstance(queue.files[1].error, Refused)
    assert told[:2] == [(0, FileState.READING), (0, FileState.DONE)]


def test_trouble_of_the_machine_is_kept_with_its_file() -> None:
    def failing(path: Path, _: Cancel) -> Incoming:
        raise Trouble(TroubleKind.CANNOT_READ, str(path))

    queue = ImportQueue(failing)
    queue.add(FILES[0])
    queue.run()
    assert isinstance(queue.files[0].error, Trouble)


def test_a_mistake_of_ours_goes_through() -> None:
    def broken(*_: object) -> Incoming:
        raise ZeroDivisionError

    queue = ImportQueue(broken)
    queue.add(FILES[0])
    with pytest.raises(ZeroDivisionError):
        queue.run()


def test_what_waits_is_cancelled_at_once_and_what_is_read_as_soon_as_it_asks() -> None:
    def cancelling(path: Path, cancel: Cancel) -> Incoming:
        queue.cancel(2)
        assert not cancel()
        queue.cancel(0)
        return read(path, cancel)

    queue = ImportQueue(cancelling)
    queue.add(*FILES)
    assert queue.read_next() == queue.files[0]
    assert states(queue) == ["cancelled", "waiting", "cancelled"]


def test_a_file_that_was_read_to_its_end_before_it_could_stop_is_cancelled_all_the_same() -> None:
    def deaf(path: Path, _: Cancel) -> Incoming:
        queue.cancel()
        return read(path, lambda: False)

    queue = ImportQueue(deaf)
    queue.add(*FILES)
    queue.run()
    assert states(queue) == ["cancelled"] * 3


def test_a_thread_reads_while_another_one_adds_and_cancels() -> None:
    begun, go_on = threading.Event(), threading.Event()

    def waiting(path: Path, cancel: Cancel) -> Incoming:
        begun.set()
        go_on.wait(30)
        return read(path, cancel)

    queue = ImportQueue(waiting)
    queue.add(FILES[0])
    worker = threading.Thread(target=queue.run)
    worker.start()
    assert begun.wait(30)
    queue.add(FILES[2])
    queue.cancel(0)
    go_on.set()
    worker.join(30)
    assert states(queue) == ["cancelled", "done"]


def test_what_is_over_is_not_cancelled() -> None:
    told: list[QueuedFile] = []
    queue = ImportQueue(read, told.append)
    queue.add(FILES[0])
    queue.run()
    queue.cancel()
    assert states(queue) == ["done"]
    assert len(told) == 2


def test_files_get_names_of_their_own_and_never_that_of_a_source(tmp_path: Path) -> None:
    sources = [tmp_path / "one" / "Report.docx", tmp_path / "two" / "report.DOCX", tmp_path / "x.json"]
    names = [path.name for path in target_names(sources, tmp_path, ".json")]
    assert names == ["Report.json", "report-2.json", "x-2.json"]
