"""Files are read whole and written whole; what the machine refuses is told by its kind, and nothing is left behind."""

import errno
import os
import stat
from pathlib import Path

import pytest

from gfmd_desktop.errors import Refusal, Refused, Trouble, TroubleKind
from gfmd_desktop.services.files import read_whole, trouble_of, write_atomically

posix_only = pytest.mark.skipif(os.name != "posix", reason="permissions as on POSIX")
not_as_root = pytest.mark.skipif(getattr(os, "geteuid", lambda: 1)() == 0, reason="root may do anything")


def names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def trouble_with(path: Path) -> TroubleKind:
    with pytest.raises(Trouble) as caught:
        write_atomically(path, b"new")
    assert caught.value.subject == str(path)
    return caught.value.kind


def test_a_new_file_is_written_as_a_whole(tmp_path: Path) -> None:
    write_atomically(tmp_path / "out.bin", b"\x00content")
    assert (tmp_path / "out.bin").read_bytes() == b"\x00content"
    assert names(tmp_path) == ["out.bin"]


def test_an_existing_file_is_replaced_and_keeps_its_rights(tmp_path: Path) -> None:
    out = tmp_path / "out.bin"
    out.write_bytes(b"old")
    out.chmod(0o640)
    write_atomically(out, b"new")
    assert out.read_bytes() == b"new"
    assert os.name != "posix" or stat.S_IMODE(out.stat().st_mode) == 0o640


@posix_only
def test_a_new_file_gets_the_rights_of_any_new_file(tmp_path: Path) -> None:
    (tmp_path / "other").touch()
    write_atomically(tmp_path / "out.bin", b"new")
    assert (tmp_path / "out.bin").stat().st_mode == (tmp_path / "other").stat().st_mode


@posix_only
def test_a_link_stays_a_link_and_what_it_leads_to_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "real.bin").write_bytes(b"old")
    (tmp_path / "link.bin").symlink_to("real.bin")
    write_atomically(tmp_path / "link.bin", b"new")
    assert (tmp_path / "link.bin").is_symlink()
    assert (tmp_path / "real.bin").read_bytes() == b"new"


def test_a_missing_folder_is_told_and_not_made(tmp_path: Path) -> None:
    assert trouble_with(tmp_path / "none" / "out.bin") is TroubleKind.NO_FOLDER
    assert names(tmp_path) == []


def test_a_file_in_place_of_the_folder_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert trouble_with(tmp_path / "file" / "out.bin") is TroubleKind.NO_FOLDER


def test_a_folder_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "out.bin").mkdir()
    assert trouble_with(tmp_path / "out.bin") is TroubleKind.IS_A_FOLDER
    assert (tmp_path / "out.bin").is_dir()


def test_a_name_too_long_for_the_disk_is_told(tmp_path: Path) -> None:
    assert trouble_with(tmp_path / ("x" * 5000)) is TroubleKind.CANNOT_WRITE


@posix_only
def test_a_device_is_not_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert trouble_with(tmp_path / "pipe") is TroubleKind.CANNOT_WRITE
    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)


@posix_only
@not_as_root
def test_a_protected_file_and_a_protected_folder_are_respected(tmp_path: Path) -> None:
    (tmp_path / "out.bin").write_bytes(b"old")
    (tmp_path / "out.bin").chmod(0o444)
    assert trouble_with(tmp_path / "out.bin") is TroubleKind.NO_RIGHTS
    tmp_path.chmod(0o555)
    assert trouble_with(tmp_path / "other.bin") is TroubleKind.NO_RIGHTS
    tmp_path.chmod(0o755)


@posix_only
def test_a_file_that_grows_too_large_leaves_the_old_one_and_nothing_else(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    out = tmp_path / "out.bin"
    out.write_bytes(b"old")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, before[1]))
    try:
        with pytest.raises(Trouble) as caught:
            write_atomically(out, b"x" * 5000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert caught.value.kind is TroubleKind.DISK_FULL
    assert out.read_bytes() == b"old"
    assert names(tmp_path) == ["out.bin"]


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, TroubleKind.DISK_FULL),
        (errno.EROFS, TroubleKind.READ_ONLY),
        (errno.EACCES, TroubleKind.NO_RIGHTS),
        (errno.EPERM, TroubleKind.NO_RIGHTS),
        (errno.ENOENT, TroubleKind.NO_FOLDER),
        (errno.EISDIR, TroubleKind.IS_A_FOLDER),
        (errno.EBUSY, TroubleKind.LOCKED),
        (errno.EIO, TroubleKind.CANNOT_WRITE),
    ],
)
def test_each_refusal_of_the_machine_has_its_kind(number: int, kind: TroubleKind) -> None:
    assert trouble_of(OSError(number, "words"), "file").kind is kind


def test_a_file_is_read_whole(tmp_path: Path) -> None:
    (tmp_path / "in").write_bytes(b"12345")
    assert read_whole(tmp_path / "in", 5) == b"12345"


def test_a_file_beyond_the_limit_is_refused(tmp_path: Path) -> None:
    (tmp_path / "in").write_bytes(b"123456")
    with pytest.raises(Refused) as caught:
        read_whole(tmp_path / "in", 5)
    assert caught.value.reason is Refusal.TOO_LARGE


def test_a_missing_file_a_folder_and_a_path_through_a_file_are_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    reasons = {}
    for name in ("none", ".", "file/x"):
        with pytest.raises(Refused) as caught:
            read_whole(tmp_path / name, 5)
        reasons[name] = caught.value.reason
    assert reasons == {"none": Refusal.NOT_FOUND, ".": Refusal.NOT_READABLE, "file/x": Refusal.NOT_READABLE}
