"""Sticks are found in the system's list, and only what says which report it is gets read of a file."""

from __future__ import annotations

import json
import subprocess
import zipfile
from pathlib import Path

import pytest

from gfmd_desktop.errors import Trouble
from gfmd_desktop.interchange import handover, report_file
from gfmd_desktop.interchange.handed import HandOver
from gfmd_desktop.services.handing_over import HandingOver, write_checked
from gfmd_desktop.services.sticks import Stick, in_mount_table, reports_on
from tests.disks import mounted
from tests.libraries import desk_at, draft, template_for

TABLE = r"""22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
40 22 8:17 / /media/ana/KEYS\040OF\040ANA rw,nosuid shared:30 - vfat /dev/sdb1 rw
41 22 8:33 / /run/media/ana/DATA rw - exfat /dev/sdc1 rw
42 22 0:50 / /media/ana/server rw - cifs //server/share rw
43 22 0:51 / /media/ana/far rw - fuse.sshfs far: rw
44 22 8:2 / /home rw - ext4 /dev/sda2 rw
nonsense
"""


def test_sticks_are_told_from_disks_and_network_drives() -> None:
    assert in_mount_table(TABLE) == (
        Stick(Path("/media/ana/KEYS OF ANA"), "KEYS OF ANA"),
        Stick(Path("/run/media/ana/DATA"), "DATA"),
    )


def test_ours_are_found_in_the_top_folder_and_one_below(tmp_path: Path) -> None:
    report = draft("r", revision=4)
    (tmp_path / "a" / "deep").mkdir(parents=True)
    (tmp_path / "4.1.gfmd").write_bytes(handover.write(HandOver(report)))
    (tmp_path / "a" / "sealed.GFMD").write_bytes(handover.write(HandOver(report), "tinta"))
    (tmp_path / "a" / "4.1.json").write_bytes(report_file.write(report))
    (tmp_path / "a" / "deep" / "4.1.json").write_bytes(report_file.write(report))
    (tmp_path / ".hidden.json").write_bytes(report_file.write(report))
    found = {each.file.name: (each.report, each.revision) for each in reports_on(Stick(tmp_path, "KEYS"))}
    assert found == {"4.1.gfmd": ("r", 4), "sealed.GFMD": ("", 0), "4.1.json": ("r", 4)}


def test_a_hand_over_and_a_report_file_of_one_state_have_one_digest(tmp_path: Path) -> None:
    report = draft("r", revision=4)
    (tmp_path / "4.1.gfmd").write_bytes(handover.write(HandOver(report)))
    (tmp_path / "4.1.json").write_bytes(report_file.write(report))
    assert len({each.digest for each in reports_on(Stick(tmp_path, "KEYS"))}) == 1


def test_what_is_not_ours_damaged_or_hostile_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "list.json").write_text('{"format": "gfmd-report", "id": ["r"], "revision": 1}')
    (tmp_path / "deep.json").write_text('{"format": "gfmd-report", "x": ' + "[" * 100_000)
    (tmp_path / "cut.gfmd").write_bytes(handover.write(HandOver(draft("r")))[:200])
    with zipfile.ZipFile(tmp_path / "bomb.gfmd", "w", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("manifest.json", b" " * 50_000_000 + json.dumps({}).encode())
    (tmp_path / "letter.docx").write_text("This is no Word file.")
    assert reports_on(Stick(tmp_path, "KEYS")) == ()


def test_a_stick_that_was_pulled_out_brings_nothing(tmp_path: Path) -> None:
    assert reports_on(Stick(tmp_path / "gone", "KEYS")) == ()


def test_a_full_stick_keeps_the_file_it_has_and_one_pulled_out_is_told(tmp_path: Path) -> None:
    with desk_at(tmp_path / "library.sqlite") as desk, mounted(tmp_path / "stick", "size=64k") as stick:
        desk.reports.add(draft("r"))
        handing = HandingOver(desk.library, template_for, desk.clock)
        write_checked(handing.handed("r", "Handed over"), stick / "r.gfmd", template_for)
        before = (stick / "r.gfmd").read_bytes()
        (stick / "film").write_bytes(b"x" * (64 * 1024 - 4096 * 3))
        rest = 4096
        while rest:  # up to the last byte
            try:
                with (stick / "film").open("ab") as film:
                    film.write(b"x" * rest)
            except OSError:
                rest //= 2
        with pytest.raises(Trouble):
            write_checked(handing.handed("r", "Handed over"), stick / "r.gfmd", template_for)
        assert (stick / "r.gfmd").read_bytes() == before
        assert sorted(path.name for path in stick.iterdir()) == ["film", "r.gfmd"]
        subprocess.run(["umount", "-l", stick], check=True)
        stick.rmdir()
        with pytest.raises(Trouble):
            write_checked(handing.handed("r", "Handed over"), stick / "r.gfmd", template_for)
