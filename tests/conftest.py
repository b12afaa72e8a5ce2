"""What every test has: application data of its own and, on request, the program, the reference folder and a LibreOffice."""

import logging
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NoReturn

import pytest
from hypothesis import HealthCheck, settings

from tests.libreoffice import LibreOffice
from tests.program import PreparedProgram

ROOT = Path(__file__).resolve().parent.parent
IN_CI = os.environ.get("CI") == "true"

# Shared machines stall now and then, so no law is judged by the clock. CI looks further, and at the same examples
# each time, so that what it refuses can be repeated; `make soak` looks far.
settings.register_profile("dev", max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile(
    "ci", parent=settings.get_profile("dev"), max_examples=40, derandomize=True, database=None, print_blob=True
)
settings.register_profile("soak", parent=settings.get_profile("dev"), max_examples=1_000, print_blob=True)
settings.load_profile(os.environ.get("GFMD_LAWS") or ("ci" if IN_CI else "dev"))

# Windows are drawn into memory, also by processes that tests start, unless whoever runs the tests wants to see them.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """Return one more than there are processors: a window that is waited for leaves one idle for half of its test."""
    return (os.cpu_count() or 1) + 1


@pytest.fixture(autouse=True)
def own_application_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep every test, and every process it starts, away from the user's library and from settings of Python's own."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "application-data"))
    for name in ("GFMD_LIBRARY", "PYTHONUNBUFFERED", "PYTHONWARNINGS", "PYTHONUTF8"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(autouse=True)
def no_unexpected_error_is_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that logs an error. One that means to asserts it and calls `caplog.clear()`."""
    yield
    errors = [record.getMessage() for record in caplog.get_records("call") if record.levelno >= logging.ERROR]
    assert errors == []


@pytest.fixture(scope="session")
def program(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PreparedProgram]:
    """Return the program, each run of it a process of its own."""
    prepared = PreparedProgram(tmp_path_factory.mktemp("said"))
    yield prepared
    prepared.end()


@pytest.fixture(scope="session")
def shared() -> Path:
    """Return the reference folder beside the project: real reports, Word's schemas. Most people do not have it."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        _do_without("the reference folder ../shared")
    return folder


@pytest.fixture(scope="session")
def soffice_convert(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path, str, Path], Path]:
    """Return `convert(document, target, folder)`, a conversion by LibreOffice; see `LibreOffice.convert`."""
    office = LibreOffice.find(profile=tmp_path_factory.mktemp("libreoffice") / "profile")
    if office is None:
        _do_without("LibreOffice")
    return office.convert


def _do_without(what: str) -> NoReturn:
    """Skip the test where `what` may be missing; in CI nothing is."""
    if IN_CI:
        pytest.fail(f"{what} is missing")
    pytest.skip(f"{what} is not here")
