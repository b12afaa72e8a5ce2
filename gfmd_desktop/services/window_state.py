"""What the window remembers from one start to the next: which report was open, where the caret stood, how things were laid out.

It is a convenience, never data: a file that is missing, damaged or cannot be written costs nobody a word.
"""

from __future__ import annotations

import contextlib
import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from gfmd_desktop.errors import GfmdError
from gfmd_desktop.services.files import write_atomically


@dataclass(frozen=True, slots=True)
class WindowState:
    """The last report, the place of the caret in it, and the window's layout (Qt's own form, base64; sizes in pixels).

    `reports_folded` stands once somebody folded the reports at the left; otherwise there must be room for them.
    `without_annex` are reports to which somebody wants no annex. `guided_copy` is the copy of a sample that is walked through, `guided_steps` what was done there; `guide_left` stands once
    somebody went through it or left it. `running` stands while the window runs: found at a start, it tells that the last sitting was cut off.
    """

    report_id: str = ""
    path: tuple[str, ...] = ()
    position: int = 0
    geometry: str = ""
    splitter: tuple[int, ...] = ()
    side: str = ""
    zoom: float = 1.0
    guidance_shown: bool = True
    export_folder: str = ""
    provenance: str = ""
    without_annex: tuple[str, ...] = ()
    reports_folded: bool = False
    guided_copy: str = ""
    guided_steps: tuple[str, ...] = ()
    guide_left: bool = False
    running: bool = False
    language: str = ""
    """What the window speaks; "": what the system does."""


def read_state(file: Path) -> WindowState:
    """Return what was remembered; the defaults for whatever is not there or not what it should be."""
    try:
        data: Any = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return WindowState()
    if not isinstance(data, dict):
        return WindowState()
    default = WindowState()
    return WindowState(
        **{each.name: _fitting(data.get(each.name), getattr(default, each.name)) for each in fields(default)}
    )


def write_state(file: Path, state: WindowState) -> None:
    """Remember a state; when that is not possible, nothing is remembered."""
    content = json.dumps(asdict(state), ensure_ascii=False, indent=1).encode()
    with contextlib.suppress(GfmdError, OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(file, content)


def _fitting(found: Any, default: Any) -> Any:
    """Return what was found if it is of the default's kind."""
    if isinstance(default, tuple):
        return tuple(found) if isinstance(found, list) else default
    if isinstance(default, float) and isinstance(found, int | float) and not isinstance(found, bool):
        return float(found)
    return found if type(found) is type(default) else default
