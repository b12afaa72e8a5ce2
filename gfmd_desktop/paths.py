"""Where things lie: data shipped with the program, and the user's own folder."""

from __future__ import annotations

from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parent
APPLICATION = "gfmd_desktop"


def resources() -> Path:
    """Return the folder of shipped templates and samples: inside an installed package, beside it in a checkout."""
    return _shipped("_resources", "resources")


def schemas() -> Path:
    """Return the folder of JSON schemas shipped with the program."""
    return _shipped("_schemas", "schemas")


def user_data() -> Path:
    """Return the user's application data folder (library, installed templates); it may not exist yet."""
    return Path(platformdirs.user_data_dir(APPLICATION, appauthor=False))


def default_library() -> Path:
    """Return the library used when neither `--library` nor `GFMD_LIBRARY` names one."""
    return user_data() / "library.sqlite"


def installed_templates() -> Path:
    """Return the folder that `templates install` copies templates into."""
    return user_data() / "templates"


def _shipped(in_wheel: str, in_checkout: str) -> Path:
    packed = _PACKAGE / in_wheel
    return packed if packed.is_dir() else _PACKAGE.parent / in_checkout
